// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "ui/settings/settingscontent.h"
#include "ui/settings/settingform.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace egret {

class KeyValueGrid;
class PassphraseDialog;

// Where Egret keeps its secrets, without showing any.
struct SecretsStatus {
    // "keychain", "file", "memory"; empty: not known yet.
    QString store;
    // Why nothing can be read from it; nothing while it works.
    std::optional<Error> trouble;
    // Integrations whose Plaid secret is in it.
    int integrations = 0;
};

// Locking the window, the passphrase that unlocks it, privacy, and the state of the secret store.
class SecurityPage : public SettingsContent {
    Q_OBJECT

public:
    explicit SecurityPage(const Theme& theme);

    SettingForm* form() const { return m_form; }
    void setStatus(const SecretsStatus& status);
    const SecretsStatus& status() const { return m_status; }
    void setPassphraseSet(bool isSet);
    // Answers to passphraseEntered().
    void passphraseKept(bool isSet);
    void passphraseRefused(const Error& error);

signals:
    // \a current is empty where none is set, \a passphrase where it is to be removed.
    void passphraseEntered(const egret::Passphrase& current, const egret::Passphrase& passphrase);
    void lockRequested();

private:
    QWidget* makePassphraseCard();
    QWidget* makeStoreCard();
    void openDialog(bool removes);
    void show();

    const Theme& m_theme;
    SettingForm* m_form;
    QLabel* m_passphrase;
    QPushButton* m_set;
    QPushButton* m_remove;
    KeyValueGrid* m_facts;
    QPointer<PassphraseDialog> m_dialog;
    SecretsStatus m_status;
    bool m_isSet = false;
};

} // namespace egret
