// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowchart.h"

#include "ui/shared/flowtable.h"
#include "ui/shared/formatting.h"
#include "ui/shared/typography.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAxisGap = 8; // between the axis' texts and the plot
constexpr int kLabelRoom = 38; // the months' names and nets under the bars
constexpr int kLabelLine = 16;
constexpr int kTopRoom = 8;

//! The smallest round number that is not below \a value and whose half is round, too.
qint64 niceAbove(qint64 value)
{
    qint64 power = 1;
    while (power <= value / 10)
        power *= 10;
    for (const qint64 tenths : {10, 12, 16, 20, 24, 30, 40, 50, 60, 80, 100}) {
        if (power * tenths / 10 >= value && power * tenths % 10 == 0)
            return power * tenths / 10;
    }
    return power * 10;
}

} // namespace

FlowChart::FlowChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Cash flow by month"));
}

void FlowChart::setMonths(const QList<MonthFlow>& months)
{
    if (months == m_months)
        return;
    m_months = months;
    m_pointed = qMin(m_pointed, months.size() - 1);
    setAccessibleDescription(asText());
    update();
}

void FlowChart::setColumns(int left, int width)
{
    m_columns = QRect(left, 0, width, 1);
    updateGeometry();
    update();
}

QString FlowChart::asText() const
{
    QStringList lines;
    for (const MonthFlow& flow : m_months) {
        lines.append(tr("%1: in %2, out %3, net %4")
                         .arg(locale().toString(flow.month, u"MMMM yyyy"_s), signedMoney(flow.in, locale()),
                             signedMoney(flow.out.negated(), locale()), signedMoney(flow.net(), locale())));
    }
    return lines.join(u'\n');
}

FlowChart::Frame FlowChart::frame() const
{
    Frame frame;
    qint64 highest = 1;
    for (const MonthFlow& flow : m_months)
        highest = qMax(highest, qMax(flow.in.minorUnits, flow.out.minorUnits));
    frame.top = niceAbove(highest);
    const QFontMetrics lettering(fontFor(TextStyle::Caption));
    int axis = 0;
    for (int line = -2; line <= 2; ++line)
        axis = qMax(axis, lettering.horizontalAdvance(axisText(frame.top, line)));
    if (m_columns.isEmpty()) {
        frame.plot = rect().adjusted(axis + kAxisGap, kTopRoom, 0, -kLabelRoom);
        frame.nets = nets(frame.plot.width() / qMax(1, int(m_months.size())) - 6);
    } else {
        frame.plot = QRect(m_columns.left(), kTopRoom, m_columns.width(), height() - 2 * kTopRoom);
    }
    frame.zero = frame.plot.center().y();
    return frame;
}

QString FlowChart::axisText(qint64 top, int line) const
{
    if (line == 0 || m_months.isEmpty())
        return u"0"_s;
    const QString text = compactMoney({top / 2 * line, m_months.first().in.currency}, locale());
    const QRegularExpression noFraction(QRegularExpression::escape(locale().decimalPoint()) + u"0+(?!\\d)"_s);
    return QString(text).remove(noFraction);
}

//! With the currency's sign beside each number where there is \a room for the widest, else once for all.
FlowChart::Nets FlowChart::nets(int room) const
{
    if (m_months.isEmpty())
        return {};
    const QString sign = compactMoney({0, m_months.first().in.currency}, locale()).remove(u'0').trimmed();
    QStringList whole;
    QStringList bare;
    for (const MonthFlow& flow : m_months) {
        const Money net = flow.net();
        whole.append(QString((net.minorUnits > 0 ? u"+"_s : QString()) + compactMoney(net, locale())));
        bare.append(QString(whole.last()).remove(sign).trimmed());
    }
    const QFontMetrics lettering(fontFor(TextStyle::CaptionStrong));
    const auto fit = [&lettering, room](const QStringList& texts) {
        return std::all_of(texts.begin(), texts.end(), [&](const QString& text) { return lettering.horizontalAdvance(text) <= room; });
    };
    if (fit(whole))
        return {tr("Net"), whole};
    if (fit(bare))
        return {tr("Net %1", "%1 is the sign of a currency").arg(sign), bare};
    return {};
}

QRect FlowChart::slot(const Frame& frame, qsizetype month) const
{
    const int count = int(m_months.size());
    const int left = frame.plot.left() + int(month) * frame.plot.width() / count;
    const int right = frame.plot.left() + int(month + 1) * frame.plot.width() / count;
    return {left, frame.plot.top(), right - left, frame.plot.height()};
}

void FlowChart::paintEvent(QPaintEvent*)
{
    if (m_months.isEmpty())
        return;
    QPainter painter(this);
    const Frame place = frame();
    paintGrid(painter, place);
    for (qsizetype month = 0; month < m_months.size(); ++month)
        paintMonth(painter, place, month);
    if (m_pointed >= 0)
        paintBox(painter, place);
}

void FlowChart::paintGrid(QPainter& painter, const Frame& frame) const
{
    painter.setFont(fontFor(TextStyle::Caption));
    for (int line = -2; line <= 2; ++line) {
        const int y = frame.zero - line * frame.plot.height() / 4;
        painter.fillRect(QRect(frame.plot.left(), y, frame.plot.width(), 1), m_theme.color(line == 0 ? Token::ControlLine : Token::Line));
        painter.setPen(m_theme.color(Token::TextHint));
        painter.drawText(QRect(0, y - 8, frame.plot.left() - kAxisGap, 16), Qt::AlignRight | Qt::AlignVCenter, axisText(frame.top, line));
    }
    if (!frame.nets.texts.isEmpty()) {
        const QRect beside(0, frame.plot.bottom() + 5 + kLabelLine, frame.plot.left() - kAxisGap, kLabelLine);
        painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, frame.nets.title);
    }
}

