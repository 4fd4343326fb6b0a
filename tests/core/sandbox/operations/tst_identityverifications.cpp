// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverifications.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48
const VerificationApplicant kAda{u"idvtmp_1"_s, u"ada"_s, {}};

enum Step { AcceptTos, VerifySms, KycCheck, Documents, Selfie, Watchlist, Risk };

//! One verification of Ada's, with consent.
struct Fixture {
    QString decide(const QString& outcome, int step = -1)
    {
        const Result<> decided = verifications.decide(ada, step < 0 ? ada.activeStep() : step, outcome, kNoon + 1min);
        return decided ? ada.status() : decided.error().code;
    }
    QString steps() const
    {
        return QStringList(ada.steps.begin(), ada.steps.end()).join(u' ');
    }

    IdentityVerifications verifications{1};
    SimulatedVerification& ada = verifications.create(kAda, {}, true, true, kNoon);
};

} // namespace

class TestIdentityVerifications : public QObject {
    Q_OBJECT

private slots:
    void consentDecidesTheFirstStep();
    void everyStepOnItsTurnLeadsToSuccess();
    void outcomesEndIt_data();
    void outcomesEndIt();
    void reviewWaitsForTheEnd();
    void reviewerHasTheLastWord();
    void onlyTheActiveStepCanBeDecided();
    void retryIsAnotherAttemptOfTheSame();
    void listsNewestFirstOfWhoIsWanted();
    void idsFollowFromTheSeed();
};

void TestIdentityVerifications::consentDecidesTheFirstStep()
{
    IdentityVerifications verifications(1);
    QCOMPARE(verifications.create(kAda, {}, true, true, kNoon).activeStep(), int(VerifySms));
    const SimulatedVerification& without = verifications.create(kAda, {}, true, false, kNoon);
    QCOMPARE(without.activeStep(), int(AcceptTos));
    QCOMPARE(without.status(), u"active"_s);
    QCOMPARE(without.steps[Risk], u"waiting_for_prerequisite"_s);
}

void TestIdentityVerifications::everyStepOnItsTurnLeadsToSuccess()
{
    Fixture fixture;
    for (int step = VerifySms; step < Risk; ++step) {
        QCOMPARE(fixture.ada.activeStep(), step);
        QCOMPARE(fixture.decide(u"success"_s), u"active"_s);
        QVERIFY(!fixture.ada.completed);
    }
    QCOMPARE(fixture.decide(u"success"_s), u"success"_s);
    QCOMPARE(fixture.ada.completed, std::optional<Timestamp>(kNoon + 1min));
    QCOMPARE(fixture.ada.activeStep(), -1);
}

void TestIdentityVerifications::outcomesEndIt_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("rest");
    QTest::newRow("failure ends it") << u"failed"_s << u"failed"_s << u"not_applicable"_s;
    QTest::newRow("time runs out") << u"expired"_s << u"expired"_s << u"expired"_s;
    QTest::newRow("user gives up") << u"canceled"_s << u"canceled"_s << u"canceled"_s;
    QTest::newRow("skipped step is gone through") << u"skipped"_s << u"active"_s << u"waiting_for_prerequisite"_s;
}

void TestIdentityVerifications::outcomesEndIt()
{
    QFETCH(QString, outcome);
    QFETCH(QString, status);
    QFETCH(QString, rest);
    Fixture fixture;
    QCOMPARE(fixture.decide(outcome), status);
    QCOMPARE(fixture.ada.steps[Risk], rest);
    QCOMPARE(fixture.ada.completed.has_value(), status != "active"_L1);
}

void TestIdentityVerifications::reviewWaitsForTheEnd()
{
    Fixture fixture;
    QCOMPARE(fixture.decide(u"pending_review"_s), u"active"_s);
    while (fixture.ada.activeStep() >= 0)
        fixture.decide(u"success"_s);
    QCOMPARE(fixture.ada.status(), u"pending_review"_s);
}

void TestIdentityVerifications::reviewerHasTheLastWord()
{
    Fixture fixture;
    fixture.decide(u"failed"_s);
    QCOMPARE(fixture.decide(u"manually_approved"_s, VerifySms), u"success"_s);
    QCOMPARE(fixture.decide(u"manually_rejected"_s, VerifySms), u"failed"_s);
    QCOMPARE(fixture.steps(), u"success manually_rejected not_applicable not_applicable not_applicable not_applicable not_applicable"_s);
}

void TestIdentityVerifications::onlyTheActiveStepCanBeDecided()
{
    Fixture fixture;
    QCOMPARE(fixture.decide(u"success"_s, Risk), u"INVALID_FIELD"_s);
    QCOMPARE(fixture.decide(u"failed"_s, AcceptTos), u"INVALID_FIELD"_s);
    QCOMPARE(fixture.decide(u"manually_approved"_s, Risk), u"INVALID_FIELD"_s);
    QCOMPARE(fixture.ada.activeStep(), int(VerifySms));
}

void TestIdentityVerifications::retryIsAnotherAttemptOfTheSame()
{
    IdentityVerifications verifications(1);
    const QJsonObject user{{u"email_address"_s, u"ada@example.com"_s}};
    const SimulatedVerification former = verifications.create(kAda, user, true, true, kNoon);
    const SimulatedVerification& again = verifications.retry(former, kNoon + 1h);
    QCOMPARE(again.previous, former.id);
    QVERIFY(again.id != former.id);
    QCOMPARE(again.user, user);
    QCOMPARE(again.clientUserId, u"ada"_s);
    QCOMPARE(again.created, kNoon + 1h);
}

void TestIdentityVerifications::listsNewestFirstOfWhoIsWanted()
{
    IdentityVerifications verifications(1);
    for (int i = 0; i < 3; ++i) {
        verifications.create(kAda, {}, true, true, kNoon);
        verifications.create({u"idvtmp_1"_s, u"bob"_s, {}}, {}, true, true, kNoon);
        verifications.create({u"idvtmp_2"_s, u"ada"_s, {}}, {}, true, true, kNoon);
    }
    const auto numbers = [&](const VerificationApplicant& applicant, int before, int limit) {
        QStringList found;
        for (const SimulatedVerification* verification : verifications.listed(applicant, before, limit))
            found.append(QString::number(verification->number));
        return found.join(u' ');
    };
    QCOMPARE(numbers(kAda, verifications.count(), 9), u"6 3 0"_s);
    QCOMPARE(numbers({u"idvtmp_1"_s, {}, {}}, verifications.count(), 3), u"7 6 4"_s);
    QCOMPARE(numbers({u"idvtmp_1"_s, {}, {}}, 4, 9), u"3 1 0"_s);
    QCOMPARE(numbers({u"idvtmp_1"_s, {}, u"usr_1"_s}, 9, 9), QString());
    QCOMPARE(verifications.newestOf(kAda)->number, 6);
    QVERIFY(!verifications.newestOf({u"idvtmp_3"_s, {}, {}}));
}

void TestIdentityVerifications::idsFollowFromTheSeed()
{
    const QString id = IdentityVerifications(1).create(kAda, {}, true, true, kNoon).id;
    QVERIFY(id.startsWith("idv_"_L1));
    QCOMPARE(IdentityVerifications(1).create(kAda, {}, true, true, kNoon).id, id);
    QVERIFY(IdentityVerifications(2).create(kAda, {}, true, true, kNoon).id != id);
    QCOMPARE(verificationStepNames().size(), kVerificationSteps);
}

QTEST_GUILESS_MAIN(TestIdentityVerifications)
#include "tst_identityverifications.moc"
