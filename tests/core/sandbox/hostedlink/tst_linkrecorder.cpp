// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkrecorder.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using End = SimulatedLinkSession::End;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

//! A visit whose webhooks are noted.
struct Place {
    Place()
    {
        bank.setWebhookSink([this](const QUrl& url, const QJsonObject& body) { told.append(url.path() + u' ' + body.value("webhook_code"_L1).toString()); });
    }

    QStringList told;
    Bank bank{1};
    Journal journal;
    SimulatedClock clock{kNoon, 0};
    BankDesk desk{bank, journal, clock, SandboxDelays::Realistic};
    LinkSessions sessions{bank.mint(), 1};
    SimulatedLink& link{sessions.create({{u"webhook"_s, u"http://127.0.0.1:1/hook"_s}, {u"hosted_link"_s, QJsonObject()}}, -1, kNoon)};
    LinkRecorder recorder{desk, sessions};
    VisitRecord visit{recorder.open(link)};
};

} // namespace

class TestLinkRecorder : public QObject {
    Q_OBJECT

private slots:
    void eventsCarryTheBankAndTheView();
    void anExitIsToldWithItsError();
    void anExitAfterAnItemIsASuccess();
    void abandonedVisitsAreToldOnce();
};

void TestLinkRecorder::eventsCarryTheBankAndTheView()
{
    Place place;
    QVERIFY(!place.visit.session.events.back().metadata.contains("institution_id"_L1));
    place.visit.session.institution = u"ins_109508"_s;
    place.recorder.show(place.visit, LinkStep::Questions);
    const SimulatedLinkEvent& event = place.visit.session.events.back();
    QCOMPARE(event.name, u"TRANSITION_VIEW"_s);
    QCOMPARE(event.metadata.value("view_name"_L1).toString(), u"MFA"_s);
    QCOMPARE(event.metadata.value("mfa_type"_L1).toString(), u"questions"_s);
    QCOMPARE(event.metadata.value("institution_name"_L1).toString(), u"First Platypus Bank"_s);
    QVERIFY(place.visit.session.step == LinkStep::Questions);
}

void TestLinkRecorder::anExitIsToldWithItsError()
{
    Place place;
    place.recorder.show(place.visit, LinkStep::SignIn);
    place.recorder.fail(place.visit, plaidError(u"ITEM_LOCKED"_s, u"locked"_s).error);
    place.recorder.finish(place.visit, End::Exit);
    const SimulatedLinkEvent& last = place.visit.session.events.back();
    QCOMPARE(last.name, u"EXIT"_s);
    QCOMPARE(last.metadata.value("error_code"_L1).toString(), u"ITEM_LOCKED"_s);
    QCOMPARE(last.metadata.value("exit_status"_L1).toString(), u"requires_credentials"_s);
    QCOMPARE(place.told, (QStringList{u"/hook SESSION_FINISHED"_s, u"/hook EVENTS"_s}));
    QVERIFY(place.visit.session.step == LinkStep::SignIn);
}

void TestLinkRecorder::anExitAfterAnItemIsASuccess()
{
    Place place;
    place.recorder.add(place.visit, u"public-sandbox-x"_s, {QJsonObject{{u"account_id"_s, u"a1"_s}, {u"name"_s, u"Checking"_s}}});
    QCOMPARE(place.told, QStringList{u"/hook ITEM_ADD_RESULT"_s});
    place.recorder.finish(place.visit, End::Exit);
    QVERIFY(place.visit.session.end == End::Success);
    QVERIFY(place.visit.session.step == LinkStep::Done);
    const QJsonObject account = place.visit.session.added.first().toObject().value("accounts"_L1).toArray().first().toObject();
    QCOMPARE(account.value("id"_L1).toString(), u"a1"_s);
    QVERIFY(account.value("mask"_L1).isUndefined() || account.value("mask"_L1).isNull());
}

void TestLinkRecorder::abandonedVisitsAreToldOnce()
{
    Place place;
    const int events = int(place.visit.session.events.size());
    place.recorder.tellAbandoned(place.link, place.visit.session, events - 1);
    QVERIFY(place.told.isEmpty());
    place.recorder.tellAbandoned(place.link, place.visit.session, events);
    place.recorder.tellAbandoned(place.link, place.visit.session, events);
    QCOMPARE(place.told, QStringList{u"/hook EVENTS"_s});
}

QTEST_GUILESS_MAIN(TestLinkRecorder)
#include "tst_linkrecorder.moc"
