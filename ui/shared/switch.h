// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace egret {

//! On or off, at once: 28 by 16 pixels. What it switches stands beside it.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    //! \a name says what is switched, for people who do not see what stands beside it, and as the tooltip.
    Switch(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace egret
