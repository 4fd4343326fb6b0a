// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

#include <QSet>

using namespace egret;
using namespace egret::test;

namespace {

Answer streams(SandboxClient& client, const QString& token, const QJsonObject& other = {})
{
    QJsonObject request{{u"access_token"_s, token}};
    for (auto it = other.begin(); it != other.end(); ++it)
        request.insert(it.key(), it.value());
    return client.post(u"/transactions/recurring/get"_s, request);
}

} // namespace

class TestRecurringOperations : public QObject {
    Q_OBJECT

private slots:
    void needsTheWholeHistory();
    void streamsAreMadeOfTheItemsTransactions();
    void accountsAndTaxonomyAreThoseAskedFor();
    void changesAreToldOnceSomebodyHasAsked();
};

void TestRecurringOperations::needsTheWholeHistory()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.delays = SandboxDelays::Realistic;
    options.clockSpeed = 0;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    QCOMPARE(streams(client, client.link()).code(), u"PRODUCT_NOT_READY"_s);
    QCOMPARE(streams(client, client.link({}, {}, {u"auth"_s})).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

void TestRecurringOperations::streamsAreMadeOfTheItemsTransactions()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    QHash<QString, QJsonObject> truth;
    for (const QJsonObject& transaction : sandbox.transactionsOf(client.itemOf(token)))
        truth.insert(transaction.value("transaction_id"_L1).toString(), transaction);
    const Answer answer = streams(client, token);
    QCOMPARE(answer.status, 200);
    QVERIFY(QDateTime::fromString(answer.text("updated_datetime"_L1), Qt::ISODateWithMs).isValid());
    QSet<QString> ids;
    for (const auto list : {"inflow_streams"_L1, "outflow_streams"_L1}) {
        QVERIFY(!answer.json.value(list).toArray().isEmpty());
        for (const QJsonValue& value : answer.json.value(list).toArray()) {
            const QJsonObject stream = value.toObject();
            ids.insert(stream.value("stream_id"_L1).toString());
            for (const auto field : {"account_id"_L1, "category"_L1, "category_id"_L1, "description"_L1, "merchant_name"_L1, "first_date"_L1,
                     "last_date"_L1, "frequency"_L1, "average_amount"_L1, "is_user_modified"_L1, "predicted_next_date"_L1})
                QVERIFY2(stream.contains(field), field.data());
            const QJsonArray told = stream.value("transaction_ids"_L1).toArray();
            QVERIFY(told.size() >= 2);
            for (const QJsonValue& id : told)
                QCOMPARE(truth.value(id.toString()).value("account_id"_L1), stream.value("account_id"_L1));
            const QJsonObject last = truth.value(told.last().toString());
            QCOMPARE(stream.value("last_date"_L1), last.value("date"_L1));
            QCOMPARE(stream.value("last_amount"_L1).toObject().value("amount"_L1), last.value("amount"_L1));
            QCOMPARE(stream.value("description"_L1), last.value("name"_L1));
            QCOMPARE(last.value("amount"_L1).toDouble() < 0, list == "inflow_streams"_L1);
            QCOMPARE(stream.value("is_active"_L1).toBool(), stream.value("status"_L1).toString() != u"TOMBSTONED"_s);
        }
    }
    QCOMPARE(ids.size(), answer.json.value("inflow_streams"_L1).toArray().size() + answer.json.value("outflow_streams"_L1).toArray().size());
}

void TestRecurringOperations::accountsAndTaxonomyAreThoseAskedFor()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const QString card = client.sync(token).json.value("accounts"_L1).toArray().at(2).toObject().value("account_id"_L1).toString();
    const Answer answer = streams(client, token,
        {{u"account_ids"_s, QJsonArray{card}}, {u"options"_s, QJsonObject{{u"personal_finance_category_version"_s, u"v1"_s}}}});
    const QJsonArray out = answer.json.value("outflow_streams"_L1).toArray();
    QVERIFY(!out.isEmpty());
    for (const QJsonValue& stream : out) {
        QCOMPARE(stream.toObject().value("account_id"_L1).toString(), card);
        QCOMPARE(stream.toObject().value("personal_finance_category"_L1).toObject().value("version"_L1).toString(), u"v1"_s);
    }
    QCOMPARE(streams(client, token, {{u"account_ids"_s, QJsonArray{u"nobodys"_s}}}).code(), u"INVALID_ACCOUNT_ID"_s);
}

void TestRecurringOperations::changesAreToldOnceSomebodyHasAsked()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    QVERIFY(client.awaitHistory(token));
    const auto passDay = [&] { client.post(u"/sandbox-control/clock"_s, {{u"advance_seconds"_s, 24 * 3600}}); };
    for (int day = 0; day < 8; ++day)
        passDay();
    QTRY_VERIFY_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1) >= 5, 30'000);
    QCOMPARE(catcher.count("RECURRING_TRANSACTIONS_UPDATE"_L1), 0);
    QCOMPARE(streams(client, token).status, 200);
    for (int day = 0; day < 8; ++day)
        passDay();
    QTRY_VERIFY_WITH_TIMEOUT(catcher.count("RECURRING_TRANSACTIONS_UPDATE"_L1) >= 1, 30'000);
    QVERIFY(!catcher.last("RECURRING_TRANSACTIONS_UPDATE"_L1).value("account_ids"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecurringOperations)
#include "tst_recurringoperations.moc"
