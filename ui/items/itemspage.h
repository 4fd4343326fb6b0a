// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/domain/runningsync.h"
#include "ui/items/banktrouble.h"
#include "ui/items/itemrules.h"
#include "ui/items/repairlink.h"
#include "ui/items/testbanks.h"
#include "ui/shared/listpage.h"

#include <QHash>
#include <QPointer>
#include <QPushButton>
#include <QSet>

namespace egret {

class Banner;
class FilterSegments;
class ItemPanel;
class ItemQuestions;
class ItemTableModel;

//! Every Item with its state and its next step, and one of them in detail. Says by signals what it wants to read and what
//! is to be done; shows what it is told.
class ItemsPage : public ListPage {
    Q_OBJECT

public:
    //! \a clock tells ages and must outlive the page.
    ItemsPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    //! The page's buttons for the top bar; made once, the caller owns them.
    QWidget* makeActions();
    //! For the window around the page: "12 items need attention", "496 linked", and that a sign-in page was opened.
    static QString attentionText(int items);
    static QString contextText(int items);
    static QString pageOpenText();
    static QString testBankLinkedText();
    //! For what was linked once more: what became of it, and what to do.
    static QString bankKnownText();
    static QString bankKnownAdvice();
    ItemTableModel& model() const { return *m_model; }
    ItemPanel* panel() const { return m_panel; }

public slots:
    //! What is shown stays in place while somebody looks at it.
    void setItems(const QList<egret::ListedItem>& items);
    void setPortrait(const egret::ItemPortrait& portrait);
    //! What Plaid says of the banks whose Items fail.
    void setBankTroubles(const QList<egret::BankTrouble>& troubles);
    //! Nothing could be read.
    void showReadError(const egret::Error& error);
    void setRunning(const QList<egret::RunningSync>& running);
    void setIntegrations(const QList<egret::IntegrationSummary>& integrations);
    void setTestBanks(const egret::TestBanks& banks);
    //! What needs Plaid is of no use while it is out of reach.
    void setPlaidLost(bool lost);
    void wishDone(const egret::ItemWish& wish);
    void wishFailed(const egret::ItemWish& wish, const egret::Error& error);
    //! Answer repairLinkWished().
    void repairLinkReady(const egret::ItemWish& wish, const QUrl& page, egret::Timestamp expires);
    void repairLinkFailed(const egret::ItemWish& wish, const egret::Error& error);
    //! The page of Link was opened, or the test bank linked.
    void bankUnderWay();
    void bankRefused(const egret::Error& error);
    //! Shows the Items of \a group; all where it is -1.
    void showGroup(int group);
    //! Opens the details of \a item.
    void openItem(const egret::ItemId& item);
    //! Asks whose bank is to be connected; \a known is filled in already.
    void connectBank(const egret::BankWish& known = {});
    //! Asks first where something would be lost or billed.
    void ask(const egret::ItemWish& wish);

signals:
    void readRequested();
    void portraitRequested(const egret::ItemId& item);
    void wished(const egret::ItemWish& wish);
    void bankWished(const egret::BankWish& wish);
    //! A page of Link to be handed over, not opened.
    void repairLinkWished(const egret::ItemWish& wish);
    void repairLinksExportRequested(const QList<egret::RepairLink>& links, const QString& path);
    void webhookRequested(const QString& id);
    void showLinkUrlRequested();
    //! Looks for what is new of each; nothing is reported.
    void syncRequested(const QList<egret::ItemId>& items);
    //! In their order, as JSON or CSV.
    void exportRequested(const QList<egret::ItemId>& items, const QString& path);

protected:
    void search() override;
    void showRows() override;
    void readAgain() override;
    void describeEmpty() override;
    void openRowAt(int row, bool focusPanel) override;
    int openPlace() const override;
    void forgetOpenRow() override;
    QString keyOf(int row) const override;
    QString termOf(const QModelIndex& cell) const override;
    bool canLeaveOut() const override { return false; }
    void addRowActions(QMenu& menu, const QList<int>& rows) override;
    QString describeSelection(const QList<int>& rows) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTools();
    void makeFooter();
    void makeStates();
    void connectParts();
    void sortBy(int column);
    void showCounts();
    void showOpenItem();
    void showOpenSync();
    bool isLookedAt() const;
    QList<ItemId> syncable(const QList<int>& rows) const;
    void syncSelected();
    void exportRows(const QList<int>& rows);
    QList<RepairLink> repairable(const QList<int>& rows) const;
    void showRepairs();
    QString reachObjection() const;
    void showReach();
    void showBankNews();

    const Clock& m_clock;
    ItemTableModel* m_model;
    FilterSegments* m_segments;
    QPushButton* m_clear;
    QPushButton* m_connect;
    QPushButton* m_showLinkUrl;
    QPushButton* m_sync;
    QPushButton* m_export = nullptr;
    QPushButton* m_repair; //!< the selected ones
    QPushButton* m_repairAll;
    QLabel* m_totals;
    QLabel* m_inSight;
    ItemPanel* m_panel;
    ItemQuestions* m_questions;
    QList<IntegrationSummary> m_integrations;
    QList<ListedItem> m_items;
    QList<RepairLink> m_repairs; //!< of every Item
    QList<BankTrouble> m_bankTroubles;
    Banner* m_bankNews;
    QHash<ItemId, RunningSync> m_running;
    bool m_plaidLost = false;
    QList<QPointer<QPushButton>> m_connectButtons;
    QHash<ItemId, QString> m_webhookUrls; //!< as the portraits of Items said
    ItemId m_open;
};

} // namespace egret
