// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/outgoingrequest.h"

#include <QJsonArray>
#include <QSslConfiguration>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOutgoingRequest : public QObject {
    Q_OBJECT

private slots:
    void everyTokenIsHeldToItsEnvironment_data();
    void everyTokenIsHeldToItsEnvironment();
    void speaksModernTlsAndFollowsNobody();
};

namespace {

PlaidAccess productionAccess()
{
    return {QUrl(u"https://production.plaid.com"_s), Environment::Production, u"client-1"_s, PlaidSecret(u"s3cr3t"_s)};
}

} // namespace

void TestOutgoingRequest::everyTokenIsHeldToItsEnvironment_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("its own") << u"access_token"_s << QJsonValue(u"access-production-1"_s) << true;
    QTest::newRow("access token") << u"access_token"_s << QJsonValue(u"access-sandbox-1"_s) << false;
    QTest::newRow("one of several") << u"access_tokens"_s
                                    << QJsonValue(QJsonArray{u"access-production-1"_s, u"access-sandbox-1"_s}) << false;
    QTest::newRow("asset report") << u"asset_report_token"_s << QJsonValue(u"assets-sandbox-1"_s) << false;
    QTest::newRow("payment") << u"payment_id"_s << QJsonValue(u"payment-id-sandbox-1"_s) << false;
    QTest::newRow("recipient of its own") << u"recipient_id"_s << QJsonValue(u"recipient-id-production-1"_s) << true;
    QTest::newRow("a form nobody knows") << u"access_token"_s << QJsonValue(u"opaque"_s) << true;
    QTest::newRow("no text at all") << u"access_token"_s << QJsonValue(5) << true;
}

void TestOutgoingRequest::everyTokenIsHeldToItsEnvironment()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const Result<> checked = checkOutgoing(productionAccess(), {{field, value}});
    QTEST(bool(checked), "allowed");
    if (!checked)
        QCOMPARE(checked.error().code, field);
}

void TestOutgoingRequest::speaksModernTlsAndFollowsNobody()
{
    const QNetworkRequest request = outgoingRequest(productionAccess(), u"/item/get"_s, 1024);
    QCOMPARE(request.url(), QUrl(u"https://production.plaid.com/item/get"_s));
    QCOMPARE(request.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(request.sslConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    QVERIFY(request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool());
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(request.decompressedSafetyCheckThreshold(), qint64(1024));
}

QTEST_GUILESS_MAIN(TestOutgoingRequest)
#include "tst_outgoingrequest.moc"
