// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookverifier.h"

#include "testsigner.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody
    = "{\n  \"item_id\": \"item-1\",\n  \"webhook_code\": \"DEFAULT_UPDATE\",\n  \"webhook_type\": \"TRANSACTIONS\"\n}"_ba;

QString kidOf(const TestSigner& signer)
{
    return u"{\"alg\":\"ES256\",\"kid\":\""_s + signer.kid() + u"\"}"_s;
}

} // namespace

class TestWebhookVerifier : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatPlaidSigns();
    void namesTheFirstFailedCheck_data();
    void namesTheFirstFailedCheck();
    void judgesTheTimeOfSigning_data();
    void judgesTheTimeOfSigning();
    void refusesUnfitKeys_data();
    void refusesUnfitKeys();
    void aKeyThatCannotBeHadDecidesNothing();
    void aKeyWithAnotherKidIsRefused();
    void laterChecksAreMarkedAsNotRun();
    void asksForTheKeyOnceAndOnlyWhenTheHeaderIsSound();
    void parsesThePayloadOnlyAfterTheSignature();
    void explainsAChangedBody();
    void findsTheKeyAmongSeveral();
    void mutatedSignaturesAreNeverValid();

private:
    VerificationReport verify(const QByteArray& header, const QByteArray& body = kBody, qint64 now = kSignedAt) const
    {
        return verifyOffline(body, header, {m_signer.jwk()}, atSecond(now));
    }

    const TestSigner m_signer;
};

void TestWebhookVerifier::acceptsWhatPlaidSigns()
{
    const VerificationReport report = verify(m_signer.header(kBody));
    QCOMPARE(report.verification, Verification::Verified);
    QCOMPARE(report.failedCheck, QString());
    QCOMPARE(report.checks.size(), 7);
    for (const VerificationCheck& check : report.checks)
        QVERIFY2(check.outcome == VerificationCheck::Outcome::Passed, qPrintable(check.check + check.detail));
}

