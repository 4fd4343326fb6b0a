// SPDX-License-Identifier: Apache-2.0
#include "core/link/twinsearch.h"

#include "core/domain/plaidadvice.h"
#include "core/link/linkharvest.h"
#include "core/store/writer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! The Item is lost: there is nothing that could be repaired.
bool hasToBeLinkedAnew(const Error& failure)
{
    const std::optional<PlaidAdvice> advice = plaidAdvice(failure.code);
    return advice && advice->action == "relink"_L1;
}

} // namespace

TwinSearch::TwinSearch(Writer& writer, std::shared_ptr<const TokenVault> vault, PlaidClient& plaid)
    : m_writer(writer)
    , m_vault(std::move(vault))
    , m_accounts(plaid)
{
}

Task<std::optional<ItemId>> TwinSearch::find(LinkVisit visit, PlaidAccess access, LinkedBank bank)
{
    const std::optional<ItemId> none;
    if (bank.institution.isEmpty() || bank.accounts.isEmpty())
        co_return none;
    const std::function<Result<QList<HeldBank>>(Stores&)> read = [visit, institution = bank.institution](Stores& stores) {
        return stores.items.heldAt(visit.integration, visit.endUser, institution);
    };
    const Result<QList<HeldBank>> held = co_await m_writer.run(read);
    if (!held)
        co_return unexpected(held.error());
    for (const HeldBank& one : *held) {
        const Result<bool> same = co_await isTwin(one, access, bank);
        if (!same)
            co_return unexpected(same.error());
        const std::optional<ItemId> twin = one.item.id;
        if (*same)
            co_return twin;
    }
    co_return none;
}

Task<bool> TwinSearch::isTwin(HeldBank held, PlaidAccess access, LinkedBank bank)
{
    const bool asFarAsKnown = hasAccounts(bank.accounts, held.accounts);
    const Result<AccessToken> token = m_vault->open(held.item.sealedToken, held.item.id);
    if (!token)
        co_return asFarAsKnown;
    access.item = held.item.id;
    const Result<QList<Account>> listed = co_await m_accounts.get(access, *token, held.item.id);
    if (listed)
        co_return areSameAccounts(*listed, bank.accounts);
    if (passesByItself(listed.error()))
        co_return unexpected(listed.error());
    co_return asFarAsKnown && !hasToBeLinkedAnew(listed.error());
}

} // namespace egret
