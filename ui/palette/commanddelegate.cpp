// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commanddelegate.h"

#include "ui/palette/commandlistmodel.h"
#include "ui/shared/typography.h"

#include <QPainter>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 38;
constexpr int kHeading = 32;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kBetweenKeys = 3;

//! The keys to be pressed together, as they are printed on the keyboard.
QStringList keysOf(const QKeySequence& shortcut)
{
    static const QRegularExpression plus(u"(?<=.)\\+|, "_s); // not one that is a key itself
    return shortcut.toString(QKeySequence::NativeText).split(plus, Qt::SkipEmptyParts);
}

const CommandListModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const CommandListModel*>(index.model());
}

} // namespace

CommandDelegate::CommandDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, modelOf(index).commandAt(index.row()) ? kRow : kHeading};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CommandListModel& model = modelOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const PaletteCommand* command = model.commandAt(index.row()))
        paintCommand(*painter, option.rect, *command, model.matchedAt(index.row()), option.state & QStyle::State_Selected);
    else
        paintHeading(*painter, option.rect, index.data().toString());
    painter->restore();
}

void CommandDelegate::paintHeading(QPainter& painter, const QRect& row, const QString& text) const
{
    painter.setFont(fontFor(TextStyle::CaptionMedium));
    painter.setPen(m_theme.color(Token::TextHint));
    painter.drawText(row.adjusted(kPadding, 0, -kPadding, -4), Qt::AlignBottom | Qt::AlignLeft, text);
}

void CommandDelegate::paintCommand(
    QPainter& painter, const QRect& row, const PaletteCommand& command, const QList<int>& matched, bool current) const
{
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentFill));
        painter.drawRoundedRect(row, 6, 6);
    }
    const QRect icon(row.left() + kPadding, row.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    command.icon.paint(&painter, icon, Qt::AlignCenter, QIcon::Normal, current ? QIcon::On : QIcon::Off);

    const int right = paintRight(painter, row, command, current);
    QRect room = row.adjusted(2 * kPadding + kIcon, 0, 0, 0);
    room.setRight(right - kGap);
    room.setLeft(room.left() + paintTitle(painter, room, command.title, matched) + kGap);
    if (room.width() < 3 * kIcon)
        return; // too little to say anything
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextHint));
    const QString hint = painter.fontMetrics().elidedText(command.hint, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, hint);
}

//! What stands at the right; gives its left edge.
int CommandDelegate::paintRight(QPainter& painter, const QRect& row, const PaletteCommand& command, bool current) const
{
    int edge = row.right() + 1 - kPadding;
    if (!command.state.text.isEmpty()) {
        edge -= chipWidth(command.state);
        const QRect chip(edge, row.center().y() - kChipHeight / 2 + 1, chipWidth(command.state), kChipHeight);
        paintChip(painter, m_theme, chip, command.state);
        return edge;
    }
    QStringList keys = keysOf(command.shortcut);
    if (keys.isEmpty() && current)
        keys.append(tr("Enter"));
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        edge -= keyCapWidth(*key);
        paintKeyCap(painter, m_theme, QRect(edge, row.center().y() - kKeyCapHeight / 2 + 1, keyCapWidth(*key), kKeyCapHeight), *key);
        edge -= kBetweenKeys;
    }
    return edge;
}

//! Gives the width that was used.
int CommandDelegate::paintTitle(QPainter& painter, const QRect& room, const QString& title, const QList<int>& matched) const
{
    const QFont plain = fontFor(TextStyle::BodyMedium);
    QFont strong = plain;
    strong.setWeight(QFont::Bold);
    painter.setPen(m_theme.color(Token::Text));
    const QString shown = QFontMetrics(strong).elidedText(title, Qt::ElideRight, room.width());
    qreal x = 0;
    for (qsizetype from = 0; from < shown.size();) {
        const bool isMatched = matched.contains(int(from));
        qsizetype to = from + 1;
        while (to < shown.size() && matched.contains(int(to)) == isMatched)
            ++to;
        const QString part = shown.mid(from, to - from);
        const QFont& font = isMatched ? strong : plain;
        painter.setFont(font);
        painter.drawText(QRectF(room.left() + x, room.top(), room.width(), room.height()), Qt::AlignVCenter | Qt::AlignLeft, part);
        x += QFontMetricsF(font).horizontalAdvance(part);
        from = to;
    }
    return int(x);
}

} // namespace egret
