// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/integrationform.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/formfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statetext.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 128;
constexpr QLatin1String kKeysPage{"https://dashboard.plaid.com/developers/keys"};

} // namespace

IntegrationForm::IntegrationForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(newTextField(tr("Name")))
    , m_nameField(new FormField(tr("Name"), m_name, tr("Only you see it. Make it tell product and environment.")))
    , m_environment(new SegmentedControl(theme, tr("Environment")))
    , m_clientId(newTextField(u"client_id"_s, true))
    , m_secret(new SecretField(theme, tr("Secret")))
    , m_result(new Banner(theme))
    , m_testAgain(newButton(theme, tr("Test again"), {}, ButtonKind::Standard, ButtonSize::Small))
{
    m_name->setMaxLength(kLongestName);
    makeEnvironmentField();
    makeKeyFields();
    m_result->addAction(m_testAgain);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    for (QWidget* row : std::initializer_list<QWidget*>{m_nameField, m_environmentField, m_clientIdField, m_secretField, m_result})
        rows->addWidget(row);
    setFocusProxy(m_name);
    connect(m_testAgain, &QPushButton::clicked, this, [this] { test(); });
    connect(m_environment, &SegmentedControl::currentChanged, this, &IntegrationForm::showEnvironment);
    connect(m_clientId, &QLineEdit::textChanged, this, &IntegrationForm::forgetResult);
    connect(m_secret, &QLineEdit::textChanged, this, &IntegrationForm::forgetResult);
    showEnvironment();
}

void IntegrationForm::makeEnvironmentField()
{
    for (const Environment each : {Environment::Sandbox, Environment::Production, Environment::Offline})
        m_environment->addSegment(int(each), environmentText(each));
    m_environment->addSegment(int(Environment::Development), tr("Development"));
    m_environment->setSegmentUnavailable(
        int(Environment::Development), tr("Plaid shut Development down in June 2024. Use Sandbox or Production."));
    m_environmentField = new FormField(tr("Environment"), m_environment);
}

void IntegrationForm::makeKeyFields()
{
    m_clientIdField = new FormField(u"client_id"_s, m_clientId, {}, makeKeysPageButton());
    m_secretField = new FormField(tr("Secret"), m_secret, tr("Stored in the system keychain. Never shown in logs or exports."));
}

QPushButton* IntegrationForm::makeKeysPageButton()
{
    QPushButton* keysPage
        = newButton(m_theme, tr("Open keys page in Plaid Dashboard"), "external"_L1, ButtonKind::Link, ButtonSize::Small);
    keysPage->setLayoutDirection(Qt::RightToLeft); // the icon stands behind the text
    keysPage->setFixedHeight(lineHeight(TextStyle::Small));
    keysPage->setIconSize({12, 12});
    keysPage->setToolTip(kKeysPage);
    connect(keysPage, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(kKeysPage)); });
    return keysPage;
}

Environment IntegrationForm::environment() const
{
    return Environment(m_environment->current());
}

void IntegrationForm::showEnvironment()
{
    forgetResult();
    m_clientIdField->setVisible(environment() != Environment::Offline);
    m_secretField->setVisible(environment() != Environment::Offline);
    switch (environment()) {
    case Environment::Production:
        m_secretField->setLabel(tr("Production secret"));
        m_environmentField->setHint(tr("Reads real people's data. Plaid bills some calls."), Ink::Warning);
        return;
    case Environment::Offline:
        m_environmentField->setHint(tr("Egret's own stand-in for Plaid on this computer. Needs no keys and no network."));
        return;
    case Environment::Sandbox:
    case Environment::Development:
        m_secretField->setLabel(tr("Sandbox secret"));
        m_environmentField->setHint(tr("Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access."));
        return;
    }
}

NewIntegrationInput IntegrationForm::input() const
{
    NewIntegrationInput input;
    input.name = m_name->text().trimmed();
    input.environment = environment();
    if (input.environment == Environment::Offline)
        return input;
    input.clientId = m_clientId->text().trimmed();
    input.secret = PlaidSecret(m_secret->text().trimmed());
    return input;
}

bool IntegrationForm::check(bool withName)
{
    const NewIntegrationInput entered = input();
    QString name;
    if (withName && entered.name.isEmpty())
        name = tr("Enter a name.");
    else if (withName && m_takenNames.contains(entered.name))
        name = tr("An integration with this name exists. Choose another.");
    const bool needsKeys = entered.environment != Environment::Offline;
    const QString clientId = needsKeys && entered.clientId.isEmpty() ? tr("Paste the client_id from Plaid's keys page.")
        : entered.clientId.contains(u' ')                            ? tr("A client_id has no spaces.")
                                                                     : QString();
    m_nameField->complain(name);
    m_clientIdField->complain(clientId);
    m_secretField->complain(needsKeys && entered.secret.isEmpty() ? tr("Paste the secret of this environment.") : QString());
    for (const auto& [field, line] :
        {std::pair<FormField*, QLineEdit*>{m_nameField, m_name}, {m_clientIdField, m_clientId}, {m_secretField, m_secret}}) {
        if (field->isWrong()) {
            line->setFocus();
            return false;
        }
    }
    return true;
}

bool IntegrationForm::isAccepted() const
{
    return environment() == Environment::Offline || m_trust == Trust::Accepted;
}

void IntegrationForm::test(bool withName)
{
    if (!check(withName))
        return;
    setBusy(true);
    m_trust = Trust::Asked;
    emit testRequested(input());
}

void IntegrationForm::setBusy(bool busy)
{
    m_testAgain->setEnabled(!busy);
    emit busyChanged(busy);
}

void IntegrationForm::goToName()
{
    m_name->setFocus();
}

//! What Plaid said of keys says nothing of others.
void IntegrationForm::forgetResult()
{
    m_trust = Trust::Unknown;
    m_result->hide();
    emit testMissed(environment() != Environment::Offline);
}

void IntegrationForm::showResult(Tone tone, const QString& title, const QString& text)
{
    emit testMissed(false);
    m_testAgain->setVisible(environment() != Environment::Offline);
    m_result->showMessage(tone, title, text);
}

bool IntegrationForm::showKeysAccepted(const KeysAccepted& answer)
{
    setBusy(false);
    if (m_trust != Trust::Asked)
        return false;
    m_trust = Trust::Accepted;
    //: %1 is an environment such as "Sandbox", %2 a time such as "212 ms"
    showResult(Tone::Ok, tr("These keys work"),
        tr("Plaid %1 answered in %2.").arg(environmentText(environment()), millisecondsText(answer.milliseconds)));
    m_result->setReference({}, answer.requestId);
    return true;
}

void IntegrationForm::showKeysRefused(const Error& error)
{
    setBusy(false);
    if (m_trust == Trust::Asked)
        showFailure(error);
}

void IntegrationForm::showFailure(const Error& error)
{
    setBusy(false);
    m_trust = Trust::Unknown;
    if (error.kind == Error::Kind::Conflict && error.code == "name"_L1) {
        m_nameField->complain(tr("An integration with this name exists. Choose another."));
        m_name->setFocus();
        return;
    }
    const ErrorText text = errorText(error);
    showResult(Tone::Error, text.title, text.advice);
    m_result->setReference(error.code, error.requestId);
}

} // namespace egret
