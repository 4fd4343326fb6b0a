// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationkey.h"

#include "testsigner.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestVerificationKey : public QObject {
    Q_OBJECT

private slots:
    void readsPlaidsJwk();
    void namesTheFieldToBlame_data();
    void namesTheFieldToBlame();
    void aMissingUseIsNoFault();
    void expiryCountsFromItsSecond();
    void verifiesOnlyItsOwnSignatures();
    void refusesSignaturesOfAnotherForm_data();
    void refusesSignaturesOfAnotherForm();
    void anAnswerSaysItsState();
};

void TestVerificationKey::readsPlaidsJwk()
{
    const TestSigner signer;
    const Result<VerificationKey> key = VerificationKey::fromJwk(signer.jwk());
    QVERIFY(key);
    QCOMPARE(key->kid(), u"6c5516e1-92dc-479e-a8ff-5a51992e0001"_s);
    QVERIFY(!key->expiredAt());
    QCOMPARE(key->jwk(), signer.jwk());
}

void TestVerificationKey::namesTheFieldToBlame_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("RSA key") << u"kty"_s << QJsonValue(u"RSA"_s);
    QTest::newRow("no key type") << u"kty"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("another curve") << u"crv"_s << QJsonValue(u"P-384"_s);
    QTest::newRow("another algorithm") << u"alg"_s << QJsonValue(u"ES384"_s);
    QTest::newRow("no algorithm") << u"alg"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("key for encryption") << u"use"_s << QJsonValue(u"enc"_s);
    QTest::newRow("no kid") << u"kid"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("kid that is a number") << u"kid"_s << QJsonValue(7);
    QTest::newRow("expiry that is a text") << u"expired_at"_s << QJsonValue(u"never"_s);
    QTest::newRow("no x") << u"x"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("short y") << u"y"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("padded x") << u"x"_s << QJsonValue(u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="_s);
    QTest::newRow("x off the curve") << u"x"_s << QJsonValue(u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"_s);
}

void TestVerificationKey::namesTheFieldToBlame()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject jwk = TestSigner().jwk();
    jwk.insert(field, value);
    const Result<VerificationKey> key = VerificationKey::fromJwk(jwk);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(key.error().code, field);
}

void TestVerificationKey::aMissingUseIsNoFault()
{
    QJsonObject jwk = TestSigner().jwk();
    jwk.remove(u"use"_s);
    QVERIFY(VerificationKey::fromJwk(jwk));
}

void TestVerificationKey::expiryCountsFromItsSecond()
{
    QJsonObject jwk = TestSigner().jwk();
    jwk.insert(u"expired_at"_s, kSignedAt);
    const Result<VerificationKey> key = VerificationKey::fromJwk(jwk);
    QVERIFY(key);
    QVERIFY(!key->isExpiredAt(atSecond(kSignedAt - 1)));
    QVERIFY(key->isExpiredAt(atSecond(kSignedAt)));
}

void TestVerificationKey::verifiesOnlyItsOwnSignatures()
{
    const TestSigner signer;
    const TestSigner other;
    const Result<VerificationKey> key = VerificationKey::fromJwk(signer.jwk());
    QVERIFY(key);
    QVERIFY(key->verifies("message"_ba, signer.rawSignature("message"_ba)));
    QVERIFY(!key->verifies("massage"_ba, signer.rawSignature("message"_ba)));
    QVERIFY(!key->verifies("message"_ba, other.rawSignature("message"_ba)));
}

void TestVerificationKey::refusesSignaturesOfAnotherForm_data()
{
    const TestSigner signer;
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("63 bytes") << QByteArray(63, '\x01');
    QTest::newRow("65 bytes") << QByteArray(65, '\x01');
    QTest::newRow("all zero") << QByteArray(64, '\0');
    QTest::newRow("r is zero") << QByteArray(32, '\0') + QByteArray(32, '\x01');
    QTest::newRow("s is zero") << QByteArray(32, '\x01') + QByteArray(32, '\0');
    QTest::newRow("all ones, beyond the group's order") << QByteArray(64, '\xff');
}

void TestVerificationKey::refusesSignaturesOfAnotherForm()
{
    QFETCH(QByteArray, signature);
    const Result<VerificationKey> key = VerificationKey::fromJwk(TestSigner().jwk());
    QVERIFY(key);
    QVERIFY(!key->verifies("message"_ba, signature));
}

void TestVerificationKey::anAnswerSaysItsState()
{
    const Result<VerificationKey> key = VerificationKey::fromJwk(TestSigner().jwk());
    QVERIFY(key);
    QVERIFY(KeyAnswer::found(*key).state == KeyAnswer::State::Found);
    QVERIFY(KeyAnswer::found(*key).key.has_value());
    QVERIFY(KeyAnswer::refused(u"why"_s).state == KeyAnswer::State::Refused);
    QCOMPARE(KeyAnswer::notObtainable(u"no network"_s).detail, u"no network"_s);
}

QTEST_GUILESS_MAIN(TestVerificationKey)
#include "tst_verificationkey.moc"
