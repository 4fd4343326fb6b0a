// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksigner.h"

#include "jwscheck.h"

#include <QTest>
#include <QUuid>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

} // namespace

class TestWebhookSigner : public QObject {
    Q_OBJECT

private slots:
    void signsWhatAnyVerifierAccepts();
    void bindsMomentAndBody();
    void servesItsKeysAsPlaidDoes();
    void oldKeysVerifyOnForTenMinutesAfterRotation();
    void theFormerKeySignsForWhatWasUnderWay();
    void rotatesByItselfAfterADay();
    void unknownKeysAreRefused();
};

void TestWebhookSigner::signsWhatAnyVerifierAccepts()
{
    WebhookSigner signer;
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = signer.sign(QByteArray::number(i), kNoon);
        QCOMPARE(token.count('.'), 2);
        QVERIFY(!token.contains('='));
        const Result<QJsonObject> key = signer.publicKey(jsonPart(token, 0).value("kid"_L1).toString());
        QVERIFY(key);
        QVERIFY(isSignedBy(token, *key));
        QVERIFY(!isSignedBy("x" + token, *key));
    }
}

void TestWebhookSigner::bindsMomentAndBody()
{
    WebhookSigner signer;
    const QByteArray token = signer.sign("{\n  \"a\": 1\n}"_ba, kNoon);
    QCOMPARE(jsonPart(token, 0).value("alg"_L1).toString(), u"ES256"_s);
    QCOMPARE(jsonPart(token, 1).value("iat"_L1).toInteger(), 1'781'706'708);
    QCOMPARE(jsonPart(token, 1).value("request_body_sha256"_L1).toString(),
        u"8164669836e51c324aa26742645b519732d41a60b8047ebdea8e769ef8565d79"_s);
}

void TestWebhookSigner::servesItsKeysAsPlaidDoes()
{
    WebhookSigner signer;
    const QString id = jsonPart(signer.sign({}, kNoon), 0).value("kid"_L1).toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    const Result<QJsonObject> key = signer.publicKey(id);
    QVERIFY(key);
    QCOMPARE(key->value("kid"_L1).toString(), id);
    QCOMPARE(key->value("kty"_L1).toString(), u"EC"_s);
    QCOMPARE(key->value("crv"_L1).toString(), u"P-256"_s);
    QCOMPARE(key->value("use"_L1).toString(), u"sig"_s);
    QCOMPARE(key->value("created_at"_L1).toInteger(), 1'781'706'708);
    QVERIFY(key->value("expired_at"_L1).isNull());
    QVERIFY(!key->contains("d"_L1));
}

void TestWebhookSigner::oldKeysVerifyOnForTenMinutesAfterRotation()
{
    WebhookSigner signer;
    const QByteArray before = signer.sign("a"_ba, kNoon);
    signer.rotateKey(kNoon + 60s);
    const QByteArray after = signer.sign("a"_ba, kNoon + 61s);
    const QString oldId = jsonPart(before, 0).value("kid"_L1).toString();
    const QString newId = jsonPart(after, 0).value("kid"_L1).toString();
    QVERIFY(oldId != newId);
    const Result<QJsonObject> oldKey = signer.publicKey(oldId);
    const Result<QJsonObject> newKey = signer.publicKey(newId);
    QVERIFY(oldKey && newKey);
    QCOMPARE(oldKey->value("expired_at"_L1).toInteger(), 1'781'706'708 + 60 + 600);
    QVERIFY(newKey->value("expired_at"_L1).isNull());
    QVERIFY(isSignedBy(before, *oldKey) && isSignedBy(after, *newKey) && !isSignedBy(after, *oldKey));
}

void TestWebhookSigner::theFormerKeySignsForWhatWasUnderWay()
{
    WebhookSigner signer;
    const auto kidOf = [](const QByteArray& token) { return jsonPart(token, 0).value("kid"_L1).toString(); };
    const QString first = kidOf(signer.sign("a"_ba, kNoon));
    QCOMPARE(kidOf(signer.signWithFormer("a"_ba, kNoon)), first); // there is no other yet
    signer.rotateKey(kNoon + 1s);
    const QByteArray late = signer.signWithFormer("a"_ba, kNoon + 2s);
    QCOMPARE(kidOf(late), first);
    QVERIFY(isSignedBy(late, *signer.publicKey(first)));
    QCOMPARE(jsonPart(late, 1).value("iat"_L1).toInteger(), 1'781'706'710);
    signer.rotateKey(kNoon + 3s);
    QVERIFY(kidOf(signer.signWithFormer("a"_ba, kNoon + 4s)) != first);
}

void TestWebhookSigner::rotatesByItselfAfterADay()
{
    WebhookSigner signer;
    const QJsonObject first = jsonPart(signer.sign({}, kNoon), 0);
    QCOMPARE(jsonPart(signer.sign({}, kNoon + 24h - 1s), 0), first);
    QVERIFY(jsonPart(signer.sign({}, kNoon + 24h), 0) != first);
}

void TestWebhookSigner::unknownKeysAreRefused()
{
    const WebhookSigner signer;
    QCOMPARE(signer.publicKey(u"bfbd5111-8e33-4643-8ced-b2e642a72f3c"_s).error().code, u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s);
}

QTEST_GUILESS_MAIN(TestWebhookSigner)
#include "tst_webhooksigner.moc"
