// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/startingitems.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestStartingItems : public QObject {
    Q_OBJECT

private slots:
    void areLinkedAndWholeFromTheStart();
    void haveExactlyTheTransactionsAskedFor();
    void itemsLinkedLaterHaveThemToo();
};

void TestStartingItems::areLinkedAndWholeFromTheStart()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.items = 40;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const Answer listed = client.post(u"/sandbox-control/items"_s, {{u"count"_s, 100}});
    const QJsonArray items = listed.json.value("items"_L1).toArray();
    QCOMPARE(items.size(), 40);
    const QString token = items.last().toObject().value("access_token"_L1).toString();
    QCOMPARE(client.sync(token).text("transactions_update_status"_L1), u"HISTORICAL_UPDATE_COMPLETE"_s);
}

void TestStartingItems::haveExactlyTheTransactionsAskedFor()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.items = 1;
    options.transactions = 20'000;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const QJsonArray items = client.post(u"/sandbox-control/items"_s, {}).json.value("items"_L1).toArray();
    Mirror mirror;
    mirror.catchUp(client, items.first().toObject().value("access_token"_L1).toString());
    QCOMPARE(mirror.transactions.size(), 20'000);
}

void TestStartingItems::itemsLinkedLaterHaveThemToo()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.transactions = 3'000;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const QString token = client.link({}, QString());
    QVERIFY(client.awaitHistory(token));
    Mirror mirror;
    mirror.catchUp(client, token);
    QCOMPARE(mirror.transactions.size(), 3'000);
}

QTEST_GUILESS_MAIN(TestStartingItems)
#include "tst_startingitems.moc"
