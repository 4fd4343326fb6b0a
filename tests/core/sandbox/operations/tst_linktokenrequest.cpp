// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linktokenrequest.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkTokenRequest : public QObject {
    Q_OBJECT

private slots:
    void asksForWhatTheProductsNeed_data();
    void asksForWhatTheProductsNeed();
    void knowsEveryFieldByName();
};

void TestLinkTokenRequest::asksForWhatTheProductsNeed_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    const auto with = [](const QStringList& products, QJsonObject more = {}) {
        more.insert("user"_L1, QJsonObject{{u"client_user_id"_s, u"acme"_s}});
        if (!products.isEmpty())
            more.insert("products"_L1, QJsonArray::fromStringList(products));
        return more;
    };
    const QJsonObject authorization{{u"transfer"_s, QJsonObject{{u"authorization_id"_s, u"a1"_s}}}};
    const QJsonObject paymentId{{u"payment_initiation"_s, QJsonObject{{u"payment_id"_s, u"p1"_s}}}};
    QTest::newRow("ordinary") << with({u"auth"_s}) << QString();
    QTest::newRow("repair of a transfer") << with({}, authorization) << QString();
    QTest::newRow("repair of a transfer with products") << with({u"auth"_s}, authorization) << u"INVALID_FIELD"_s;
    QJsonObject twice = authorization;
    twice.insert("access_token"_L1, u"access-sandbox-x"_s);
    QTest::newRow("repair of a transfer and of an Item") << with({}, twice) << u"INVALID_FIELD"_s;
    QTest::newRow("update mode that adds assets") << with({u"assets"_s}, {{u"access_token"_s, u"x"_s}}) << QString();
    QTest::newRow("payment") << with({u"payment_initiation"_s}, paymentId) << QString();
    QTest::newRow("payment beside others") << with({u"payment_initiation"_s, u"auth"_s}, paymentId) << u"INVALID_FIELD"_s;
    QTest::newRow("payment id without the product") << with({u"auth"_s}, paymentId) << u"INVALID_FIELD"_s;
    QTest::newRow("payment and consent at once")
        << with({u"payment_initiation"_s}, {{u"payment_initiation"_s, QJsonObject{{u"payment_id"_s, u"p1"_s}, {u"consent_id"_s, u"c1"_s}}}})
        << u"INVALID_FIELD"_s;
    QTest::newRow("identity check without template") << with({u"identity_verification"_s}) << u"MISSING_FIELDS"_s;
    QTest::newRow("statements without dates") << with({u"statements"_s}) << u"MISSING_FIELDS"_s;
}

void TestLinkTokenRequest::asksForWhatTheProductsNeed()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, code);
    const Result<> checked = checkLinkTokenRequest(request);
    QCOMPARE(checked ? QString() : checked.error().code, code);
}

void TestLinkTokenRequest::knowsEveryFieldByName()
{
    QStringList names;
    for (const FieldShape& field : linkTokenShape())
        names.append(field.name);
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.size(), 45); // Plaid's 47 without client_id and secret
}

QTEST_GUILESS_MAIN(TestLinkTokenRequest)
#include "tst_linktokenrequest.moc"
