// SPDX-License-Identifier: Apache-2.0
#include "core/store/insightsreader.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

#include <limits>

using namespace egret;
using namespace egret::test;

namespace {

const QDate kMarch(2026, 3, 1);

Transaction spending(const QString& id, qint64 cents, QDate date, const QString& category, const QString& merchant = {})
{
    Transaction transaction = makeTransaction(id, cents, date);
    transaction.categoryPrimary = category;
    transaction.merchantName = merchant;
    return transaction;
}

Result<Insights> insightsOf(const StoreFixture& store, const InsightsQuery& query, const StopFlag& stop = {})
{
    const Result<std::unique_ptr<InsightsReader>> reader = InsightsReader::open(store.directory());
    if (!reader)
        return unexpected(reader.error());
    std::atomic<int> percent = 0;
    return (*reader)->read(query, stop, percent);
}

} // namespace

class TestInsightsReader : public QObject {
    Q_OBJECT

private slots:
    void monthsAndCategoriesAreExact();
    void aPersonsCategoryCounts();
    void removedRowsAreLeftOut();
    void merchantsAreThoseThatMoneyWentTo();
    void currenciesAreNeverMixed();
    void oneEndUserCanBeAskedAbout();
    void sumsBeyond64BitsAreRefused();
    void itStopsWhenAskedTo();
    void anEmptyDirectoryHasNothing();
};

void TestInsightsReader::monthsAndCategoriesAreExact()
{
    StoreFixture store;
    store.linkItem();
    const QString food = u"FOOD_AND_DRINK"_s;
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s),
        makeUpdate({spending(u"a"_s, 90'071'992'547'409'93, {2026, 3, 31}, food), spending(u"b"_s, 1, {2026, 4, 1}, food),
            spending(u"refund"_s, -250, {2026, 4, 30}, food), spending(u"pay"_s, -700, {2026, 3, 1}, u"INCOME"_s),
            spending(u"before"_s, 5, {2026, 2, 28}, food), spending(u"after"_s, 5, {2026, 5, 1}, food)}),
        at(100)));
    const Result<Insights> insights = insightsOf(store, {kMarch, 2, {}});
    QVERIFY2(insights, insights ? "" : qPrintable(insights.error().detail));
    QCOMPARE(insights->days, 61);
    QCOMPARE(insights->currencies.size(), 1);
    const CurrencyInsights& dollars = insights->currencies.first();
    const QString dollar = u"USD"_s;
    QCOMPARE(dollars.rows, 4);
    QCOMPARE(dollars.months, (QList<MonthFlow>{{kMarch, {700, dollar}, {90'071'992'547'409'93, dollar}}, {{2026, 4, 1}, {250, dollar}, {1, dollar}}}));
    QCOMPARE(dollars.categories.size(), 2);
    QCOMPARE(dollars.categories[0].category, food);
    QCOMPARE(dollars.categories[0].months, (QList<FlowSum>{{0, 90'071'992'547'409'93, 0, 1}, {250, 1, 1, 1}}));
    QCOMPARE(dollars.categories[0].total, (FlowSum{250, 90'071'992'547'409'94, 1, 2}));
    QCOMPARE(dollars.categories[1].category, u"INCOME"_s);
}

void TestInsightsReader::aPersonsCategoryCounts()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(
        ItemId(u"item-1"_s), makeUpdate({spending(u"a"_s, 100, {2026, 3, 2}, u"TRAVEL"_s)}), at(100)));
    QVERIFY(store.database->execute(u"UPDATE transactions SET category_override = 'RENT'"_s));
    const Result<Insights> insights = insightsOf(store, {kMarch, 1, {}});
    QVERIFY(insights);
    QCOMPARE(insights->currencies.first().categories.first().category, u"RENT"_s);
}

void TestInsightsReader::removedRowsAreLeftOut()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({spending(u"a"_s, 100, {2026, 3, 2}, {}), spending(u"b"_s, 7, {2026, 3, 2}, {})}), at(100)));
    TransactionUpdate removal = makeUpdate({});
    removal.removed = {TransactionId(u"a"_s)};
    QVERIFY(store.stores.transactions.apply(item, removal, at(200)));
    const Result<Insights> insights = insightsOf(store, {kMarch, 1, {}});
    QVERIFY(insights);
    QCOMPARE(insights->days, 1);
    QCOMPARE(insights->currencies.first().months.first().out.minorUnits, 7);
}

void TestInsightsReader::merchantsAreThoseThatMoneyWentTo()
{
    StoreFixture store;
    store.linkItem();
    const QDate day(2026, 3, 2);
    QList<Transaction> rows{spending(u"a"_s, 100, day, {}, u"Gusto"_s), spending(u"b"_s, 900, day, {}, u"Café"_s),
        spending(u"c"_s, 1, day, {}, u"Gusto"_s), spending(u"d"_s, -5'000, day, {}, u"Square"_s), spending(u"e"_s, 5'000, day, {})};
    for (int number = 0; number < InsightsReader::kLongest; ++number)
        rows.append(spending(u"m%1"_s.arg(number), 1, day, {}, u"Merchant %1"_s.arg(number)));
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100)));
    const Result<Insights> insights = insightsOf(store, {kMarch, 1, {}});
    QVERIFY(insights);
    const QList<MerchantFlow> merchants = insights->currencies.first().merchants;
    QCOMPARE(merchants.size(), InsightsReader::kLongest);
    QCOMPARE(merchants[0].name, u"Café"_s);
    QCOMPARE(merchants[1].name, u"Gusto"_s);
    QCOMPARE(merchants[1].total, (FlowSum{0, 101, 0, 2}));
    QCOMPARE(merchants[2].name, u"Merchant 0"_s);
}

void TestInsightsReader::currenciesAreNeverMixed()
{
    StoreFixture store;
    store.linkItem();
    QList<Transaction> rows{spending(u"a"_s, 100, {2026, 3, 2}, {}), spending(u"b"_s, 100, {2026, 3, 2}, {}), spending(u"c"_s, 100, {2026, 3, 2}, {})};
    rows[0].amount.currency = u"EUR"_s;
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100)));
    const Result<Insights> insights = insightsOf(store, {kMarch, 1, {}});
    QVERIFY(insights);
    QCOMPARE(insights->currencies.size(), 2);
    QCOMPARE(insights->currencies[0].months.first().out, (Money{200, u"USD"_s}));
    QCOMPARE(insights->currencies[1].months.first().out, (Money{100, u"EUR"_s}));
}

