// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/dialog.h"
#include "ui/shared/newintegrationinput.h"

class QPushButton;

namespace egret {

class IntegrationForm;

//! Asks for the keys of a new integration. It asks for a test or for the addition by signal, and stays open until
//! SettingsPage::integrationAdded(): a refusal is shown beside the fields, which keep their text.
class AddIntegrationDialog : public Dialog {
    Q_OBJECT

public:
    //! \a takenNames: names that exist already.
    AddIntegrationDialog(const Theme& theme, const QStringList& takenNames, QWidget* parent);

public slots:
    void showKeysAccepted(const egret::KeysAccepted& answer);
    void showKeysRefused(const egret::Error& error);
    //! Of the addition.
    void showFailure(const egret::Error& error);

signals:
    void testRequested(const egret::NewIntegrationInput& input);
    void addRequested(const egret::NewIntegrationInput& input);

private:
    QWidget* makeTypeField();
    void makeFooter();
    void add();

    const Theme& m_theme;
    IntegrationForm* m_form;
};

} // namespace egret