void TestWebhookVerifier::namesTheFirstFailedCheck_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("failedCheck");
    const QByteArray good = m_signer.header(kBody);
    const QList<QByteArray> parts = good.split('.');
    const QByteArray payload = TestSigner::payloadJson(kBody, kSignedAt);
    const QByteArray kid = m_signer.kid().toUtf8();
    const auto withHeader = [this, payload](const QByteArray& json) { return m_signer.jws(json, payload); };
    const auto withPayload = [this](const QByteArray& json) { return m_signer.jws(m_signer.headerJson(), json); };
    const auto withSignature
        = [parts](const QByteArray& bytes) -> QByteArray { return parts[0] + '.' + parts[1] + '.' + base64Url(bytes); };

    QTest::newRow("no header") << QByteArray() << kBody << u"format"_s;
    QTest::newRow("empty header") << ""_ba << kBody << u"format"_s;
    QTest::newRow("one part") << parts[0] << kBody << u"format"_s;
    QTest::newRow("two parts") << parts[0] + '.' + parts[1] << kBody << u"format"_s;
    QTest::newRow("four parts") << good + '.' + parts[2] << kBody << u"format"_s;
    QTest::newRow("an empty fourth part") << good + '.' << kBody << u"format"_s;
    QTest::newRow("two dots only") << ".."_ba << kBody << u"format"_s;
    QTest::newRow("padded header") << base64Url(R"({"alg":"ES256"})"_ba) + "=." + parts[1] + '.' + parts[2] << kBody
                                   << u"format"_s;
    QTest::newRow("padded signature") << good + "==" << kBody << u"format"_s;
    QTest::newRow("last letter with stray bits") << good.chopped(1) + char(good.back() + 1) << kBody << u"format"_s;
    QTest::newRow("letters of plain base64")
        << parts[0] + '.' + parts[1] + "./+" + parts[2].mid(2) << kBody << u"format"_s;
    QTest::newRow("white space before it") << " " + good << kBody << u"format"_s;
    QTest::newRow("a line end after it") << good + '\n' << kBody << u"format"_s;
    QTest::newRow("header that is no JSON") << withHeader("alg=ES256"_ba) << kBody << u"format"_s;
    QTest::newRow("header that is an array") << withHeader("[]"_ba) << kBody << u"format"_s;
    QTest::newRow("header in UTF-16") << withHeader(QByteArray("{\0\"\0", 4)) << kBody << u"format"_s;
    QTest::newRow("payload that is no JSON") << withPayload("iat=1"_ba) << kBody << u"format"_s;
    QTest::newRow("payload that is an array") << withPayload("[1]"_ba) << kBody << u"format"_s;
    QTest::newRow("header longer than any")
        << withHeader(R"({"alg":"ES256","a":")" + QByteArray(5000, 'x') + R"("})") << kBody << u"format"_s;
    QTest::newRow("unknown extensions") << withHeader(
        R"({"alg":"ES256","kid":")" + kid + R"(","crit":["b64"],"b64":false})")
                                        << kBody << u"format"_s;
    QTest::newRow("alg none, no signature")
        << base64Url(R"({"alg":"none","kid":")" + kid + R"("})") + '.' + parts[1] + '.' << kBody << u"alg"_s;
    QTest::newRow("alg None") << withHeader(R"({"alg":"None","kid":")" + kid + R"("})") << kBody << u"alg"_s;
    QTest::newRow("alg RS256") << withHeader(R"({"alg":"RS256","kid":")" + kid + R"("})") << kBody << u"alg"_s;
    QTest::newRow("alg ES384") << withHeader(R"({"alg":"ES384","kid":")" + kid + R"("})") << kBody << u"alg"_s;
    QTest::newRow("alg in lower case") << withHeader(R"({"alg":"es256","kid":")" + kid + R"("})") << kBody << u"alg"_s;
    QTest::newRow("no alg") << withHeader(R"({"kid":")" + kid + R"("})") << kBody << u"alg"_s;
    QTest::newRow("alg that is a list") << withHeader(R"({"alg":["ES256"],"kid":")" + kid + R"("})") << kBody
                                        << u"alg"_s;
    const QByteArray macText = base64Url(R"({"alg":"HS256","kid":")" + kid + R"("})") + '.' + parts[1];
    const QByteArray mac = QMessageAuthenticationCode::hash(
        macText, m_signer.jwk().value(u"x"_s).toString().toUtf8(), QCryptographicHash::Sha256);
    QTest::newRow("HS256 keyed with the public key") << macText + '.' + base64Url(mac) << kBody << u"alg"_s;
    QTest::newRow("no kid") << withHeader(R"({"alg":"ES256"})"_ba) << kBody << u"kid"_s;
    QTest::newRow("empty kid") << withHeader(R"({"alg":"ES256","kid":""})"_ba) << kBody << u"kid"_s;
    QTest::newRow("kid that is a number") << withHeader(R"({"alg":"ES256","kid":7})"_ba) << kBody << u"kid"_s;
    QTest::newRow("kid of 65 characters")
        << withHeader(R"({"alg":"ES256","kid":")" + QByteArray(65, 'a') + R"("})") << kBody << u"kid"_s;
    QTest::newRow("kid of 64 characters that nobody knows")
        << withHeader(R"({"alg":"ES256","kid":")" + QByteArray(64, 'a') + R"("})") << kBody << u"key"_s;
    QTest::newRow("kid in another case") << withHeader(R"({"alg":"ES256","kid":")" + kid.toUpper() + R"("})") << kBody
                                         << u"key"_s;
    QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.' << kBody << u"signature"_s;
    QTest::newRow("all-zero signature") << withSignature(QByteArray(64, '\0')) << kBody << u"signature"_s;
    QTest::newRow("signature in DER") << withSignature(m_signer.derSignature(parts[0] + '.' + parts[1])) << kBody
                                      << u"signature"_s;
    QTest::newRow("signature cut by a byte")
        << withSignature(m_signer.rawSignature(parts[0] + '.' + parts[1]).chopped(1)) << kBody << u"signature"_s;
    QTest::newRow("signature of another key")
        << withSignature(TestSigner().rawSignature(parts[0] + '.' + parts[1])) << kBody << u"signature"_s;
    QTest::newRow("tampered header") << base64Url(R"({"alg":"ES256","kid":")" + kid + R"("})") + '.' + parts[1] + '.'
            + parts[2] << kBody << u"signature"_s;
    QTest::newRow("tampered payload") << parts[0] + '.' + base64Url(TestSigner::payloadJson(kBody, kSignedAt + 1)) + '.'
            + parts[2] << kBody << u"signature"_s;
    QTest::newRow("no iat") << withPayload(R"({"request_body_sha256":"00"})"_ba) << kBody << u"iat"_s;
    QTest::newRow("iat that is a text") << withPayload(QByteArray(payload).replace("1781706708", "\"1781706708\""))
                                        << kBody << u"iat"_s;
    QTest::newRow("iat beyond every clock")
        << withPayload(QByteArray(payload).replace("1781706708", "1e300")) << kBody << u"iat"_s;
    QTest::newRow("iat before every clock")
        << withPayload(QByteArray(payload).replace("1781706708", "-9223372036854775808")) << kBody << u"iat"_s;
    QTest::newRow("no body hash") << withPayload(R"({"iat":1781706708})"_ba) << kBody << u"body_hash"_s;
    QTest::newRow("body hash that is a number")
        << withPayload(R"({"iat":1781706708,"request_body_sha256":0})"_ba) << kBody << u"body_hash"_s;
    QTest::newRow("body hash cut short") << withPayload(payload.chopped(4) + "\"}") << kBody << u"body_hash"_s;
    QTest::newRow("another body") << good << "{}"_ba << u"body_hash"_s;
    QTest::newRow("no body") << good << ""_ba << u"body_hash"_s;
    QTest::newRow("body with a trailing newline") << good << kBody + '\n' << u"body_hash"_s;
    QTest::newRow("body printed anew, compact")
        << good << R"({"item_id":"item-1","webhook_code":"DEFAULT_UPDATE","webhook_type":"TRANSACTIONS"})"_ba
        << u"body_hash"_s;
}

