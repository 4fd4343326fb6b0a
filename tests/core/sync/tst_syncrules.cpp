// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncrules.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using Kind = Error::Kind;

namespace {

Error failure(Kind kind, const QString& code, const QString& type = {}, int retryAfter = 0)
{
    return {kind, code, {}, {}, type, retryAfter};
}

qint64 inSeconds(const std::optional<milliseconds>& delay)
{
    return delay ? delay->count() / 1000 : -1;
}

} // namespace

class TestSyncRules : public QObject {
    Q_OBJECT

private slots:
    void whatAFailureSaysAboutTheItem_data();
    void whatAFailureSaysAboutTheItem();
    void refusalsOfOursAreRecordedInPlaidsWords();
    void retriesComeLaterAndLater_data();
    void retriesComeLaterAndLater();
    void aRetryAfterIsKept();
    void incompleteHistoryIsAskedForAgain();
};

void TestSyncRules::whatAFailureSaysAboutTheItem_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("status");
    QTest::newRow("login required") << failure(Kind::Plaid, u"ITEM_LOGIN_REQUIRED"_s) << u"erroring"_s;
    QTest::newRow("unknown to Egret") << failure(Kind::Plaid, u"SOMETHING_NEW"_s) << u"erroring"_s;
    QTest::newRow("bank no longer supported") << failure(Kind::Plaid, u"INSTITUTION_NO_LONGER_SUPPORTED"_s, u"INSTITUTION_ERROR"_s) << u"erroring"_s;
    QTest::newRow("credits used up") << failure(Kind::Plaid, u"CREDITS_EXHAUSTED"_s, u"RATE_LIMIT_EXCEEDED"_s) << u"erroring"_s;
    QTest::newRow("removed") << failure(Kind::Plaid, u"ITEM_NOT_FOUND"_s) << u"deleted_in_plaid"_s;
    QTest::newRow("removed meanwhile") << failure(Kind::Plaid, u"ITEM_CONCURRENTLY_DELETED"_s) << u"deleted_in_plaid"_s;
    QTest::newRow("token lost") << failure(Kind::SecretsMissing, u"TOKEN_LOST"_s) << u"erroring"_s;
    QTest::newRow("token of another environment") << failure(Kind::InvalidInput, u"access_token"_s) << u"erroring"_s;
    QTest::newRow("bank down") << failure(Kind::Plaid, u"INSTITUTION_DOWN"_s, u"INSTITUTION_ERROR"_s) << QString();
    QTest::newRow("rate limit") << failure(Kind::Plaid, u"TRANSACTIONS_SYNC_LIMIT"_s, u"RATE_LIMIT_EXCEEDED"_s) << QString();
    QTest::newRow("server error") << failure(Kind::Plaid, u"INTERNAL_SERVER_ERROR"_s, u"API_ERROR"_s) << QString();
    QTest::newRow("no network") << failure(Kind::Network, u"refused"_s) << QString();
    QTest::newRow("locked keyring") << failure(Kind::SecretsLocked, u"locked"_s) << QString();
    QTest::newRow("full disk") << failure(Kind::Storage, u"full"_s) << QString();
    QTest::newRow("stopped") << failure(Kind::Cancelled, u"stopped"_s) << QString();
}

void TestSyncRules::whatAFailureSaysAboutTheItem()
{
    QFETCH(Error, error);
    const std::optional<ItemStatus> status = statusAfter(error);
    QTEST(status ? itemStatusName(*status) : QString(), "status");
}

void TestSyncRules::refusalsOfOursAreRecordedInPlaidsWords()
{
    QCOMPARE(recordedCode(failure(Kind::InvalidInput, u"access_token"_s)), u"INVALID_ACCESS_TOKEN"_s);
    QCOMPARE(recordedCode(failure(Kind::InvalidInput, u"environment"_s)), u"UNAUTHORIZED_ENVIRONMENT"_s);
    QCOMPARE(recordedCode(failure(Kind::Plaid, u"ITEM_LOCKED"_s)), u"ITEM_LOCKED"_s);
    QCOMPARE(recordedCode(failure(Kind::SecretsMissing, u"TOKEN_LOST"_s)), u"TOKEN_LOST"_s);
}

void TestSyncRules::retriesComeLaterAndLater_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QList<qint64>>("seconds"); // after 1, 2 and 20 failures in a row; -1: not at all
    QTest::newRow("network") << failure(Kind::Network, u"timeout"_s) << QList<qint64>{30, 60, 900};
    QTest::newRow("storage") << failure(Kind::Storage, u"busy"_s) << QList<qint64>{60, 120, 900};
    QTest::newRow("locked keyring") << failure(Kind::SecretsLocked, u"locked"_s) << QList<qint64>{60, 120, 900};
    QTest::newRow("not ready") << failure(Kind::Plaid, u"PRODUCT_NOT_READY"_s) << QList<qint64>{2, 4, 60};
    QTest::newRow("maintenance") << failure(Kind::Plaid, u"PLANNED_MAINTENANCE"_s) << QList<qint64>{300, 600, 3600};
    QTest::newRow("bank down") << failure(Kind::Plaid, u"INSTITUTION_DOWN"_s) << QList<qint64>{900, 1800, 14400};
    QTest::newRow("lost login") << failure(Kind::Plaid, u"ITEM_LOGIN_REQUIRED"_s) << QList<qint64>{-1, -1, -1};
    QTest::newRow("lost token") << failure(Kind::SecretsMissing, u"TOKEN_LOST"_s) << QList<qint64>{-1, -1, -1};
    QTest::newRow("stopped") << failure(Kind::Cancelled, u"stopped"_s) << QList<qint64>{-1, -1, -1};
}

void TestSyncRules::retriesComeLaterAndLater()
{
    QFETCH(Error, error);
    const QList<qint64> seconds{
        inSeconds(retryDelay(error, 1)), inSeconds(retryDelay(error, 2)), inSeconds(retryDelay(error, 20))};
    QTEST(seconds, "seconds");
}

void TestSyncRules::aRetryAfterIsKept()
{
    const Error limited = failure(Kind::Plaid, u"RATE_LIMIT"_s, u"RATE_LIMIT_EXCEEDED"_s, 600);
    QVERIFY2(retryDelay(limited, 1)->count() * 0.75 >= 600'000, "the shortest jittered wait");
    QVERIFY(!retryDelay(failure(Kind::Plaid, u"ITEM_LOCKED"_s, u"ITEM_ERROR"_s, 600), 1));
}

void TestSyncRules::incompleteHistoryIsAskedForAgain()
{
    QCOMPARE(inSeconds(askAgainDelay(HistoryStatus::NotReady, 0)), 2);
    QCOMPARE(inSeconds(askAgainDelay(HistoryStatus::NotReady, 1)), 4);
    QCOMPARE(inSeconds(askAgainDelay(HistoryStatus::NotReady, 9)), 60);
    QCOMPARE(inSeconds(askAgainDelay(HistoryStatus::InitialComplete, 0)), 30);
    QCOMPARE(inSeconds(askAgainDelay(HistoryStatus::InitialComplete, 99)), 900);
    QVERIFY(!askAgainDelay(HistoryStatus::HistoricalComplete, 0));
    QVERIFY(!askAgainDelay(HistoryStatus::Unknown, 0));
}

QTEST_GUILESS_MAIN(TestSyncRules)
#include "tst_syncrules.moc"
