// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "app/demo/datagenerator.h"

#include <QElapsedTimer>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostTransactions = 100'000'000;
constexpr qint64 kMostItems = 1'000'000;
constexpr qint64 kMostOfOneItem = 1'000'000; // which are made in memory

Result<GeneratedAmount> amountOf(const Invocation& invocation)
{
    GeneratedAmount amount;
    amount.transactions = invocation.number(u"transactions"_s, 0);
    amount.items = invocation.number(u"items"_s, 0);
    amount.endUsers = invocation.number(u"end-users"_s, 0);
    amount.seed = quint64(invocation.number(u"seed"_s, 1));
    if (amount.transactions / std::max<qint64>(amount.items, 1) > kMostOfOneItem && amount.items > 0) {
        return unexpected(Error::Kind::InvalidInput, u"items"_s,
            u"An Item takes at most %1 transactions: ask for more Items."_s.arg(kMostOfOneItem));
    }
    amount.today = QDateTime::currentDateTimeUtc().date();
    if (amount.transactions < 1 || amount.transactions > kMostTransactions || amount.items > kMostItems) {
        return unexpected(Error::Kind::InvalidInput, u"transactions"_s,
            u"--transactions takes a number from 1 to 100000000, --items one up to 1000000."_s);
    }
    return amount;
}

QCoro::Task<int> fill(Runtime* runtime, GeneratedAmount amount, Output* output)
{
    QElapsedTimer timer;
    timer.start();
    DataGenerator generator(runtime->writer(), output->channel()->stopFlag());
    const Result<qint64> filled = co_await generator.fill(amount);
    if (!filled)
        co_return output->fail(filled.error());
    const double seconds = double(std::max<qint64>(timer.elapsed(), 1)) / 1000;
    output->object({u"transactions"_s}, {{u"transactions"_s, *filled}, {u"seconds"_s, seconds}, {u"rows_per_second"_s, qint64(double(*filled) / seconds)}});
    co_return Ok;
}

} // namespace

QCoro::Task<int> runGenerate(Invocation invocation, Output* output)
{
    const Result<GeneratedAmount> amount = amountOf(invocation);
    if (!amount)
        co_return output->usage(amount.error().detail);
    const Result<Runtime::Options> options = runtimeOptions(invocation, Secrets::NotNeeded);
    if (!options)
        co_return output->usage(options.error().detail);
    const WritingWork work = [amount = *amount, output](Runtime* runtime) { return fill(runtime, amount, output); };
    QCoro::Task<int> task = withOwnRuntime(*options, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