void FlowChart::paintMonth(QPainter& painter, const Frame& frame, qsizetype month) const
{
    constexpr int kWidest = 22;
    constexpr qreal kUnfinished = 0.55; // the month that is not over yet
    const MonthFlow& flow = m_months[month];
    const QRect room = slot(frame, month);
    const bool isLast = month == m_months.size() - 1;
    if (month == m_pointed)
        painter.fillRect(room.adjusted(2, 0, -2, 0), m_theme.color(Token::Hover));
    const auto high = [&frame](const Money& money) { return int(double(money.minorUnits) / double(frame.top) * (frame.plot.height() / 2.0)); };
    const int wide = m_columns.isEmpty() ? qMin(kWidest, room.width() - 6) : room.width() / 2;
    const int left = room.center().x() - wide / 2;
    painter.setOpacity(isLast ? kUnfinished : 1);
    painter.fillRect(QRect(left, frame.zero - high(flow.in), wide, high(flow.in)), m_theme.color(Token::Series1));
    painter.fillRect(QRect(left, frame.zero + 1, wide, high(flow.out)), m_theme.color(Token::ChartOut));
    painter.setOpacity(1);
    if (m_columns.isEmpty())
        paintName(painter, frame, month);
    if (!frame.nets.texts.isEmpty()) // told by the box and the table
        paintNet(painter, frame, month);
}

void FlowChart::paintName(QPainter& painter, const Frame& frame, qsizetype month) const
{
    const QRect room = slot(frame, month);
    const QString name = locale().toString(m_months[month].month, u"MMM"_s);
    const QRect under(room.left(), frame.plot.bottom() + 5, room.width(), kLabelLine);
    painter.setFont(fontFor(month == m_pointed ? TextStyle::CaptionStrong : TextStyle::Caption));
    painter.setPen(m_theme.color(month == m_pointed ? Token::Text : Token::TextHint));
    painter.drawText(under, Qt::AlignCenter, name);
}

void FlowChart::paintNet(QPainter& painter, const Frame& frame, qsizetype month) const
{
    const qint64 net = m_months[month].net().minorUnits;
    const QRect room = slot(frame, month);
    painter.setPen(m_theme.color(net < 0 ? Token::ErrorText : net > 0 ? Token::Inflow : Token::TextHint));
    painter.drawText(QRect(room.left(), frame.plot.bottom() + 5 + kLabelLine, room.width(), kLabelLine), Qt::AlignCenter, frame.nets.texts[month]);
}

void FlowChart::paintBox(QPainter& painter, const Frame& frame) const
{
    constexpr int kLine = 18;
    constexpr int kPadding = 10;
    const MonthFlow& flow = m_months[m_pointed];
    const QList<std::pair<QString, QString>> lines{{tr("In"), signedMoney(flow.in, locale())},
        {tr("Out"), signedMoney(flow.out.negated(), locale())}, {tr("Net"), signedMoney(flow.net(), locale())}};
    const QFont lettering = fontFor(TextStyle::Small);
    int widest = QFontMetrics(fontFor(TextStyle::SmallStrong)).horizontalAdvance(locale().toString(flow.month, u"MMMM yyyy"_s));
    for (const auto& [label, value] : lines)
        widest = qMax(widest, 40 + qCeil(tabularWidth(lettering, value)));
    const QRect room = slot(frame, m_pointed);
    QRect box(0, frame.plot.top() + 12, widest + 2 * kPadding, 4 * kLine + 12);
    box.moveLeft(room.left() - box.width() - 4 > frame.plot.left() ? room.left() - box.width() - 4 : room.right() + 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::ControlLine));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QRect line(box.left() + kPadding, box.top() + 6, box.width() - 2 * kPadding, kLine);
    painter.setFont(fontFor(TextStyle::SmallStrong));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(line, Qt::AlignVCenter, locale().toString(flow.month, u"MMMM yyyy"_s));
    painter.setFont(lettering);
    for (const auto& [label, value] : lines) {
        line.translate(0, kLine);
        painter.setPen(m_theme.color(Token::TextSecondary));
        painter.drawText(line, Qt::AlignVCenter, label);
        painter.setPen(m_theme.color(value.startsWith(u'+') ? Token::Inflow : Token::Text));
        drawTabular(painter, line, value, Qt::AlignRight);
    }
}

void FlowChart::point(qsizetype month)
{
    if (month == m_pointed)
        return;
    m_pointed = month;
    update();
}

void FlowChart::mouseMoveEvent(QMouseEvent* event)
{
    const Frame place = frame();
    qsizetype found = -1;
    for (qsizetype month = 0; month < m_months.size(); ++month) {
        if (slot(place, month).contains(event->position().toPoint()))
            found = month;
    }
    point(found);
}

void FlowChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void FlowChart::keyPressEvent(QKeyEvent* event)
{
    if (m_months.isEmpty() || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype from = m_pointed < 0 ? m_months.size() : m_pointed;
    point(qBound(qsizetype(0), from + (event->key() == Qt::Key_Right ? 1 : -1), m_months.size() - 1));
}

void FlowChart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as table"), this, &FlowChart::showTable);
    menu->popup(event->globalPos());
}

void FlowChart::showTable()
{
    auto* dialog = new FlowTable(m_theme, m_months, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace egret
