// SPDX-License-Identifier: Apache-2.0
#include "core/base/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRedact : public QObject {
    Q_OBJECT

private slots:
    void hidesTokensInText_data();
    void hidesTokensInText();
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
