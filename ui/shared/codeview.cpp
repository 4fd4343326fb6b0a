// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codeview.h"

#include "ui/shared/typography.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGutter = 18;
constexpr int kArrow = 10;

} // namespace

//! The strip at the left with the arrows.
class CodeView::Gutter : public QWidget {
public:
    explicit Gutter(CodeView* view)
        : QWidget(view)
        , m_view(view)
    {
        setCursor(Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }
    void mousePressEvent(QMouseEvent* event) override { m_view->toggleAt(int(event->position().y())); }

private:
    CodeView* m_view;
};

CodeView::CodeView(const Theme& theme, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_gutter(new Gutter(this))
{
    constexpr int kMargin = 16; // as the tabs above it
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextStyle::Mono));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(kMargin);
    m_gutter->hide();
    connect(&theme, &Theme::changed, this, &CodeView::colourVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::colourVisible);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect& area, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), kGutter, area.height());
    });
}

void CodeView::setCode(Language language, const QString& code)
{
    m_language = language;
    m_folded.clear();
    m_insideText.clear();
    m_folds.clear();
    const QStringList lines = code.split(u'\n');
    if (language == Language::Json)
        m_folds = foldsOf(lines);
    bool inside = false;
    for (int line = 0; language == Language::Shell && line < lines.size(); ++line) {
        if (inside)
            m_insideText.insert(line);
        inside = colouredLine(language, lines[line], inside).goesOn;
    }
    m_gutter->setVisible(!m_folds.isEmpty());
    setViewportMargins(m_folds.isEmpty() ? 0 : kGutter, 0, 0, 0);
    setPlainText(code);
    colourVisible();
}

void CodeView::setFolded(int line, bool folded)
{
    if (!m_folds.contains(line) || isFolded(line) == folded)
        return;
    if (folded)
        m_folded.insert(line);
    else
        m_folded.remove(line);
    showLines();
}

void CodeView::foldAll()
{
    m_folded = QSet<int>(m_folds.keyBegin(), m_folds.keyEnd());
    m_folded.remove(0); // else nothing but a bracket would be left
    showLines();
}

void CodeView::unfoldAll()
{
    m_folded.clear();
    showLines();
}

void CodeView::revealCursor()
{
    const int line = textCursor().blockNumber();
    bool changed = false;
    for (auto fold = m_folded.begin(); fold != m_folded.end();) {
        const bool hides = *fold < line && line < m_folds.value(*fold);
        fold = hides ? m_folded.erase(fold) : std::next(fold);
        changed = changed || hides;
    }
    if (changed)
        showLines();
    ensureCursorVisible();
}

//! Shows and hides lines as m_folded says. The line that closes stays, so that brackets match.
void CodeView::showLines()
{
    int hiddenBefore = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool shown = line >= hiddenBefore;
        if (shown && m_folded.contains(line))
            hiddenBefore = m_folds.value(line);
        if (block.isVisible() == shown)
            continue;
        block.setVisible(shown);
        block.setLineCount(shown ? 1 : 0);
    }
    document()->markContentsDirty(0, document()->characterCount());
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(document()->findBlockByNumber(foldAround(cursor.blockNumber())).position());
        setTextCursor(cursor);
    }
    colourVisible();
    viewport()->update();
    m_gutter->update();
}

//! The innermost fold that \a line opens or lies in, of those that can be seen; −1: none.
int CodeView::foldAround(int line) const
{
    int found = -1;
    for (auto fold = m_folds.cbegin(); fold != m_folds.cend(); ++fold) {
        const bool around = fold.key() <= line && line <= fold.value();
        if (around && fold.key() > found && document()->findBlockByNumber(fold.key()).isVisible())
            found = fold.key();
    }
    return found;
}

void CodeView::toggleAt(int y)
{
    const int line = cursorForPosition(QPoint(0, y)).blockNumber();
    setFolded(line, !isFolded(line));
}

void CodeView::colourVisible()
{
    QList<QTextEdit::ExtraSelection> colours;
    const qreal bottom = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= bottom; block = block.next()) {
        top += blockBoundingRect(block).height();
        if (!block.isVisible())
            continue;
        const CodeLine line = colouredLine(m_language, block.text(), m_insideText.contains(block.blockNumber()));
        for (const CodeSpan& span : line.spans) {
            QTextEdit::ExtraSelection colour;
            colour.cursor = QTextCursor(block);
            colour.cursor.setPosition(block.position() + span.start);
            colour.cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
            colour.format.setForeground(m_theme.color(span.token));
            colours.append(colour);
        }
    }
    setExtraSelections(colours);
}

//! Behind a folded line stands what it hides.
void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_folded.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.color(Token::TextHint));
    painter.setFont(font());
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const QRectF place = blockBoundingRect(block);
        if (block.isVisible() && isFolded(block.blockNumber())) {
            const qreal x = contentOffset().x() + document()->documentMargin() + fontMetrics().horizontalAdvance(block.text());
            painter.drawText(QRectF(x, top, 40, place.height()), Qt::AlignVCenter | Qt::AlignLeft, u" …"_s);
        }
        top += place.height();
    }
}

void CodeView::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    const QColor color = m_theme.color(Token::TextHint);
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && m_folds.contains(block.blockNumber())) {
            const QLatin1String icon = isFolded(block.blockNumber()) ? "cright"_L1 : "cdown"_L1;
            const QPixmap arrow = m_theme.icons().pixmap(icon, kArrow, color, devicePixelRatioF());
            painter.drawPixmap(kGutter - kArrow - 2, int(top + (height - kArrow) / 2), arrow);
        }
        top += height;
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_gutter->setGeometry(QStyle::visualRect(layoutDirection(), contentsRect(), QRect(0, 0, kGutter, contentsRect().height())));
    colourVisible();
}

void CodeView::keyPressEvent(QKeyEvent* event)
{
    constexpr auto kBoth = Qt::ControlModifier | Qt::ShiftModifier;
    const bool folds = event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BraceLeft;
    const bool unfolds = event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BraceRight;
    if (event->modifiers().testFlags(kBoth) && (folds || unfolds))
        setFolded(foldAround(textCursor().blockNumber()), folds);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_folds.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Fold everything")), &QAction::triggered, this, &CodeView::foldAll);
        connect(menu->addAction(tr("Unfold everything")), &QAction::triggered, this, &CodeView::unfoldAll);
    }
    menu->popup(event->globalPos());
}

} // namespace egret
