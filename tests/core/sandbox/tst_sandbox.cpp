// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandbox.h"

#include "sandboxclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

class TestSandbox : public QObject {
    Q_OBJECT

private slots:
    void keysComeFromTheSeed();
    void sameSeedAndDayGiveTheSameAnswers();
    void everyUserIsACustomerOfItsOwn();
    void journalRebuildsTheSameItems();
    void journalOfAnotherSeedIsRefused();
    void portInUseIsReported();
    void latencyIsAddedToEveryAnswer();
    void stoppedSandboxHasNothing();
    void wholeWorldSyncs();
};

void TestSandbox::keysComeFromTheSeed()
{
    Sandbox one;
    Sandbox two;
    Sandbox::Options other = optionsAt();
    other.seed = 2;
    QVERIFY(one.start(optionsAt()));
    QVERIFY(two.start(other));
    QVERIFY(one.clientId() != two.clientId());
    const PlaidSecret before = one.secret();
    QVERIFY(before != two.secret());
    QVERIFY(one.start(optionsAt()));
    QVERIFY(one.secret() == before);
    QCOMPARE(one.baseUrl().host(), u"127.0.0.1"_s);
    QVERIFY(one.baseUrl().port() > 0);
}

void TestSandbox::sameSeedAndDayGiveTheSameAnswers()
{
    QList<QByteArray> answers;
    for (const auto hours : {0, 5}) {
        Sandbox sandbox;
        QVERIFY(sandbox.start(optionsAt(kNoon + std::chrono::hours(hours))));
        SandboxClient client(sandbox);
        const QString token = client.link();
        QVERIFY(client.awaitHistory(token));
        Answer page = client.sync(token);
        QCOMPARE(page.json.value("added"_L1).toArray().size(), 500);
        page.json.remove("request_id"_L1);
        answers.append(token.toUtf8() + QJsonDocument(page.json).toJson());
    }
    QCOMPARE(answers.at(0), answers.at(1));
}

void TestSandbox::everyUserIsACustomerOfItsOwn()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString coffee = client.link();
    const QString freight = client.link({}, u"user_kestrel_freight"_s);
    const QString nobody = client.link({}, QString());
    const QString good = client.link({}, u"user_good"_s);
    const auto namesOf = [&](const QString& token) {
        QSet<QString> names;
        for (const QJsonObject& transaction : sandbox.transactionsOf(client.itemOf(token)))
            names.insert(transaction.value("merchant_name"_L1).toString());
        return names;
    };
    for (const QString& token : {coffee, freight, nobody, good})
        QVERIFY(client.awaitHistory(token));
    QVERIFY(namesOf(coffee).contains(u"Highland Roasters"_s));
    QVERIFY(namesOf(freight).contains(u"Uber Freight"_s));
    QCOMPARE(namesOf(nobody), namesOf(good));
    QVERIFY(!namesOf(good).contains(u"Uber Freight"_s));
    QCOMPARE(sandbox.items().size(), 4);
    QCOMPARE(sandbox.items().first(), client.itemOf(coffee));
}

void TestSandbox::journalRebuildsTheSameItems()
{
    const QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.journal = folder.filePath(u"sandbox.journal"_s);
    QString token;
    QString cursor;
    QString broken;
    QList<ItemId> items;
    QList<QJsonObject> truth;
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start(options));
        SandboxClient client(sandbox);
        token = client.link();
        broken = client.link();
        QVERIFY(client.awaitHistory(token) && client.awaitHistory(broken));
        QVERIFY(sandbox.refresh(client.itemOf(token)));
        Mirror mirror;
        mirror.catchUp(client, token);
        cursor = mirror.cursor;
        QVERIFY(sandbox.refresh(client.itemOf(token)));
        QCOMPARE(client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, broken}}).status, 200);
        items = sandbox.items();
        truth = sandbox.transactionsOf(items.first());
    }
    QFile journal(options.journal);
    QVERIFY(journal.open(QIODevice::ReadWrite | QIODevice::Append));
    const QByteArray text = journal.readAll();
    QVERIFY(!text.contains("access-sandbox") && !text.contains("public-sandbox"));
    journal.write(R"({"did":"refr)");
    journal.close();

    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    QCOMPARE(sandbox.items(), items);
    QCOMPARE(sandbox.transactionsOf(items.first()), truth);
    QCOMPARE(client.sync(broken).code(), u"ITEM_LOGIN_REQUIRED"_s);
    const Answer page = client.sync(token, cursor);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.json.value("modified"_L1).toArray().size(), 1);
    QVERIFY(sandbox.refresh(items.first()));
    QCOMPARE(client.link().isEmpty(), false);
    QCOMPARE(sandbox.items().size(), 3);
}

void TestSandbox::journalOfAnotherSeedIsRefused()
{
    const QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.journal = folder.filePath(u"sandbox.journal"_s);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    sandbox.stop();
    options.seed = 9;
    QCOMPARE(sandbox.start(options).error().kind, Error::Kind::Storage);
}

void TestSandbox::portInUseIsReported()
{
    Sandbox one;
    QVERIFY(one.start(optionsAt()));
    Sandbox two;
    Sandbox::Options options = optionsAt();
    options.port = quint16(one.baseUrl().port());
    QCOMPARE(two.start(options).error().kind, Error::Kind::InUse);
    QVERIFY(two.baseUrl().isEmpty());
}

void TestSandbox::latencyIsAddedToEveryAnswer()
{
    Sandbox sandbox;
    Sandbox::Options options = optionsAt();
    options.latency = std::chrono::milliseconds(200);
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.post(u"/item/get"_s, {}).code(), u"MISSING_FIELDS"_s);
    QVERIFY(timer.elapsed() >= 195);
}

void TestSandbox::stoppedSandboxHasNothing()
{
    Sandbox sandbox;
    QVERIFY(sandbox.items().isEmpty());
    QVERIFY(sandbox.transactionsOf(ItemId(u"x"_s)).isEmpty());
    QCOMPARE(sandbox.refresh(ItemId(u"x"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY(sandbox.start(optionsAt()));
    QVERIFY(sandbox.transactionsOf(ItemId(u"x"_s)).isEmpty());
    sandbox.stop();
    QVERIFY(sandbox.baseUrl().isEmpty());
}

void TestSandbox::wholeWorldSyncs()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    QElapsedTimer timer;
    timer.start();
    QStringList tokens;
    for (int i = 0; i < 12; ++i)
        tokens.append(client.link());
    const qint64 linked = timer.restart();
    for (const QString& token : tokens)
        QVERIFY(client.awaitHistory(token));
    timer.restart();
    QSet<QString> ids;
    qsizetype rows = 0;
    for (const QString& token : tokens) {
        Mirror mirror;
        mirror.catchUp(client, token);
        QVERIFY(mirror.equals(sandbox.transactionsOf(client.itemOf(token))));
        rows += mirror.transactions.size();
        ids.unite(QSet<QString>(mirror.transactions.keyBegin(), mirror.transactions.keyEnd()));
    }
    qInfo("12 Items linked in %lld ms; %lld rows synced and compared in %lld ms", linked, qint64(rows), timer.elapsed());
    QCOMPARE(ids.size(), rows);
    QVERIFY(rows > 18'000);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
