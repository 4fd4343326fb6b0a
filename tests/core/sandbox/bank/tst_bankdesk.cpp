// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bankdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

//! A desk with operations that add to a list, so that what ran and when can be read off.
struct Office {
    explicit Office(const QString& journalPath = {}, SandboxDelays delays = SandboxDelays::Quick, double speed = 0)
        : clock(kNoon, speed)
        , desk(bank, journal, clock, delays)
    {
        using enum Operation::Effect;
        using enum Operation::Caller;
        const auto note = [this](const QString& name) {
            return [this, name](const QJsonObject& request) -> Result<OperationAnswer> {
                done.append(name + u' ' + QString::number(request.value("n"_L1).toInt()) + u' ' + toIso(desk.now()).mid(11, 8));
                return OperationAnswer({{u"done"_s, name}});
            };
        };
        const RequestShape shape{integerField(u"n"_s, 0, 9)};
        desk.add({{u"/change"_s, shape, note(u"change"_s), Changes},
            {u"/read"_s, shape, note(u"read"_s)},
            {u"later"_s, shape, note(u"later"_s), Changes, Simulator},
            {u"/put_off"_s, shape,
                [this](const QJsonObject& request) -> Result<OperationAnswer> {
                    desk.later({20ms, 1h}, u"later"_s, request);
                    return OperationAnswer();
                },
                Changes},
            {u"/nested"_s, shape, [this](const QJsonObject& request) { return desk.perform(u"/change"_s, request); }, Changes}});
        if (!journalPath.isEmpty())
            calls = *journal.open(journalPath, 1);
    }

    Bank bank{1};
    Journal journal;
    SimulatedClock clock;
    BankDesk desk;
    QStringList done;
    QList<JournaledCall> calls;
};

} // namespace

class TestBankDesk : public QObject {
    Q_OBJECT

private slots:
    void writesDownOnlyWhatChangesSomething();
    void doesAgainWhatTheJournalSays();
    void callsWithinCallsAreWrittenOnce();
    void refusedCallsLeaveNoTrace();
    void realisticDelaysFollowTheSimulatedClock();
    void quickDelaysFollowTheWallWhileTheClockStands();
    void whatWasPutOffIsDoneAfterARestart();
    void whatWasDoneAlreadyIsNotDoneAgain();
};

void TestBankDesk::writesDownOnlyWhatChangesSomething()
{
    const QTemporaryDir folder;
    {
        Office office(folder.filePath(u"j"_s));
        QVERIFY(office.desk.perform(u"/read"_s, {{u"n"_s, 1}}));
        const Result<OperationAnswer> answer = office.desk.perform(u"/change"_s, {{u"n"_s, 2}, {u"secret"_s, u"s"_s}});
        QCOMPARE(answer->object.value("done"_L1).toString(), u"change"_s);
        QCOMPARE(office.done, (QStringList{u"read 1 14:31:48"_s, u"change 2 14:31:48"_s}));
    }
    const Office again(folder.filePath(u"j"_s));
    QCOMPARE(again.calls.size(), 1);
    QCOMPARE(again.calls.first().path, u"/change"_s);
    QCOMPARE(again.calls.first().request, (QJsonObject{{u"n"_s, 2}}));
    QVERIFY(again.calls.first().at == kNoon);
}

void TestBankDesk::doesAgainWhatTheJournalSays()
{
    Office office;
    office.desk.replay({{kNoon + 1s, u"/change"_s, {{u"n"_s, 1}}}, {kNoon + 2s, u"/gone"_s, {}}, {kNoon + 3s, u"/change"_s, {{u"n"_s, 3}}}});
    QCOMPARE(office.done, (QStringList{u"change 1 14:31:49"_s, u"change 3 14:31:51"_s}));
}

void TestBankDesk::callsWithinCallsAreWrittenOnce()
{
    const QTemporaryDir folder;
    {
        Office office(folder.filePath(u"j"_s));
        QVERIFY(office.desk.perform(u"/nested"_s, {{u"n"_s, 1}}));
        QCOMPARE(office.done.size(), 1);
    }
    const Office again(folder.filePath(u"j"_s));
    QCOMPARE(again.calls.size(), 1);
    QCOMPARE(again.calls.first().path, u"/nested"_s);
}

void TestBankDesk::refusedCallsLeaveNoTrace()
{
    const QTemporaryDir folder;
    {
        Office office(folder.filePath(u"j"_s));
        QCOMPARE(office.desk.perform(u"/change"_s, {{u"n"_s, 12}}).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(office.desk.perform(u"/change"_s, {{u"m"_s, 1}}).error().code, u"UNKNOWN_FIELDS"_s);
        QCOMPARE(office.desk.perform(u"/nowhere"_s, {}).error().code, u"NOT_FOUND"_s);
    }
    QCOMPARE(Office(folder.filePath(u"j"_s)).calls.size(), 0);
}

void TestBankDesk::realisticDelaysFollowTheSimulatedClock()
{
    Office office({}, SandboxDelays::Realistic);
    QVERIFY(office.desk.perform(u"/put_off"_s, {{u"n"_s, 1}}));
    QVERIFY(!office.desk.timeUntilDue());
    office.clock.advanceTo(kNoon + 59min);
    office.desk.catchUp();
    QCOMPARE(office.done, QStringList());
    office.clock.setSpeed(60);
    QVERIFY(*office.desk.timeUntilDue() > 0ms && *office.desk.timeUntilDue() <= 1s);
    office.clock.advanceTo(kNoon + 3h);
    QVERIFY(*office.desk.timeUntilDue() == 0ms);
    office.desk.catchUp();
    QCOMPARE(office.done, QStringList{u"later 1 15:31:48"_s});
}

void TestBankDesk::quickDelaysFollowTheWallWhileTheClockStands()
{
    Office office;
    QVERIFY(office.desk.perform(u"/put_off"_s, {{u"n"_s, 1}}));
    QVERIFY(*office.desk.timeUntilDue() <= 20ms);
    QTRY_VERIFY_WITH_TIMEOUT((office.desk.catchUp(), !office.done.isEmpty()), 10'000);
    QCOMPARE(office.done, QStringList{u"later 1 14:31:48"_s});
    QVERIFY(!office.desk.timeUntilDue());
}

void TestBankDesk::whatWasPutOffIsDoneAfterARestart()
{
    Office office;
    office.desk.replay({{kNoon - 1h, u"/put_off"_s, {{u"n"_s, 1}}}});
    QTRY_VERIFY_WITH_TIMEOUT((office.desk.catchUp(), !office.done.isEmpty()), 10'000);
    QCOMPARE(office.done.size(), 1);
}

void TestBankDesk::whatWasDoneAlreadyIsNotDoneAgain()
{
    Office office;
    office.desk.replay({{kNoon - 1h, u"/put_off"_s, {{u"n"_s, 1}}}, {kNoon - 1h, u"later"_s, {{u"n"_s, 1}}}});
    QCOMPARE(office.done, QStringList{u"later 1 13:31:48"_s});
    QVERIFY(!office.desk.timeUntilDue());
}

QTEST_GUILESS_MAIN(TestBankDesk)
#include "tst_bankdesk.moc"
