// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QGraphicsEffect>

namespace egret {

// Makes what a widget shows unreadable while the theme is private: its picture is painted through a few coarse pixels.
class PrivacyBlur : public QGraphicsEffect {
    Q_OBJECT

public:
    // Belongs to \a widget.
    PrivacyBlur(const Theme& theme, QWidget* widget);

protected:
    void draw(QPainter* painter) override;
};

// For widgets whose whole contents are amounts and names.
void blurWhilePrivate(const Theme& theme, QWidget* widget);

} // namespace egret
