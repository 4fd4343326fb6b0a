// SPDX-License-Identifier: Apache-2.0
#include "core/requests/requestlog.h"

#include "core/store/requestreader.h"
#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestLog : public QObject {
    Q_OBJECT

private slots:
    void everyAttemptAtACallIsThere();
    void noPlantedSecretReachesTheFile();
    void aLogThatDoesNotOpenHoldsNothingUp();
    void oldCallsFallOut();
    void whatTellsOfAnEndUserGoesEvenBeforeItIsWritten();
    void aLogThatIsNotOpenErasesNothing();
    void itSaysWhenCallsAreWritten();
    void aFloodIsCutAndCounted();
    void pagesOfTransactionsCostTheCallerLittle();

private:
    static QString path(const QTemporaryDir& directory) { return directory.filePath(u"requests.db"_s); }
    //! Every byte of every file of the log.
    static QByteArray bytes(const QTemporaryDir& directory)
    {
        QByteArray all;
        for (const QString& name : QDir(directory.path()).entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    SystemClock m_clock;
};

void TestRequestLog::everyAttemptAtACallIsThere()
{
    const QTemporaryDir directory;
    test::PlaidFixture fixture;
    RequestLog log(m_clock, {});
    QVERIFY(log.open(path(directory)));
    fixture.client.setObserver(&log);
    fixture.plaid.replyError(u"/item/get"_s, u"RATE_LIMIT_EXCEEDED"_s, u"ITEM_GET_LIMIT"_s, 429);
    fixture.plaid.reply(u"/item/get"_s, {{u"request_id"_s, u"r-1"_s}, {u"item_id"_s, u"item-1"_s}});
    QVERIFY(test::await(fixture.client.post(fixture.access(), u"/item/get"_s, {})));
    log.stop();
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    const Result<QList<RequestRecord>> records = (*reader)->list({}, -1);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->at(1).errorCode, u"ITEM_GET_LIMIT"_s);
    QCOMPARE(records->at(1).status, 429);
    QCOMPARE(records->at(0).attempt, 2);
    QCOMPARE(records->at(0).requestId, u"r-1"_s);
    QCOMPARE(records->at(0).item, ItemId(u"item-1"_s));
    QCOMPARE(log.dropped(), 0);
}

