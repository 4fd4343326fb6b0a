// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/connectwizard.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/integrationform.h"
#include "ui/shared/label.h"
#include "ui/shared/urlfields.h"
#include "ui/welcome/receiverstep.h"
#include "ui/welcome/stepper.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

//! Whether \a error is about the keys or the name: those are corrected where they are entered.
bool isAboutKeys(const Error& error)
{
    return error.kind == Error::Kind::Plaid || error.kind == Error::Kind::Network || error.kind == Error::Kind::Conflict
        || error.kind == Error::Kind::InvalidInput;
}

} // namespace

ConnectWizard::ConnectWizard(const Theme& theme, const ReceiverInput& kept, const QStringList& takenNames, QWidget* parent)
    : Dialog(theme, tr("Connect to Plaid"), kWidth, parent)
    , m_theme(theme)
    , m_kept(kept)
    , m_stepper(new Stepper(theme, {tr("Keys"), tr("Address"), tr("URLs")}))
    , m_keys(new IntegrationForm(theme))
    , m_address(new ReceiverStep(theme))
    , m_urls(new UrlFields(theme))
    , m_urlStep(makeUrlStep())
    , m_notice(new Banner(theme))
    , m_back(newButton(theme, tr("Back")))
    , m_cancel(newButton(theme, tr("Cancel")))
    , m_next(newButton(theme, {}, {}, ButtonKind::Primary))
{
    m_keys->setTakenNames(takenNames);
    m_address->setInput(kept);
    for (QWidget* part : std::initializer_list<QWidget*>{m_stepper, m_keys, m_address, m_urlStep, m_notice})
        body()->addWidget(part);
    makeFooter();
    connect(m_keys, &IntegrationForm::testRequested, this, &ConnectWizard::testRequested);
    connect(m_keys, &IntegrationForm::busyChanged, m_next, &QWidget::setDisabled);
    showStep(Step::Keys);
}

QWidget* ConnectWizard::makeUrlStep()
{
    auto* step = new QWidget;
    auto* rows = new QVBoxLayout(step);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addWidget(newParagraph(
        tr("The integration is added. These two addresses are its way in; you find them again under Settings, Integrations."),
        TextStyle::Body, Ink::Secondary));
    rows->addWidget(m_urls);
    return step;
}

void ConnectWizard::makeFooter()
{
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::goOn);
    footer()->addWidget(m_back);
    footer()->addStretch();
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_next);
}

void ConnectWizard::showStep(Step step)
{
    m_step = step;
    m_stepper->setCurrent(int(step));
    m_keys->setVisible(step == Step::Keys);
    m_address->setVisible(step == Step::Address);
    m_urlStep->setVisible(step == Step::Urls);
    m_notice->hide();
    m_back->setVisible(step == Step::Address);
    m_cancel->setText(step == Step::Urls ? tr("View integration") : tr("Cancel"));
    switch (step) {
    case Step::Keys:
        m_next->setText(tr("Continue"));
        m_keys->goToName();
        return;
    case Step::Address:
        m_next->setText(tr("Add integration"));
        m_address->setFocus();
        return;
    case Step::Urls:
        m_next->setText(tr("Connect a bank"));
        m_next->setFocus();
        return;
    }
}

void ConnectWizard::goOn()
{
    switch (m_step) {
    case Step::Keys:
        if (!m_keys->isAccepted())
            m_keys->test(true);
        else if (m_keys->check(true))
            goToAddress();
        return;
    case Step::Address:
        add();
        return;
    case Step::Urls:
        accept();
        emit connectBankRequested(m_added.id);
        return;
    }
}

void ConnectWizard::goToAddress()
{
    m_address->setEnvironment(m_keys->input().environment);
    showStep(Step::Address);
}

void ConnectWizard::goBack()
{
    showStep(Step::Keys);
}

void ConnectWizard::add()
{
    if (!m_address->check())
        return;
    m_notice->hide();
    setBusy(true);
    emit addRequested(m_keys->input(), m_address->input());
}

void ConnectWizard::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* each : std::initializer_list<QWidget*>{m_address, m_back, m_cancel, m_next})
        each->setDisabled(busy);
}

void ConnectWizard::reject()
{
    if (m_busy)
        return;
    Dialog::reject();
    if (m_step == Step::Urls)
        emit viewRequested(m_added.id);
}

void ConnectWizard::setReceiver(const ReceiverStatus& status)
{
    m_receiver = status;
    m_address->setStatus(status);
}

void ConnectWizard::showKeysAccepted(const KeysAccepted& answer)
{
    if (m_keys->showKeysAccepted(answer) && m_step == Step::Keys)
        goToAddress();
}

void ConnectWizard::showKeysRefused(const Error& error)
{
    m_keys->showKeysRefused(error);
}

void ConnectWizard::showAdded(const Integration& integration)
{
    setBusy(false);
    m_added = integration;
    showStep(Step::Urls);
    showUrls();
}

//! What the URLs begin with, now or from the next start on.
QUrl ConnectWizard::base() const
{
    const ReceiverInput entered = m_address->input();
    if (!entered.publicUrl.isEmpty())
        return QUrl(entered.publicUrl);
    QUrl local = m_receiver.localUrl;
    if (entered.port != m_kept.port && entered.port.toInt() > 0)
        local.setPort(entered.port.toInt());
    return local;
}

void ConnectWizard::showUrls()
{
    const ReceiverInput entered = m_address->input();
    m_urls->setIntegration(m_added, base());
    if (entered.port != m_kept.port)
        m_notice->showMessage(Tone::Warning, tr("Start Egret again"), tr("It listens on the port you entered from its next start on."));
    else if (entered.publicUrl.isEmpty() && m_added.environment != Environment::Offline)
        m_notice->showMessage(Tone::Info, tr("Only this computer reaches these URLs"),
            tr("Before Plaid can use them, set a public URL under Settings, Webhook receiver. Until then Egret asks Plaid from time to time."));
}

void ConnectWizard::showAddressRefused()
{
    setBusy(false);
    m_address->refusePublicUrl();
}

void ConnectWizard::showFailure(const Error& error)
{
    setBusy(false);
    if (error.code == "public_url"_L1) {
        m_address->refusePublicUrl();
    } else if (isAboutKeys(error)) {
        showStep(Step::Keys);
        m_keys->showFailure(error);
    } else {
        const ErrorText text = errorText(error);
        m_notice->showMessage(Tone::Error, text.title, text.advice);
        m_notice->setReference(error.code, error.requestId);
    }
}

} // namespace egret
