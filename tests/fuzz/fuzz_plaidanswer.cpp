// SPDX-License-Identifier: Apache-2.0
// What Plaid, or whoever stands in its place, answers: a byte for the status, then the body. Errors and accounts.
#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidanswer.h"
#include "tests/fuzz/finding.h"

using namespace egret;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int statuses[] = {200, 400, 429, 500, 502, 204, 302, 0};
    const int status = statuses[data[0] % 8];
    const Result<QJsonObject> answer = decodeAnswer({status, fuzz::bytesOf(data + 1, size - 1), 0});
    if (!answer)
        return 0;
    const ItemId item(u"item-1"_s);
    for (const Account& account : parseAccounts(JsonReader(*answer).objects("accounts"_L1), item))
        fuzz::demand(!account.id.isEmpty(), "an account has an id");
    return 0;
}
