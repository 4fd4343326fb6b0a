// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/domain/runningsync.h"
#include "ui/items/itemrules.h"
#include "ui/shared/density.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace egret {

class ConnectBankDialog;
class EmptyState;
class FilterSegments;
class ItemPanel;
class ItemTableModel;
class Skeleton;
class TableView;

//! Every Item with its state and its next step, and one of them in detail. Says by signals what it wants to read and what
//! is to be done; shows what it is told.
class ItemsPage : public QWidget {
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
    ItemTableModel& model() const { return *m_model; }
    TableView* table() const { return m_table; }
    ItemPanel* panel() const { return m_panel; }
    QLineEdit* searchField() const { return m_search; }

public slots:
    //! What is shown stays in place while somebody looks at it.
    void setItems(const QList<egret::ListedItem>& items);
    void setPortrait(const egret::ItemPortrait& portrait);
    //! Nothing could be read.
    void showReadError(const egret::Error& error);
    void setRunning(const QList<egret::RunningSync>& running);
    void setIntegrations(const QList<egret::IntegrationSummary>& integrations);
    void wishDone(const egret::ItemWish& wish);
    void wishFailed(const egret::ItemWish& wish, const egret::Error& error);
    void bankPageOpened();
    void bankRefused(const egret::Error& error);
    void setDensity(egret::Density density);
    //! Shows the Items of \a group; all where it is -1.
    void showGroup(int group);
    //! Opens the details of \a item.
    void openItem(const egret::ItemId& item);
    //! Opens the details of the first row, for pictures.
    void openFirst();
    //! Asks whose bank is to be connected; \a known is filled in already.
    void connectBank(const egret::BankWish& known = {});
    //! Asks first where something would be lost or billed.
    void ask(const egret::ItemWish& wish);

signals:
    void readRequested();
    void portraitRequested(const egret::ItemId& item);
    void wished(const egret::ItemWish& wish);
    void bankWished(const egret::BankWish& wish);
    void webhookRequested(const QString& id);
    void showLinkUrlRequested();
    //! As setItems() was told, for others who list Items.
    void listed(const QList<egret::ListedItem>& items);
    //! Items that need somebody, and Items in all; after each change.
    void counted(int needingAttention, int items);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolBar();
    QWidget* makeTable();
    QWidget* makeFooter();
    void makeStates();
    void connectParts();
    void filter();
    void sortBy(int column);
    void showCounts();
    void showState();
    void openRow(int row, bool focusPanel);
    void showOpenItem();
    void closePanel();
    void step(int rows);
    void fitColumns();
    bool isLookedAt() const;
    void confirmThen(const ItemWish& wish, QDialog* dialog);

    const Theme& m_theme;
    ItemTableModel* m_model;
    QLineEdit* m_search;
    FilterSegments* m_segments;
    TableView* m_table;
    QStackedWidget* m_body;
    Skeleton* m_skeleton;
    EmptyState* m_empty;
    QPushButton* m_clear;
    QPushButton* m_connect;
    QPushButton* m_showLinkUrl;
    EmptyState* m_failure;
    QLabel* m_totals;
    QLabel* m_rows;
    ItemPanel* m_panel;
    QSplitter* m_splitter;
    QPointer<ConnectBankDialog> m_connecting;
    QList<IntegrationSummary> m_integrations;
    QSet<ItemId> m_running;
    QHash<ItemId, QString> m_webhookUrls; //!< as the portraits of Items said
    ItemId m_open;
};

} // namespace egret
