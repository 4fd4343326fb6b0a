// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"

#include "app/demo/comparison.h"
#include "core/api/apikeyservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/backoff.h"
#include "core/plaid/sandboxapi.h"
#include "core/runtime/runtime.h"
#include "core/sandbox/world/business.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "core/sync/itemaccess.h"
#include "core/sync/syncscheduler.h"

#include <QDeadlineTimer>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBanks{"ins_109508"_L1, "ins_109509"_L1, "ins_109510"_L1, "ins_109511"_L1, "ins_109512"_L1};
constexpr int kSettleMilliseconds = 60'000;
constexpr std::chrono::milliseconds kLookAgain{100};

//! "acme-coffee-llc": the id the company would have for its customer.
QString slugOf(const QString& name)
{
    QString slug;
    for (const QChar c : name.toLower())
        slug += c.isLetterOrNumber() ? c : u'-';
    return slug;
}

DemoCustomer customerOf(const Business& business)
{
    const QString name = business.name;
    return {EndUserId(slugOf(name)), name, business.username};
}

Result<QList<TransactionRow>> storedRows(Reader& reader)
{
    const Result<RowIndex> index = reader.transactionIndex({});
    if (!index)
        return unexpected(index.error());
    return reader.transactionRows({(*index)->begin(), (*index)->end()});
}

} // namespace

DemoRun::DemoRun(Runtime& runtime, QObject* parent)
    : QObject(parent)
    , m_runtime(runtime)
{
}

Task<Integration> DemoRun::addIntegration(QString name)
{
    NewIntegration request;
    request.name = name;
    request.environment = Environment::Offline;
    const Result<Integration> added = co_await m_runtime.integrations().add(request);
    if (!added)
        co_return unexpected(added.error());
    const Result<> known = co_await m_runtime.integrationsChanged();
    if (!known)
        co_return unexpected(known.error());
    const Result<PlaidAccess> access = co_await m_runtime.accessFor(added->id);
    if (!access)
        co_return unexpected(access.error());
    const Result<NewApiKey> key = co_await m_runtime.apiKeys().create(name);
    if (!key)
        co_return unexpected(key.error());
    m_company = std::make_unique<DemoCompany>(m_runtime.plaid(), *access);
    m_target = {webhookUrl(m_runtime.publicUrl(), *added), linkUrl(m_runtime.publicUrl(), *added), key->key};
    co_return *added;
}

Task<> DemoRun::linkEveryone()
{
    const int total = int(businesses().size());
    for (int i = 0; i < total; ++i) {
        const InstitutionId bank{QString(kBanks[size_t(i) % kBanks.size()])};
        const Result<> done = co_await linkOne(i, bank);
        if (!done)
            co_return unexpected(done.error());
        emit linked(i + 1, total);
    }
    co_return {};
}

Task<> DemoRun::linkOne(int business, InstitutionId bank)
{
    const DemoCustomer customer = customerOf(businesses()[size_t(business)]);
    const Result<ItemId> item = co_await m_company->link(customer, bank, m_target);
    if (!item)
        co_return unexpected(item.error());
    m_items.append(*item);
    m_unequal.append(*item);
    co_return {};
}

Task<bool> DemoRun::isSettled()
{
    std::function<Result<QList<Item>>(Stores&)> read = [](Stores& stores) { return stores.items.all(); };
    const Result<QList<Item>> items = co_await m_runtime.writer().run(read);
    if (!items)
        co_return unexpected(items.error());
    for (const Item& item : *items) {
        if (item.history != HistoryStatus::HistoricalComplete || item.status != ItemStatus::Active)
            co_return false;
    }
    if (m_runtime.webhooksWaiting() > 0 || !m_runtime.scheduler().isIdle())
        co_return false;
    if (m_unequal.isEmpty())
        co_return true;
    const Result<DemoVerdict> verdict = co_await compareItems(m_unequal);
    if (!verdict)
        co_return unexpected(verdict.error());
    m_unequal = verdict->unequal;
    co_return verdict->differences.isEmpty();
}

Task<> DemoRun::settle()
{
    const QDeadlineTimer deadline(kSettleMilliseconds);
    while (true) {
        const Result<bool> settled = co_await isSettled();
        if (!settled)
            co_return unexpected(settled.error());
        if (*settled)
            co_return {};
        if (deadline.hasExpired())
            co_return unexpected(Error::Kind::Network, u"timeout"_s, u"The mirror did not become equal to the bank within 60 s."_s);
        const Result<> waited = co_await m_runtime.backoff().wait(kLookAgain);
        if (!waited)
            co_return unexpected(waited.error());
    }
}

