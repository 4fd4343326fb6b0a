// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "ui/shared/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace egret {

class SecretField;

// Sets, changes or removes the passphrase that unlocks the window.
class PassphraseDialog : public Dialog {
    Q_OBJECT

public:
    enum class Act { Set, Change, Remove };

    // It deletes itself once it is closed.
    PassphraseDialog(const Theme& theme, Act act, QWidget* parent);

    // It was not done; \a error says why. Another try is possible.
    void showFailure(const Error& error);

signals:
    // \a current is empty where none is set, \a passphrase where it is to be removed.
    void submitted(const egret::Passphrase& current, const egret::Passphrase& passphrase);

private:
    SecretField* addField(const QString& name);
    void submit();
    void complain(QLineEdit* field, const QString& text);

    const Theme& m_theme;
    Act m_act;
    SecretField* m_current = nullptr;
    SecretField* m_new = nullptr;
    SecretField* m_again = nullptr;
    QLabel* m_outcome;
    QPushButton* m_submit;
};

} // namespace egret
