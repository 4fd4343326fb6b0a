// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/environment.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"
#include "ui/welcome/receiverinput.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace egret {

class FormField;
class StatusDot;

//! Where Plaid and the back end reach Egret: the public URL and the port.
class ReceiverStep : public QWidget {
    Q_OBJECT

public:
    explicit ReceiverStep(const Theme& theme, QWidget* parent = nullptr);

    void setStatus(const ReceiverStatus& status);
    void setEnvironment(Environment environment);
    //! Fills the fields.
    void setInput(const ReceiverInput& input);
    ReceiverInput input() const;
    //! Marks what is wrong, and goes there.
    bool check();
    //! Some integration is in Production, and the public URL not safe enough for that.
    void refusePublicUrl();

private:
    QString tooOpen() const;
    QString wrongUrl() const;
    QString wrongPort() const;

    StatusDot* m_dot;
    QLabel* m_listening;
    QLineEdit* m_publicUrl;
    FormField* m_publicUrlField;
    QLineEdit* m_port;
    FormField* m_portField;
    Environment m_environment = Environment::Sandbox;
};

} // namespace egret
