// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/card.h"

#include "ui/shared/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

//! Lies over the card: covers what children paint beyond the round corners and draws the border.
class Card::Outline : public QWidget {
public:
    Outline(const Theme& theme, Token behind, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_behind(behind)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        parent->installEventFilter(this);
    }

    void setLine(Token token) { m_line = token; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
            raise();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent*) override
    {
        constexpr qreal kRadius = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter.fillPath(outside.subtracted(inside), m_theme.color(m_behind));
        painter.setPen(m_theme.color(m_line));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(inside);
    }

private:
    const Theme& m_theme;
    Token m_behind;
    Token m_line = Token::Line;
};

Card::Card(const Theme& theme, Token behind, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_outline = new Outline(theme, behind, this);
}

QHBoxLayout* Card::addHeader(int height)
{
    auto* header = new QWidget;
    setEdge(header, u"bottom"_s);
    header->setFixedHeight(height);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_rows->addWidget(header);
    return row;
}

void Card::setOutline(Token token)
{
    m_outline->setLine(token);
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_outline->setGeometry(rect());
    m_outline->raise();
}

} // namespace egret
