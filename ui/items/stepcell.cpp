// SPDX-License-Identifier: Apache-2.0
#include "ui/items/stepcell.h"

#include "ui/items/itemtablemodel.h"

#include <QFontMetrics>
#include <QPainter>

namespace egret {

void StepCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kGap = 6;
    const QString step = index.data().toString();
    const QFont strong = fontFor(TextStyle::SmallMedium);
    painter.setFont(strong);
    painter.setPen(theme().color(Token(index.data(TokenRole).toInt())));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(step, Qt::ElideRight, room.width()));
    const QRect rest = room.adjusted(step.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(step) + kGap, 0, 0, 0);
    if (rest.width() <= 0)
        return;
    painter.setFont(fontFor(TextStyle::Caption));
    const QString progress = index.data(ItemTableModel::kSyncRole).toString();
    if (!progress.isEmpty()) {
        painter.setPen(theme().color(Token::TextSecondary));
        drawTabular(painter, rest, painter.fontMetrics().elidedText(progress, Qt::ElideRight, rest.width()), Qt::AlignLeft);
        return;
    }
    painter.setPen(theme().color(Token::TextHint));
    const QString code = index.data(ItemTableModel::kCodeRole).toString();
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(code, Qt::ElideRight, rest.width()));
}

} // namespace egret
