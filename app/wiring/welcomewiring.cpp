// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontents.h"
#include "app/engine.h"
#include "app/pages.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/welcomepage.h"

namespace egret {

void makeWelcomePage(const WiredParts& parts)
{
    const DemoContents contents = demoContents(Sandbox::Options().seed, QDateTime::currentDateTimeUtc().date());
    auto* page = new WelcomePage(parts.theme, parts.clock, {contents.endUsers, contents.items, contents.transactions});
    Engine* engine = &parts.engine;
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    QObject::connect(page, &WelcomePage::startSandboxRequested, engine, &Engine::startSandbox);
    QObject::connect(engine, &Engine::sandboxProgress, page,
        [page](int done, int total) { page->showSandboxProgress(100 * done / total); });
    QObject::connect(engine, &Engine::sandboxFailed, page, &WelcomePage::showError);
    QObject::connect(page, &WelcomePage::connectWithKeysRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().openAddIntegration();
    });
    window->addPage(Page::Welcome, page);
}

} // namespace egret
