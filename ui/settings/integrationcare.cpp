// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationcare.h"

#include "core/integrations/integrationurls.h"
#include "core/integrations/newintegration.h"
#include "ui/settings/askingdialog.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/formfield.h"
#include "ui/shared/statetext.h"

#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 128;
constexpr std::array kGraces{0, 1, 7, 30, 90};
constexpr int kUsualGrace = 7;

} // namespace

IntegrationCare::IntegrationCare(const Theme& theme, QWidget* window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
}

void IntegrationCare::fillMenu(QMenu* menu, const IntegrationSummary& summary)
{
    const Integration integration = summary.integration;
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, integration] { openRename(integration); });
    if (takesKeys(integration.environment)) {
        connect(menu->addAction(tr("Test keys…")), &QAction::triggered, this, [this, integration] { openKeyTest(integration); });
        connect(menu->addAction(tr("Rotate secret…")), &QAction::triggered, this, [this, integration] { openNewSecret(integration); });
    }
    connect(menu->addAction(tr("New webhook URL…")), &QAction::triggered, this, [this, integration] { openNewUrl(integration); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove…")), &QAction::triggered, this, [this, summary] { confirmRemoval(summary); });
}

AskingDialog* IntegrationCare::make(const QString& title, const QString& action)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new AskingDialog(m_theme, title, action, m_window);
    m_onDone = {};
    ++m_wish; // what is still awaited is of another dialog
    return m_dialog;
}

void IntegrationCare::openRename(const Integration& integration)
{
    //: %1 is the name of an integration
    AskingDialog* dialog = make(tr("Rename %1").arg(integration.name), tr("Rename"));
    QLineEdit* name = newTextField(tr("Name"));
    name->setMaxLength(kLongestName);
    name->setText(integration.name);
    name->selectAll();
    auto* field = new FormField(tr("Name"), name, tr("Only you see it. Its URLs and its id stay as they are."));
    dialog->addField(field);
    dialog->setReady(false);
    connect(name, &QLineEdit::textChanged, dialog, [this, dialog, field, old = integration.name](const QString& text) {
        const QString entered = text.trimmed();
        const bool isTaken = entered != old && m_takenNames.contains(entered);
        field->complain(isTaken ? tr("An integration with this name exists. Choose another.") : QString());
        dialog->setReady(!entered.isEmpty() && entered != old && !isTaken);
    });
    connect(dialog, &AskingDialog::asked, this, [this, dialog, name, id = integration.id] {
        dialog->showBusy(tr("Renaming…"));
        m_onDone = [dialog] { dialog->accept(); };
        emit renameRequested(++m_wish, id, name->text().trimmed());
    });
    dialog->open();
    name->setFocus();
}

void IntegrationCare::openKeyTest(const Integration& integration)
{
    //: %1 is the name of an integration
    AskingDialog* dialog = make(tr("Keys of %1").arg(integration.name), tr("Test again"));
    //: %1 is an environment such as "Sandbox"
    dialog->addField(newParagraph(tr("Plaid %1 is asked for a bank everybody knows, with the keys that are stored.")
                                      .arg(environmentText(integration.environment)),
        TextStyle::Body, Ink::Secondary));
    connect(dialog, &AskingDialog::asked, this, [this, dialog, id = integration.id] {
        dialog->showBusy(tr("Asking Plaid…"));
        emit keyTestRequested(++m_wish, id);
    });
    dialog->open();
    emit dialog->asked();
}

void IntegrationCare::openNewSecret(const Integration& integration)
{
    //: %1 is the name of an integration
    AskingDialog* dialog = make(tr("Rotate the secret of %1").arg(integration.name), tr("Test and replace"));
    auto* secret = new SecretField(m_theme, tr("New secret"));
    dialog->addField(newParagraph(tr("Make the new secret on the keys page of the Plaid Dashboard and paste it here. Plaid is asked with it "
                                     "first; the old one stays in use until that has worked. Delete the old one at Plaid afterwards."),
        TextStyle::Body, Ink::Secondary));
    dialog->addField(new FormField(tr("New secret"), secret, tr("Stored in the system keychain. Never shown in logs or exports.")));
    dialog->setReady(false);
    connect(secret, &QLineEdit::textChanged, dialog, [dialog](const QString& text) { dialog->setReady(!text.trimmed().isEmpty()); });
    connect(dialog, &AskingDialog::asked, this, [this, dialog, secret, id = integration.id] {
        const PlaidSecret entered(secret->text().trimmed());
        dialog->showBusy(tr("Trying the new secret at Plaid…"));
        m_onDone = [dialog, secret] {
            secret->clear();
            dialog->showDone(tr("The new secret is in use"),
                tr("Plaid has accepted it, and Items that the old one failed are tried again. You can delete the old one in the Plaid Dashboard now."));
        };
        emit newSecretRequested(++m_wish, id, entered);
    });
    dialog->open();
    secret->setFocus();
}

