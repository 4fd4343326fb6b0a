// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! Dims a window behind what is open over it, and keeps its size.
class Scrim : public QWidget {
    Q_OBJECT

public:
    //! Belongs to \a window, which it covers as soon as it is shown.
    Scrim(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace egret
