// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/dataflow.h"

#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 136;
constexpr qreal kBoxHeight = 40;
constexpr qreal kWidestBox = 128;
constexpr qreal kRadius = 6;

struct FlowText {
    Q_DECLARE_TR_FUNCTIONS(egret::DataFlow)
};

//! Two sources at the left, Egret in the middle, what comes of it at the right; mirrored where one reads from the right.
class FlowPicture : public QWidget {
public:
    explicit FlowPicture(const Theme& theme)
        : m_theme(theme)
    {
        setFixedHeight(kHeight);
        setMinimumWidth(360);
        setAccessibleName(FlowText::tr("How data flows"));
        setAccessibleDescription(DataFlow::steps().join(u'\n'));
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF placed(QRectF box) const;
    void drawBox(QPainter& painter, const QRectF& box, const QString& title, bool isOurs) const;
    void drawArrow(QPainter& painter, QPointF from, QPointF to, const QString& text) const;

    const Theme& m_theme;
};

QRectF FlowPicture::placed(QRectF box) const
{
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(width() - box.right());
    return box;
}

void FlowPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal wide = qMin(kWidestBox, width() * 0.22);
    const qreal top = 8;
    const qreal bottom = kHeight - kBoxHeight - 8;
    const qreal middle = (kHeight - kBoxHeight) / 2;
    const QRectF plaid = placed({0, top, wide, kBoxHeight});
    const QRectF backEnd = placed({0, bottom, wide, kBoxHeight});
    const QRectF egret = placed({(width() - wide) / 2, middle, wide, kBoxHeight});
    const QRectF readers = placed({width() - wide, middle, wide, kBoxHeight});
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto end = [mirrored](const QRectF& box) { return QPointF(mirrored ? box.left() : box.right(), box.center().y()); };
    const auto start = [mirrored](const QRectF& box, qreal shift) { return QPointF(mirrored ? box.right() : box.left(), box.center().y() + shift); };
    drawArrow(painter, end(plaid), start(egret, -10), FlowText::tr("Webhook URL"));
    drawArrow(painter, end(backEnd), start(egret, 10), FlowText::tr("Link URL"));
    drawArrow(painter, end(egret), start(readers, 0), FlowText::tr("transactions"));
    drawBox(painter, plaid, u"Plaid"_s, false);
    drawBox(painter, backEnd, FlowText::tr("Your back end"), false);
    drawBox(painter, egret, u"Egret"_s, true);
    drawBox(painter, readers, FlowText::tr("Pages, files, API"), false);
}

void FlowPicture::drawBox(QPainter& painter, const QRectF& box, const QString& title, bool isOurs) const
{
    painter.setPen(QPen(m_theme.color(isOurs ? Token::AccentBorder : Token::ControlLine), 1));
    painter.setBrush(m_theme.color(isOurs ? Token::AccentFill : Token::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setPen(m_theme.color(isOurs ? Token::AccentText : Token::Text));
    painter.setFont(fontFor(TextStyle::SmallMedium));
    const QString fitting = painter.fontMetrics().elidedText(title, Qt::ElideRight, int(box.width()) - 12);
    painter.drawText(box, Qt::AlignCenter, fitting);
}

//! \a text stands above the middle of it.
void FlowPicture::drawArrow(QPainter& painter, QPointF from, QPointF to, const QString& text) const
{
    constexpr qreal kHead = 5;
    const qreal side = to.x() > from.x() ? 1 : -1;
    const qreal bend = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({bend, from.y()}, {bend, to.y()}, to);
    painter.setPen(QPen(m_theme.color(Token::TextHint), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF{to + QPointF(-side * kHead, -kHead), to, to + QPointF(-side * kHead, kHead)});
    painter.setPen(m_theme.color(Token::TextSecondary));
    painter.setFont(fontFor(TextStyle::Caption));
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(qAbs(to.x() - from.x())));
    const qreal above = qMin(from.y(), path.pointAtPercent(0.5).y()) - 18;
    const qreal below = from.y() > to.y() ? from.y() + 2 : above;
    painter.drawText(QRectF(qMin(from.x(), to.x()), below, qAbs(to.x() - from.x()), 16), Qt::AlignCenter, fitting);
}

} // namespace

QStringList DataFlow::steps()
{
    return {
        tr("1. Your back end posts each new item with its access token to the link URL."),
        tr("2. Plaid posts signed webhooks of its items to the webhook URL; Egret checks every signature."),
        tr("3. Egret fetches what is new with /transactions/sync and stores it on this computer."),
        tr("4. You read it on these pages, with egret-cli, as files, and over the local API."),
    };
}

DataFlow::DataFlow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    QPushButton* words = newButton(theme, tr("In words"), {}, ButtonKind::Link, ButtonSize::Small);
    QLabel* text = newParagraph(steps().join(u'\n'), TextStyle::Small, Ink::Secondary);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->hide();
    words->setCheckable(true);
    connect(words, &QPushButton::toggled, text, &QWidget::setVisible);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(4);
    rows->addWidget(new FlowPicture(theme));
    rows->addWidget(words, 0, Qt::AlignLeft);
    rows->addWidget(text);
}

} // namespace egret
