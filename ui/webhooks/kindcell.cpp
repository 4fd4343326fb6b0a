// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/kindcell.h"

#include "ui/webhooks/webhooktablemodel.h"

#include <QFontMetrics>
#include <QPainter>

namespace egret {

void KindCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kTypeWidth = 100;
    constexpr int kEnough = 230; // below it the type gives way to the code
    int left = 0;
    if (room.width() >= kEnough) {
        painter.setFont(fontFor(TextStyle::Caption));
        painter.setPen(theme().color(Token::TextHint));
        const QString type = index.data(WebhookTableModel::TypeRole).toString();
        const QRect box(room.left(), room.top(), kTypeWidth - 8, room.height());
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(type, Qt::ElideRight, box.width()));
        left = kTypeWidth;
    }
    painter.setFont(fontFor(TextStyle::CellMedium));
    painter.setPen(theme().color(Token::Text));
    const QRect box = room.adjusted(left, 0, 0, 0);
    const QString code = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, code);
}

} // namespace egret
