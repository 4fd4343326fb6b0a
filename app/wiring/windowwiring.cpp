// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/syncwatch.h"
#include "app/wiring/wiring.h"
#include "core/store/readerservice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/errortext.h"

namespace egret {

void wireWindow(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    QObject::connect(&parts.reader, &ReaderService::integrationsFetched, window, &MainWindow::setIntegrations);
    QObject::connect(parts.engine.syncWatch(), &SyncWatch::changed, window,
        [window](const QList<RunningSync>& running) { window->setSync(int(running.size()), 0); });
    QObject::connect(&parts.engine, &Engine::failed, window, [window](const Error& error) {
        const ErrorText text = errorText(error);
        window->setNotice(Tone::Error, text.title, text.advice);
    });
}

} // namespace egret
