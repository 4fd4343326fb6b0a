// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/scrim.h"

#include <QEvent>
#include <QPainter>

namespace egret {

Scrim::Scrim(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    window->installEventFilter(this);
    setGeometry(window->rect());
}

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Scrim));
}

} // namespace egret
