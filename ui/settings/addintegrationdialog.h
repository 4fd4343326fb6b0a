// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/settings/newintegrationinput.h"
#include "ui/shared/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace egret {

class Banner;
class SecretField;
class SegmentedControl;

//! Asks for the keys of a new integration. It checks their form, asks for a test or for the addition by signal, and
//! stays open until integrationAdded(): a refusal is shown beside the fields, which keep their text.
class AddIntegrationDialog : public Dialog {
    Q_OBJECT

public:
    //! \a takenNames: names that exist already.
    AddIntegrationDialog(const Theme& theme, QStringList takenNames, QWidget* parent);

public slots:
    void showKeysAccepted(const egret::KeysAccepted& answer);
    //! Of a test or of the addition.
    void showFailure(const egret::Error& error);

signals:
    void testRequested(const egret::NewIntegrationInput& input);
    void addRequested(const egret::NewIntegrationInput& input);

private:
    QWidget* makeField(const QString& label, QWidget* field, QLabel* message, QWidget* beside = nullptr);
    QWidget* makeTypeField();
    QWidget* makeEnvironmentField();
    QWidget* makeClientIdField();
    QWidget* makeSecretField();
    void makeFooter();
    void showEnvironment();
    Environment environment() const;
    NewIntegrationInput input() const;
    bool check(bool withName); //!< marks what is wrong
    void complain(QLineEdit* field, QLabel* message, const QString& hint, const QString& complaint);
    void request(bool add);
    void setBusy(bool busy);
    void showResult(Tone tone, const QString& title, const QString& text);

    const Theme& m_theme;
    QStringList m_takenNames;
    QLineEdit* m_name;
    QLabel* m_nameMessage;
    SegmentedControl* m_environment;
    QLabel* m_environmentMessage;
    QLineEdit* m_clientId;
    QLabel* m_clientIdMessage;
    SecretField* m_secret;
    QLabel* m_secretLabel = nullptr;
    QLabel* m_secretMessage;
    QWidget* m_keys = nullptr; //!< client_id and secret, hidden for Offline
    Banner* m_result;
    QPushButton* m_test = nullptr; //!< in the footer, until there is a result
    QPushButton* m_testAgain = nullptr; //!< in the result
    QPushButton* m_add = nullptr;
};

} // namespace egret
