// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

class ChangeGathering;
class Clock;
class EndUserActions;
class EndUsersPage;
class Engine;
class InsightsPage;
class ItemsPage;
class KnownState;
class MainWindow;
class OverviewPage;
class Pages;
class PaymentsPage;
class ReaderService;
class ReaderThread;
class RequestsPage;
class Scope;
class Theme;
class TransactionsPage;
class WebhookActions;
class WebhooksPage;
struct Error;
struct NewIntegration;
struct NewIntegrationInput;

//! The window, and what answers its pages on other threads: pages say what they want and show what they are told.
struct WindowServices {
    Theme& theme;
    const Clock& clock;
    MainWindow& window;
    //! Transactions, integrations and API keys: a long search waits there alone.
    ReaderService& reader;
    //! What every other page asks.
    ReaderThread& pageReader;
    ChangeGathering& changes;
    //! For pages that are made after something was said.
    KnownState& known;
    //! Whose data the pages show.
    Scope& scope;
    Engine& engine;
    WebhookActions& webhookActions;
    EndUserActions& endUserActions;
};

//! Both sides of the window. Where one page leads to another it is asked of \c pages at that moment, not before.
struct WiredParts : WindowServices {
    Pages& pages;
};

//! What a form gave, as the core takes it.
NewIntegration entered(const NewIntegrationInput& input);

//! Whether the engine could not start because the receiver cannot listen.
bool isAboutReceiver(const Error& error);

//! Connects the window itself: status bar, badges, bell, palette. These files are the only place that knows both sides.
void wireWindow(const WiredParts& parts);
void wireNotifications(const WiredParts& parts);
void wirePalette(const WiredParts& parts);

// One function, and one file, for each page: makes it, connects wishes with services and answers with the page, tells it
// what is known already and adds it to the window.
void makeEndUsersPage(const WiredParts& parts);
void makeInsightsPage(const WiredParts& parts);
void makeItemsPage(const WiredParts& parts);
void makeOverviewPage(const WiredParts& parts);
void makePaymentsPage(const WiredParts& parts);
void makeRequestsPage(const WiredParts& parts);
void makeSettingsPage(const WiredParts& parts);
void makeTransactionsPage(const WiredParts& parts);
void makeWebhooksPage(const WiredParts& parts);
void makeWelcomePage(const WiredParts& parts);

// What is unreadable in the privacy mode: amounts and names, so that one switch hides them all.
void hideWhilePrivate(const WiredParts& parts, const EndUsersPage& page);
void hideWhilePrivate(const WiredParts& parts, const InsightsPage& page);
void hideWhilePrivate(const WiredParts& parts, const ItemsPage& page);
void hideWhilePrivate(const WiredParts& parts, const OverviewPage& page);
void hideWhilePrivate(const WiredParts& parts, const PaymentsPage& page);
void hideWhilePrivate(const WiredParts& parts, const RequestsPage& page);
void hideWhilePrivate(const WiredParts& parts, const TransactionsPage& page);
void hideWhilePrivate(const WiredParts& parts, const WebhooksPage& page);
void hideWhilePrivate(const WiredParts& parts, const MainWindow& window);

} // namespace egret