void TestInsightsReader::oneEndUserCanBeAskedAbout()
{
    StoreFixture store;
    store.linkItem();
    const EndUserId other(u"customer-2"_s);
    QVERIFY(bool(store.stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, other.value()), u"Bluebird"_s)));
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate({spending(u"a"_s, 100, {2026, 3, 2}, {})}), at(100)));
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-2"_s), makeUpdate({spending(u"b"_s, -900, {2026, 3, 5}, {})}), at(200)));
    const Result<Insights> all = insightsOf(store, {kMarch, 1, {}});
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->endUsers, (QList<NamedEndUser>{{EndUserId(u"customer-1"_s), u"Acme"_s}, {other, u"Bluebird"_s}}));
    QCOMPARE(all->currencies.first().endUsers.size(), 2);
    QCOMPARE(all->currencies.first().endUsers[0].endUser.name, u"Bluebird"_s);
    QCOMPARE(all->currencies.first().endUsers[0].total, (FlowSum{900, 0, 1, 0}));
    const Result<Insights> one = insightsOf(store, {kMarch, 1, other});
    QVERIFY2(one, one ? "" : qPrintable(one.error().detail));
    QCOMPARE(one->endUsers.size(), 2);
    QCOMPARE(one->currencies.first().rows, 1);
    QCOMPARE(one->currencies.first().months.first().in, (Money{900, u"USD"_s}));
}

void TestInsightsReader::sumsBeyond64BitsAreRefused()
{
    StoreFixture store;
    store.linkItem();
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s),
        makeUpdate({spending(u"a"_s, most, {2026, 3, 2}, u"A"_s), spending(u"b"_s, 1, {2026, 4, 2}, u"B"_s)}), at(100)));
    const Result<Insights> insights = insightsOf(store, {kMarch, 2, {}});
    QVERIFY(!insights);
    QCOMPARE(insights.error().kind, Error::Kind::Storage);
    QVERIFY(insightsOf(store, {kMarch, 1, {}}));
}

void TestInsightsReader::itStopsWhenAskedTo()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate({spending(u"a"_s, 1, {2026, 3, 2}, {})}), at(100)));
    const StopFlag stop;
    stop.raise();
    const Result<Insights> insights = insightsOf(store, {kMarch, 1, {}}, stop);
    QVERIFY(!insights);
    QCOMPARE(insights.error().kind, Error::Kind::Cancelled);
}

void TestInsightsReader::anEmptyDirectoryHasNothing()
{
    const StoreFixture store;
    const Result<Insights> insights = insightsOf(store, {kMarch, 12, {}});
    QVERIFY2(insights, insights ? "" : qPrintable(insights.error().detail));
    QVERIFY(insights->currencies.isEmpty());
    QVERIFY(insights->endUsers.isEmpty());
    QCOMPARE(insights->days, 0);
    const QTemporaryDir nothing;
    QCOMPARE(InsightsReader::open(nothing.path()).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestInsightsReader)
#include "tst_insightsreader.moc"
