// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/addintegrationdialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statetext.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kLongestName = 128;
constexpr QLatin1String kKeysPage{"https://dashboard.plaid.com/developers/keys"};

QLabel* newMessage()
{
    QLabel* message = newLabel({}, TextStyle::Caption, Ink::Hint);
    message->setWordWrap(true);
    return message;
}

} // namespace

AddIntegrationDialog::AddIntegrationDialog(const Theme& theme, QStringList takenNames, QWidget* parent)
    : Dialog(theme, tr("Add integration"), kWidth, parent)
    , m_theme(theme)
    , m_takenNames(std::move(takenNames))
    , m_name(newTextField(tr("Name")))
    , m_nameMessage(newMessage())
    , m_environment(new SegmentedControl(theme, tr("Environment")))
    , m_environmentMessage(newMessage())
    , m_clientId(newTextField(u"client_id"_s, true))
    , m_clientIdMessage(newMessage())
    , m_secret(new SecretField(theme, tr("Secret")))
    , m_secretMessage(newMessage())
    , m_result(new Banner(theme))
{
    m_name->setMaxLength(kLongestName);
    m_nameMessage->setText(tr("Only you see it. Make it tell product and environment."));
    m_result->hide();
    m_keys = new QWidget;
    auto* keys = new QVBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(14);
    keys->addWidget(makeClientIdField());
    keys->addWidget(makeSecretField());
    body()->addWidget(makeTypeField());
    body()->addWidget(makeField(tr("Name"), m_name, m_nameMessage));
    body()->addWidget(makeEnvironmentField());
    body()->addWidget(m_keys);
    body()->addWidget(m_result);
    makeFooter();
    showEnvironment();
    connect(m_environment, &SegmentedControl::currentChanged, this, &AddIntegrationDialog::showEnvironment);
    m_name->setFocus();
}

QWidget* AddIntegrationDialog::makeField(const QString& label, QWidget* field, QLabel* message, QWidget* beside)
{
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* heading = new QHBoxLayout;
    QLabel* title = newLabel(label, TextStyle::SmallMedium);
    title->setBuddy(field);
    heading->addWidget(title, 1);
    if (beside)
        heading->addWidget(beside);
    rows->addLayout(heading);
    rows->addSpacing(4);
    rows->addWidget(field);
    if (message) {
        rows->addSpacing(3);
        rows->addWidget(message);
    }
    return group;
}

QWidget* AddIntegrationDialog::makeTypeField()
{
    auto* type = new ComboBox(m_theme);
    type->setAccessibleName(tr("Type"));
    type->addItem(themedIcon(m_theme, "plug"_L1), u"Plaid"_s);
    return makeField(tr("Type"), type, nullptr);
}

QWidget* AddIntegrationDialog::makeEnvironmentField()
{
    m_environment->addSegment(int(Environment::Sandbox), environmentText(Environment::Sandbox));
    m_environment->addSegment(int(Environment::Production), environmentText(Environment::Production));
    m_environment->addSegment(int(Environment::Offline), environmentText(Environment::Offline));
    m_environment->addSegment(int(Environment::Development), tr("Development"));
    m_environment->setSegmentUnavailable(
        int(Environment::Development), tr("Plaid shut Development down in June 2024. Use Sandbox or Production."));
    return makeField(tr("Environment"), m_environment, m_environmentMessage);
}

QWidget* AddIntegrationDialog::makeClientIdField()
{
    QPushButton* keysPage
        = newButton(m_theme, tr("Open keys page in Plaid Dashboard"), "external"_L1, ButtonKind::Link, ButtonSize::Small);
    keysPage->setLayoutDirection(Qt::RightToLeft); // the icon stands behind the text
    keysPage->setFixedHeight(lineHeight(TextStyle::Small));
    keysPage->setIconSize({12, 12});
    keysPage->setToolTip(kKeysPage);
    connect(keysPage, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(kKeysPage)); });
    m_clientIdMessage->hide();
    return makeField(u"client_id"_s, m_clientId, m_clientIdMessage, keysPage);
}

QWidget* AddIntegrationDialog::makeSecretField()
{
    m_secretMessage->setText(tr("Stored in the system keychain. Never shown in logs or exports."));
    QWidget* group = makeField(tr("Secret"), m_secret, m_secretMessage);
    m_secretLabel = group->findChild<QLabel*>();
    return group;
}

