// SPDX-License-Identifier: Apache-2.0
#include "core/sync/webhookmover.h"

#include "core/plaid/itemapi.h"
#include "core/store/writer.h"

namespace egret {

using namespace Qt::StringLiterals;
using State = WebhookMoveState;
using Outcome = MovedWebhook::Outcome;

namespace {

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

//! The way back of \a last; one that was begun is gone on with.
WebhookMove wayBack(const WebhookMove& last)
{
    if (last.state == State::Returning)
        return last;
    return {last.target, last.previous, State::Returning, {}, {}};
}

} // namespace

QString movedWebhookName(MovedWebhook::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Moved: return u"moved"_s;
    case Outcome::AlreadyThere: return u"already there"_s;
    case Outcome::WouldMove: return u"would move"_s;
    case Outcome::NeverMoved: return u"never moved"_s;
    }
    Q_UNREACHABLE();
}

WebhookMover::WebhookMover(Parts parts)
    : m_parts(parts)
{
}

Task<MovedWebhook> WebhookMover::move(ItemId item, QUrl to, bool lookOnly)
{
    const WebhookMove wish{{}, textOf(to), State::Begun, {}, {}};
    const Result<MovedWebhook> moved = co_await carryOut(item, wish, lookOnly);
    co_return moved;
}

Task<MovedWebhook> WebhookMover::moveBack(ItemId item, bool lookOnly)
{
    const std::function<Result<std::optional<WebhookMove>>(Stores&)> read
        = [item](Stores& stores) { return stores.webhookMoves.find(item); };
    const Result<std::optional<WebhookMove>> last = co_await m_parts.writer.run(read);
    if (!last)
        co_return unexpected(last.error());
    if (!*last)
        co_return MovedWebhook();
    if ((*last)->state == State::Returned)
        co_return MovedWebhook{Outcome::AlreadyThere, QUrl((*last)->target), QUrl((*last)->target)};
    const WebhookMove wish = wayBack(**last);
    const Result<MovedWebhook> moved = co_await carryOut(item, wish, lookOnly);
    co_return moved;
}

//! Plaid is asked first, as only it knows what a call whose answer was lost has done.
Task<MovedWebhook> WebhookMover::carryOut(ItemId item, WebhookMove move, bool lookOnly)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<PlaidItem> now = co_await m_parts.itemApi.get(open->access, open->token);
    if (!now)
        co_return unexpected(now.error());
    const QUrl to(move.target);
    const bool isThere = textOf(now->webhook) == move.target;
    if (lookOnly)
        co_return MovedWebhook{isThere ? Outcome::AlreadyThere : Outcome::WouldMove, now->webhook, to};
    if (isThere) {
        const Result<> finished = co_await finish(item);
        if (!finished)
            co_return unexpected(finished.error());
        co_return MovedWebhook{Outcome::AlreadyThere, now->webhook, to};
    }
    const Result<> moved = co_await send(*open, move, now->webhook);
    if (!moved)
        co_return unexpected(moved.error());
    co_return MovedWebhook{Outcome::Moved, now->webhook, to};
}

Task<> WebhookMover::send(OpenItem open, WebhookMove move, QUrl previous)
{
    const ItemId item = open.item.id;
    move.previous = textOf(previous);
    move.changed = m_parts.clock.now();
    const std::function<Result<>(Stores&)> begin
        = [item, move](Stores& stores) { return stores.webhookMoves.begin(item, move); };
    const Result<> begun = co_await m_parts.writer.run(begin);
    if (!begun)
        co_return unexpected(begun.error());
    const Result<PlaidItem> moved = co_await m_parts.itemApi.updateWebhook(open.access, open.token, QUrl(move.target));
    if (!moved)
        co_return unexpected(moved.error());
    const Result<> finished = co_await finish(item);
    if (!finished)
        co_return unexpected(finished.error());
    const Result<> known = co_await m_parts.items.keepFacts(item, *moved);
    co_return known;
}

Task<> WebhookMover::finish(ItemId item)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<>(Stores&)> finish
        = [item, now](Stores& stores) { return stores.webhookMoves.finish(item, now); };
    const Result<> finished = co_await m_parts.writer.run(finish);
    co_return finished;
}

Task<QList<ItemId>> WebhookMover::unacknowledged(QList<ItemId> items)
{
    const std::function<Result<QList<ItemId>>(Stores&)> read
        = [items](Stores& stores) { return stores.webhookMoves.unacknowledged(items); };
    const Result<QList<ItemId>> waiting = co_await m_parts.writer.run(read);
    co_return waiting;
}

} // namespace egret
