// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/itemwebhooks.h"

#include "core/sandbox/bank/bank.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

//! A bank with one Item at \a institution, and the webhooks it fired.
struct Fixture {
    explicit Fixture(const QString& institution = u"ins_109508"_s, const QStringList& products = {u"transactions"_s})
    {
        bank.setWebhookSink([this](const QUrl&, const QJsonObject& body) { fired.append(body); });
        ItemSpec spec;
        spec.institution = institution;
        spec.products = products;
        spec.webhook = u"http://127.0.0.1:1/"_s;
        bank.makeItem(spec, kNoon);
    }
    BankItem& item() { return *bank.items().front(); }
    QStringList codes() const
    {
        QStringList codes;
        for (const QJsonObject& body : fired)
            codes.append(body.value("webhook_code"_L1).toString());
        return codes;
    }

    Bank bank{1};
    QList<QJsonObject> fired;
};

} // namespace

class TestItemWebhooks : public QObject {
    Q_OBJECT

private slots:
    void bodiesHaveTheirFields_data();
    void bodiesHaveTheirFields();
    void updatesNameTheAccountsAndWhatChanged();
    void revocationIsAnErrorOfTheItem();
};

void TestItemWebhooks::bodiesHaveTheirFields_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    Fixture fixture;
    BankItem& item = fixture.item();
    item.consentExpires = kNoon;
    const QString itemType = u"ITEM"_s;
    const QString auth = u"AUTH"_s;
    QTest::newRow("PENDING_EXPIRATION") << pendingExpirationBody(item) << itemType
                                        << QJsonObject{{u"consent_expiration_time"_s, u"2026-06-17T14:31:48.000Z"_s}};
    QTest::newRow("PENDING_DISCONNECT") << pendingDisconnectBody(item, u"INSTITUTION_MIGRATION"_s, kNoon + 1h) << itemType
                                        << QJsonObject{{u"reason"_s, u"INSTITUTION_MIGRATION"_s}, {u"disconnect_time"_s, u"2026-06-17T15:31:48.000Z"_s}};
    QTest::newRow("USER_ACCOUNT_REVOKED") << accountRevokedBody(item, u"a"_s) << itemType << QJsonObject{{u"account_id"_s, u"a"_s}};
    QTest::newRow("NEW_ACCOUNTS_AVAILABLE") << newAccountsBody(item) << itemType << QJsonObject{{u"error"_s, QJsonValue::Null}};
    QTest::newRow("WEBHOOK_UPDATE_ACKNOWLEDGED") << webhookUpdateBody(item) << itemType
                                                 << QJsonObject{{u"new_webhook_url"_s, u"http://127.0.0.1:1/"_s}, {u"error"_s, QJsonValue::Null}};
    QTest::newRow("AUTOMATICALLY_VERIFIED") << verificationBody(item, u"AUTOMATICALLY_VERIFIED"_s, u"a"_s) << auth
                                            << QJsonObject{{u"account_id"_s, u"a"_s}, {u"error"_s, QJsonValue::Null}};
    QTest::newRow("SMS_MICRODEPOSITS_VERIFICATION") << microdepositsBody(item, u"a"_s) << auth
                                                    << QJsonObject{{u"account_id"_s, u"a"_s}, {u"status"_s, u"MANUALLY_VERIFIED"_s}};
}

void TestItemWebhooks::bodiesHaveTheirFields()
{
    QFETCH(QJsonObject, body);
    QFETCH(QJsonObject, fields);
    QTEST(body.value("webhook_type"_L1).toString(), "type");
    QCOMPARE(body.value("webhook_code"_L1).toString(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(body.value("environment"_L1).toString(), u"sandbox"_s);
    QCOMPARE(body.value("item_id"_L1).toString().size(), 37);
    QCOMPARE(body.size(), fields.size() + 4);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        QCOMPARE(body.value(it.key()), it.value());
}

void TestItemWebhooks::updatesNameTheAccountsAndWhatChanged()
{
    Fixture fixture;
    const QJsonObject auth = authUpdateBody(fixture.item(), {u"a"_s});
    QCOMPARE(auth.value("account_ids_with_new_auth"_L1).toArray(), QJsonArray());
    QCOMPARE(auth.value("account_ids_with_updated_auth"_L1).toObject(), (QJsonObject{{u"a"_s, QJsonArray{u"ACCOUNT_NUMBER"_s}}}));
    const QJsonObject identity = identityUpdateBody(fixture.item(), {u"a"_s, u"b"_s});
    QCOMPARE(identity.value("account_ids_with_updated_identity"_L1).toObject().keys(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(identity.value("error"_L1).isNull());
}

void TestItemWebhooks::revocationIsAnErrorOfTheItem()
{
    Fixture fixture;
    const QJsonObject error = permissionRevokedBody(fixture.item()).value("error"_L1).toObject();
    QCOMPARE(error.value("error_type"_L1).toString(), u"ITEM_ERROR"_s);
    QCOMPARE(error.value("error_code"_L1).toString(), u"USER_PERMISSION_REVOKED"_s);
    QCOMPARE(error.value("error_message"_L1).toString(), permissionRevokedSentence());
    QVERIFY(!error.contains("request_id"_L1));
}

QTEST_GUILESS_MAIN(TestItemWebhooks)
#include "tst_itemwebhooks.moc"