void TestWebhookVerifier::namesTheFirstFailedCheck()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, failedCheck);
    const VerificationReport report = verify(header, body);
    QCOMPARE(report.failedCheck, failedCheck);
    QCOMPARE(report.verification, Verification::Failed);
    const auto& entry = report.checks.at(verificationCheckNames().indexOf(failedCheck));
    QVERIFY(entry.outcome == VerificationCheck::Outcome::Failed);
    QVERIFY(!entry.detail.isEmpty());
}

void TestWebhookVerifier::judgesTheTimeOfSigning_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("failedCheck");
    QTest::newRow("in the same second") << kSignedAt << QString();
    QTest::newRow("exactly 300 s old") << kSignedAt + 300 << QString();
    QTest::newRow("301 s old") << kSignedAt + 301 << u"iat"_s;
    QTest::newRow("60 s ahead") << kSignedAt - 60 << QString();
    QTest::newRow("61 s ahead") << kSignedAt - 61 << u"iat"_s;
    QTest::newRow("a year old") << kSignedAt + 31'536'000 << u"iat"_s;
}

void TestWebhookVerifier::judgesTheTimeOfSigning()
{
    QFETCH(qint64, now);
    QFETCH(QString, failedCheck);
    QCOMPARE(verify(m_signer.header(kBody), kBody, now).failedCheck, failedCheck);
}

void TestWebhookVerifier::refusesUnfitKeys_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("another key type") << u"kty"_s << QJsonValue(u"RSA"_s) << false;
    QTest::newRow("another curve") << u"crv"_s << QJsonValue(u"secp256k1"_s) << false;
    QTest::newRow("another algorithm") << u"alg"_s << QJsonValue(u"HS256"_s) << false;
    QTest::newRow("another use") << u"use"_s << QJsonValue(u"enc"_s) << false;
    QTest::newRow("a point off the curve")
        << u"y"_s << QJsonValue(u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"_s) << false;
    QTest::newRow("expired a second ago") << u"expired_at"_s << QJsonValue(kSignedAt - 1) << false;
    QTest::newRow("expires in a second") << u"expired_at"_s << QJsonValue(kSignedAt + 1) << true;
}

void TestWebhookVerifier::refusesUnfitKeys()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, valid);
    QJsonObject jwk = m_signer.jwk();
    jwk.insert(field, value);
    const VerificationReport report = verifyOffline(kBody, m_signer.header(kBody), {jwk}, atSecond(kSignedAt));
    QCOMPARE(report.failedCheck, valid ? QString() : u"key"_s);
}

void TestWebhookVerifier::aKeyThatCannotBeHadDecidesNothing()
{
    const auto lookup = [](const QString&) { return KeyAnswer::notObtainable(u"no network"_s); };
    const VerificationReport report = judge(m_signer.header(kBody), kBody, lookup, atSecond(kSignedAt));
    QCOMPARE(report.verification, Verification::NotChecked);
    QCOMPARE(report.failedCheck, QString());
    QVERIFY(report.checks.at(3).outcome == VerificationCheck::Outcome::NotRun);
    QCOMPARE(report.checks.at(3).detail, u"not obtainable: no network"_s);
}

