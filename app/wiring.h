// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

class Engine;
class MainWindow;
class ReaderService;
class SettingsPage;
class TransactionTableModel;
class TransactionsPage;
class WelcomePage;

//! Both sides of the window: pages say what they want and show what they are told; services do it on other threads.
struct WiredParts {
    MainWindow& window;
    WelcomePage& welcome;
    TransactionsPage& transactionsPage;
    TransactionTableModel& transactions;
    SettingsPage& settings;
    ReaderService& reader;
    Engine& engine;
};

//! Connects wishes with services and answers with pages. The only place that knows both.
void wire(const WiredParts& parts);

} // namespace egret
