// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemquestions.h"

#include "ui/items/connectbankdialog.h"
#include "ui/items/removeitemdialog.h"
#include "ui/items/repairlinksdialog.h"
#include "ui/items/webhookurldialog.h"
#include "ui/shared/confirmdialog.h"

namespace egret {

using Act = ItemWish::Act;

ItemQuestions::ItemQuestions(Theme& theme, QWidget* owner)
    : QObject(owner)
    , m_theme(theme)
    , m_owner(owner)
{
}

void ItemQuestions::ask(const ItemWish& wish, const ListedItem& listed, const QString& webhookUrl)
{
    QWidget* window = m_owner->window();
    if (wish.act == Act::Remove) {
        confirmWith(new RemoveItemDialog(m_theme, listed, window), wish);
    } else if (wish.act == Act::RotateToken) {
        confirmWith(new ConfirmDialog(m_theme,
                        {tr("Replace the access token?"),
                            tr("The old token dies at once, also where your own programs hold it. Should Plaid's answer be lost, the "
                               "bank has to be connected again."),
                            tr("Replace the token"), {}},
                        window),
            wish);
    } else if (wish.act == Act::AskBank && listed.environment == Environment::Production) {
        confirmWith(new ConfirmDialog(m_theme,
                        {tr("Refresh for a fee?"),
                            tr("Plaid bills each refresh in Production. What is new would come by itself, one to four times a day."),
                            tr("Refresh"), {}},
                        window),
            wish);
    } else if (wish.act == Act::MoveWebhooks) {
        askForWebhookUrl(wish, listed, webhookUrl);
    } else {
        emit confirmed(wish);
    }
}

void ItemQuestions::confirmWith(QDialog* dialog, const ItemWish& wish)
{
    connect(dialog, &QDialog::accepted, this, [this, wish] { emit confirmed(wish); });
    dialog->open();
}

void ItemQuestions::askForWebhookUrl(const ItemWish& wish, const ListedItem& listed, const QString& webhookUrl)
{
    auto* dialog = new WebhookUrlDialog(m_theme, listed.environment, webhookUrl, m_owner->window());
    connect(dialog, &QDialog::accepted, this, [this, wish, dialog] {
        ItemWish complete = wish;
        complete.url = dialog->url();
        emit confirmed(complete);
    });
    dialog->open();
}

void ItemQuestions::askForBank(const QList<IntegrationSummary>& integrations, const BankWish& known)
{
    if (m_connecting)
        return;
    m_connecting = new ConnectBankDialog(m_theme, integrations, m_testBanks, known, m_owner->window());
    connect(m_connecting, &ConnectBankDialog::wished, this, &ItemQuestions::bankWished);
    m_connecting->open();
}

void ItemQuestions::askForRepairLinks(const QList<RepairLink>& links)
{
    if (m_repairing || links.isEmpty())
        return;
    m_repairing = new RepairLinksDialog(m_theme, links, m_owner->window());
    connect(m_repairing, &RepairLinksDialog::linkWished, this, &ItemQuestions::repairLinkWished);
    connect(m_repairing, &RepairLinksDialog::exportRequested, this, &ItemQuestions::repairLinksExportRequested);
    m_repairing->open();
}

void ItemQuestions::repairLinkReady(const ItemWish& wish, const QUrl& page, Timestamp expires)
{
    if (m_repairing)
        m_repairing->setLink(wish, page, expires);
}

void ItemQuestions::repairLinkFailed(const ItemWish& wish, const Error& error)
{
    if (m_repairing)
        m_repairing->setFailure(wish, error);
}

void ItemQuestions::bankUnderWay()
{
    if (m_connecting)
        m_connecting->accept();
}

void ItemQuestions::bankRefused(const Error& error)
{
    if (m_connecting)
        m_connecting->showError(error);
}

} // namespace egret
