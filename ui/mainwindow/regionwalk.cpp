// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/regionwalk.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace egret {

namespace {

//! The first control inside \a region that takes the keyboard's focus, in tab order.
QWidget* firstFocusable(QWidget* region)
{
    const QList<QWidget*> children = region->findChildren<QWidget*>();
    const auto found = std::find_if(children.begin(), children.end(), [](const QWidget* child) {
        return (child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled();
    });
    return found == children.end() ? nullptr : *found;
}

} // namespace

void focusNeighbour(const QList<QWidget*>& regions, int step)
{
    int current = 0;
    for (int i = 0; i < regions.size(); ++i) {
        if (regions[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    for (int i = 1; i <= regions.size(); ++i) {
        QWidget* region = regions[(current + step * i + i * int(regions.size())) % regions.size()];
        if (QWidget* target = firstFocusable(region)) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace egret
