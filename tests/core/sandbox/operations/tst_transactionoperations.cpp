// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestTransactionOperations : public QObject {
    Q_OBJECT

private slots:
    void notReadyIsAnEmptyPageWithoutCursor();
    void bringsThirtyDaysFirstAndThenTheRest();
    void pagesAddUpToTheBanksTruth_data();
    void pagesAddUpToTheBanksTruth();
    void refreshIsToldExactly();
    void theDynamicUsersRefreshFollowsPlaidsRule();
    void pendingRowsAreReplacedByPostedOnesThatNameThem();
    void dataChangingBetweenPagesRestartsTheLoop();
    void changeBetweenLoopsIsNoMutation();
    void oneAccountsStreamHasItsOwnCursor();
    void cursorOfAnotherItemIsRefused();
    void nowSkipsWhatIsThere();
    void itemWithoutTransactionsIsInitialisedByItsFirstSync();
    void daysRequestedCountOnlyBeforeTheFirstPull();
    void wordingFollowsTheOptions();
    void listsAreInTheOrderOfTheirChanges();
    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void syncUpdatesAreFiredOnlyAfterTheFirstSync();
    void brokenLoginIsReported();
    void refreshNeedsTheProduct();
};

void TestTransactionOperations::notReadyIsAnEmptyPageWithoutCursor()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.delays = SandboxDelays::Realistic;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const QString token = client.link();
    const Answer page = client.sync(token);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.text("next_cursor"_L1), QString());
    QCOMPARE(page.json.value("has_more"_L1).toBool(), false);
    QCOMPARE(page.json.value("added"_L1).toArray().size(), 0);
    QCOMPARE(page.json.value("accounts"_L1).toArray().size(), 3);
    QCOMPARE(page.text("transactions_update_status"_L1), u"NOT_READY"_s);
    QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).code(), u"PRODUCT_NOT_READY"_s);
}

void TestTransactionOperations::bringsThirtyDaysFirstAndThenTheRest()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    Mirror mirror;
    QVERIFY(QTest::qWaitFor([&] { return client.sync(token).text("transactions_update_status"_L1) != "NOT_READY"_L1; }, 10'000));
    mirror.catchUp(client, token);
    const qsizetype recent = mirror.transactions.size();
    QVERIFY(recent > 30);
    QVERIFY(client.awaitHistory(token));
    mirror.catchUp(client, token);
    QVERIFY2(mirror.transactions.size() > 1500, QByteArray::number(mirror.transactions.size()).constData());
    QVERIFY(mirror.equals(sandbox.transactionsOf(client.itemOf(token))));
    for (const QJsonObject& transaction : std::as_const(mirror.transactions))
        QVERIFY(transaction.value("date"_L1).toString() >= u"2024-06-17"_s && transaction.value("date"_L1).toString() <= u"2026-06-17"_s);
}

void TestTransactionOperations::pagesAddUpToTheBanksTruth_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("pages of 500") << 500;
    QTest::newRow("pages of 97") << 97;
}

void TestTransactionOperations::pagesAddUpToTheBanksTruth()
{
    QFETCH(int, count);
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token, count);
    const QList<QJsonObject> truth = sandbox.transactionsOf(client.itemOf(token));
    QCOMPARE(mirror.pages, int((truth.size() + count - 1) / count));
    QVERIFY(mirror.equals(truth));
    QCOMPARE(mirror.removed, QStringList());
    mirror.catchUp(client, token, count);
    QVERIFY(mirror.equals(truth));
}

void TestTransactionOperations::refreshIsToldExactly()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, u"user_kestrel_freight"_s);
    const ItemId item = client.itemOf(token);
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).status, 200);
        Answer page = client.sync(token, mirror.cursor);
        QCOMPARE(page.json.value("added"_L1).toArray().size(), 0);
        QVERIFY(QTest::qWaitFor([&] {
            page = client.sync(token, mirror.cursor);
            return !page.json.value("added"_L1).toArray().isEmpty();
        }, 10'000));
        QCOMPARE(page.json.value("modified"_L1).toArray().size(), 1);
        QVERIFY(page.json.value("removed"_L1).toArray().size() > 0);
        QVERIFY(page.json.value("added"_L1).toArray().size() > page.json.value("removed"_L1).toArray().size());
        mirror.apply(page);
        QVERIFY(mirror.equals(sandbox.transactionsOf(item)));
    }
    QVERIFY(sandbox.refresh(item));
    QCOMPARE(sandbox.refresh(ItemId(u"none"_s)).error().kind, Error::Kind::NotFound);
    mirror.catchUp(client, token, 2);
    QVERIFY(mirror.equals(sandbox.transactionsOf(item)));
}

