// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/webhookkeyoperations.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookKeyOperations : public QObject {
    Q_OBJECT

private slots:
    void servesTheKeyThatSigned();
    void unknownKeysAreRefused();
};

void TestWebhookKeyOperations::servesTheKeyThatSigned()
{
    WebhookSigner signer;
    const QByteArray header = signer.sign("{}"_ba, fromMicroseconds(1'781'706'708'000'000)).split('.').first();
    const QString kid = QJsonDocument::fromJson(QByteArray::fromBase64(header, QByteArray::Base64UrlEncoding)).object().value("kid"_L1).toString();
    const Operation operation = webhookKeyOperations(signer).first();
    QCOMPARE(operation.path, u"/webhook_verification_key/get"_s);
    const Result<OperationAnswer> answer = operation.run({{u"key_id"_s, kid}});
    QVERIFY(answer);
    QCOMPARE(answer->object.value("key"_L1).toObject().value("kid"_L1).toString(), kid);
}

void TestWebhookKeyOperations::unknownKeysAreRefused()
{
    const WebhookSigner signer;
    const Operation operation = webhookKeyOperations(signer).first();
    QCOMPARE(operation.run({{u"key_id"_s, u"x"_s}}).error().code, u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s);
    QCOMPARE(checkRequest({}, operation.shape).error().code, u"MISSING_FIELDS"_s);
}

QTEST_GUILESS_MAIN(TestWebhookKeyOperations)
#include "tst_webhookkeyoperations.moc"
