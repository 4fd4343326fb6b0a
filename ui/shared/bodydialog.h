// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/dialog.h"

class QLabel;
class QPushButton;

namespace egret {

class Banner;
class JsonEditor;

//! A JSON object to be changed by hand and then used. The first mistake is named below while it is typed, and until it is
//! corrected the button waits. After the button the dialog waits as well: it is closed by whoever uses the object, or told
//! why that failed.
class BodyDialog : public Dialog {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString purpose; //!< what becomes of it
        QString note; //!< what is special about this one; may be empty
        QString action; //!< the button's verb
        QLatin1String icon;
    };

    BodyDialog(const Theme& theme, const Texts& texts, const QByteArray& json, QWidget* parent);

    //! It can be tried again.
    void setError(const Error& error);
    //! Somebody thinks again: as before the button was pressed.
    void goOn();

signals:
    void confirmed(const QByteArray& json);

private:
    void check();
    void confirm();

    JsonEditor* m_editor;
    QLabel* m_mistake;
    Banner* m_error;
    QPushButton* m_use;
    bool m_isWaiting = false;
};

} // namespace egret
