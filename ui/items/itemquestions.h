// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/items/itemrules.h"
#include "ui/items/repairlink.h"
#include "ui/items/testbanks.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QDialog;

namespace egret {

class ConnectBankDialog;
class RepairLinksDialog;

//! What is asked before something happens to an Item: where it is lost or billed, and where Egret needs to know more. The
//! dialogs open over the window of the widget it belongs to; none blocks.
class ItemQuestions : public QObject {
    Q_OBJECT

public:
    //! \a owner becomes the parent.
    ItemQuestions(Theme& theme, QWidget* owner);

    //! confirmed() follows, at once where nothing is to be asked. \a webhookUrl: where the Item's webhooks go now.
    void ask(const ItemWish& wish, const ListedItem& listed, const QString& webhookUrl);
    void setTestBanks(const TestBanks& banks) { m_testBanks = banks; }
    //! Asks whose bank is to be connected; \a known is filled in already.
    void askForBank(const QList<IntegrationSummary>& integrations, const BankWish& known);
    //! The page of Link was opened or the test bank linked, or neither will be.
    void bankUnderWay();
    void bankRefused(const Error& error);

    //! Offers to make \a links, unless they are being made.
    void askForRepairLinks(const QList<RepairLink>& links);
    //! Answer repairLinkWished().
    void repairLinkReady(const ItemWish& wish, const QUrl& page, Timestamp expires);
    void repairLinkFailed(const ItemWish& wish, const Error& error);

signals:
    void confirmed(const egret::ItemWish& wish);
    void bankWished(const egret::BankWish& wish);
    void repairLinkWished(const egret::ItemWish& wish);
    void repairLinksExportRequested(const QList<egret::RepairLink>& links, const QString& path);

private:
    void confirmWith(QDialog* dialog, const ItemWish& wish);
    void askForWebhookUrl(const ItemWish& wish, const ListedItem& listed, const QString& webhookUrl);

    Theme& m_theme;
    QWidget* m_owner;
    TestBanks m_testBanks;
    QPointer<ConnectBankDialog> m_connecting;
    QPointer<RepairLinksDialog> m_repairing;
};

} // namespace egret
