// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenarios/scenariorunner.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

//! A desk whose one control and one client operation note what they were asked.
struct Stage {
    Stage()
    {
        const auto note = [this](const QJsonObject& request) -> Result<OperationAnswer> {
            requests.append(request);
            return OperationAnswer();
        };
        const RequestShape shape{textField(u"item_id"_s), textField(u"access_token"_s), integerField(u"n"_s, 0, 9)};
        desk.add({{u"/sandbox-control/note"_s, shape, note}, {u"/note"_s, shape, note}});
    }
    BankItem& addItem()
    {
        ItemSpec spec;
        spec.products = QStringList{u"transactions"_s};
        BankItem& item = bank.makeItem(spec, kNoon);
        static_cast<void>(*bank.exchange(bank.makePublicToken(item, kNoon), kNoon));
        return item;
    }
    ScenarioStep step(const QString& call, const QJsonObject& request) const
    {
        ScenarioStep step;
        step.call = call;
        step.request = request;
        return step;
    }

    Bank bank{1};
    Journal journal;
    SimulatedClock clock{kNoon, 0};
    BankDesk desk{bank, journal, clock, SandboxDelays::Quick};
    ScenarioRunner runner{desk};
    QList<QJsonObject> requests;
};

} // namespace

class TestScenarioRunner : public QObject {
    Q_OBJECT

private slots:
    void withoutAScenarioThereIsNothingToDo();
    void doesTheStepsInOrder();
    void knowsItemsByWhatTheOperationTakes();
    void waitsForItemsThatAreSynced();
    void waitsForClientsThatHaveReadEverything();
    void waitsForEveryFaultToStrike();
    void waitsAsLongAsItsPaceSays();
    void goesOnAfterARefusal();
};

void TestScenarioRunner::withoutAScenarioThereIsNothingToDo()
{
    Stage stage;
    QVERIFY(stage.runner.hasEnded());
    QVERIFY(!stage.runner.advance());
    QVERIFY(!stage.runner.timeUntilDue());
}

void TestScenarioRunner::doesTheStepsInOrder()
{
    Stage stage;
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {{u"n"_s, 1}}), stage.step(u"/note"_s, {{u"n"_s, 2}})};
    stage.runner.begin(scenario, 1);
    QVERIFY(*stage.runner.timeUntilDue() == 0ms);
    QVERIFY(stage.runner.advance());
    QVERIFY(!stage.runner.hasEnded());
    QVERIFY(stage.runner.advance());
    QVERIFY(stage.runner.hasEnded());
    QVERIFY(!stage.runner.advance());
    QCOMPARE(stage.requests, (QList<QJsonObject>{{{u"n"_s, 1}}, {{u"n"_s, 2}}}));
}

void TestScenarioRunner::knowsItemsByWhatTheOperationTakes()
{
    Stage stage;
    const BankItem& item = stage.addItem();
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {{u"item"_s, 0}}), stage.step(u"/sandbox-control/note"_s, {{u"item"_s, 0}, {u"n"_s, 4}})};
    stage.runner.begin(scenario, 1);
    QVERIFY(stage.runner.advance() && stage.runner.advance());
    QCOMPARE(stage.requests.first(), (QJsonObject{{u"access_token"_s, stage.bank.mint().token(u"access"_s, item.accessToken)}}));
    QCOMPARE(stage.requests.last(), (QJsonObject{{u"item_id"_s, item.id.value()}, {u"n"_s, 4}}));
}

void TestScenarioRunner::waitsForItemsThatAreSynced()
{
    Stage stage;
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {})};
    scenario.steps.first().syncedItems = 1;
    stage.runner.begin(scenario, 1);
    QVERIFY(!stage.runner.advance());
    BankItem& item = stage.addItem();
    item.stage = UpdateStage::Historical;
    QVERIFY(!stage.runner.advance());
    QVERIFY(!stage.runner.timeUntilDue());
    item.synced = true;
    QVERIFY(stage.runner.advance());
}

void TestScenarioRunner::waitsForClientsThatHaveReadEverything()
{
    Stage stage;
    BankItem& item = stage.addItem();
    stage.bank.startPull(item, 30, kNoon);
    stage.bank.finishInitialUpdate(item, kNoon);
    item.synced = true;
    item.told = item.history.logSize();
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {})};
    scenario.steps.first().caughtUpItems = 1;
    stage.runner.begin(scenario, 1);
    QVERIFY(!stage.runner.advance()); // there is more to come
    stage.bank.finishHistoricalUpdate(item, kNoon);
    stage.bank.refresh(item, kNoon);
    QVERIFY(!stage.runner.advance()); // it is not read yet
    item.told = item.history.logSize();
    QVERIFY(stage.runner.advance());
}

void TestScenarioRunner::waitsForEveryFaultToStrike()
{
    Stage stage;
    QJsonArray faults{QJsonObject{{u"struck"_s, 2}}, QJsonObject{{u"struck"_s, 1}}};
    const auto told = [&faults](const QJsonObject&) -> Result<OperationAnswer> { return OperationAnswer(QJsonObject{{u"faults"_s, faults}}); };
    stage.desk.add({{u"/sandbox-control/faults"_s, {}, told}});
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {})};
    scenario.steps.first().strikes = 2;
    stage.runner.begin(scenario, 1);
    QVERIFY(!stage.runner.advance());
    QVERIFY(!stage.runner.timeUntilDue());
    faults = QJsonArray{QJsonObject{{u"struck"_s, 2}}, QJsonObject{{u"struck"_s, 3}}};
    QVERIFY(stage.runner.advance());
}

void TestScenarioRunner::waitsAsLongAsItsPaceSays()
{
    Stage stage;
    Scenario scenario;
    scenario.steps = {stage.step(u"/note"_s, {})};
    scenario.steps.first().after = 1h;
    stage.runner.begin(scenario, 1);
    QVERIFY(!stage.runner.advance());
    QVERIFY(*stage.runner.timeUntilDue() > 59min && *stage.runner.timeUntilDue() <= 1h);
    stage.runner.begin(scenario, 0.5);
    QVERIFY(*stage.runner.timeUntilDue() > 29min && *stage.runner.timeUntilDue() <= 30min);
    stage.runner.begin(scenario, 0);
    QVERIFY(stage.runner.advance());
}

void TestScenarioRunner::goesOnAfterARefusal()
{
    Stage stage;
    Scenario scenario;
    scenario.steps = {stage.step(u"/nowhere"_s, {}), stage.step(u"/note"_s, {{u"n"_s, 3}})};
    stage.runner.begin(scenario, 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was refused"_s));
    QVERIFY(stage.runner.advance() && stage.runner.advance());
    QCOMPARE(stage.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestScenarioRunner)
#include "tst_scenariorunner.moc"