void IntegrationCare::openNewUrl(const Integration& integration)
{
    //: %1 is the name of an integration
    AskingDialog* dialog = make(tr("New webhook URL for %1").arg(integration.name), tr("Make a new URL"));
    auto* grace = new ComboBox(m_theme);
    grace->setAccessibleName(tr("The old URL works"));
    for (const int days : kGraces)
        grace->addItem(days == 0 ? tr("No longer") : tr("%n more day(s)", nullptr, days), days);
    grace->setCurrentIndex(grace->findData(kUsualGrace));
    dialog->addField(newParagraph(tr("The URL gets another random end at once. Plaid goes on sending the webhooks of linked Items to the old one "
                                     "until each Item is told the new one: put it into your /link/token/create, then move the Items on their page. "
                                     "What still comes by the old URL is counted."),
        TextStyle::Body, Ink::Secondary));
    dialog->addField(new FormField(tr("The old URL works"), grace, tr("After that, webhooks that come by it are answered with 404.")));
    connect(dialog, &AskingDialog::asked, this, [this, dialog, grace, id = integration.id] {
        dialog->showBusy(tr("Making the URL…"));
        emit newUrlRequested(++m_wish, id, grace->currentData().toInt());
    });
    dialog->open();
    grace->setFocus();
}

void IntegrationCare::confirmEndOfGrace(const Integration& integration)
{
    //: %1 is the name of an integration
    AskingDialog* dialog = make(tr("End the earlier URLs of %1").arg(integration.name), tr("End them now"));
    dialog->addField(newParagraph(
        tr("Webhooks that still come by an earlier URL are answered with 404 from now on. The present URL goes on working."),
        TextStyle::Body, Ink::Secondary));
    connect(dialog, &AskingDialog::asked, this, [this, dialog, id = integration.id] {
        dialog->showBusy(tr("Ending them…"));
        m_onDone = [dialog] { dialog->accept(); };
        emit endOfGraceRequested(++m_wish, id);
    });
    dialog->open();
}

void IntegrationCare::confirmRemoval(const IntegrationSummary& summary)
{
    const QString name = summary.integration.name;
    auto* dialog = new ConfirmDialog(m_theme,
        {tr("Remove %1").arg(name),
            tr("Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted "
               "from this computer. Nothing changes at Plaid or at the bank.",
                nullptr, int(summary.items)),
            tr("Remove integration"), name},
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, id = summary.integration.id] { emit removeRequested(id); });
    dialog->open();
}

bool IntegrationCare::isAwaited(int wish) const
{
    return m_dialog && wish == m_wish;
}

void IntegrationCare::done(int wish)
{
    if (isAwaited(wish) && m_onDone)
        m_onDone();
}

void IntegrationCare::keysWork(int wish, const KeysAccepted& answer)
{
    if (isAwaited(wish))
        //: %1 is a time such as "212 ms"
        m_dialog->showDone(tr("These keys work"), tr("Plaid answered in %1.").arg(millisecondsText(answer.milliseconds)), answer.requestId);
}

void IntegrationCare::urlReplaced(int wish, const Integration& integration, const RetiredPath& previous)
{
    if (!isAwaited(wish))
        return;
    auto* url = new CopyField(m_theme, tr("Webhook URL"));
    url->setText(webhookUrl(m_base, integration).toString(QUrl::FullyEncoded));
    m_dialog->body()->insertWidget(0, url);
    //: %1 is a moment such as "2026-06-17 14:31:48"
    m_dialog->showDone(tr("The new URL is in force"),
        tr("The old one works until %1. Put the new one into your /link/token/create, then move the Items.").arg(momentText(previous.until)));
}

void IntegrationCare::failed(int wish, const Error& error)
{
    if (isAwaited(wish))
        m_dialog->showFailure(error);
}

} // namespace egret
