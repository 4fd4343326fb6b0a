// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/shared/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace egret {

class Banner;
class FormField;
class SecretField;
class SegmentedControl;

//! Name, environment and keys of a new integration. It checks their form and asks for a test by signal; what comes of it,
//! and of the addition, is shown beside the fields, which keep their text.
class IntegrationForm : public QWidget {
    Q_OBJECT

public:
    explicit IntegrationForm(const Theme& theme, QWidget* parent = nullptr);

    //! Names that exist already.
    void setTakenNames(const QStringList& names) { m_takenNames = names; }
    NewIntegrationInput input() const;
    //! Marks what is wrong, and goes there. A name is needed once the integration is to be added.
    bool check(bool withName);
    //! Plaid has accepted the keys as they stand, or there are none to be accepted.
    bool isAccepted() const;
    //! Asks for a test, if there is anything to test and its form is right.
    void test(bool withName = false);
    //! While an answer is awaited nothing can be tested.
    void setBusy(bool busy);
    void goToName();

    //! Answers to testRequested(). What is said of keys that have changed since is dropped; false: it was.
    bool showKeysAccepted(const KeysAccepted& answer);
    void showKeysRefused(const Error& error);
    //! Of the addition.
    void showFailure(const Error& error);

signals:
    void testRequested(const egret::NewIntegrationInput& input);
    void busyChanged(bool busy);
    //! Whether a button beside the form makes sense that tests: not without keys, nor while a result has one.
    void testMissed(bool missed);

private:
    enum class Trust { Unknown, Asked, Accepted };

    void makeEnvironmentField();
    void makeKeyFields();
    QPushButton* makeKeysPageButton();
    Environment environment() const;
    void showEnvironment();
    void forgetResult();
    void showResult(Tone tone, const QString& title, const QString& text);

    const Theme& m_theme;
    QStringList m_takenNames;
    QLineEdit* m_name;
    FormField* m_nameField;
    SegmentedControl* m_environment;
    FormField* m_environmentField = nullptr;
    QLineEdit* m_clientId;
    FormField* m_clientIdField = nullptr;
    SecretField* m_secret;
    FormField* m_secretField = nullptr;
    Banner* m_result;
    QPushButton* m_testAgain; //!< in the result
    Trust m_trust = Trust::Unknown; //!< in the keys as they stand
};

} // namespace egret
