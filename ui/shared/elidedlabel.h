// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/label.h"

namespace egret {

//! One line of plain text that takes the width it is given: what does not fit is elided at the right, and is the tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(const QString& text, TextStyle style, Ink ink = Ink::Main, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text;
};

} // namespace egret
