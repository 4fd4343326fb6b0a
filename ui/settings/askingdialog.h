// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/dialog.h"

class QPushButton;

namespace egret {

class Banner;

//! Does one thing: fields, a button that asks for it, and what became of that in the same dialog. A
//! refusal leaves the fields as they are.
class AskingDialog : public Dialog {
    Q_OBJECT

public:
    //! \a action: the verb of the button.
    AskingDialog(const Theme& theme, const QString& title, const QString& action, QWidget* parent);

    //! What is asked for; stands above the result.
    void addField(QWidget* field);
    //! Whether it can be asked for.
    void setReady(bool ready);
    //! The answer is on the way.
    void showBusy(const QString& text);
    void showFailure(const Error& error);
    //! Nothing is left to do but to read \a text.
    void showDone(const QString& title, const QString& text, const QString& requestId = {});

signals:
    void asked();

private:
    void setBusy(bool busy);

    const Theme& m_theme;
    QWidget* m_fields;
    Banner* m_result;
    QPushButton* m_cancel;
    QPushButton* m_action;
    bool m_ready = true;
    bool m_done = false;
};

} // namespace egret
