// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace egret {

class ControlClient;

// The window of another process on the same data directory, which a second start brings to the front. One object, one
// raise(); it goes by the lock of the directory and asks over its control socket. Destroyed earlier, it asks no more.
class OtherWindow : public QObject {
    Q_OBJECT

public:
    // \a patience: how long the other process may take until it has answered, its own start included.
    explicit OtherWindow(QString directory, std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~OtherWindow() override;

    // A window, not `egret-cli serve`, holds the directory now.
    bool exists() const;
    // raised() or unanswered() follows, neither before this returns. \a activationToken: what the desktop gave to this
    // process so that a window may come to the front; empty on X11.
    void raise(const QString& activationToken);

signals:
    void raised();
    // It does not listen, does not answer in time, or has ended meanwhile.
    void unanswered();

private:
    void tryOnce();
    void onAnswered();
    std::chrono::milliseconds timeLeft() const;

    QString m_directory;
    QString m_token;
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_asked;
    std::unique_ptr<ControlClient> m_client;
};

} // namespace egret