void AddIntegrationDialog::makeFooter()
{
    m_test = newButton(m_theme, tr("Test keys"), "plug"_L1);
    QPushButton* cancel = newButton(m_theme, tr("Cancel"));
    m_add = newButton(m_theme, tr("Add integration"), {}, ButtonKind::Primary);
    m_add->setDefault(true);
    m_testAgain = newButton(m_theme, tr("Test again"), {}, ButtonKind::Standard, ButtonSize::Small);
    m_result->addAction(m_testAgain);
    connect(m_test, &QPushButton::clicked, this, [this] { request(false); });
    connect(m_testAgain, &QPushButton::clicked, this, [this] { request(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { request(true); });
    footer()->addWidget(newParagraph(tr("Next: webhook URL and link URL"), TextStyle::Small, Ink::Hint), 1);
    footer()->addWidget(m_test);
    footer()->addWidget(cancel);
    footer()->addWidget(m_add);
}

Environment AddIntegrationDialog::environment() const
{
    return Environment(m_environment->current());
}

void AddIntegrationDialog::showEnvironment()
{
    const bool offline = environment() == Environment::Offline;
    m_keys->setVisible(!offline);
    m_test->setVisible(!offline);
    m_testAgain->setVisible(!offline);
    m_result->hide();
    switch (environment()) {
    case Environment::Production:
        m_secretLabel->setText(tr("Production secret"));
        setInk(m_environmentMessage, Ink::Warning);
        m_environmentMessage->setText(tr("Reads real people's data. Plaid bills some calls."));
        return;
    case Environment::Offline:
        setInk(m_environmentMessage, Ink::Hint);
        m_environmentMessage->setText(tr("Egret's own stand-in for Plaid on this computer. Needs no keys and no network."));
        return;
    case Environment::Sandbox:
    case Environment::Development:
        m_secretLabel->setText(tr("Sandbox secret"));
        setInk(m_environmentMessage, Ink::Hint);
        m_environmentMessage->setText(
            tr("Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access."));
        return;
    }
}

NewIntegrationInput AddIntegrationDialog::input() const
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

void AddIntegrationDialog::complain(QLineEdit* field, QLabel* message, const QString& hint, const QString& complaint)
{
    setInvalid(field, !complaint.isEmpty());
    setInk(message, complaint.isEmpty() ? Ink::Hint : Ink::Error);
    message->setText(complaint.isEmpty() ? hint : complaint);
    message->setVisible(!message->text().isEmpty());
}

bool AddIntegrationDialog::check(bool withName)
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
    const QString secret = needsKeys && entered.secret.isEmpty() ? tr("Paste the secret of this environment.") : QString();
    complain(m_name, m_nameMessage, tr("Only you see it. Make it tell product and environment."), name);
    complain(m_clientId, m_clientIdMessage, {}, clientId);
    complain(m_secret, m_secretMessage, tr("Stored in the system keychain. Never shown in logs or exports."), secret);
    for (const auto& [field, complaint] :
        {std::pair<QLineEdit*, QString>{m_name, name}, {m_clientId, clientId}, {m_secret, secret}}) {
        if (!complaint.isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void AddIntegrationDialog::request(bool add)
{
    if (!check(add))
        return;
    setBusy(true);
    if (add)
        emit addRequested(input());
    else
        emit testRequested(input());
}

void AddIntegrationDialog::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_testAgain->setEnabled(!busy);
    m_add->setEnabled(!busy);
    setButtonIcon(m_test, m_theme, busy ? "refresh"_L1 : "plug"_L1, ButtonKind::Standard);
}

void AddIntegrationDialog::showResult(Tone tone, const QString& title, const QString& text)
{
    m_test->hide();
    m_result->showMessage(tone, title, text);
}

void AddIntegrationDialog::showKeysAccepted(const KeysAccepted& answer)
{
    setBusy(false);
    //: %1 is an environment such as "Sandbox", %2 a time such as "212 ms"
    showResult(Tone::Ok, tr("These keys work"),
        tr("Plaid %1 answered in %2.").arg(environmentText(environment()), millisecondsText(answer.milliseconds)));
    m_result->setReference({}, answer.requestId);
}

void AddIntegrationDialog::showFailure(const Error& error)
{
    setBusy(false);
    if (error.kind == Error::Kind::Conflict && error.code == "name"_L1) {
        complain(m_name, m_nameMessage, {}, tr("An integration with this name exists. Choose another."));
        m_name->setFocus();
        return;
    }
    const ErrorText text = errorText(error);
    showResult(Tone::Error, text.title, text.advice);
    m_result->setReference(error.code, error.requestId);
}

} // namespace egret
