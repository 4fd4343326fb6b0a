// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessionjson.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = SimulatedLinkSession::End;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

SimulatedLinkSession sessionAt(LinkStep step)
{
    SimulatedLinkSession session;
    session.id = u"s1"_s;
    session.started = kNoon;
    session.step = step;
    session.institution = u"ins_109508"_s;
    session.events.push_back({u"e1"_s, u"OPEN"_s, kNoon, {{u"request_id"_s, u"r1"_s}}});
    session.events.push_back({u"e2"_s, u"EXIT"_s, kNoon + 1s, {{u"request_id"_s, u"r2"_s}}});
    return session;
}

QJsonObject added(const QString& token)
{
    return {{u"public_token"_s, token}, {u"accounts"_s, QJsonArray()}, {u"institution"_s, QJsonObject{{u"name"_s, u"Bank"_s}}}};
}

} // namespace

class TestLinkSessionJson : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasAPageOfItsOwn();
    void exitsSayWhereTheVisitorWas_data();
    void exitsSayWhereTheVisitorWas();
    void openSessionsHaveNeitherResultsNorExit();
    void theOlderFormKnowsTheFirstItemOnly();
    void newestEventsComeFirst();
    void webhooksNameTheirSession();
};

void TestLinkSessionJson::everyStepHasAPageOfItsOwn()
{
    for (int step = 0; step <= int(LinkStep::Done); ++step) {
        const LinkStepNames& names = namesOf(LinkStep(step));
        QVERIFY(names.step == LinkStep(step));
        QCOMPARE(stepOfPage(names.page), &names);
    }
    QVERIFY(!stepOfPage(u"exit"_s));
}

void TestLinkSessionJson::exitsSayWhereTheVisitorWas_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("status");
    QTest::newRow("at the form") << int(LinkStep::SignIn) << QString() << u"requires_credentials"_s;
    QTest::newRow("choosing a device") << int(LinkStep::Device) << QString() << u"choose_device"_s;
    QTest::newRow("with the code on the way") << int(LinkStep::Code) << QString() << u"requires_code"_s;
    QTest::newRow("asked questions") << int(LinkStep::Questions) << QString() << u"requires_questions"_s;
    QTest::newRow("asked to choose") << int(LinkStep::Selections) << QString() << u"requires_selections"_s;
    QTest::newRow("among the accounts") << int(LinkStep::Accounts) << QString() << u"requires_account_selection"_s;
    QTest::newRow("at the bank's site") << int(LinkStep::BankSite) << QString() << u"requires_oauth"_s;
    QTest::newRow("at the start") << int(LinkStep::Start) << QString() << QString();
    QTest::newRow("bank no longer there") << int(LinkStep::Problem) << u"INSTITUTION_NO_LONGER_SUPPORTED"_s << u"institution_not_supported"_s;
}

void TestLinkSessionJson::exitsSayWhereTheVisitorWas()
{
    QFETCH(int, step);
    QFETCH(QString, error);
    QFETCH(QString, status);
    SimulatedLinkSession session = sessionAt(LinkStep(step));
    session.end = End::Exit;
    session.finished = kNoon + 1s;
    if (!error.isEmpty())
        session.error = plaidError(error, u"no"_s).error;
    const QJsonObject exit = linkSessionObject(session).value("exit"_L1).toObject();
    const QJsonObject metadata = exit.value("metadata"_L1).toObject();
    QCOMPARE(metadata.value("status"_L1).toString(), status);
    QCOMPARE(metadata.value("request_id"_L1).toString(), u"r2"_s);
    QCOMPARE(metadata.value("institution"_L1).toObject().value("name"_L1).toString(), u"First Platypus Bank"_s);
    QCOMPARE(exit.value("error"_L1).toObject().value("error_code"_L1).toString(), error);
}

void TestLinkSessionJson::openSessionsHaveNeitherResultsNorExit()
{
    const QJsonObject object = linkSessionObject(sessionAt(LinkStep::Accounts));
    for (const auto empty : {"results"_L1, "exit"_L1, "on_success"_L1, "on_exit"_L1, "finished_at"_L1})
        QVERIFY2(object.contains(empty) && object.value(empty).isNull(), empty.data());
    QCOMPARE(object.value("started_at"_L1).toString(), u"2026-06-17T14:31:48.000Z"_s);
}

void TestLinkSessionJson::theOlderFormKnowsTheFirstItemOnly()
{
    SimulatedLinkSession session = sessionAt(LinkStep::Done);
    session.end = End::Success;
    session.added = {added(u"p1"_s), added(u"p2"_s)};
    const QJsonObject object = linkSessionObject(session);
    QCOMPARE(object.value("results"_L1).toObject().value("item_add_results"_L1).toArray(), session.added);
    QCOMPARE(object.value("on_success"_L1).toObject().value("public_token"_L1).toString(), u"p1"_s);
    QCOMPARE(object.value("on_success"_L1).toObject().value("metadata"_L1).toObject().value("link_session_id"_L1).toString(), u"s1"_s);
    const QJsonObject body = sessionFinishedBody(u"link-sandbox-1"_s, session);
    QCOMPARE(body.value("public_tokens"_L1).toArray(), (QJsonArray{u"p1"_s, u"p2"_s}));
    QCOMPARE(body.value("public_token"_L1).toString(), u"p1"_s);
    QCOMPARE(body.value("status"_L1).toString(), u"SUCCESS"_s);
}

void TestLinkSessionJson::newestEventsComeFirst()
{
    const QJsonArray events = linkEvents(sessionAt(LinkStep::Start));
    QCOMPARE(events.first().toObject().value("event_id"_L1).toString(), u"e2"_s);
    QCOMPARE(events.last().toObject().value("event_name"_L1).toString(), u"OPEN"_s);
}

void TestLinkSessionJson::webhooksNameTheirSession()
{
    SimulatedLinkSession session = sessionAt(LinkStep::Start);
    session.end = End::Exit;
    for (const QJsonObject& body : {itemAddResultBody(u"t"_s, session, u"p"_s), sessionFinishedBody(u"t"_s, session), linkEventsBody(u"t"_s, session)}) {
        QCOMPARE(body.value("webhook_type"_L1).toString(), u"LINK"_s);
        QCOMPARE(body.value("link_session_id"_L1).toString(), u"s1"_s);
        QCOMPARE(body.value("link_token"_L1).toString(), u"t"_s);
        const bool hasEnvironment = body.value("webhook_code"_L1) != "EVENTS"_L1; // as Plaid's schemas have it
        QCOMPARE(body.value("environment"_L1).toString(), hasEnvironment ? u"sandbox"_s : QString());
    }
    QVERIFY(!sessionFinishedBody(u"t"_s, session).contains("public_token"_L1));
}

QTEST_GUILESS_MAIN(TestLinkSessionJson)
#include "tst_linksessionjson.moc"
