// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenarios/scenario.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kGood = R"({"name": "two-steps", "title": "Two", "description": "Steps", "items": ["user_good"], "days": 30,
    "steps": [{"does": "first", "when_synced": 1, "after_seconds": 1.5, "call": "/sandbox-control/clock", "with": {"advance_seconds": 60}},
              {"call": "/sandbox/item/reset_login", "when_caught_up": 2, "when_struck": 3, "with": {"item": 0}}]})"_ba;

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAFileSays();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void findsFilesAndBuiltInOnes();
    void everyBuiltInScenarioIsValidAndBearsItsFilesName();
};

void TestScenario::readsWhatAFileSays()
{
    const Result<Scenario> scenario = parseScenario(kGood);
    QVERIFY(scenario);
    QCOMPARE(scenario->name, u"two-steps"_s);
    QCOMPARE(scenario->users, QStringList{u"user_good"_s});
    QCOMPARE(scenario->days, 30);
    QCOMPARE(scenario->steps.size(), 2);
    QVERIFY(scenario->steps.first().after == 1500ms);
    QCOMPARE(scenario->steps.first().syncedItems, 1);
    QCOMPARE(scenario->steps.first().caughtUpItems, 0);
    QCOMPARE(scenario->steps.last().caughtUpItems, 2);
    QCOMPARE(scenario->steps.last().strikes, 3);
    QCOMPARE(scenario->steps.first().request, (QJsonObject{{u"advance_seconds"_s, 60}}));
    QCOMPARE(scenario->steps.last().call, u"/sandbox/item/reset_login"_s);
    QVERIFY(scenario->steps.last().after == 0ms);
}

void TestScenario::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no JSON") << "steps"_ba << u"no JSON object"_s;
    QTest::newRow("an unknown member") << QByteArray(kGood).replace("\"title\"", "\"titel\"") << u"\"titel\" is not among"_s;
    QTest::newRow("a name that is no name") << QByteArray(kGood).replace("two-steps", "Two Steps") << u"\"name\""_s;
    QTest::newRow("no Items") << QByteArray(kGood).replace("\"user_good\"", "") << u"\"items\""_s;
    QTest::newRow("a wait without end") << QByteArray(kGood).replace("1.5", "4000") << u"step 1: \"after_seconds\""_s;
    QTest::newRow("a call that is no path") << QByteArray(kGood).replace("/sandbox/item", "sandbox/item") << u"step 2: \"call\""_s;
    QTest::newRow("a request that is no object") << QByteArray(kGood).replace("{\"item\": 0}", "7") << u"step 2: \"with\""_s;
    QTest::newRow("a count below zero") << QByteArray(kGood).replace("\"when_synced\": 1", "\"when_synced\": -1") << u"step 1: \"when_synced\""_s;
    QTest::newRow("more Items than it may have") << QByteArray(kGood).replace("\"when_synced\": 1", "\"when_caught_up\": 101") << u"\"when_caught_up\""_s;
    QTest::newRow("half a strike") << QByteArray(kGood).replace("\"when_synced\": 1", "\"when_struck\": 0.5") << u"step 1: \"when_struck\""_s;
    QTest::newRow("an unknown member of a step") << QByteArray(kGood).replace("\"does\"", "\"dose\"") << u"step 1: \"dose\""_s;
    QTest::newRow("too large") << kGood + QByteArray(65'536, ' ') << u"larger"_s;
}

void TestScenario::namesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const Result<Scenario> scenario = parseScenario(json);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(scenario.error().detail.contains(complaint), qPrintable(scenario.error().detail));
}

void TestScenario::findsFilesAndBuiltInOnes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kGood) > 0);
    file.close();
    QCOMPARE(findScenario(path)->name, u"two-steps"_s);
    QCOMPARE(findScenario(u"login-breaks"_s)->name, u"login-breaks"_s);
    const Result<Scenario> none = findScenario(u"no-such-story"_s);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY(none.error().detail.contains("login-breaks"_L1));
}

void TestScenario::everyBuiltInScenarioIsValidAndBearsItsFilesName()
{
    QVERIFY(!builtInScenarios().isEmpty());
    for (const QString& name : builtInScenarios()) {
        const Result<Scenario> scenario = findScenario(name);
        QVERIFY2(scenario, qPrintable(QString(name + u": "_s + (scenario ? QString() : scenario.error().detail))));
        QCOMPARE(scenario->name, name);
        QVERIFY(!scenario->title.isEmpty() && !scenario->description.isEmpty());
        for (const ScenarioStep& step : scenario->steps)
            QVERIFY2(!step.does.isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
