// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/dialog.h"

namespace egret {

//! Asks for another name.
class RenameDialog : public Dialog {
    Q_OBJECT

public:
    RenameDialog(const Theme& theme, const QString& name, QWidget* parent);

signals:
    //! Not empty, and another one.
    void renamed(const QString& name);
};

} // namespace egret
