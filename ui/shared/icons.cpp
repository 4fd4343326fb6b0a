// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/icons.h"

#include "ui/shared/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QPixmap render(QLatin1String name, int pixels, const QColor& color)
{
    QFile file(u":/egret/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme& theme, QLatin1String name, Token token)
        : m_theme(theme)
        , m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap pixmap = m_theme.icons().pixmap(m_name, side, m_theme.color(tokenFor(mode, state)), ratio);
        painter->drawPixmap(QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side), pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap canvas(size);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return canvas;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    Token tokenFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Token::TextDisabled;
        return state == QIcon::On ? Token::AccentText : m_token;
    }

    const Theme& m_theme;
    QLatin1String m_name;
    Token m_token;
};

} // namespace

QPixmap Icons::pixmap(QLatin1String name, int size, const QColor& color, qreal ratio) const
{
    const int pixels = qRound(size * ratio);
    const QString key = name + u'/' + QString::number(pixels) + color.name();
    QPixmap& cached = m_cache[key];
    if (cached.isNull())
        cached = render(name, pixels, color);
    QPixmap pixmap = cached;
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon themedIcon(const Theme& theme, QLatin1String name, Token token)
{
    return QIcon(new ThemedIconEngine(theme, name, token));
}

} // namespace egret