void TestRequestLog::noPlantedSecretReachesTheFile()
{
    const QTemporaryDir directory;
    RequestLog log(m_clock, {});
    QVERIFY(log.open(path(directory)));
    QRandomGenerator random(20'260'617);
    QList<QByteArray> planted;
    const auto secretNumber
        = [&]() -> QString { return QString::number(random.bounded(100'000'000U, 2'000'000'000U)) + u"7777"_s; };
    const auto uuid = [&]() -> QString {
        return u"%1-0000-4000-8000-%2"_s.arg(random.bounded(0x10000000U, 0xffffffffU), 8, 16).arg(secretNumber().left(12));
    };
    static const QStringList tokens{u"access_token"_s, u"public_token"_s, u"link_token"_s, u"asset_report_token"_s,
        u"new_access_token"_s, u"processor_token"_s};
    static const QStringList kinds{u"access"_s, u"public"_s, u"link"_s, u"assets"_s, u"access"_s, u"processor"_s};
    static const QStringList numbers{u"account"_s, u"routing"_s, u"wire_routing"_s, u"iban"_s, u"sort_code"_s};
    for (int call = 0; call < 1'000; ++call) {
        QJsonObject body;
        const int which = random.bounded(int(tokens.size()));
        const QString token = QString(kinds[which] + u"-sandbox-"_s + uuid());
        const QString number = secretNumber();
        planted.append(token.mid(kinds[which].size() + 9).toLatin1());
        planted.append(number.toLatin1());
        body.insert(tokens[which], token);
        QJsonObject inner{{numbers[random.bounded(int(numbers.size()))], number}};
        for (int depth = random.bounded(8); depth > 0; --depth)
            inner = depth % 2 ? QJsonObject{{u"list"_s, QJsonArray{inner}}} : QJsonObject{{u"object"_s, inner}};
        body.insert(u"numbers"_s, inner);
        body.insert(u"message"_s, QString(u"the token "_s + token + u" is not known"_s));
        PlaidCall made;
        made.sent = m_clock.now();
        made.path = u"/auth/get"_s;
        (random.bounded(2) ? made.request : made.answer) = body;
        log.called(made);
    }
    log.stop();
    const QByteArray all = bytes(directory);
    QVERIFY(all.size() > 100'000);
    for (const QByteArray& secret : planted)
        QVERIFY2(!all.contains(secret), secret.constData());
}

void TestRequestLog::aLogThatDoesNotOpenHoldsNothingUp()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkdir(u"requests.db"_s));
    RequestLog log(m_clock, {});
    const Result<> opened = log.open(path(directory));
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    log.called({});
    QCOMPARE(log.dropped(), 1);
    log.stop();
}

void TestRequestLog::oldCallsFallOut()
{
    const QTemporaryDir directory;
    for (const bool again : {false, true}) {
        RequestLog log(m_clock, {1024 * 1024, std::chrono::hours(24)});
        QVERIFY(log.open(path(directory)));
        if (again)
            break;
        PlaidCall old;
        old.sent = m_clock.now() - std::chrono::hours(25);
        log.called(old);
        PlaidCall recent;
        recent.sent = m_clock.now() - std::chrono::hours(23);
        log.called(recent);
    }
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    QCOMPARE((*reader)->list({}, -1)->size(), 1);
}

void TestRequestLog::whatTellsOfAnEndUserGoesEvenBeforeItIsWritten()
{
    const QTemporaryDir directory;
    RequestLog log(m_clock, {});
    QVERIFY(log.open(path(directory)));
    const EndUserTraces traces{EndUserId(u"ada"_s), {ItemId(u"item-1"_s)}, {}, {}};
    for (int i = 0; i < 100; ++i) {
        PlaidCall call;
        call.sent = m_clock.now();
        call.item = ItemId(i % 2 ? u"item-1"_s : u"item-2"_s);
        call.answer = {{u"item_id"_s, call.item.value()}};
        log.called(call);
    }
    const QFuture<Result<qint64>> erased = log.eraseOf(traces);
    QTRY_VERIFY_WITH_TIMEOUT(erased.isFinished(), 20'000);
    QCOMPARE(*erased.result(), 50);
    QVERIFY(!bytes(directory).contains("item-1"));
    log.stop();
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    QCOMPARE((*reader)->list({}, -1)->size(), 50);
}

void TestRequestLog::aLogThatIsNotOpenErasesNothing()
{
    RequestLog log(m_clock, {});
    const QFuture<Result<qint64>> erased = log.eraseOf({});
    QVERIFY(erased.isFinished());
    QCOMPARE(erased.result().error().code, u"closed"_s);
}

void TestRequestLog::itSaysWhenCallsAreWritten()
{
    const QTemporaryDir directory;
    RequestLog log(m_clock, {});
    QVERIFY(log.written().isFinished()); // there is no file, and nothing to wait for
    QVERIFY(log.open(path(directory)));
    PlaidCall call;
    call.sent = m_clock.now();
    call.path = u"/item/get"_s;
    log.called(call);
    log.written().waitForFinished();
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    QCOMPARE((*reader)->list({}, -1)->size(), 1);
}

void TestRequestLog::aFloodIsCutAndCounted()
{
    const QTemporaryDir directory;
    RequestLog log(m_clock, {});
    QVERIFY(log.open(path(directory)));
    PlaidCall call;
    call.sent = m_clock.now();
    call.request = {{u"text"_s, QString(1'000, u'x')}};
    constexpr int calls = 20'000;
    for (int i = 0; i < calls; ++i)
        log.called(call);
    log.stop();
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    QCOMPARE((*reader)->list({}, -1)->size() + log.dropped(), calls);
    QVERIFY((*reader)->list({}, -1)->size() >= RequestLog::kMostWaiting);
}

void TestRequestLog::pagesOfTransactionsCostTheCallerLittle()
{
    const QTemporaryDir directory;
    RequestLog log(m_clock, {});
    QVERIFY(log.open(path(directory)));
    QJsonObject row;
    for (int field = 0; field < 40; ++field)
        row.insert(u"field-%1"_s.arg(field), u"some text of a transaction"_s);
    QJsonArray rows;
    for (int i = 0; i < 500; ++i)
        rows.append(row);
    PlaidCall page;
    page.answer = {{u"added"_s, rows}};
    QElapsedTimer stopwatch;
    stopwatch.start();
    for (int i = 0; i < 100; ++i)
        log.called(page);
    const qint64 each = stopwatch.nsecsElapsed() / 100;
    log.stop();
    QVERIFY2(each < 5'000'000, qPrintable(u"%1 us a page"_s.arg(each / 1000)));
    qInfo("%lld us a page of 500 rows", each / 1000);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
