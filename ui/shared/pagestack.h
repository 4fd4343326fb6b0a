// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace egret {

// One of many pages, in whatever room there is. Other stacks ask every page how large it wants to be, which dresses and
// lays out all of them before the first is seen; this one asks none.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return {}; }
    QSize minimumSizeHint() const override { return {}; }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace egret
