// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpdialog.h"

#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 440;
constexpr int kListWidth = 196;

struct TextPart {
    int position;
    int length;
    QTextCharFormat format;
};

// Of one look each, as they are before somebody changes them.
QList<TextPart> textParts(const QTextBlock& block)
{
    QList<TextPart> parts;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        parts.append({part.fragment().position(), part.fragment().length(), part.fragment().charFormat()});
    return parts;
}

} // namespace

HelpDialog::HelpDialog(const Theme& theme, const QString& topic, QWidget* parent)
    : Dialog(theme, tr("Help"), kWidth, parent)
    , m_theme(theme)
    , m_topics(helpTopics())
    , m_search(newTextField(tr("Search the help")))
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Parts of the help"));
    m_list->setObjectName(u"helpParts"_s);
    m_list->setFont(fontFor(TextStyle::Body));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(4);
    auto* parts = new QVBoxLayout;
    parts->setSpacing(8);
    parts->addWidget(m_search);
    parts->addWidget(m_list, 1);
    m_search->setFixedWidth(kListWidth);
    m_list->setFixedWidth(kListWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(parts);
    row->addWidget(m_text, 1);
    m_text->setFixedHeight(kHeight);
    body()->addLayout(row);
    footer()->addWidget(newLabel(tr("F1 opens the part about the page that is shown."), TextStyle::Small, Ink::Hint), 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(&theme, &Theme::changed, this, &HelpDialog::showCurrent);
    search({});
    showTopic(topic);
    m_text->setFocus();
}

void HelpDialog::search(const QString& words)
{
    const QString shown = topic();
    m_list->clear();
    for (const HelpTopic& found : topicsWith(m_topics, words)) {
        auto* entry = new QListWidgetItem(found.title, m_list);
        entry->setData(Qt::UserRole, found.id);
        entry->setSizeHint({kListWidth, 28});
        if (found.id == shown)
            m_list->setCurrentItem(entry);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void HelpDialog::showTopic(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

QString HelpDialog::topic() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void HelpDialog::showCurrent()
{
    const QString id = topic();
    m_text->setMarkdown(id.isEmpty() ? tr("No part of the help has these words.") : QString());
    for (const HelpTopic& one : m_topics) {
        if (one.id == id)
            m_text->setMarkdown(one.markdown);
    }
    restyle();
    m_text->verticalScrollBar()->setValue(0);
}

void HelpDialog::follow(const QUrl& link)
{
    if (link.scheme() == "help"_L1) {
        m_search->clear();
        showTopic(link.path());
        return;
    }
    if (link.scheme() != "page"_L1)
        return;
    const QString page = link.path();
    accept();
    emit pageRequested(page);
}

void HelpDialog::restyle()
{
    m_text->document()->setDefaultFont(fontFor(TextStyle::Body));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        restyleBlock(QTextCursor(block));
}

void HelpDialog::restyleBlock(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    QTextBlockFormat format = block.blockFormat();
    const bool isHeading = format.headingLevel() > 0;
    format.setBottomMargin(cursor.currentTable() || block.textList() ? 2 : 8);
    format.setTopMargin(0);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    for (const auto& [position, length, given] : textParts(block)) {
        QTextCharFormat look = given;
        if (look.isAnchor())
            look.setForeground(m_theme.color(Token::AccentText));
        if (look.fontFixedPitch())
            look.setFont(fontFor(TextStyle::Mono));
        if (isHeading) {
            look.clearProperty(QTextFormat::FontSizeAdjustment); // of Markdown, on top of the font
            look.setFont(fontFor(format.headingLevel() == 1 ? TextStyle::Heading1 : TextStyle::Heading3));
        }
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(look);
    }
    if (QTextTable* table = cursor.currentTable()) {
        QTextTableFormat grid = table->format();
        grid.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        grid.setBorderCollapse(true);
        grid.setBorder(1);
        grid.setBorderBrush(m_theme.color(Token::Line));
        grid.setCellPadding(5);
        table->setFormat(grid);
    }
}

} // namespace egret
