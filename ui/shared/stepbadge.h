// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! The number of a step in a circle, or a check mark once it is done.
class StepBadge : public QWidget {
    Q_OBJECT

public:
    enum class State { Plain, Done, Current, Ahead };

    StepBadge(const Theme& theme, int number, QWidget* parent = nullptr);

    void setState(State state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_number;
    State m_state = State::Plain;
};

} // namespace egret
