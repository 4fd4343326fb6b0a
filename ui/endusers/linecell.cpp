// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/linecell.h"

#include "ui/endusers/endusertablemodel.h"

#include <QPainter>
#include <QPainterPath>

namespace egret {

void LineCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kHeight = 18;
    constexpr qreal kDot = 2;
    const QVariantList line = index.data(EndUserTableModel::LineRole).toList();
    if (line.size() < 2)
        return;
    const QRectF box(room.left(), room.center().y() - kHeight / 2.0, qMin(room.width(), 96) - 2 * kDot, kHeight);
    QPainterPath path;
    QPointF point;
    for (qsizetype day = 0; day < line.size(); ++day) {
        const qreal along = qreal(day) / qreal(line.size() - 1);
        point = {box.left() + along * box.width(), box.bottom() - line[day].toDouble() * box.height()};
        if (day == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    const QColor color = theme().color(Token::Accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(point, kDot, kDot);
}

} // namespace egret
