// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/profile.h"

#include <QObject>

namespace egret {

class Engine;

// Settings and integrations to a file and back. Engine thread; connected queued.
class ProfileActions : public QObject {
    Q_OBJECT

public:
    // Becomes a child of \a engine.
    explicit ProfileActions(Engine& engine);

public slots:
    // exported() or failed() follows.
    void write(const QString& path);
    // planned() or failed() follows.
    void plan(const QString& path);
    // What was planned last. taken() or failed() follows.
    void take();

signals:
    void exported(const QString& path);
    void planned(const QList<egret::ProfileChange>& changes);
    void taken();
    void failed(const egret::Error& error);

private:
    bool isOpen();
    QCoro::Task<> save(QString path);
    QCoro::Task<> look();
    QCoro::Task<> carryOut();

    Engine& m_engine;
    Profile m_planned;
};

} // namespace egret
