// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wiring/wiring.h"
#include "ui/mainwindow/page.h"

#include <QObject>

class QWidget;

namespace egret {

class SettingsPage;
class WelcomePage;

// The pages of a window. Each is made, and connected with everything it speaks to, when it is shown or asked for here for
// the first time; a start makes one. They belong to the window. GUI thread.
class Pages : public QObject {
    Q_OBJECT

public:
    // Offers every page to the window. All parts outlive the window's last event.
    explicit Pages(const WindowServices& services);

    // Each is made where there is none yet.
    InsightsPage& insights();
    ItemsPage& items();
    SettingsPage& settings();
    TransactionsPage& transactions();
    WebhooksPage& webhooks();
    WelcomePage& welcome();

signals:
    // It is part of the window and connected, but not shown yet.
    void made(egret::Page page);

private:
    void make(Page page);
    QWidget* page(Page page);

    WiredParts m_parts;
};

} // namespace egret