void TestWebhookVerifier::aKeyWithAnotherKidIsRefused()
{
    const TestSigner other(u"another"_s);
    const auto lookup = [&other](const QString&) { return KeyAnswer::found(*VerificationKey::fromJwk(other.jwk())); };
    QCOMPARE(judge(m_signer.header(kBody), kBody, lookup, atSecond(kSignedAt)).failedCheck, u"key"_s);
}

void TestWebhookVerifier::laterChecksAreMarkedAsNotRun()
{
    const VerificationReport report = verify(m_signer.jws(R"({"alg":"none"})"_ba, "{}"_ba));
    QCOMPARE(report.checks.at(0).check, u"format"_s);
    QVERIFY(report.checks.at(0).outcome == VerificationCheck::Outcome::Passed);
    QCOMPARE(report.checks.at(1).detail, u"\"none\"; only \"ES256\" is accepted"_s);
    for (qsizetype i = 2; i < 7; ++i) {
        QVERIFY(report.checks.at(i).outcome == VerificationCheck::Outcome::NotRun);
        QCOMPARE(report.checks.at(i).detail, u"not run"_s);
    }
}

void TestWebhookVerifier::asksForTheKeyOnceAndOnlyWhenTheHeaderIsSound()
{
    QStringList asked;
    const auto lookup = [&asked](const QString& kid) {
        asked.append(kid);
        return KeyAnswer::refused(u"unknown"_s);
    };
    const VerificationReport unsound
        = judge(m_signer.jws(R"({"alg":"none","kid":"a"})"_ba, "{}"_ba), kBody, lookup, atSecond(kSignedAt));
    QCOMPARE(unsound.failedCheck, u"alg"_s);
    QVERIFY(asked.isEmpty());
    const VerificationReport sound = judge(m_signer.header(kBody), kBody, lookup, atSecond(kSignedAt));
    QCOMPARE(sound.failedCheck, u"key"_s);
    QCOMPARE(asked, QStringList{m_signer.kid()});
}

void TestWebhookVerifier::parsesThePayloadOnlyAfterTheSignature()
{
    const QByteArray text = base64Url(kidOf(m_signer).toUtf8()) + '.' + base64Url("not JSON"_ba);
    QCOMPARE(verify(text + '.' + base64Url(QByteArray(64, '\x01'))).failedCheck, u"signature"_s);
    const VerificationReport report = verify(text + '.' + base64Url(m_signer.rawSignature(text)));
    QCOMPARE(report.failedCheck, u"format"_s);
    QVERIFY(report.checks.at(4).outcome == VerificationCheck::Outcome::Passed); // the signature held
}

void TestWebhookVerifier::explainsAChangedBody()
{
    const VerificationReport report = verify(m_signer.header(kBody), kBody + '\n');
    QVERIFY2(report.checks.last().detail.endsWith(u"a line end was added after it"_s),
        qPrintable(report.checks.last().detail));
}

void TestWebhookVerifier::findsTheKeyAmongSeveral()
{
    const QJsonArray keys{u"no key"_s, TestSigner(u"first"_s).jwk(), m_signer.jwk(), TestSigner(u"last"_s).jwk()};
    QCOMPARE(
        verifyOffline(kBody, m_signer.header(kBody), keys, atSecond(kSignedAt)).verification, Verification::Verified);
    QCOMPARE(verifyOffline(kBody, m_signer.header(kBody), {}, atSecond(kSignedAt)).failedCheck, u"key"_s);
}

void TestWebhookVerifier::mutatedSignaturesAreNeverValid()
{
    QRandomGenerator random(20260617);
    const QByteArray good = m_signer.header(kBody);
    const Result<VerificationKey> key = VerificationKey::fromJwk(m_signer.jwk());
    QVERIFY(key);
    const auto lookup = [&key](const QString&) { return KeyAnswer::found(*key); };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray header = good;
        for (int change = 1 + random.bounded(3); change > 0 && !header.isEmpty(); --change) {
            const int at = random.bounded(int(header.size()));
            switch (random.bounded(4)) {
            case 0: header[at] = char(random.bounded(256)); break;
            case 1: header.remove(at, 1 + random.bounded(8)); break;
            case 2: header.insert(at, char(random.bounded(32, 127))); break;
            default: header.truncate(at); break;
            }
        }
        const VerificationReport report = judge(header, kBody, lookup, atSecond(kSignedAt));
        QVERIFY2(header == good || report.verification == Verification::Failed, header.constData());
    }
}

QTEST_GUILESS_MAIN(TestWebhookVerifier)
#include "tst_webhookverifier.moc"
