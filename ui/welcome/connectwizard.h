// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/shared/dialog.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/shared/receiverstatus.h"
#include "ui/welcome/receiverinput.h"

class QPushButton;

namespace egret {

class Banner;
class IntegrationForm;
class ReceiverStep;
class Stepper;
class UrlFields;

//! From nothing to an integration with its two URLs: keys, which Plaid has to accept, then the address, then the URLs.
//! Going back loses nothing. Nothing is stored before addRequested(); what is refused is shown at its field.
class ConnectWizard : public Dialog {
    Q_OBJECT

public:
    //! \a kept: the address as it is set now. \a takenNames: names that exist already.
    ConnectWizard(const Theme& theme, const ReceiverInput& kept, const QStringList& takenNames, QWidget* parent);

    void setReceiver(const ReceiverStatus& status);
    //! Answers to testRequested().
    void showKeysAccepted(const KeysAccepted& answer);
    void showKeysRefused(const Error& error);
    //! Answers to addRequested(): it is added, the address will not do, or something else failed. Then nothing is stored.
    void showAdded(const Integration& integration);
    void showAddressRefused();
    void showFailure(const Error& error);

    //! While it is being added there is no way out; closed at its end, it asks for the integration.
    void reject() override;

signals:
    void testRequested(const egret::NewIntegrationInput& input);
    void addRequested(const egret::NewIntegrationInput& input, const egret::ReceiverInput& receiver);
    void viewRequested(const egret::IntegrationId& id);
    void connectBankRequested(const egret::IntegrationId& id);

private:
    enum class Step { Keys, Address, Urls };

    QWidget* makeUrlStep();
    void makeFooter();
    void showStep(Step step);
    void goOn();
    void goToAddress();
    void goBack();
    void add();
    void setBusy(bool busy);
    QUrl base() const;
    void showUrls();

    const Theme& m_theme;
    ReceiverInput m_kept;
    ReceiverStatus m_receiver;
    Stepper* m_stepper;
    IntegrationForm* m_keys;
    ReceiverStep* m_address;
    UrlFields* m_urls;
    QWidget* m_urlStep;
    Banner* m_notice; //!< why adding failed, or what the URLs still need
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
    Step m_step = Step::Keys;
    Integration m_added;
    bool m_busy = false;
};

} // namespace egret