void TestTransactionOperations::theDynamicUsersRefreshFollowsPlaidsRule()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url(), u"user_transactions_dynamic"_s);
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    QVERIFY(mirror.transactions.size() >= 40 && mirror.transactions.size() <= 66);
    for (int round = 0; round < 3; ++round) {
        QStringList pending;
        for (const QJsonObject& transaction : std::as_const(mirror.transactions)) {
            if (transaction.value("pending"_L1).toBool())
                pending.append(transaction.value("transaction_id"_L1).toString());
        }
        const QHash<QString, QJsonObject> before = mirror.transactions;
        const int updates = catcher.count("SYNC_UPDATES_AVAILABLE"_L1);
        QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(catcher.count("SYNC_UPDATES_AVAILABLE"_L1), updates + 1, 20'000);
        const Answer page = client.sync(token, mirror.cursor);
        QCOMPARE(page.json.value("removed"_L1).toArray().size(), pending.size());
        QCOMPARE(page.json.value("modified"_L1).toArray().size(), 1);
        const QJsonObject dearer = page.json.value("modified"_L1).toArray().at(0).toObject();
        const QJsonObject was = before.value(dearer.value("transaction_id"_L1).toString());
        QCOMPARE(qRound64(dearer.value("amount"_L1).toDouble() * 100), qRound64(was.value("amount"_L1).toDouble() * 100) + 100);
        int appeared = 0;
        for (const QJsonValue& transaction : page.json.value("added"_L1).toArray())
            appeared += transaction.toObject().value("pending"_L1).toBool() ? 1 : 0;
        QVERIFY(appeared >= 2);
        QCOMPARE(page.json.value("added"_L1).toArray().size(), appeared + pending.size());
        mirror.apply(page);
        QVERIFY(mirror.equals(sandbox.transactionsOf(client.itemOf(token))));
    }
}

void TestTransactionOperations::pendingRowsAreReplacedByPostedOnesThatNameThem()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    QVERIFY(sandbox.refresh(client.itemOf(token)));
    mirror.catchUp(client, token);
    QHash<QString, QJsonObject> pending;
    for (const QJsonObject& transaction : std::as_const(mirror.transactions)) {
        if (transaction.value("pending"_L1).toBool())
            pending.insert(transaction.value("transaction_id"_L1).toString(), transaction);
    }
    QVERIFY(pending.size() >= 2);
    QVERIFY(sandbox.refresh(client.itemOf(token)));
    mirror.removed.clear();
    mirror.catchUp(client, token);
    QCOMPARE(QSet<QString>(mirror.removed.begin(), mirror.removed.end()), QSet<QString>(pending.keyBegin(), pending.keyEnd()));
    int successors = 0;
    for (const QJsonObject& transaction : std::as_const(mirror.transactions)) {
        const QString before = transaction.value("pending_transaction_id"_L1).toString();
        if (!pending.contains(before))
            continue;
        ++successors;
        QCOMPARE(transaction.value("pending"_L1).toBool(), false);
        QCOMPARE(transaction.value("account_id"_L1), pending.value(before).value("account_id"_L1));
        QCOMPARE(transaction.value("name"_L1), pending.value(before).value("name"_L1));
    }
    QCOMPARE(successors, pending.size());
}

void TestTransactionOperations::dataChangingBetweenPagesRestartsTheLoop()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    const ItemId item = client.itemOf(token);
    QVERIFY(client.awaitHistory(token));
    const Answer first = client.sync(token, {}, 100);
    QVERIFY(first.json.value("has_more"_L1).toBool());
    QVERIFY(sandbox.refresh(item));
    const Answer second = client.sync(token, first.text("next_cursor"_L1), 100);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.code(), u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s);
    QCOMPARE(second.text("error_type"_L1), u"TRANSACTIONS_ERROR"_s);
    Mirror mirror;
    mirror.catchUp(client, token, 100);
    QVERIFY(mirror.equals(sandbox.transactionsOf(item)));
}

