// SPDX-License-Identifier: Apache-2.0
#include "app/cli/banks.h"
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QCoro::Task<int> showHealth(Runtime* runtime, QList<AskedBank> banks, Output* output)
{
    int code = Ok;
    int unhealthy = 0;
    QJsonArray rows;
    for (const AskedBank& bank : banks) {
        if (output->isAbandoned())
            break;
        const Result<BankHealth> health = co_await healthOf(runtime, bank);
        if (!health)
            code = output->fail(health.error());
        const BankHealth told = health ? *health : BankHealth();
        unhealthy += !told.logins.isEmpty() && told.logins != "HEALTHY"_L1;
        rows.append(QJsonObject{{u"institution_id"_s, bank.id.value()}, {u"name"_s, bank.name}, {u"items"_s, bank.items},
            {u"logins"_s, textOrNull(told.logins)}, {u"since"_s, told.since ? QJsonValue(toIso(*told.since)) : QJsonValue()},
            {u"transactions"_s, textOrNull(told.transactions)}, {u"incident"_s, textOrNull(told.incident)}});
    }
    output->rows({u"institution_id"_s, u"name"_s, u"items"_s, u"logins"_s, u"since"_s, u"transactions"_s, u"incident"_s}, rows);
    if (unhealthy > 0)
        output->note(u"Where logins are DEGRADED or DOWN the bank or its connection is to blame: repairing Items does not help, waiting does."_s);
    co_return code;
}

} // namespace

QCoro::Task<int> showInstitutionStatus(Invocation invocation, Output* output)
{
    if (const Result<std::unique_ptr<Reader>> reader = openReader(invocation); !reader)
        co_return output->fail(reader.error());
    const Result<std::unique_ptr<ItemReader>> reader = ItemReader::open(invocation.dataDirectory());
    const Result<QList<ListedItem>> items
        = reader ? (*reader)->list(SystemClock().now()) : Result<QList<ListedItem>>(unexpected(reader.error()));
    if (!items)
        co_return output->fail(items.error());
    const QList<AskedBank> banks = banksOf(*items);
    const WritingWork work = [banks, output](Runtime* runtime) { return showHealth(runtime, banks, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
