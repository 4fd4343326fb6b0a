// SPDX-License-Identifier: Apache-2.0
#include "core/sync/webhookclock.h"

#include "core/base/log.h"
#include "core/store/writer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

WebhookClock::WebhookClock(Writer& writer, const Clock& clock, TaskTracker& tasks, Options options, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_clock(clock)
    , m_tasks(tasks)
{
    m_looking.setInterval(options.interval);
    m_gathering.setInterval(options.gathering);
    m_gathering.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, [this] { m_tasks.start(look()); });
    connect(&m_gathering, &QTimer::timeout, this, [this] { m_tasks.start(keepHeard()); });
}

void WebhookClock::start()
{
    m_looking.start();
}

void WebhookClock::stop()
{
    m_looking.stop();
    if (!m_gathering.isActive())
        return;
    m_gathering.stop();
    m_tasks.start(keepHeard());
}

void WebhookClock::take(const WebhookEvent& event)
{
    if (event.action != WebhookAction::SyncItem || event.item.isEmpty())
        return;
    m_heard.insert(event.item, event.received);
    if (!m_gathering.isActive())
        m_gathering.start();
}

QCoro::Task<> WebhookClock::keepHeard()
{
    const QHash<ItemId, Timestamp> times = std::exchange(m_heard, {});
    const std::function<Result<>(Stores&)> keep = [times](Stores& stores) { return stores.webhookClocks.hear(times); };
    const Result<> kept = co_await m_writer.run(keep);
    if (!kept)
        qCWarning(lcSync).noquote() << "when webhooks came could not be kept:" << kept.error();
    emit heard();
}

QCoro::Task<> WebhookClock::look()
{
    const Timestamp now = m_clock.now();
    const std::function<Result<QList<ItemId>>(Stores&)> find
        = [now](Stores& stores) { return stores.webhookClocks.findOverdue(now); };
    const Result<QList<ItemId>> missing = co_await m_writer.run(find);
    if (!missing)
        qCWarning(lcSync).noquote() << "missing webhooks could not be looked for:" << missing.error();
    const QList<ItemId> items = missing ? *missing : QList<ItemId>();
    for (const ItemId& item : items)
        emit overdue(item);
    emit looked();
}

} // namespace egret
