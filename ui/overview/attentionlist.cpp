// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/attentionlist.h"

#include "ui/shared/button.h"
#include "ui/shared/buttonwords.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/label.h"
#include "ui/shared/skeleton.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 5;
constexpr int kRow = 54;
constexpr int kLeastButton = 74;
constexpr int kButtonPadding = 18; // both sides and the border

} // namespace

AttentionList::AttentionList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Needs attention"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(new Skeleton(m_theme), 1);
}

void AttentionList::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // a click in one of them may have led here
        delete item;
    }
}

void AttentionList::showUnknown()
{
    if (m_entries)
        return;
    clear();
    m_rows->addWidget(makeLine("info"_L1, Token::TextHint, tr("Not known")));
    m_rows->addStretch();
}

void AttentionList::setEntries(const QList<AttentionEntry>& entries)
{
    const QList<AttentionEntry> shown = entries.first(qMin(kShown, entries.size()));
    if (shown == m_entries)
        return;
    m_entries = shown;
    clear();
    int stateRoom = 0;
    int buttonRoom = kLeastButton;
    for (const AttentionEntry& entry : shown) {
        stateRoom = qMax(stateRoom, QFontMetrics(fontFor(TextStyle::Caption)).horizontalAdvance(entry.state.text));
        buttonRoom = qMax(buttonRoom, QFontMetrics(fontFor(TextStyle::SmallMedium)).horizontalAdvance(entry.step) + kButtonPadding);
    }
    for (const AttentionEntry& entry : shown)
        m_rows->addWidget(makeRow(entry, stateRoom, buttonRoom));
    if (shown.isEmpty())
        m_rows->addWidget(makeLine("checkc"_L1, Token::OkSolid, tr("Nothing needs attention")));
    m_rows->addStretch();
}

QWidget* AttentionList::makeRow(const AttentionEntry& entry, int stateRoom, int buttonRoom)
{
    auto* line = new QWidget;
    line->setFixedHeight(kRow);
    setEdge(line, u"bottom"_s);
    auto* monogram = new Monogram(m_theme, 22);
    monogram->setName(entry.institutionName);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    for (const auto& [text, style, ink] : {std::tuple(entry.endUserName, TextStyle::SmallMedium, Ink::Main),
             std::tuple(entry.institutionName, TextStyle::Caption, Ink::Hint)})
        names->addWidget(new ElidedLabel(text, style, ink));
    names->addStretch();
    const ToneTokens tokens = toneTokens(entry.state.tone);
    QLabel* state = newLabel(entry.state.text, TextStyle::Caption,
        entry.state.tone == Tone::Error ? Ink::Error : entry.state.tone == Tone::Warning ? Ink::Warning : Ink::Secondary);
    state->setFixedWidth(stateRoom + 2);
    const bool repairs = entry.act.has_value();
    QPushButton* fix = newButton(m_theme, entry.step, {}, repairs ? ButtonKind::Primary : ButtonKind::Standard, ButtonSize::Small);
    fix->setFixedWidth(buttonRoom);
    setObjection(fix, entry.objection);
    fix->setAccessibleName(entry.step + u", "_s + entry.endUserName);
    connect(fix, &QPushButton::clicked, this, [this, entry] {
        if (entry.act)
            emit wished({*entry.act, entry.item, {}, {}, {}});
        else
            emit itemRequested(entry.item);
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(monogram);
    row->addSpacing(2);
    row->addLayout(names, 1);
    auto* condition = new QHBoxLayout;
    condition->setSpacing(4);
    condition->addWidget(new IconLabel(m_theme, entry.state.icon, tokens.text, 12));
    condition->addWidget(state);
    row->addLayout(condition);
    row->addSpacing(4);
    row->addWidget(fix);
    return line;
}

QWidget* AttentionList::makeLine(QLatin1String icon, Token color, const QString& text)
{
    auto* line = new QWidget;
    line->setFixedHeight(kRow);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, icon, color, 16));
    row->addWidget(newLabel(text, TextStyle::Small, Ink::Secondary), 1);
    return line;
}

} // namespace egret
