// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/dialog.h"

class QAction;

namespace egret {

//! The list of keys, made from the window's own actions, so that it is never wrong.
class ShortcutsDialog : public Dialog {
    Q_OBJECT

public:
    //! Shows those of \a actions that have a key.
    ShortcutsDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent);
};

} // namespace egret
