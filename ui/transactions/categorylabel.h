// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/statetext.h"

#include <QWidget>

namespace egret {

//! A category: its coloured square and its word.
class CategoryLabel : public QWidget {
    Q_OBJECT

public:
    CategoryLabel(const Theme& theme, CategoryText category, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    CategoryText m_category;
};

} // namespace egret
