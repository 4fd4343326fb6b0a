// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationreport.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestVerificationReport : public QObject {
    Q_OBJECT

private slots:
    void checksHaveAFixedOrder();
    void aFailureIsPrintedWithItsChecks();
    void aVerifiedDeliveryHasNoFailedCheck();
    void aDeliveryWithoutAKeyIsNotValidAndHasNoFailedCheck();
};

void TestVerificationReport::checksHaveAFixedOrder()
{
    QCOMPARE(verificationCheckNames().join(u' '), u"format alg kid key signature iat body_hash"_s);
}

void TestVerificationReport::aFailureIsPrintedWithItsChecks()
{
    const VerificationReport report{Verification::Failed, u"alg"_s,
        {{u"format"_s, VerificationCheck::Outcome::Passed, u"three parts"_s},
            {u"alg"_s, VerificationCheck::Outcome::Failed, u"\"none\""_s, "\"none\""_ba},
            {u"kid"_s, VerificationCheck::Outcome::NotRun, u"not run"_s}}};
    QCOMPARE(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact),
        R"({"checks":[{"check":"format","detail":"three parts","ok":true,"value":null},{"check":"alg","detail":"\"none\"","ok":false,"value":"none"},)"
        R"({"check":"kid","detail":"not run","ok":null,"value":null}],"failed_check":"alg","valid":false})"_ba);
}

void TestVerificationReport::aVerifiedDeliveryHasNoFailedCheck()
{
    const QJsonObject json = toJson({Verification::Verified, {}, {}});
    QCOMPARE(json.value(u"valid"_s), QJsonValue(true));
    QVERIFY(json.value(u"failed_check"_s).isNull());
}

void TestVerificationReport::aDeliveryWithoutAKeyIsNotValidAndHasNoFailedCheck()
{
    const QJsonObject json = toJson({Verification::NotChecked, {}, {}});
    QCOMPARE(json.value(u"valid"_s), QJsonValue(false));
    QVERIFY(json.value(u"failed_check"_s).isNull());
}

QTEST_GUILESS_MAIN(TestVerificationReport)
#include "tst_verificationreport.moc"
