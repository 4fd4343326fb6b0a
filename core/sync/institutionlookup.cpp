// SPDX-License-Identifier: Apache-2.0
#include "core/sync/institutionlookup.h"

#include "core/base/log.h"
#include "core/plaid/institutionapi.h"

namespace egret {

using namespace Qt::StringLiterals;

InstitutionLookup::InstitutionLookup(ItemAccess& items, ItemApi& itemApi, InstitutionApi& institutionApi)
    : m_items(items)
    , m_itemApi(itemApi)
    , m_institutionApi(institutionApi)
{
}

Task<> InstitutionLookup::ensure(OpenItem item)
{
    if (!item.item.institutionName.isEmpty() || m_asked.contains(item.item.id))
        co_return Result<>();
    m_asked.insert(item.item.id);
    const Result<PlaidItem> answer = co_await m_itemApi.get(item.access, item.token);
    if (!answer) {
        qCInfo(lcSync).noquote() << "the bank of Item" << item.item.id.value() << "is not known yet:" << answer.error();
        co_return unexpected(answer.error());
    }
    const Result<> noted = co_await m_items.keepFacts(item.item.id, *answer);
    if (!noted)
        co_return unexpected(noted.error());
    const Result<> kept = co_await keep(item, *answer);
    co_return kept;
}

Task<> InstitutionLookup::keep(OpenItem item, PlaidItem plaidItem)
{
    if (!item.item.institutionName.isEmpty() || plaidItem.institution.isEmpty())
        co_return Result<>();
    QString name = plaidItem.institutionName;
    if (name.isEmpty()) {
        const Result<Institution> found = co_await m_institutionApi.get(item.access, plaidItem.institution);
        if (!found)
            qCInfo(lcSync).noquote() << "no name for" << plaidItem.institution.value() << found.error();
        else
            name = found->name;
    }
    const Result<> kept = co_await m_items.setInstitution(item.item.id, plaidItem.institution, name);
    co_return kept;
}

} // namespace egret
