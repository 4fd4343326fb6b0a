// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace egret {

//! Paints ":/egret/art/<name>.svg" into \a rect in the theme's colours.
void paintArt(QPainter& painter, const Theme& theme, QLatin1String name, const QRectF& rect);

//! Egret's logo, \a side pixels wide and high.
class Logo : public QWidget {
    Q_OBJECT

public:
    Logo(const Theme& theme, int side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace egret
