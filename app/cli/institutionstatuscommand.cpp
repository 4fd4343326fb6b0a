// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/plaid/institutionapi.h"
#include "core/store/itemreader.h"

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! A bank that Items are at, asked about with the keys of an integration that has one there.
struct AskedBank {
    InstitutionId id;
    QString name;
    IntegrationId integration;
    int items = 0;
};

QList<AskedBank> banksOf(const QList<ListedItem>& items)
{
    QList<AskedBank> banks;
    for (const ListedItem& listed : items) {
        const Item& item = listed.item;
        if (item.institution.isEmpty() || item.status == ItemStatus::DeletedInPlaid)
            continue;
        auto bank = std::find_if(banks.begin(), banks.end(), [&item](const AskedBank& known) { return known.id == item.institution; });
        if (bank == banks.end())
            bank = banks.insert(banks.end(), {item.institution, item.institutionName, item.integration, 0});
        ++bank->items;
    }
    return banks;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Task<BankHealth> healthOf(Runtime* runtime, AskedBank bank)
{
    const Result<PlaidAccess> access = co_await runtime->accessFor(bank.integration);
    if (!access)
        co_return unexpected(access.error());
    InstitutionApi api(runtime->plaid());
    const Result<BankHealth> health = co_await api.health(*access, bank.id);
    co_return health;
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
