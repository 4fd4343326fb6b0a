// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/base/task.h"

#include <QObject>

#include <functional>

namespace egret {

class Engine;

// The passphrase that unlocks the window, in the engine's secret store. Engine thread; connected queued. What is asked while
// the engine starts is answered once it has started.
class LockActions : public QObject {
    Q_OBJECT

public:
    // Becomes a child of \a engine.
    explicit LockActions(Engine& engine);

public slots:
    // judged() or failed() follows.
    void check(const egret::Passphrase& passphrase);
    // changed() or failed() follows. \a current is checked first, unless it is empty: then none may be set.
    void set(const egret::Passphrase& current, const egret::Passphrase& passphrase);
    // The same; \a current is needed.
    void remove(const egret::Passphrase& current);

signals:
    void judged(bool right);
    // A passphrase is set from now on, or none is.
    void changed(bool isSet);
    void failed(const egret::Error& error);

private:
    void begin(std::function<QCoro::Task<>()> flow);
    QCoro::Task<> judge(Passphrase passphrase);
    QCoro::Task<> change(Passphrase current, Passphrase passphrase);
    Task<> replace(Passphrase current, Passphrase passphrase);
    Task<QString> directoryId();

    Engine& m_engine;
    // Waits for the engine's start.
    std::function<QCoro::Task<>()> m_waiting;
};

} // namespace egret
