// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/runningsync.h"
#include "core/store/itemreader.h"
#include "core/store/overviewreader.h"
#include "ui/shared/itemcondition.h"
#include "ui/shared/itemwish.h"

#include <QHash>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace egret {

class AttentionList;
class Banner;
class Card;
class ComboBox;
class FlowChart;
class KpiCard;
class MomentList;
class SegmentedControl;
class ShareBar;
class SparkBars;

//! Whether everything is well, and if not, what to do: figures of the day, cash flow, what needs somebody, what happens now
//! and what happened last. Reads nothing itself; each figure opens the page that it speaks of.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    //! \a clock tells ages and must outlive the page.
    OverviewPage(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    //! The page's buttons for the top bar; made once, the caller owns them.
    QWidget* makeActions();

public slots:
    //! Whose data it is told; \a name is for people. Both empty: everybody's.
    void setScope(const egret::IntegrationId& integration, const QString& name);
    void setItems(const QList<egret::ListedItem>& items);
    void setFigures(const egret::DayFigures& figures);
    void setCashFlow(const QList<QList<egret::MonthFlow>>& flows);
    void setEvents(const QList<egret::ItemEvent>& events);
    void setRunning(const QList<egret::RunningSync>& running);
    //! What needs Plaid is of no use while it is out of reach.
    void setPlaidLost(bool lost);
    //! Something could not be read; what is shown stays.
    void showReadError(const egret::Error& error);

signals:
    //! A group of Items; all where it is -1.
    void itemsRequested(int group);
    void itemRequested(const egret::ItemId& item);
    void transactionsRequested();
    void webhooksRequested();
    void requestsRequested();
    void wished(const egret::ItemWish& wish);
    void connectBankRequested();
    void syncAllRequested(const QList<egret::ItemId>& items);
    void readRequested();
    void everybodyRequested(); //!< no scope any more

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBanners();
    QWidget* makeCards();
    Card* makeFlow();
    Card* makeAttention();
    Card* makeEvents();
    Card* makeSyncs();
    void arrange();
    void arrangeGrid(bool twoColumns);
    void showItems();
    void showScope();
    void showSyncs();
    void showReach();
    QString lastSyncText() const;
    QString syncFootText(qint64 rows) const;
    void showCurrency();
    void showEvents();

    const Theme& m_theme;
    const Clock& m_clock;
    Banner* m_failure;
    Banner* m_hidden; //!< that the scope hides what there is
    ShareBar* m_shares;
    ShareBar* m_busy;
    SparkBars* m_webhookBars;
    SparkBars* m_transactionBars;
    SparkBars* m_callBars;
    KpiCard* m_itemsCard;
    KpiCard* m_syncCard;
    KpiCard* m_webhookCard;
    KpiCard* m_transactionCard;
    KpiCard* m_callCard;
    QGridLayout* m_cards = nullptr;
    QGridLayout* m_grid = nullptr;
    Card* m_flowCard = nullptr;
    Card* m_attentionCard = nullptr;
    Card* m_eventCard = nullptr;
    Card* m_syncsCard = nullptr;
    ComboBox* m_currency;
    QStackedWidget* m_flowStack;
    FlowChart* m_chart;
    AttentionList* m_attention;
    SegmentedControl* m_eventKind;
    MomentList* m_moments;
    QLabel* m_noFlow;
    QLabel* m_noEvents;
    QLabel* m_noSync;
    MomentList* m_syncs;
    QLabel* m_attentionCount;
    QString m_scopeName;
    std::optional<QList<ListedItem>> m_items; //!< nothing before the first answer
    QList<RunningSync> m_running;
    QList<QList<MonthFlow>> m_flows;
    QList<ItemEvent> m_events;
    std::optional<Timestamp> m_lastSync;
    bool m_hasFigures = false;
    bool m_plaidLost = false;
    QList<QPointer<QPushButton>> m_reachButtons; //!< of the top bar
};

} // namespace egret
