// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! The number of a step in a circle.
class StepBadge : public QWidget {
    Q_OBJECT

public:
    StepBadge(const Theme& theme, int number, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_number;
};

} // namespace egret
