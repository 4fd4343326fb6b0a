// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/progresscell.h"

#include "ui/payments/paymenttablemodel.h"
#include "ui/shared/badges.h"

#include <QPainter>

namespace egret {

namespace {

constexpr int kBetween = 30; // from dot to dot
constexpr int kDot = 9;

void paintCross(QPainter& painter, const QPointF& center)
{
    constexpr qreal kArm = 2;
    painter.drawLine(center + QPointF(-kArm, -kArm), center + QPointF(kArm, kArm));
    painter.drawLine(center + QPointF(-kArm, kArm), center + QPointF(kArm, -kArm));
}

} // namespace

void ProgressCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QVariant progress = index.data(PaymentTableModel::ProgressRole);
    if (!progress.isValid())
        return;
    const int taken = progress.toInt();
    const auto tone = Tone(index.data(ToneRole).toInt());
    const bool stopped = index.data(PaymentTableModel::StoppedRole).toBool();
    const QColor done = theme().color(taken == kPaymentSteps ? Token::OkSolid : Token::Series1);
    const QColor open = theme().color(Token::ControlLine);
    painter.setRenderHint(QPainter::Antialiasing);
    QPointF center(room.left() + kDot / 2.0, room.center().y() + 0.5);
    for (int step = 0; step < kPaymentSteps; ++step, center.rx() += kBetween) {
        const bool isTaken = step < taken;
        const bool isCross = stopped && step == taken;
        if (step > 0) {
            constexpr qreal kRim = kDot / 2.0 + 1;
            painter.setPen(QPen(isTaken ? done : open, 1.5, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(center - QPointF(kBetween - kRim, 0), center - QPointF(kRim, 0));
        }
        const QColor fill = isCross ? theme().color(tone == Tone::Error ? Token::ErrorSolid : Token::NeutralSolid) : done;
        painter.setPen(QPen(isTaken || isCross ? fill : open, 1.5));
        painter.setBrush(isTaken || isCross ? QBrush(fill) : Qt::NoBrush);
        painter.drawEllipse(center, kDot / 2.0, kDot / 2.0);
        painter.setPen(QPen(theme().color(Token::Surface), 1.3));
        if (isCross)
            paintCross(painter, center);
    }
}

} // namespace egret
