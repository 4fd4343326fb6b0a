// SPDX-License-Identifier: Apache-2.0
#include "app/cli/networkchecks.h"

#include "core/http/httpserver.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> keep(QCoro::Task<QJsonArray> task, std::optional<QJsonArray>* findings)
{
    const QJsonArray found = co_await task;
    *findings = found;
}

QJsonArray findingsOf(const QUrl& base)
{
    std::optional<QJsonArray> findings;
    keep(cli::checkServer(base), &findings);
    return QTest::qWaitFor([&] { return findings.has_value(); }, 20'000) ? *findings : QJsonArray();
}

QStringList names(const QJsonArray& findings)
{
    QStringList all;
    for (const QJsonValue& found : findings)
        all += found["check"_L1].toString() + (found["ok"_L1].toBool() ? u""_s : u" failed"_s);
    return all;
}

} // namespace

class TestNetworkChecks : public QObject {
    Q_OBJECT

private slots:
    void aServerThatAnswersIsWell();
    void whatDoesNotAnswerIsTold();
    void aNameNobodyKnowsIsTold();
    void clocksAreCompared_data();
    void clocksAreCompared();
};

void TestNetworkChecks::aServerThatAnswersIsWell()
{
    HttpServer server;
    const Result<quint16> port = server.start({}, Router());
    QVERIFY(port);
    QCOMPARE(names(findingsOf(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)))), QStringList({u"dns"_s, u"clock"_s}));
}

void TestNetworkChecks::whatDoesNotAnswerIsTold()
{
    quint16 free = 0;
    {
        HttpServer server;
        free = *server.start({}, Router());
    }
    QCOMPARE(names(findingsOf(QUrl(u"http://127.0.0.1:%1"_s.arg(free)))), QStringList({u"dns"_s, u"reachable failed"_s}));
}

void TestNetworkChecks::aNameNobodyKnowsIsTold()
{
    const QStringList found = names(findingsOf(QUrl(u"https://no-such-host.invalid"_s)));
    QCOMPARE(found, QStringList({u"dns failed"_s}));
}

void TestNetworkChecks::clocksAreCompared_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("ok");
    QTest::newRow("the same second") << "Tue, 14 Nov 2023 22:13:20 GMT"_ba << true;
    QTest::newRow("a minute behind") << "Tue, 14 Nov 2023 22:14:20 GMT"_ba << true;
    QTest::newRow("more than a minute behind") << "Tue, 14 Nov 2023 22:14:21 GMT"_ba << false;
    QTest::newRow("an hour ahead") << "Tue, 14 Nov 2023 21:13:20 GMT"_ba << false;
    QTest::newRow("no date") << QByteArray() << true;
}

void TestNetworkChecks::clocksAreCompared()
{
    QFETCH(QByteArray, date);
    const QJsonObject found = cli::clockFinding(u"bank.example"_s, date, fromUnixSeconds(1'700'000'000));
    QTEST(found["ok"_L1].toBool(), "ok");
    QCOMPARE(found["next_step"_L1].isNull(), found["ok"_L1].toBool());
}

QTEST_GUILESS_MAIN(TestNetworkChecks)
#include "tst_networkchecks.moc"
