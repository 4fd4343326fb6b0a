// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverificationobject.h"

#include "core/sandbox/operations/identityverifications.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48
const QUrl kBase(u"http://127.0.0.1:8090"_s);

//! A verification whose steps were decided so far as told, in turn.
QJsonObject decided(const QStringList& outcomes, const QJsonObject& user = {})
{
    IdentityVerifications verifications(1);
    SimulatedVerification& verification = verifications.create({u"idvtmp_1"_s, u"ada"_s, {}}, user, true, true, kNoon);
    for (const QString& outcome : outcomes) {
        if (!verifications.decide(verification, verification.activeStep(), outcome, kNoon + 1min))
            qWarning("the step could not be decided");
    }
    return identityVerificationObject(verification, kBase);
}

QStringList successes(int count)
{
    return QStringList(count, u"success"_s);
}

} // namespace

class TestIdentityVerificationObject : public QObject {
    Q_OBJECT

private slots:
    void hasEveryFieldFromTheStart();
    void findingsAppearWithTheirSteps();
    void kycComparesOnlyWhatWasGiven();
    void failedStepFindsNoMatch();
    void addressIsFilledUp();
    void urlIsThereOnlyWhereItMayBeShared();
    void endIsDated();
};

void TestIdentityVerificationObject::hasEveryFieldFromTheStart()
{
    const QJsonObject object = decided({});
    QCOMPARE(object.keys().join(u' '),
        u"beacon_user_id client_user_id completed_at created_at documentary_verification id kyc_check previous_attempt_id redacted_at "
        "risk_check selfie_check shareable_url status steps template user user_id verify_sms watchlist_screening_id"_s);
    QCOMPARE(object.value("status"_L1).toString(), u"active"_s);
    for (const auto field : {"kyc_check"_L1, "verify_sms"_L1, "risk_check"_L1, "selfie_check"_L1, "documentary_verification"_L1, "completed_at"_L1})
        QVERIFY2(object.value(field).isNull(), field.data());
    QCOMPARE(object.value("steps"_L1).toObject().keys().size(), 7);
    QCOMPARE(object.value("user"_L1).toObject().keys().join(u' '), u"address date_of_birth email_address id_number ip_address name phone_number"_s);
    QCOMPARE(object.value("template"_L1).toObject().value("version"_L1).toInt(), 1);
}

void TestIdentityVerificationObject::findingsAppearWithTheirSteps()
{
    QVERIFY(decided(successes(1)).value("verify_sms"_L1).isObject());
    QVERIFY(decided(successes(1)).value("kyc_check"_L1).isNull());
    const QJsonObject whole = decided(successes(6));
    QCOMPARE(whole.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(whole.value("kyc_check"_L1).toObject().keys().join(u' '), u"address date_of_birth id_number name phone_number status"_s);
    QCOMPARE(whole.value("risk_check"_L1).toObject().keys().join(u' '),
        u"behavior devices email facial_duplicates identity_abuse_signals phone status trust_index_score"_s);
    QCOMPARE(whole.value("selfie_check"_L1).toObject().keys().join(u' '), u"selfies status"_s);
    QCOMPARE(whole.value("documentary_verification"_L1).toObject().keys().join(u' '), u"documents status"_s);
    QVERIFY(whole.value("watchlist_screening_id"_L1).toString().startsWith("scr_"_L1));
    const QJsonObject message = whole.value("verify_sms"_L1).toObject().value("verifications"_L1).toArray().first().toObject();
    QCOMPARE(message.keys().join(u' '),
        u"attempt delivery_attempt_count initially_sent_at last_sent_at phone_number redacted_at solve_attempt_count status"_s);
}

void TestIdentityVerificationObject::kycComparesOnlyWhatWasGiven()
{
    const QJsonObject kyc = decided(successes(2), {{u"phone_number"_s, u"+12345678909"_s}}).value("kyc_check"_L1).toObject();
    QCOMPARE(kyc.value("phone_number"_L1).toObject().value("summary"_L1).toString(), u"match"_s);
    QCOMPARE(kyc.value("name"_L1).toObject().value("summary"_L1).toString(), u"no_input"_s);
}

void TestIdentityVerificationObject::failedStepFindsNoMatch()
{
    const QJsonObject object = decided({u"success"_s, u"failed"_s}, {{u"date_of_birth"_s, u"1990-01-31"_s}});
    QCOMPARE(object.value("status"_L1).toString(), u"failed"_s);
    const QJsonObject kyc = object.value("kyc_check"_L1).toObject();
    QCOMPARE(kyc.value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(kyc.value("date_of_birth"_L1).toObject().value("summary"_L1).toString(), u"no_match"_s);
    QVERIFY(object.value("risk_check"_L1).isNull());
}

void TestIdentityVerificationObject::addressIsFilledUp()
{
    const QJsonObject object = decided({}, {{u"address"_s, QJsonObject{{u"country"_s, u"US"_s}}}});
    const QJsonObject address = object.value("user"_L1).toObject().value("address"_L1).toObject();
    QCOMPARE(address.keys().join(u' '), u"city country postal_code region street street2"_s);
    QVERIFY(address.value("city"_L1).isNull());
}

void TestIdentityVerificationObject::urlIsThereOnlyWhereItMayBeShared()
{
    IdentityVerifications verifications(1);
    const VerificationApplicant ada{u"idvtmp_1"_s, u"ada"_s, {}};
    const SimulatedVerification shared = verifications.create(ada, {}, true, true, kNoon);
    const QString url = identityVerificationObject(shared, kBase).value("shareable_url"_L1).toString();
    QVERIFY2(url.startsWith(u"http://127.0.0.1:8090/verify/"_s + shared.id + u"?key="_s), qPrintable(url));
    QVERIFY(identityVerificationObject(verifications.create(ada, {}, false, true, kNoon), kBase).value("shareable_url"_L1).isNull());
}

void TestIdentityVerificationObject::endIsDated()
{
    QCOMPARE(decided({u"canceled"_s}).value("completed_at"_L1).toString(), toIso(kNoon + 1min));
    QCOMPARE(decided({}).value("created_at"_L1).toString(), toIso(kNoon));
}

QTEST_GUILESS_MAIN(TestIdentityVerificationObject)
#include "tst_identityverificationobject.moc"
