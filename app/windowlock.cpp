// SPDX-License-Identifier: Apache-2.0
#include "app/windowlock.h"

#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/errortext.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kLogin{"org.freedesktop.login1"};
constexpr QLatin1String kManager{"org.freedesktop.login1.Manager"};
constexpr QLatin1String kManagerPath{"/org/freedesktop/login1"};
constexpr QLatin1String kSession{"org.freedesktop.login1.Session"};

} // namespace

WindowLock::WindowLock(MainWindow& window, const QString& directory)
    : WindowLock(window, directory, Buses())
{
}

WindowLock::WindowLock(MainWindow& window, QString directory, Buses buses)
    : m_window(window)
    , m_directory(std::move(directory))
    , m_buses(std::move(buses))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::lock);
    connect(&window, &MainWindow::lockRequested, this, &WindowLock::lock);
    connect(&window, &MainWindow::unlockRequested, this, &WindowLock::onUnlockRequested);
    listen();
    restartIdleTime();
}

void WindowLock::listen()
{
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        m_buses.session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(onScreenLocked(bool)));
    if (!m_buses.system.isConnected())
        return;
    m_buses.system.connect(kLogin, kManagerPath, kManager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    QDBusMessage question = QDBusMessage::createMethodCall(kLogin, kManagerPath, kManager, u"GetSession"_s);
    question << u"auto"_s;
    auto* watcher = new QDBusPendingCallWatcher(m_buses.system.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        call->deleteLater();
        if (!reply.isError()) // what is locked at other desks is not ours
            m_buses.system.connect(kLogin, reply.value().path(), kSession, u"Lock"_s, this, SLOT(onSessionLocked()));
    });
}

bool WindowLock::asksPassphrase() const
{
    return Settings(m_directory).get(kUnlockedByPassphrase) != 0;
}

bool WindowLock::followsScreen() const
{
    return Settings(m_directory).get(kLockWithScreen) != 0;
}

void WindowLock::lockAtStart()
{
    if (asksPassphrase())
        lock();
}

void WindowLock::lock()
{
    if (!m_window.isLocked())
        m_window.lock(asksPassphrase());
}

void WindowLock::restartIdleTime()
{
    const int minutes = Settings(m_directory).get(kLockMinutes);
    if (minutes <= 0) {
        m_idle.stop();
        qApp->removeEventFilter(this);
        return;
    }
    m_idle.start(std::chrono::minutes(minutes));
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_idle.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::onUnlockRequested(const Passphrase& passphrase)
{
    if (asksPassphrase())
        emit judgementRequested(passphrase);
    else
        m_window.unlock();
}

void WindowLock::onJudged(bool right)
{
    if (right)
        m_window.unlock();
    else
        m_window.refuseUnlock(tr("That is not the passphrase."));
}

void WindowLock::onFailed(const Error& error)
{
    if (m_window.isLocked())
        m_window.refuseUnlock(errorText(error).title + u' ' + error.detail);
}

void WindowLock::onPassphraseChanged(bool isSet)
{
    Settings(m_directory).set(kUnlockedByPassphrase, int(isSet));
}

void WindowLock::onScreenLocked(bool active)
{
    if (active && followsScreen())
        lock();
}

void WindowLock::onSessionLocked()
{
    onScreenLocked(true);
}

void WindowLock::onSleep(bool begins)
{
    onScreenLocked(begins);
}

} // namespace egret
