// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "ui/shared/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace egret {

class Banner;
class CopyField;

//! Makes a key of the local API: asks for a name, then shows the key, this once.
class NewApiKeyDialog : public Dialog {
    Q_OBJECT

public:
    NewApiKeyDialog(const Theme& theme, QWidget* parent);

    void showKey(const ApiKey& key);
    void showFailure(const Error& error);

signals:
    void createRequested(const QString& name);

private:
    void create();

    QLineEdit* m_name;
    QLabel* m_nameMessage;
    CopyField* m_key;
    Banner* m_result;
    QPushButton* m_cancel;
    QPushButton* m_create;
};

} // namespace egret
