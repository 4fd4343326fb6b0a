// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/momentlist.h"

#include "ui/shared/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kGap = 8;

QString lineOf(const Moment& moment)
{
    return QStringList{moment.when, moment.kind, moment.text, moment.end}.join(u' ').simplified();
}

} // namespace

MomentList::MomentList(const Theme& theme, const QString& name, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_rowHeight(rowHeight)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void MomentList::setMoments(const QList<Moment>& moments)
{
    if (moments == m_moments)
        return;
    m_moments = moments;
    const QFont lettering = fontFor(TextStyle::Small);
    m_whenWidth = 0;
    m_kindWidth = 0;
    for (const Moment& moment : moments) {
        m_whenWidth = qMax(m_whenWidth, qCeil(tabularWidth(lettering, moment.when)));
        m_kindWidth = qMax(m_kindWidth, QFontMetrics(lettering).horizontalAdvance(moment.kind));
    }
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

QString MomentList::asText() const
{
    QStringList lines;
    for (const Moment& moment : m_moments)
        lines.append(lineOf(moment));
    return lines.join(u'\n');
}

QSize MomentList::sizeHint() const
{
    return {280, int(m_moments.size()) * m_rowHeight};
}

int MomentList::rowAt(int y) const
{
    const int row = y / m_rowHeight;
    return y >= 0 && row < m_moments.size() ? row : -1;
}

void MomentList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Small));
    const int last = qMin(int(m_moments.size()) - 1, event->rect().bottom() / m_rowHeight);
    for (int row = event->rect().top() / m_rowHeight; row <= last; ++row)
        paintMoment(painter, m_moments[row], QRect(0, row * m_rowHeight, width(), m_rowHeight));
}

void MomentList::paintMoment(QPainter& painter, const Moment& moment, const QRect& room) const
{
    const QFont lettering = painter.font();
    const auto draw = [&](int x, int width, const QString& text, Token token, Qt::Alignment side = Qt::AlignLeft) {
        painter.setPen(m_theme.color(token));
        drawTabular(painter, QRectF(x, room.top(), width, room.height()), text, side);
    };
    const QPixmap icon = m_theme.icons().pixmap(moment.icon, kIcon, m_theme.color(moment.iconToken), devicePixelRatioF());
    painter.drawPixmap(room.left(), room.center().y() - kIcon / 2 + 1, icon);
    int x = room.left() + kIcon + kGap;
    draw(x, m_whenWidth, moment.when, Token::TextSecondary);
    x += m_whenWidth + kGap;
    if (m_kindWidth > 0) {
        draw(x, m_kindWidth, moment.kind, Token::TextSecondary);
        x += m_kindWidth + kGap;
    }
    const int endWidth = qCeil(tabularWidth(lettering, moment.end));
    draw(room.right() + 1 - endWidth, endWidth, moment.end, Token::TextHint, Qt::AlignRight);
    const int textRoom = room.right() + 1 - x - (endWidth > 0 ? endWidth + kGap : 0);
    const QString shown = painter.fontMetrics().elidedText(moment.text, Qt::ElideRight, textRoom);
    draw(x, textRoom, shown, moment.textToken);
}

void MomentList::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row >= 0 && !m_moments[row].link.isEmpty())
        emit linkActivated(m_moments[row].link);
}

void MomentList::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = rowAt(event->pos().y());
    if (row >= 0) {
        menu->addAction(tr("Copy this line"), this,
            [text = lineOf(m_moments[row])] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addAction(tr("Copy all lines"), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    menu->popup(event->globalPos());
}

bool MomentList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0)
        QToolTip::showText(help->globalPos(), m_moments[row].tooltip, this);
    return true;
}

} // namespace egret
