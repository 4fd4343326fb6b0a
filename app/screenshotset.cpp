// SPDX-License-Identifier: Apache-2.0
#include "app/screenshotset.h"

#include "app/application.h"
#include "app/engine.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kUntilDataIsShown = 2'500ms; // gathered changes are read, the toast of their arrival stays
constexpr auto kUntilViewIsPainted = 450ms; // what the view asks for has come

} // namespace

ScreenshotSet::ScreenshotSet(Application& application, const QString& directory, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_directory(directory)
{
    addShots(emptyTourStops());
    connect(&application.engine(), &Engine::sandboxReady, this, [this] {
        for (const Page page : {Page::Transactions, Page::Insights, Page::EndUsers, Page::Items, Page::Webhooks, Page::Requests, Page::Payments, Page::Overview})
            m_application.window().showPage(page); // pages read once they are seen
        QTimer::singleShot(kUntilDataIsShown, this, &ScreenshotSet::next);
    });
}

void ScreenshotSet::begin()
{
    QDir().mkpath(m_directory);
    connect(&m_application.engine(), &Engine::started, this, [this] { QTimer::singleShot(kUntilDataIsShown, this, &ScreenshotSet::next); });
}

void ScreenshotSet::addShots(const QList<TourStop>& stops)
{
    for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) { // changing it takes longest
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            for (const TourStop& stop : stops)
                m_shots.append({stop, theme, size});
        }
    }
}

void ScreenshotSet::next()
{
    if (m_taken == m_shots.size()) {
        nextPart();
        return;
    }
    const Shot& shot = m_shots[m_taken];
    MainWindow& window = m_application.window();
    window.resize(shot.size);
    if (window.theme().choice() != shot.theme)
        emit window.themeChosen(shot.theme);
    shot.stop.open(window);
    QTimer::singleShot(kUntilViewIsPainted, this, &ScreenshotSet::take);
}

void ScreenshotSet::take()
{
    const Shot& shot = m_shots[m_taken];
    MainWindow& window = m_application.window();
    const QString file = u"%1/%2-%3-%4x%5.png"_s.arg(m_directory, shot.stop.name, themeChoiceName(shot.theme))
                             .arg(shot.size.width()).arg(shot.size.height());
    const bool saved = window.picture().save(file);
    closeDialogs(window);
    if (shot.stop.leave)
        shot.stop.leave(window);
    if (!saved) {
        emit finished(int(m_taken), u"%1 cannot be written."_s.arg(file));
        return;
    }
    ++m_taken;
    emit pictureTaken();
    next();
}

void ScreenshotSet::nextPart()
{
    if (m_hasData) {
        emit finished(int(m_taken), {});
        return;
    }
    m_hasData = true;
    addShots(tourStops());
    addShots(lastTourStops());
    QMetaObject::invokeMethod(&m_application.engine(), &Engine::startSandbox); // goes on with sandboxReady()
}

} // namespace egret
