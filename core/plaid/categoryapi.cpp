// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/categoryapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

CategoryApi::CategoryApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QList<OlderCategory>> CategoryApi::get(PlaidAccess access)
{
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/categories/get"_s, {});
    if (!answer)
        co_return unexpected(answer.error());
    QList<OlderCategory> all;
    const QList<JsonReader> categories = JsonReader(*answer).objects("categories"_L1);
    for (const JsonReader& json : categories)
        all.append({json.text("category_id"_L1), json.text("group"_L1), json.texts("hierarchy"_L1)});
    co_return all;
}

} // namespace egret
