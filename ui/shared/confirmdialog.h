// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/dialog.h"

namespace egret {

//! Asks before something that cannot be undone. With a word given, the button works only after it was typed. accepted()
//! means yes; Esc and Cancel, which has the focus, mean no.
class ConfirmDialog : public Dialog {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString text; //!< what stops and what is kept
        QString action; //!< the button's verb
        QString typedWord; //!< empty: no typing
    };

    ConfirmDialog(const Theme& theme, const Question& question, QWidget* parent);
};

} // namespace egret
