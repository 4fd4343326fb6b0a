// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

namespace egret {

//! Grey bars where rows will be. Blank for the first 150 ms of being shown, so that what is quick does not flicker.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QTimer m_delay;
    bool m_visible = false;
};

} // namespace egret
