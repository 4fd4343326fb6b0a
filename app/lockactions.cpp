// SPDX-License-Identifier: Apache-2.0
#include "app/lockactions.h"

#include "app/engine.h"
#include "core/secrets/unlockpassphrase.h"
#include "core/store/writer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<QString> readDirectoryId(Stores& stores)
{
    return stores.meta.directoryId();
}

Unexpected wrongPassphrase()
{
    return unexpected(Error::Kind::InvalidInput, u"current_passphrase"_s, u"That is not the passphrase."_s);
}

} // namespace

LockActions::LockActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
    connect(&engine, &Engine::started, this, [this] {
        if (m_waiting)
            m_engine.begin(std::exchange(m_waiting, {})());
    });
    connect(&engine, &Engine::startFailed, this, [this](const Error& error) {
        if (std::exchange(m_waiting, {}))
            emit failed(error);
    });
}

void LockActions::begin(std::function<QCoro::Task<>()> flow)
{
    if (!m_engine.closed())
        m_engine.begin(flow());
    else if (m_engine.closed()->code == "starting"_L1)
        m_waiting = std::move(flow);
    else
        emit failed(*m_engine.closed());
}

void LockActions::check(const Passphrase& passphrase)
{
    begin([this, passphrase] { return judge(passphrase); });
}

void LockActions::set(const Passphrase& current, const Passphrase& passphrase)
{
    begin([this, current, passphrase] { return change(current, passphrase); });
}

void LockActions::remove(const Passphrase& current)
{
    begin([this, current] { return change(current, {}); });
}

QCoro::Task<> LockActions::judge(Passphrase passphrase)
{
    const Result<QString> id = co_await directoryId();
    if (!id) {
        emit failed(id.error());
        co_return;
    }
    UnlockPassphrase unlock(m_engine.runtime().secrets(), *id);
    const Result<bool> right = co_await unlock.matches(passphrase);
    if (right)
        emit judged(*right);
    else
        emit failed(right.error());
}

QCoro::Task<> LockActions::change(Passphrase current, Passphrase passphrase)
{
    const Result<> replaced = co_await replace(current, passphrase);
    if (replaced)
        emit changed(!passphrase.isEmpty());
    else
        emit failed(replaced.error());
}

Task<> LockActions::replace(Passphrase current, Passphrase passphrase)
{
    const Result<QString> id = co_await directoryId();
    if (!id)
        co_return unexpected(id.error());
    UnlockPassphrase unlock(m_engine.runtime().secrets(), *id);
    const Result<bool> right = co_await unlock.matches(current);
    const bool noneIsSet = !right && right.error().kind == Error::Kind::SecretsMissing;
    if (!right && !noneIsSet)
        co_return unexpected(right.error());
    if (right && !*right)
        co_return wrongPassphrase();
    if (passphrase.isEmpty()) {
        const Result<> removed = co_await unlock.remove();
        co_return removed;
    }
    const Result<> set = co_await unlock.set(passphrase);
    co_return set;
}

Task<QString> LockActions::directoryId()
{
    std::function<Result<QString>(Stores&)> read = readDirectoryId;
    const Result<QString> id = co_await m_engine.runtime().writer().run(read);
    co_return id;
}

} // namespace egret
