// SPDX-License-Identifier: Apache-2.0
#include "app/integrationactions.h"

#include "app/engine.h"
#include "core/sync/syncscheduler.h"

namespace egret {

IntegrationActions::IntegrationActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

bool IntegrationActions::isOpen(int act)
{
    if (m_engine.closed())
        emit failed(act, *m_engine.closed());
    return !m_engine.closed();
}

void IntegrationActions::rename(int act, const IntegrationId& id, const QString& name)
{
    if (isOpen(act))
        m_engine.begin(giveName(act, id, name));
}

void IntegrationActions::testKeys(int act, const IntegrationId& id)
{
    if (isOpen(act))
        m_engine.begin(probe(act, id));
}

void IntegrationActions::rotateSecret(int act, const IntegrationId& id, const PlaidSecret& secret)
{
    if (isOpen(act))
        m_engine.begin(replaceSecret(act, id, secret));
}

void IntegrationActions::rotatePath(int act, const IntegrationId& id, int days)
{
    if (isOpen(act))
        m_engine.begin(replacePath(act, id, days));
}

void IntegrationActions::endGrace(int act, const IntegrationId& id)
{
    if (isOpen(act))
        m_engine.begin(retirePaths(act, id));
}

QCoro::Task<> IntegrationActions::giveName(int act, IntegrationId id, QString name)
{
    const Result<> renamed = co_await m_engine.runtime().integrations().rename(id, name);
    if (renamed)
        emit done(act);
    else
        emit failed(act, renamed.error());
}

QCoro::Task<> IntegrationActions::probe(int act, IntegrationId id)
{
    const Result<ProbeResult> works = co_await m_engine.runtime().integrations().probeStored(id);
    if (works)
        emit keysWork(act, *works);
    else
        emit failed(act, works.error());
}

QCoro::Task<> IntegrationActions::replaceSecret(int act, IntegrationId id, PlaidSecret secret)
{
    const Result<> replaced = co_await m_engine.runtime().integrations().rotateSecret(id, secret);
    if (!replaced) {
        emit failed(act, replaced.error());
        co_return;
    }
    m_engine.runtime().scheduler().refreshErroring(id);
    emit done(act);
}

QCoro::Task<> IntegrationActions::replacePath(int act, IntegrationId id, int days)
{
    const std::chrono::days grace(days);
    const Result<RotatedPath> rotated = co_await m_engine.runtime().integrations().rotatePath(id, grace);
    if (!rotated) {
        emit failed(act, rotated.error());
        co_return;
    }
    const Result<> known = co_await m_engine.runtime().integrationsChanged();
    if (known)
        emit pathRotated(act, *rotated);
    else
        emit failed(act, known.error());
}

QCoro::Task<> IntegrationActions::retirePaths(int act, IntegrationId id)
{
    const Result<qint64> ended = co_await m_engine.runtime().integrations().endGrace(id);
    if (!ended) {
        emit failed(act, ended.error());
        co_return;
    }
    const Result<> known = co_await m_engine.runtime().integrationsChanged();
    if (known)
        emit done(act);
    else
        emit failed(act, known.error());
}

} // namespace egret
