// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/integrations/integrationservice.h"

#include <QObject>

namespace egret {

class Engine;

// What a person does with an integration that is there. Engine thread; connected queued. Each act has a number, which comes
// back with what became of it: the dialog that asked may be gone by then, and another one open.
class IntegrationActions : public QObject {
    Q_OBJECT

public:
    // Becomes a child of \a engine.
    explicit IntegrationActions(Engine& engine);

public slots:
    void rename(int act, const egret::IntegrationId& id, const QString& name);
    void testKeys(int act, const egret::IntegrationId& id);
    void rotateSecret(int act, const egret::IntegrationId& id, const egret::PlaidSecret& secret);
    // The present URL works for \a days longer.
    void rotatePath(int act, const egret::IntegrationId& id, int days);
    // Earlier URLs work no longer.
    void endGrace(int act, const egret::IntegrationId& id);

signals:
    // One of them follows each slot.
    void done(int act);
    void keysWork(int act, const egret::ProbeResult& result);
    void pathRotated(int act, const egret::RotatedPath& rotated);
    void failed(int act, const egret::Error& error);

private:
    bool isOpen(int act);
    QCoro::Task<> giveName(int act, IntegrationId id, QString name);
    QCoro::Task<> probe(int act, IntegrationId id);
    QCoro::Task<> replaceSecret(int act, IntegrationId id, PlaidSecret secret);
    QCoro::Task<> replacePath(int act, IntegrationId id, int days);
    QCoro::Task<> retirePaths(int act, IntegrationId id);

    Engine& m_engine;
};

} // namespace egret
