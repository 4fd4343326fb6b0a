// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/itemrows.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/sync/accountreconciliation.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

int listMatches(const QString& directory, const ItemId& item, const Output& output)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return output.fail(reader.error());
    const Result<ItemSummary> known = (*reader)->item(item);
    if (!known)
        return output.fail(known.error());
    const Result<QList<StoredAccountMatch>> matches = (*reader)->accountMatches(item);
    if (!matches)
        return output.fail(matches.error());
    output.rows({u"before"_s, u"after"_s, u"rule"_s, u"matched"_s, u"moved"_s, u"joined"_s}, accountMatchRows(*matches));
    return Ok;
}

QCoro::Task<int> matchNow(Runtime* runtime, ItemId item, QStringList accounts, Output* output)
{
    if (!accounts.isEmpty()) {
        const Result<> matched
            = co_await runtime->reconciliation().matchByHand(item, AccountId(accounts[0]), AccountId(accounts[1]));
        if (!matched)
            co_return output->fail(matched.error());
    }
    co_return listMatches(runtime->directory(), item, *output);
}

} // namespace

QCoro::Task<int> matchAccountsOfItem(Invocation invocation, Output* output)
{
    const ItemId item(invocation.arguments[0]);
    const QStringList accounts = invocation.arguments.mid(1);
    if (accounts.size() == 1)
        co_return output->usage(u"Name the old account and the new one, as 'items show' lists them."_s);
    const WritingWork work
        = [item, accounts, output](Runtime* runtime) { return matchNow(runtime, item, accounts, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
