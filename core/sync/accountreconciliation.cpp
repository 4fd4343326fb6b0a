// SPDX-License-Identifier: Apache-2.0
#include "core/sync/accountreconciliation.h"

#include "core/base/log.h"
#include "core/plaid/accountapi.h"
#include "core/store/writer.h"

namespace egret {

using namespace Qt::StringLiterals;
using Look = AccountMatchStore::Look;

namespace {

void complain(const ItemId& item, const Error& error)
{
    qCWarning(lcSync).noquote() << "the accounts of Item" << item.value() << "could not be compared:" << error;
}

} // namespace

AccountReconciliation::AccountReconciliation(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void AccountReconciliation::lookAfterSync(const ItemId& item, const SyncSummary& summary)
{
    if (summary.added > 0)
        m_parts.tasks.start(look(item));
}

void AccountReconciliation::lookAfterUpdateMode(const ItemId& item)
{
    m_parts.tasks.start(reconcileNow(item));
}

QCoro::Task<> AccountReconciliation::look(ItemId item)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<Look>(Stores&)> look
        = [item, now](Stores& stores) { return stores.accountMatches.look(item, now); };
    const Result<Look> found = co_await m_parts.writer.run(look);
    if (!found)
        complain(item, found.error());
    if (found && *found == Look::AskPlaid)
        co_await reconcileNow(item);
    else
        emit looked(item);
}

QCoro::Task<> AccountReconciliation::reconcileNow(ItemId item)
{
    const Result<QList<AccountMatch>> matches = co_await reconcile(item);
    if (!matches)
        complain(item, matches.error());
    emit looked(item);
}

Task<QList<AccountMatch>> AccountReconciliation::reconcile(ItemId item)
{
    const Result<OpenItem> open = co_await m_parts.items.open(item);
    if (!open)
        co_return unexpected(open.error());
    const Result<QList<Account>> listed = co_await m_parts.accounts.get(open->access, open->token, item);
    if (!listed)
        co_return unexpected(listed.error());
    const QList<Account> accounts = *listed;
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<QList<AccountMatch>>(Stores&)> match
        = [item, accounts, now](Stores& stores) { return stores.accountMatches.reconcile(item, accounts, now); };
    const Result<QList<AccountMatch>> matches = co_await m_parts.writer.run(match);
    co_return matches;
}

Task<> AccountReconciliation::matchByHand(ItemId item, AccountId before, AccountId after)
{
    const Timestamp now = m_parts.clock.now();
    const std::function<Result<>(Stores&)> match = [item, before, after, now](Stores& stores) {
        return stores.accountMatches.matchByHand(item, before, after, now);
    };
    const Result<> matched = co_await m_parts.writer.run(match);
    co_return matched;
}

} // namespace egret
