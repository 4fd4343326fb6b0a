// SPDX-License-Identifier: Apache-2.0
#include "core/base/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRedact : public QObject {
    Q_OBJECT

private slots:
    void hidesTokensInText_data();
    void hidesTokensInText();
    void hidesWhatStandsBehindASecretsName_data();
    void hidesWhatStandsBehindASecretsName();
    void hidesEveryPlantedTokenWhereverItStands();
    void leavesOrdinaryTextAlone();
    void hidesSecretFieldsAtAnyDepth();
};

void TestRedact::hidesTokensInText_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("access token") << u"access-sandbox-7c69d345-fda8-4f2e-9b0f-000000000001"_s;
    QTest::newRow("public token") << u"public-production-7c69d345-fda8-4f2e-9b0f-000000000001"_s;
    QTest::newRow("link token") << u"link-sandbox-7c69d345-fda8-4f2e-9b0f-000000000001"_s;
    QTest::newRow("API key") << u"key_0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("webhook path") << u"/webhooks/plaid/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE"_s;
}

void TestRedact::hidesTokensInText()
{
    QFETCH(QString, secret);
    const QString clean = redacted(u"before "_s + secret + u" after"_s);
    QVERIFY(!clean.contains(secret.right(12)));
    QVERIFY(clean.startsWith("before "_L1) && clean.endsWith(" after"_L1));
    QVERIFY(clean.contains("[redacted]"_L1));
}

void TestRedact::hidesWhatStandsBehindASecretsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("a form") << u"client_id=5&secret=abcdef0123&x=1"_s << u"client_id=5&secret=[redacted]&x=1"_s;
    QTest::newRow("JSON") << u"{\"secret\": \"abcdef0123\",\"count\":1}"_s << u"{\"secret\": \"[redacted]\",\"count\":1}"_s;
    QTest::newRow("JSON in JSON") << u"{\\\"access_token\\\":\\\"abc\\\"}"_s << u"{\\\"access_token\\\":\\\"[redacted]\\\"}"_s;
    QTest::newRow("a header") << u"X-Api-Key: abcdef"_s << u"X-Api-Key: [redacted]"_s;
    QTest::newRow("a bearer") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer [redacted]"_s;
    QTest::newRow("a sentence") << u"No passphrase: The secret file is empty."_s << u"No passphrase: The secret file is empty."_s;
}

void TestRedact::hidesWhatStandsBehindASecretsName()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "clean");
}

//! Random text with tokens of every kind planted at random places; the seed is fixed, so a failure repeats.
void TestRedact::hidesEveryPlantedTokenWhereverItStands()
{
    QRandomGenerator random(20261122);
    const QString filler = u"abz019 .,:;=&?/\\\"'{}[]()<>\n\t-_%\u00e4\u20ac"_s;
    const QStringList kinds{u"access-sandbox-"_s, u"access-production-"_s, u"public-sandbox-"_s, u"link-production-"_s,
        u"processor-sandbox-"_s, u"assets-sandbox-"_s, u"user-production-"_s};
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        QStringList planted;
        for (int part = 0; part < 4; ++part) {
            for (quint32 i = random.bounded(12U); i > 0; --i)
                text += filler[qsizetype(random.bounded(quint32(filler.size())))];
            const QString hidden = u"%1-4f2e-%2"_s.arg(random.generate(), 8, 16, QChar(u'0')).arg(random.generate64(), 16, 16, QChar(u'0'));
            const bool isKey = random.bounded(4) == 0;
            const QString key = QString(hidden).remove(u'-').leftJustified(48, u'7');
            planted += isKey ? key : hidden;
            text += isKey ? u"key_"_s + key : kinds[random.bounded(int(kinds.size()))] + hidden;
            text += u' ';
        }
        const QString clean = redacted(text);
        for (const QString& secret : planted)
            QVERIFY2(!clean.contains(secret), qPrintable(text));
    }
}

void TestRedact::leavesOrdinaryTextAlone()
{
    const QString text = u"item eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6, access-control, link-sandbox, key_short"_s;
    QCOMPARE(redacted(text), text);
}

void TestRedact::hidesSecretFieldsAtAnyDepth()
{
    const QJsonObject object = QJsonDocument::fromJson(R"({"secret":"abc","nested":[{"public_tokens":["x","y"],"item_id":"i"}],
        "note":"access-sandbox-7c69d345-fda8","error":null,"access_token":null})").object();
    const QByteArray clean = QJsonDocument(redacted(object)).toJson(QJsonDocument::Compact);
    QCOMPARE(clean, R"({"access_token":null,"error":null,"nested":[{"item_id":"i","public_tokens":"[redacted]"}],"note":"access-sandbox-[redacted]","secret":"[redacted]"})"_ba);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
