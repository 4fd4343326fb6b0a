// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codesearch.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

CodeSearch::CodeSearch(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_code(new CodeView(theme, name))
    , m_finding(new QWidget)
    , m_field(newTextField(tr("Find in %1").arg(name)))
    , m_hits(newLabel({}, TextStyle::Caption, Ink::Hint))
{
    constexpr int kFieldHeight = 28;
    m_field->setFixedHeight(kFieldHeight);
    m_field->setPlaceholderText(tr("Find"));
    m_field->installEventFilter(this);
    QToolButton* previous = newIconButton(theme, "cup"_L1, tr("Previous hit"), 22);
    QToolButton* next = newIconButton(theme, "cdown"_L1, tr("Next hit"), 22);
    connect(previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_code->moveCursor(QTextCursor::Start);
        find(false);
    });
    auto* shortcut = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &CodeSearch::startFinding);
    auto* row = new QHBoxLayout(m_finding);
    row->setContentsMargins(12, 6, 12, 8);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_hits);
    row->addWidget(previous);
    row->addWidget(next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_code, 1);
    column->addWidget(m_finding);
    m_finding->hide();
}

void CodeSearch::setCode(CodeView::Language language, const QString& code)
{
    if (m_code->toPlainText() != code)
        m_code->setCode(language, code);
    showHits();
}

void CodeSearch::startFinding()
{
    m_finding->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CodeSearch::find(bool backward)
{
    const QString text = m_field->text();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!text.isEmpty() && !m_code->find(text, flags)) {
        m_code->moveCursor(backward ? QTextCursor::End : QTextCursor::Start); // on from the other end
        m_code->find(text, flags);
    }
    m_code->revealCursor();
    showHits();
}

void CodeSearch::showHits()
{
    const QString text = m_field->text();
    const auto hits = text.isEmpty() ? 0 : m_code->toPlainText().count(text, Qt::CaseInsensitive);
    m_hits->setText(text.isEmpty() ? QString() : tr("%n hit(s)", nullptr, int(hits)));
    setInvalid(m_field, !text.isEmpty() && hits == 0);
}

bool CodeSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        find(press->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (press->key() == Qt::Key_Escape) {
        m_field->clear();
        m_finding->hide();
        showHits();
        m_code->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
