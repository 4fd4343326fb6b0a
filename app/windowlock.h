// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

class QDBusPendingCallWatcher;

namespace egret {

class MainWindow;

// Locks the window: by hand, at the start where a passphrase is set, after a time without a key or a click, with the desktop
// (org.freedesktop.ScreenSaver, GNOME's, logind's Lock) and before the computer sleeps (logind). Where none of these services
// answers, the rest works. Settings are read whenever they matter. GUI thread.
class WindowLock : public QObject {
    Q_OBJECT

public:
    struct Buses {
        QDBusConnection session = QDBusConnection::sessionBus();
        QDBusConnection system = QDBusConnection::systemBus();
    };

    // \a window outlives this.
    WindowLock(MainWindow& window, const QString& directory);
    WindowLock(MainWindow& window, QString directory, Buses buses);

    // Before the window is shown for the first time.
    void lockAtStart();
    void lock();
    // After the minutes have changed.
    void restartIdleTime();
    // The passphrase was right or wrong, or could not be judged.
    void onJudged(bool right);
    void onFailed(const Error& error);
    // A passphrase is set from now on, or none is.
    void onPassphraseChanged(bool isSet);

signals:
    // onJudged() or onFailed() follows.
    void judgementRequested(const egret::Passphrase& passphrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    // Called by the buses.
    void onScreenLocked(bool active);
    void onSessionLocked();
    void onSleep(bool begins);

private:
    void listen();
    void onUnlockRequested(const Passphrase& passphrase);
    bool asksPassphrase() const;
    bool followsScreen() const;

    MainWindow& m_window;
    QString m_directory;
    Buses m_buses;
    QTimer m_idle;
};

} // namespace egret
