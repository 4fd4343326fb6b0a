// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/authapi.h"

#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

AccountNumbers parseNumbers(const JsonReader& json, AccountNumbers::System system)
{
    AccountNumbers numbers;
    numbers.account = AccountId(json.text("account_id"_L1));
    numbers.system = system;
    numbers.number = BankNumber(json.text(system == AccountNumbers::System::International ? "iban"_L1 : "account"_L1));
    numbers.wireRouting = json.text("wire_routing"_L1);
    numbers.bic = json.text("bic"_L1);
    numbers.tokenized = json.flag("is_tokenized_account_number"_L1);
    switch (system) {
    case AccountNumbers::System::Ach: numbers.bank = json.text("routing"_L1); break;
    case AccountNumbers::System::Eft:
        numbers.bank = json.text("institution"_L1) + u'-' + json.text("branch"_L1);
        break;
    case AccountNumbers::System::International: break;
    case AccountNumbers::System::Bacs: numbers.bank = json.text("sort_code"_L1); break;
    }
    return numbers;
}

} // namespace

AuthApi::AuthApi(PlaidClient& client)
    : m_client(client)
{
}

Task<AuthData> AuthApi::get(PlaidAccess access, AccessToken token, ItemId item)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/auth/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const JsonReader numbers = json.object("numbers"_L1);
    AuthData data;
    data.accounts = parseAccounts(json.objects("accounts"_L1), item);
    for (const auto& [field, system] : {std::pair("ach"_L1, AccountNumbers::System::Ach),
             std::pair("eft"_L1, AccountNumbers::System::Eft),
             std::pair("international"_L1, AccountNumbers::System::International),
             std::pair("bacs"_L1, AccountNumbers::System::Bacs)}) {
        const QList<JsonReader> entries = numbers.objects(field);
        for (const JsonReader& entry : entries)
            data.numbers.append(parseNumbers(entry, system));
    }
    co_return data;
}

} // namespace egret
