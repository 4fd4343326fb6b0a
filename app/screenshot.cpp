// SPDX-License-Identifier: Apache-2.0
#include "app/screenshot.h"

#include "app/application.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/listpage.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Screenshot::Screenshot(Application& application, const QString& file, const QString& page, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_file(file)
    , m_page(page)
{
    connect(&application, &Application::settled, this, &Screenshot::takeSoon, Qt::SingleShotConnection);
}

void Screenshot::takeSoon()
{
    constexpr auto kAfterTheLastChange = 700ms; // gathered changes have been read
    QTimer::singleShot(kAfterTheLastChange, this, &Screenshot::openFirst);
    constexpr auto kAfterTheLastRefresh = 1'500ms; // gathered changes, their rows and the toast have been painted
    QTimer::singleShot(kAfterTheLastRefresh, this, &Screenshot::take);
}

//! The details of the first row, where the page has some.
void Screenshot::openFirst()
{
    MainWindow& window = m_application.window();
    if (m_page == "notifications"_L1) {
        window.showNotifications();
        return;
    }
    auto* list = qobject_cast<ListPage*>(window.page(window.currentPage()));
    if (list && window.currentPage() != Page::EndUsers) // whose rows lead elsewhere
        list->openFirst();
}

void Screenshot::take()
{
    const bool saved = m_application.window().picture().save(m_file);
    if (!saved)
        std::fprintf(stderr, "egret: cannot write %s\n", qUtf8Printable(m_file));
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace egret
