// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/art.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace egret {

using namespace Qt::StringLiterals;

void paintArt(QPainter& painter, const Theme& theme, QLatin1String name, const QRectF& rect)
{
    QFile file(u":/egret/art/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(theme.fill(QString::fromUtf8(file.readAll())).toUtf8());
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
}

Logo::Logo(const Theme& theme, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(side, side);
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintArt(painter, m_theme, "logo"_L1, rect());
}

} // namespace egret
