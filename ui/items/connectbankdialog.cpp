// SPDX-License-Identifier: Apache-2.0
#include "ui/items/connectbankdialog.h"

#include "ui/items/testbankfields.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestId = 140;
constexpr int kWidth = 560;

} // namespace

ConnectBankDialog::ConnectBankDialog(
    const Theme& theme, const QList<IntegrationSummary>& integrations, const TestBanks& banks, const BankWish& known, QWidget* parent)
    : Dialog(theme, tr("Connect a bank"), kWidth, parent)
    , m_theme(theme)
    , m_integrations(integrations)
    , m_integration(new ComboBox(theme))
    , m_endUser(newTextField(tr("End user id")))
    , m_name(newTextField(tr("Name")))
    , m_way(new SegmentedControl(theme, tr("How")))
    , m_wayField(new FormField(tr("How"), m_way))
    , m_testBank(new TestBankFields(theme, banks))
    , m_note(new Banner(theme))
    , m_failure(new Banner(theme))
    , m_open(newButton(theme, {}, {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_integration->setAccessibleName(tr("Integration"));
    m_integration->setFixedHeight(32);
    for (const IntegrationSummary& summary : integrations) {
        const Integration& integration = summary.integration;
        m_integration->addItem(integration.name + u", " + environmentText(integration.environment), integration.id.value());
    }
    m_integration->setCurrentIndex(qMax(0, m_integration->findData(known.integration.value())));
    m_endUser->setMaxLength(kLongestId);
    m_endUser->setText(known.endUser.value());
    m_name->setText(known.endUserName);
    body()->addWidget(new FormField(tr("Integration"), m_integration));
    auto* endUser = new QHBoxLayout;
    endUser->setSpacing(14);
    endUser->addWidget(new FormField(tr("End user id"), m_endUser, tr("Your back end's own id of this customer.")), 1, Qt::AlignTop);
    endUser->addWidget(new FormField(tr("Name"), m_name, tr("Shown in lists; may be left empty.")), 1, Qt::AlignTop);
    body()->addLayout(endUser);
    makeWays();
    body()->addWidget(m_note);
    body()->addWidget(m_failure);
    m_failure->hide();
    addButtons();
    connect(m_integration, &QComboBox::currentIndexChanged, this, &ConnectBankDialog::showIntegration);
    connect(m_endUser, &QLineEdit::textChanged, this, &ConnectBankDialog::showReady);
    connect(m_endUser, &QLineEdit::returnPressed, this, &ConnectBankDialog::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &ConnectBankDialog::submit);
    showIntegration();
    m_endUser->setFocus();
}

void ConnectBankDialog::makeWays()
{
    m_way->addSegment(int(Way::Page), tr("Sign-in page"));
    m_way->addSegment(int(Way::TestBank), tr("Test bank at once"));
    body()->addWidget(m_wayField);
    body()->addWidget(m_testBank);
    connect(m_way, &SegmentedControl::currentChanged, this, &ConnectBankDialog::showWay);
    connect(m_testBank, &TestBankFields::changed, this, &ConnectBankDialog::showReady);
}

void ConnectBankDialog::addButtons()
{
    QPushButton* cancel = newButton(m_theme, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ConnectBankDialog::submit);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(m_open);
}

//! Production where nothing is chosen: then there are no test banks.
Environment ConnectBankDialog::environment() const
{
    const int index = m_integration->currentIndex();
    return index < 0 ? Environment::Production : m_integrations[index].integration.environment;
}

ConnectBankDialog::Way ConnectBankDialog::way() const
{
    return environment() == Environment::Production ? Way::Page : Way(m_way->current());
}

void ConnectBankDialog::showIntegration()
{
    m_wayField->setVisible(environment() != Environment::Production);
    m_testBank->setEnvironment(environment());
    showWay();
}

void ConnectBankDialog::showWay()
{
    m_testBank->setVisible(way() == Way::TestBank);
    showNote();
    showReady();
}

void ConnectBankDialog::showNote()
{
    if (m_integration->currentIndex() < 0)
        m_note->showMessage(Tone::Warning, tr("No integration yet"), tr("Add your Plaid keys in Settings first."));
    else if (environment() == Environment::Production)
        m_note->showMessage(Tone::Warning, tr("This is Production"), tr("A real bank is connected, real data is read, and Plaid bills the item."));
    else if (way() == Way::Page)
        m_note->showMessage(Tone::Info, {}, tr("The page opens in your browser. The item appears here once the end user is done."));
    else
        m_note->hide();
}

void ConnectBankDialog::showReady()
{
    const bool named = m_integration->currentIndex() >= 0 && !m_endUser->text().trimmed().isEmpty();
    const bool complete = way() == Way::Page || m_testBank->isComplete();
    m_open->setText(way() == Way::Page ? tr("Open the sign-in page") : tr("Link the test bank"));
    setButtonIcon(m_open, m_theme, way() == Way::Page ? "external"_L1 : "plug"_L1, ButtonKind::Primary);
    m_open->setEnabled(named && complete);
    m_open->setToolTip(!named ? tr("Needs an integration and an end user id") : complete ? QString() : tr("The custom user has to be corrected first"));
}

void ConnectBankDialog::submit()
{
    if (!m_open->isEnabled())
        return;
    m_failure->hide();
    m_open->setEnabled(false);
    setButtonIcon(m_open, m_theme, "refresh"_L1, ButtonKind::Primary);
    const BankWish wish{IntegrationId(m_integration->currentData().toString()), EndUserId(m_endUser->text().trimmed()), m_name->text().trimmed()};
    emit wished(way() == Way::Page ? wish : m_testBank->chosen(wish));
}

void ConnectBankDialog::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    m_failure->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
    m_failure->setReference(error.code, error.requestId);
    showReady();
}

} // namespace egret
