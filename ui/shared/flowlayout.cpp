// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace egret {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + (size.isNull() ? 0 : m_gap) + item->sizeHint().width(), qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    place(rectangle, true);
}

int FlowLayout::place(const QRect& rectangle, bool moves) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rectangle.topLeft();
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), rectangle.width()), item->sizeHint().height());
        if (at.x() > rectangle.left() && at.x() + size.width() > rectangle.left() + rectangle.width()) {
            at = QPoint(rectangle.left(), at.y() + height + m_gap);
            height = 0;
        }
        if (moves)
            item->setGeometry(QStyle::visualRect(direction, rectangle, QRect(at, size)));
        at.rx() += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    return at.y() + height - rectangle.top();
}

} // namespace egret
