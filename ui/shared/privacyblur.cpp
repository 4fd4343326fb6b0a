// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/privacyblur.h"

#include <QPainter>
#include <QWidget>

namespace egret {

namespace {

constexpr int kCoarse = 9; // logical pixels that become one: no digit of any text style survives it

} // namespace

PrivacyBlur::PrivacyBlur(const Theme& theme, QWidget* widget)
    : QGraphicsEffect(widget)
{
    setEnabled(theme.isPrivate());
    connect(&theme, &Theme::privacyChanged, this, [this, &theme] { setEnabled(theme.isPrivate()); });
}

void PrivacyBlur::draw(QPainter* painter)
{
    QPoint offset;
    const QPixmap sharp = sourcePixmap(Qt::DeviceCoordinates, &offset, QGraphicsEffect::NoPad);
    if (sharp.isNull())
        return;
    const qreal ratio = sharp.devicePixelRatioF();
    const QSize coarse(qMax(1, qRound(sharp.width() / (kCoarse * ratio))), qMax(1, qRound(sharp.height() / (kCoarse * ratio))));
    const QImage few = sharp.toImage().scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage blurred = few.scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    blurred.setDevicePixelRatio(ratio);
    painter->save();
    painter->setWorldTransform(QTransform());
    painter->drawImage(offset, blurred);
    painter->restore();
}

void blurWhilePrivate(const Theme& theme, QWidget* widget)
{
    widget->setGraphicsEffect(new PrivacyBlur(theme, widget));
}

} // namespace egret
