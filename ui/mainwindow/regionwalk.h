// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace egret {

//! Moves the focus from the one of \a regions that has it to the next that can take it, round and round; \a step −1: to
//! the one before.
void focusNeighbour(const QList<QWidget*>& regions, int step);

} // namespace egret
