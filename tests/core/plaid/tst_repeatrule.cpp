// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/repeatrule.h"

#include <QList>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Error plaid(const QString& type, const QString& code, int retryAfter = 0)
{
    return {Error::Kind::Plaid, code, {}, {}, type, retryAfter};
}

Error network(const QString& code, int retryAfter = 0)
{
    return {Error::Kind::Network, code, {}, {}, {}, retryAfter};
}

//! Every wait the rule gives for \a error, in seconds.
QList<qint64> waits(const Error& error)
{
    QList<qint64> seconds;
    for (int repeats = 0; repeats < 100; ++repeats) {
        const std::optional<milliseconds> wait = repeatAfter(error, repeats);
        if (!wait)
            break;
        seconds.append(wait->count() / 1000);
    }
    return seconds;
}

} // namespace

class TestRepeatRule : public QObject {
    Q_OBJECT

private slots:
    void theCodeDecides_data();
    void theCodeDecides();
    void aRetryAfterWinsAndIsNeverUndercut();
    void aLongRetryAfterIsTheCallersBusiness();
};

void TestRepeatRule::theCodeDecides_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QList<qint64>>("seconds");
    QTest::newRow("rate limits pass") << plaid(u"RATE_LIMIT_EXCEEDED"_s, u"ITEM_GET_LIMIT"_s)
                                      << QList<qint64>{2, 4, 8, 16, 32, 60, 60, 60};
    QTest::newRow("used-up credits do not") << plaid(u"RATE_LIMIT_EXCEEDED"_s, u"CREDITS_EXHAUSTED"_s) << QList<qint64>{};
    QTest::newRow("server errors pass") << plaid(u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s) << QList<qint64>{1, 4, 16};
    QTest::newRow("maintenance takes longer than a call") << plaid(u"API_ERROR"_s, u"PLANNED_MAINTENANCE"_s) << QList<qint64>{};
    QTest::newRow("a bank's trouble takes longer") << plaid(u"INSTITUTION_ERROR"_s, u"INSTITUTION_DOWN"_s) << QList<qint64>{};
    QTest::newRow("a lost login lasts") << plaid(u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s) << QList<qint64>{};
    QTest::newRow("a mutation is the sync loop's business")
        << plaid(u"TRANSACTIONS_ERROR"_s, u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s) << QList<qint64>{};
    QTest::newRow("lost answers") << network(u"closed"_s) << QList<qint64>{1, 4};
    QTest::newRow("time-outs") << network(u"timeout"_s) << QList<qint64>{1, 4};
    QTest::newRow("a proxy's page") << network(u"http_502"_s) << QList<qint64>{1, 4};
    QTest::newRow("huge answers stay huge") << network(u"too_large"_s) << QList<qint64>{};
    QTest::newRow("a bad certificate stays bad") << network(u"tls"_s) << QList<qint64>{};
    QTest::newRow("our own refusals") << Error{Error::Kind::InvalidInput, u"closed"_s, {}, {}, {}, 0} << QList<qint64>{};
    QTest::newRow("stopped") << Error{Error::Kind::Cancelled, u"stopped"_s, {}, {}, {}, 0} << QList<qint64>{};
}

void TestRepeatRule::theCodeDecides()
{
    QFETCH(Error, error);
    QTEST(waits(error), "seconds");
}

void TestRepeatRule::aRetryAfterWinsAndIsNeverUndercut()
{
    const std::optional<milliseconds> wait = repeatAfter(plaid(u"RATE_LIMIT_EXCEEDED"_s, u"RATE_LIMIT"_s, 30), 0);
    QVERIFY(wait);
    QVERIFY2(wait->count() * 0.75 >= 30'000, "the shortest jittered wait");
    QVERIFY(wait->count() < 41'000);
}

void TestRepeatRule::aLongRetryAfterIsTheCallersBusiness()
{
    QVERIFY(repeatAfter(network(u"http_503"_s, 120), 0));
    QVERIFY(!repeatAfter(network(u"http_503"_s, 121), 0));
}

QTEST_GUILESS_MAIN(TestRepeatRule)
#include "tst_repeatrule.moc"
