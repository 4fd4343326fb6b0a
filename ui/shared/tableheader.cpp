// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tableheader.h"

#include "ui/shared/tableview.h"
#include "ui/shared/typography.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace egret {

using namespace Qt::StringLiterals;

TableHeader::TableHeader(const Theme& theme, TableView* view)
    : QHeaderView(Qt::Horizontal, view)
    , m_theme(theme)
    , m_view(view)
{
    constexpr int kHeight = 32;
    constexpr int kNarrowest = 48;
    setFixedHeight(kHeight);
    setMinimumSectionSize(kNarrowest);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TableHeader::setSort(int column, bool ascending)
{
    m_sorted = column;
    m_ascending = ascending;
    viewport()->update();
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuRequested(logicalIndexAt(event->pos()), event->globalPos());
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    constexpr int kArrow = 12;
    constexpr int kArrowGap = 3;
    const bool sorted = column == m_sorted;
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const auto alignment = Qt::Alignment(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QFont lettering = fontFor(sorted ? TextStyle::CellHeaderStrong : TextStyle::CellHeader);
    painter->save();
    painter->fillRect(rect, m_theme.color(Token::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
    painter->setFont(lettering);
    painter->setPen(m_theme.color(sorted ? Token::Text : Token::TextHint));
    QRect room = rect.adjusted(m_view->leftPadding(column), 0, -m_view->rightPadding(column), -1);
    const int arrowRoom = sorted ? kArrow + kArrowGap : 0;
    const QFontMetricsF metrics(lettering, viewport());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - arrowRoom);
    if (sorted) {
        const int width = qCeil(metrics.horizontalAdvance(shown));
        const bool right = alignment.testFlag(Qt::AlignRight);
        const int x = right ? room.right() - kArrow + 1 : room.left() + width + kArrowGap;
        const QPixmap arrow = m_theme.icons().pixmap(
            m_ascending ? "aup"_L1 : "adown"_L1, kArrow, m_theme.color(Token::Text), devicePixelRatioF());
        painter->drawPixmap(x, room.center().y() - kArrow / 2 + 1, arrow);
        if (right)
            room.setRight(room.right() - arrowRoom);
    }
    painter->drawText(room, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Sunken));
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), m_theme.color(Token::Line));
    painter.end();
    QHeaderView::paintEvent(event);
}

} // namespace egret
