// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 920;
constexpr int kColumns = 3;
constexpr int kRow = 28;
constexpr int kTitle = 30;
constexpr int kBetween = 16;
constexpr int kAround = 250; // of the window's height: its edges, the dialog's title and its footer

int heightOf(const ShortcutGroup& group)
{
    return kTitle + kRow * int(group.shortcuts.size()) + kBetween;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<ShortcutGroup>& groups, bool letterKeys, QWidget* parent)
    : Dialog(theme, tr("Keyboard shortcuts"), kWidth, parent)
    , m_theme(theme)
    , m_search(newTextField(tr("Find a shortcut")))
    , m_area(new QScrollArea)
    , m_toggle(newButton(theme, {}, {}, ButtonKind::Link))
{
    constexpr int kSearch = 220;
    m_search->setFixedWidth(kSearch);
    m_search->setPlaceholderText(tr("Find a shortcut"));
    m_search->setProperty("inset", u"search"_s);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    heading()->insertWidget(1, m_search);
    heading()->insertSpacing(2, 8);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_area);
    makeFooter();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::show);
    connect(m_toggle, &QPushButton::clicked, this, [this] { emit letterKeysChosen(!m_letterKeys); });
    setGroups(groups, letterKeys);
    int tallest = 0;
    for (const ShortcutGroup& group : groups)
        tallest += heightOf(group);
    const int wanted = qMax(m_area->widget()->sizeHint().height(), tallest / kColumns);
    m_area->setFixedHeight(qMin(wanted, qMax(kRow * 10, parent->window()->height() - kAround)));
    m_search->setFocus();
}

void ShortcutsDialog::makeFooter()
{
    footer()->addWidget(new IconLabel(m_theme, "info"_L1, Token::TextHint, 14));
    footer()->addWidget(newLabel(tr("Single-letter keys work only when no text field has the focus."), TextStyle::Small, Ink::Hint));
    footer()->addStretch();
    footer()->addWidget(m_toggle);
}

void ShortcutsDialog::setGroups(const QList<ShortcutGroup>& groups, bool letterKeys)
{
    m_groups = groups;
    m_letterKeys = letterKeys;
    m_toggle->setText(letterKeys ? tr("Turn off single-letter keys") : tr("Turn on single-letter keys"));
    show(m_search->text());
}

void ShortcutsDialog::show(const QString& text)
{
    m_area->setWidget(makeColumns(found(m_groups, text.trimmed())));
}

//! Each group goes, in order, into the column that has the most room, and is never torn apart.
QWidget* ShortcutsDialog::makeColumns(const QList<ShortcutGroup>& groups)
{
    auto* inner = new QWidget;
    setSurface(inner, u"plain"_s);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(32);
    std::array<QVBoxLayout*, kColumns> columns{};
    std::array<int, kColumns> heights{};
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(kBetween);
        row->addLayout(column, 1);
    }
    for (const ShortcutGroup& group : groups) {
        size_t least = 0;
        for (size_t column = 1; column < kColumns; ++column) {
            if (heights[column] < heights[least])
                least = column;
        }
        columns[least]->addWidget(makeGroup(group));
        heights[least] += heightOf(group);
    }
    if (groups.isEmpty())
        columns[0]->addWidget(newLabel(tr("No shortcut is called that."), TextStyle::Body, Ink::Hint));
    for (QVBoxLayout* column : columns)
        column->addStretch();
    return inner;
}

QWidget* ShortcutsDialog::makeGroup(const ShortcutGroup& group)
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    QLabel* title = newLabel(group.title, TextStyle::SmallStrong);
    title->setFixedHeight(kTitle);
    rows->addWidget(title);
    for (const Shortcut& shortcut : group.shortcuts) {
        auto* line = new QWidget;
        line->setMinimumHeight(kRow);
        line->setAccessibleName(shortcut.text + u": "_s + shortcut.keys.join(u' '));
        setEdge(line, u"bottom"_s);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 1);
        row->setSpacing(4);
        QLabel* text = newLabel(shortcut.text, TextStyle::Small, Ink::Secondary);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        for (const QString& key : shortcut.keys)
            row->addWidget(new KeyCap(m_theme, key));
        rows->addWidget(line);
    }
    return box;
}

} // namespace egret
