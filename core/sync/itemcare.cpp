// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemcare.h"

#include "core/plaid/itemapi.h"
#include "core/plaid/transactionapi.h"
#include "core/store/writer.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isGoneAtPlaid(const Error& error)
{
    return error.code == "ITEM_NOT_FOUND"_L1 || error.code == "ITEM_CONCURRENTLY_DELETED"_L1;
}

} // namespace

ItemCare::ItemCare(Parts parts)
    : m_parts(parts)
{
}

Task<> ItemCare::askBank(ItemId item)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<> asked = co_await m_parts.transactions.refresh(open->access, open->token);
    co_return asked;
}

Task<> ItemCare::remove(ItemId item)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<> removed = co_await m_parts.itemApi.remove(open->access, open->token);
    if (!removed && !isGoneAtPlaid(removed.error()))
        co_return unexpected(removed.error());
    const Result<> marked = co_await markRemoved(item);
    co_return marked;
}

Task<> ItemCare::markRemoved(ItemId item)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<>(Stores&)> mark = [item, now](Stores& stores) {
        return stores.items.setStatus(
            item, ItemStatus::DeletedInPlaid, u"ITEM_REMOVED"_s, u"Removed at Plaid on request."_s, now);
    };
    const Result<> marked = co_await m_parts.writer.run(mark);
    co_return marked;
}

Task<> ItemCare::rotateToken(ItemId item)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<AccessToken> token = co_await m_parts.itemApi.rotateToken(open->access, open->token);
    if (!token)
        co_return unexpected(token.error());
    const Result<QByteArray> sealed = m_parts.vault.seal(*token, item);
    if (!sealed)
        co_return unexpected(sealed.error());
    const QByteArray record = *sealed;
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<>(Stores&)> replace
        = [item, record, now](Stores& stores) { return stores.items.replaceToken(item, record, now); };
    const Result<> replaced = co_await m_parts.writer.run(replace);
    co_return replaced;
}

} // namespace egret
