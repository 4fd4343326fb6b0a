// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

class ChangeGathering;
class EndUserActions;
class EndUsersPage;
class Engine;
class ItemsPage;
class MainWindow;
class OverviewPage;
class ReaderService;
class ReaderThread;
class RequestsPage;
class SettingsPage;
class TransactionTableModel;
class TransactionsPage;
class WebhookActions;
class WebhooksPage;
class WelcomePage;

//! Both sides of the window: pages say what they want and show what they are told; services do it on other threads.
struct WiredParts {
    MainWindow& window;
    WelcomePage& welcome;
    OverviewPage& overview;
    ItemsPage& items;
    TransactionsPage& transactionsPage;
    TransactionTableModel& transactions;
    WebhooksPage& webhooksPage;
    RequestsPage& requests;
    EndUsersPage& endUsers;
    SettingsPage& settings;
    //! Transactions, integrations and API keys: a long search waits there alone.
    ReaderService& reader;
    //! What every other page asks.
    ReaderThread& pageReader;
    ChangeGathering& changes;
    Engine& engine;
    WebhookActions& webhookActions;
    EndUserActions& endUserActions;
};

//! Connects wishes with services and answers with pages. These files are the only place that knows both.
void wire(const WiredParts& parts);

// One function, and one file, for each page.
void wireEndUsers(const WiredParts& parts);
void wireItemsPage(const WiredParts& parts);
void wireNotifications(const WiredParts& parts);
void wireOverview(const WiredParts& parts);
void wirePalette(const WiredParts& parts);
void wirePrivacy(const WiredParts& parts);
void wireRequests(const WiredParts& parts);
void wireSettings(const WiredParts& parts);
void wireTransactions(const WiredParts& parts);
void wireWebhooks(const WiredParts& parts);
void wireWelcome(const WiredParts& parts);
void wireWindow(const WiredParts& parts);

} // namespace egret
