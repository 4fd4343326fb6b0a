// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/wiring/wiring.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/welcomepage.h"

namespace egret {

void wireWelcome(const WiredParts& parts)
{
    WelcomePage* page = &parts.welcome;
    Engine* engine = &parts.engine;
    MainWindow* window = &parts.window;
    SettingsPage* settings = &parts.settings;
    QObject::connect(page, &WelcomePage::startSandboxRequested, engine, &Engine::startSandbox);
    QObject::connect(engine, &Engine::sandboxProgress, page,
        [page](int done, int total) { page->showSandboxProgress(100 * done / total); });
    QObject::connect(engine, &Engine::sandboxFailed, page, &WelcomePage::showError);
    QObject::connect(page, &WelcomePage::connectWithKeysRequested, window, [window, settings] {
        window->showPage(Page::Settings);
        settings->openAddIntegration();
    });
}

} // namespace egret