Task<> DemoRun::moveOn(int count)
{
    for (const ItemId& item : m_items.first(qMin(qsizetype(count), m_items.size()))) {
        const Result<> moved = m_runtime.sandbox()->refresh(item);
        if (!moved)
            co_return unexpected(moved.error());
        m_unequal.append(item);
    }
    co_return {};
}

Task<DemoVerdict> DemoRun::compare()
{
    const Result<DemoVerdict> verdict = co_await compareItems(m_items);
    co_return verdict;
}

Task<> DemoRun::makeTrouble()
{
    SandboxApi sandbox(m_runtime.plaid());
    const Result<OpenItem> broken = co_await m_runtime.itemAccess().open(m_items.value(0));
    if (!broken)
        co_return unexpected(broken.error());
    const Result<> reset = co_await sandbox.resetLogin(broken->access, broken->token);
    if (!reset)
        co_return unexpected(reset.error());
    m_runtime.scheduler().refreshItem(m_items.value(0));
    const QStringList codes{u"PENDING_DISCONNECT"_s, u"NEW_ACCOUNTS_AVAILABLE"_s};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Result<OpenItem> open = co_await m_runtime.itemAccess().open(m_items.value(i + 1));
        if (!open)
            co_return unexpected(open.error());
        const Result<bool> fired = co_await sandbox.fireWebhook(open->access, open->token, u"ITEM"_s, codes[i]);
        if (!fired)
            co_return unexpected(fired.error());
    }
    co_return {};
}

Task<> DemoRun::takePayments()
{
    const QString initiated = u"PAYMENT_STATUS_INITIATED"_s;
    const QList<DemoPayment> payments{
        {u"INVOICE 4466"_s, {64'000, u"EUR"_s}, {initiated, u"PAYMENT_STATUS_SETTLED"_s}},
        {u"INVOICE 4467"_s, {212'60, u"EUR"_s}, {initiated, u"PAYMENT_STATUS_INSUFFICIENT_FUNDS"_s}},
        {u"INVOICE 4468"_s, {5'400'00, u"EUR"_s}, {initiated, u"PAYMENT_STATUS_EXECUTED"_s}},
        {u"INVOICE 4469"_s, {830'00, u"EUR"_s}, {u"PAYMENT_STATUS_CANCELLED"_s}},
        {u"INVOICE 4470"_s, {1'999'00, u"EUR"_s}, {initiated}},
        {u"INVOICE 4471"_s, {2'310'50, u"EUR"_s}, {initiated, u"PAYMENT_STATUS_REJECTED"_s}},
    };
    const Result<> announced = co_await m_company->announceTransfers(m_target);
    if (!announced)
        co_return unexpected(announced.error());
    for (const DemoPayment& payment : payments) {
        const Result<> taken = co_await m_company->take(payment, m_target);
        if (!taken)
            co_return unexpected(taken.error());
    }
    co_return {};
}

Task<DemoVerdict> DemoRun::compareItems(QList<ItemId> items)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_runtime.directory());
    if (!reader)
        co_return unexpected(reader.error());
    const Result<QList<TransactionRow>> rows = storedRows(**reader);
    if (!rows)
        co_return unexpected(rows.error());
    QHash<ItemId, QList<TransactionRow>> byItem;
    for (const TransactionRow& row : *rows)
        byItem[row.item].append(row);
    DemoVerdict verdict;
    for (const ItemId& item : items) {
        const QList<QJsonObject> truth = m_runtime.sandbox()->transactionsOf(item);
        const QStringList found = differences(byItem.take(item), truth);
        if (!found.isEmpty())
            verdict.unequal.append(item);
        verdict.differences += found;
        verdict.transactions += truth.size();
        ++verdict.items;
    }
    for (const ItemId& known : m_items)
        byItem.remove(known);
    for (auto it = byItem.begin(); it != byItem.end(); ++it)
        verdict.differences += u"%1 rows are stored of an Item nobody linked: %2."_s.arg(it->size()).arg(it.key().value());
    co_return verdict;
}

} // namespace egret