void TestTransactionOperations::changeBetweenLoopsIsNoMutation()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    QVERIFY(sandbox.refresh(client.itemOf(token)));
    const Answer first = client.sync(token, mirror.cursor, 1);
    QCOMPARE(first.status, 200);
    QVERIFY(first.json.value("has_more"_L1).toBool());
    QCOMPARE(client.sync(token, first.text("next_cursor"_L1), 1).status, 200);
    QCOMPARE(client.sync(token, first.text("next_cursor"_L1), 3).status, 200);
}

void TestTransactionOperations::oneAccountsStreamHasItsOwnCursor()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const Answer all = client.sync(token);
    const QString savings = all.json.value("accounts"_L1).toArray().at(1).toObject().value("account_id"_L1).toString();
    const QJsonObject only{{u"account_id"_s, savings}};
    const Answer page = client.sync(token, {}, 500, only);
    QVERIFY(page.json.value("added"_L1).toArray().size() > 20);
    for (const QJsonValue& transaction : page.json.value("added"_L1).toArray())
        QCOMPARE(transaction.toObject().value("account_id"_L1).toString(), savings);
    QCOMPARE(client.sync(token, page.text("next_cursor"_L1), 500, only).status, 200);
    QCOMPARE(client.sync(token, page.text("next_cursor"_L1)).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.sync(token, {}, 500, {{u"account_id"_s, u"nobodys"_s}}).code(), u"INVALID_ACCOUNT_ID"_s);
}

void TestTransactionOperations::cursorOfAnotherItemIsRefused()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString one = client.link();
    const QString two = client.link();
    QVERIFY(client.awaitHistory(one) && client.awaitHistory(two));
    const Answer page = client.sync(one);
    QCOMPARE(client.sync(two, page.text("next_cursor"_L1)).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.sync(one, u"bm90IGEgY3Vyc29y"_s).code(), u"INVALID_FIELD"_s);
}

void TestTransactionOperations::nowSkipsWhatIsThere()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const Answer page = client.sync(token, u"now"_s);
    QCOMPARE(page.json.value("added"_L1).toArray().size(), 0);
    QVERIFY(sandbox.refresh(client.itemOf(token)));
    QVERIFY(client.sync(token, page.text("next_cursor"_L1)).json.value("added"_L1).toArray().size() >= 2);
}

void TestTransactionOperations::itemWithoutTransactionsIsInitialisedByItsFirstSync()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, {}, {u"auth"_s});
    QCOMPARE(client.sync(token, {}, 10, {{u"days_requested"_s, 10}}).text("transactions_update_status"_L1), u"NOT_READY"_s);
    QVERIFY(client.awaitHistory(token));
    for (const QJsonObject& transaction : sandbox.transactionsOf(client.itemOf(token)))
        QVERIFY(transaction.value("date"_L1).toString() >= u"2026-06-07"_s);
    const QJsonObject item = client.post(u"/item/get"_s, {{u"access_token"_s, token}}).json.value("item"_L1).toObject();
    QCOMPARE(item.value("products"_L1).toArray(), (QJsonArray{u"auth"_s, u"transactions"_s}));
}

void TestTransactionOperations::daysRequestedCountOnlyBeforeTheFirstPull()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, {}, {u"auth"_s});
    client.sync(token, {}, 10, {{u"days_requested"_s, 60}});
    client.sync(token, {}, 10, {{u"days_requested"_s, 10}});
    QVERIFY(client.awaitHistory(token));
    QString oldest = u"2026-06-17"_s;
    for (const QJsonObject& transaction : sandbox.transactionsOf(client.itemOf(token)))
        oldest = std::min(oldest, transaction.value("date"_L1).toString());
    QVERIFY(oldest < u"2026-04-25"_s && oldest >= u"2026-04-18"_s);
}

