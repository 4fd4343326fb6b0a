// SPDX-License-Identifier: Apache-2.0
#include "core/store/ofintegration.h"

#include "core/base/stopflag.h"
#include "core/store/enduserlist.h"
#include "core/store/inboxreader.h"
#include "core/store/insightsreader.h"
#include "core/store/overviewreader.h"
#include "core/store/paymentreader.h"
#include "core/store/requestlistreader.h"
#include "core/store/requeststore.h"
#include "core/store/transactionselect.h"
#include "tests/core/store/requestfixture.h"
#include "tests/core/store/storefixture.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const IntegrationId kMain(u"itg_1"_s);
const IntegrationId kOther(u"itg_2"_s);
const IntegrationId kNobody(u"itg_3"_s);

} // namespace

//! Two integrations: what each reader says of one of them. Main has 100 cents out in two rows, Other 7 in in one.
class TestOfIntegration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void transactionsAreItsOwn();
    void transactionsInOrderOfTheirDatesAreReadOffTheIndex();
    void theOverviewIsItsOwn();
    void endUsersHaveItemsOfIt();
    void insightsAreItsOwn();
    void webhooksAreItsOwn();
    void paymentsAreItsOwn();
    void requestsAreItsOwn();

private:
    template <typename Source>
    std::unique_ptr<Source> open() const
    {
        Result<std::unique_ptr<Source>> opened = Source::open(m_store.directory());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    StoreFixture m_store;
    std::unique_ptr<InboxFixture> m_inbox;
};

void TestOfIntegration::initTestCase()
{
    m_store.linkItem();
    QVERIFY(bool(m_store.stores.integrations.insert(makeIntegration(kOther.value(), u"Other"_s))));
    QVERIFY(bool(m_store.stores.items.link(makeItem(u"item-2"_s, kOther.value(), u"customer-2"_s), u"Acme"_s)));
    QVERIFY(m_store.stores.transactions.apply(
        ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"a"_s, 40, {2026, 3, 1}), makeTransaction(u"b"_s, 60, {2026, 3, 20})}), at(100)));
    QVERIFY(m_store.stores.transactions.apply(ItemId(u"item-2"_s), makeUpdate({makeTransaction(u"c"_s, -7, {2026, 3, 9})}), at(200)));
    m_inbox = std::make_unique<InboxFixture>(m_store.directory());
    WebhookRecord payment = makeWebhook(u"payment"_s, at(102));
    payment.delivery.body
        = R"({"webhook_type":"PAYMENT_INITIATION","webhook_code":"PAYMENT_STATUS_UPDATE","payment_id":"p","new_payment_status":"PAYMENT_STATUS_EXECUTED"})"_ba;
    payment.event.type = u"PAYMENT_INITIATION"_s;
    payment.event.code = u"PAYMENT_STATUS_UPDATE"_s;
    WebhookRecord others = makeWebhook(u"others"_s, at(103));
    others.delivery.integration = kOther;
    others.delivery.body = R"({"webhook_type":"ITEM"})"_ba;
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"mine"_s, at(101)), payment, others})));
    Result<std::unique_ptr<Database>> log
        = Database::open(DataDirectory(m_store.directory()).requestsDatabase(), Database::Schema::Requests, Database::Access::ReadWrite);
    QVERIFY(log);
    RequestStore requests(**log);
    RequestRecord call = makeRequest(u"/accounts/get"_s, 104, u"ITEM_LOGIN_REQUIRED"_s);
    call.integration = kOther;
    QVERIFY(requests.append({makeRequest(u"/item/get"_s, 105), makeRequest(u"/item/get"_s, 106), call}));
}

void TestOfIntegration::transactionsAreItsOwn()
{
    TransactionQuery query;
    query.integration = kMain;
    Database& database = *m_store.database;
    const Result<QList<TransactionRow>> first = selectFirst(database, query, 10);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->first().transaction.id.value(), u"b"_s);
    for (const auto key : {TransactionQuery::SortKey::Date, TransactionQuery::SortKey::Amount, TransactionQuery::SortKey::EndUser}) {
        query.sortKey = key;
        QCOMPARE((*selectIndex(database, query))->size(), size_t(2));
    }
    QCOMPARE(*selectCount(database, query), 2);
    QCOMPARE(selectTotals(database, query)->first().out.minorUnits, 100);
    query.words = {u"PURCHASE"_s, u"a"_s};
    QCOMPARE((*selectIndex(database, query))->size(), size_t(2)); // PURCHASE has an A
    QCOMPARE(*selectCount(database, query), 2);
    query.integration = kOther;
    QCOMPARE(*selectCount(database, query), 1);
    query.integration = kNobody;
    QCOMPARE(*selectCount(database, query), 0);
    QVERIFY(selectTotals(database, query)->isEmpty());
}