void TestTransactionOperations::wordingFollowsTheOptions()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const auto first = [&](const QJsonObject& options) { return client.sync(token, {}, 1, options).json.value("added"_L1).toArray().at(0).toObject(); };
    const QJsonObject plain = first({});
    QVERIFY(plain.value("original_description"_L1).isNull());
    QCOMPARE(plain.value("personal_finance_category"_L1).toObject().value("version"_L1).toString(), u"v2"_s);
    const QJsonObject told = first({{u"include_original_description"_s, true}, {u"personal_finance_category_version"_s, u"v1"_s},
        {u"include_personal_finance_category"_s, true}, {u"include_logo_and_counterparty_beta"_s, false}});
    QCOMPARE(told.value("original_description"_L1), plain.value("name"_L1));
    QCOMPARE(told.value("personal_finance_category"_L1).toObject().value("version"_L1).toString(), u"v1"_s);
    QVERIFY(first({{u"include_original_description"_s, QJsonValue::Null}}).value("original_description"_L1).isNull());
}

void TestTransactionOperations::listsAreInTheOrderOfTheirChanges()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    QStringList whole;
    for (const QJsonValue& transaction : client.sync(token).json.value("added"_L1).toArray())
        whole.append(transaction.toObject().value("transaction_id"_L1).toString());
    QStringList pieces;
    for (QString cursor; pieces.size() < whole.size();) {
        const Answer page = client.sync(token, cursor, 120);
        for (const QJsonValue& transaction : page.json.value("added"_L1).toArray())
            pieces.append(transaction.toObject().value("transaction_id"_L1).toString());
        cursor = page.text("next_cursor"_L1);
    }
    QCOMPARE(pieces.first(whole.size()), whole);
}

void TestTransactionOperations::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("code");
    QTest::newRow("no transactions at all") << QJsonObject{{u"count"_s, 0}} << u"INVALID_FIELD"_s;
    QTest::newRow("too many transactions") << QJsonObject{{u"count"_s, 501}} << u"INVALID_FIELD"_s;
    QTest::newRow("half a transaction") << QJsonObject{{u"count"_s, 1.5}} << u"INVALID_FIELD"_s;
    QTest::newRow("a cursor that is none") << QJsonObject{{u"cursor"_s, u"yesterday"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("a taxonomy that is none") << QJsonObject{{u"options"_s, QJsonObject{{u"personal_finance_category_version"_s, u"v3"_s}}}} << u"INVALID_FIELD"_s;
    QTest::newRow("options that are null") << QJsonObject{{u"options"_s, QJsonValue::Null}} << u"INVALID_FIELD"_s;
    QTest::newRow("an option that is unknown") << QJsonObject{{u"options"_s, QJsonObject{{u"colour"_s, 1}}}} << u"UNKNOWN_FIELDS"_s;
}

void TestTransactionOperations::malformedRequestsAreRefused()
{
    QFETCH(QJsonObject, fields);
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    fields.insert("access_token"_L1, u"access-sandbox-00000000-0000-4000-8000-000000000000"_s);
    QTEST(client.post(u"/transactions/sync"_s, fields).code(), "code");
}

void TestTransactionOperations::syncUpdatesAreFiredOnlyAfterTheFirstSync()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("HISTORICAL_UPDATE"_L1), 1, 20'000);
    QCOMPARE(catcher.count("SYNC_UPDATES_AVAILABLE"_L1), 0);
    Mirror mirror;
    mirror.catchUp(client, token);
    QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("SYNC_UPDATES_AVAILABLE"_L1), 1, 20'000);
    const QJsonObject update = catcher.last("DEFAULT_UPDATE"_L1);
    mirror.removed.clear();
    const qsizetype before = mirror.transactions.size();
    mirror.catchUp(client, token);
    QCOMPARE(update.value("new_transactions"_L1).toInt(), int(mirror.transactions.size() - before + mirror.removed.size()));
    QCOMPARE(catcher.last("TRANSACTIONS_REMOVED"_L1).value("removed_transactions"_L1).toArray().size(), mirror.removed.size());
}

void TestTransactionOperations::brokenLoginIsReported()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QCOMPARE(client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}}).status, 200);
    QCOMPARE(client.sync(token).code(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestTransactionOperations::refreshNeedsTheProduct()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link({}, {}, {u"auth"_s});
    QCOMPARE(client.post(u"/transactions/refresh"_s, {{u"access_token"_s, token}}).code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

QTEST_GUILESS_MAIN(TestTransactionOperations)
#include "tst_transactionoperations.moc"