//! Nothing is sorted, and whose a row is is in the index: no row is touched, however few are the integration's.
void TestOfIntegration::transactionsInOrderOfTheirDatesAreReadOffTheIndex()
{
    const Result<QList<QString>> plan
        = m_store.database
              ->prepare(QString(u"EXPLAIN QUERY PLAN SELECT t.id FROM transactions t INDEXED BY transactions_by_date WHERE t.removed_at IS NULL"_s
                  + ofIntegration(u"t.item_id"_s, kMain) + u" ORDER BY t.date DESC, t.id DESC LIMIT 200"))
              .bind(u":integration"_s, kMain)
              .all([](const Statement& row) { return row.text(3); });
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    const QString steps = plan->join(u"; "_s);
    QVERIFY2(steps.startsWith("SCAN t USING INDEX transactions_by_date"_L1), qPrintable(steps));
    QVERIFY2(!steps.contains("TEMP B-TREE"_L1), qPrintable(steps));
    QCOMPARE(m_store.value(u"SELECT group_concat(name) FROM pragma_index_info('transactions_by_date')"_s), u"date,id,item_id"_s);
}

void TestOfIntegration::theOverviewIsItsOwn()
{
    const auto reader = open<OverviewReader>();
    const Result<DayFigures> figures = reader->figures(at(0), kMain);
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
    QCOMPARE(figures->added, 2);
    QCOMPARE(figures->stored, 2);
    QCOMPARE(figures->lastSync, at(100));
    QCOMPARE(figures->webhooks, 2);
    QCOMPARE(figures->calls, 2);
    QCOMPARE(figures->failedCalls, 0);
    QCOMPARE(reader->figures(at(0), kOther)->failedCalls, 1);
    QCOMPARE(reader->figures(at(0))->stored, 3);
    const Result<QList<QList<MonthFlow>>> flows = reader->cashFlow({2026, 3, 1}, 1, kOther);
    QVERIFY2(flows, flows ? "" : qPrintable(flows.error().detail));
    QCOMPARE(flows->first().first().in.minorUnits, 7);
    QCOMPARE(flows->first().first().out.minorUnits, 0);
    const Result<QList<ItemEvent>> events = reader->events(50, kOther);
    QVERIFY2(events, events ? "" : qPrintable(events.error().detail));
    QVERIFY(!events->isEmpty());
    for (const ItemEvent& event : *events)
        QVERIFY2(event.item.value() == "item-2"_L1 || event.webhook.value() == "others"_L1, qPrintable(event.item.value()));
}

void TestOfIntegration::endUsersHaveItemsOfIt()
{
    const auto list = open<EndUserList>();
    const Result<QList<ListedEndUser>> users = list->all({2026, 3, 31}, kOther);
    QVERIFY2(users, users ? "" : qPrintable(users.error().detail));
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().user.id.value(), u"customer-2"_s);
    QCOMPARE(users->first().items, 1);
    QCOMPARE(users->first().accounts, 1);
    QCOMPARE(users->first().transactions, 1);
    QCOMPARE(users->first().net.first().minorUnits, 7);
    QVERIFY(list->all({2026, 3, 31}, kNobody)->isEmpty());
}

void TestOfIntegration::insightsAreItsOwn()
{
    const auto reader = open<InsightsReader>();
    std::atomic<int> percent = 0;
    InsightsQuery query{{2026, 3, 1}, 1, {}, kMain};
    const Result<Insights> insights = reader->read(query, StopFlag(), percent);
    QVERIFY2(insights, insights ? "" : qPrintable(insights.error().detail));
    QCOMPARE(insights->endUsers.size(), 1);
    QCOMPARE(insights->currencies.first().rows, 2);
    QCOMPARE(insights->currencies.first().months.first().out.minorUnits, 100);
    query.endUser = EndUserId(u"customer-1"_s);
    QCOMPARE(reader->read(query, StopFlag(), percent)->currencies.first().rows, 2);
    query.integration = kOther;
    QVERIFY(reader->read(query, StopFlag(), percent)->currencies.isEmpty());
}

void TestOfIntegration::webhooksAreItsOwn()
{
    const auto inbox = open<InboxReader>();
    WebhookQuery query;
    query.integration = kOther;
    const Result<RowIndex> index = inbox->index(query);
    QVERIFY2(index, index ? "" : qPrintable(index.error().detail));
    QCOMPARE((*index)->size(), size_t(1));
    QCOMPARE(inbox->tally(query)->all, 1);
    query.integration = kMain;
    query.sortKey = WebhookQuery::SortKey::Kind;
    QCOMPARE((*inbox->index(query))->size(), size_t(2));
}

void TestOfIntegration::paymentsAreItsOwn()
{
    const auto reader = open<PaymentReader>();
    QCOMPARE(reader->payments(kMain)->payments.size(), 1);
    QVERIFY(reader->payments(kOther)->payments.isEmpty());
}

void TestOfIntegration::requestsAreItsOwn()
{
    const auto list = open<RequestListReader>();
    RequestQuery query;
    query.integration = kMain;
    QCOMPARE(list->index(query)->size(), size_t(2));
    QCOMPARE(list->tally(query)->failed, 0);
    const auto log = open<RequestReader>();
    QVERIFY(log->errors(kMain)->isEmpty());
    QCOMPARE(log->errors(kOther)->first().count, 1);
    QCOMPARE(log->statistics(moment(110), kMain)->size(), 1);
    QCOMPARE(log->statistics(moment(110))->size(), 2);
}

QTEST_GUILESS_MAIN(TestOfIntegration)
#include "tst_ofintegration.moc"
