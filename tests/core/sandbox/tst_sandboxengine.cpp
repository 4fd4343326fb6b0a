// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxengine.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

HttpRequest requestOf(const QString& path, QJsonObject body)
{
    const TokenMint mint(1);
    body.insert("client_id"_L1, mint.clientId());
    body.insert("secret"_L1, mint.secret().reveal());
    HttpRequest request;
    request.method = "POST"_ba;
    request.path = path;
    request.body = QJsonDocument(body).toJson();
    return request;
}

} // namespace

class TestSandboxEngine : public QObject {
    Q_OBJECT

private slots:
    void timePassesByItself();
    void answersWithItsKeys();
    void webhooksVerifyAgainstTheServedKeys();
    void daysPassWhileItWasAway();
};

void TestSandboxEngine::timePassesByItself()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("HISTORICAL_UPDATE"_L1), 1, 20'000);
    QCOMPARE(catcher.count("INITIAL_UPDATE"_L1), 1);
    QCOMPARE(catcher.count("SYNC_UPDATES_AVAILABLE"_L1), 0);
    QVERIFY(client.awaitHistory(token));
    QVERIFY(sandbox.refresh(client.itemOf(token)));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("SYNC_UPDATES_AVAILABLE"_L1), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("DEFAULT_UPDATE"_L1), 1, 20'000);
    QCOMPARE(catcher.last("SYNC_UPDATES_AVAILABLE"_L1).value("historical_update_complete"_L1).toBool(), true);
}

void TestSandboxEngine::answersWithItsKeys()
{
    SandboxEngine engine(optionsAt(), std::make_unique<Journal>(), {});
    HttpResponse answer;
    engine.handle(requestOf(u"/link/token/get"_s, {}), [&](const HttpResponse& response) { answer = response; });
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("MISSING_FIELDS"));
    QVERIFY(engine.items().isEmpty());
}

void TestSandboxEngine::webhooksVerifyAgainstTheServedKeys()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    const auto kidOfNext = [&](int number) {
        client.post(u"/sandbox/item/fire_webhook"_s, {{u"access_token"_s, token}, {u"webhook_code"_s, u"NEW_ACCOUNTS_AVAILABLE"_s}});
        QString kid;
        const bool came = QTest::qWaitFor([&] { return catcher.count("NEW_ACCOUNTS_AVAILABLE"_L1) == number; }, 20'000);
        for (const HttpRequest& request : catcher.requests()) {
            const QByteArray head = QByteArray::fromBase64(request.header("Plaid-Verification"_ba).split('.').first(), QByteArray::Base64UrlEncoding);
            if (came && request.body.contains("NEW_ACCOUNTS_AVAILABLE"))
                kid = QJsonDocument::fromJson(head).object().value("kid"_L1).toString();
        }
        return kid;
    };
    const QString before = kidOfNext(1);
    sandbox.rotateKey();
    const QString after = kidOfNext(2);
    QVERIFY(!before.isEmpty() && !after.isEmpty() && before != after);
    const auto keyOf = [&](const QString& kid) { return client.post(u"/webhook_verification_key/get"_s, {{u"key_id"_s, kid}}).json.value("key"_L1).toObject(); };
    QVERIFY(!keyOf(before).value("expired_at"_L1).isNull());
    QVERIFY(keyOf(after).value("expired_at"_L1).isNull());
    QCOMPARE(keyOf(after).value("kid"_L1).toString(), after);
}

void TestSandboxEngine::daysPassWhileItWasAway()
{
    const QJsonObject request{{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
        {u"options"_s, QJsonObject{{u"override_username"_s, u"user_acme_coffee"_s}}}};
    const QJsonObject first{{u"item"_s, 0}};
    SandboxEngine engine(optionsAt(kNoon + std::chrono::hours(72)), std::make_unique<Journal>(),
        {{kNoon, u"/sandbox/public_token/create"_s, request}, {kNoon, u"initial_update"_s, first}, {kNoon, u"historical_update"_s, first}});
    QString latest;
    for (const QJsonObject& transaction : engine.transactionsOf(engine.items().first()))
        latest = std::max(latest, transaction.value("date"_L1).toString());
    QVERIFY2(latest > u"2026-06-17"_s && latest <= u"2026-06-20"_s, qPrintable(latest));
}

QTEST_GUILESS_MAIN(TestSandboxEngine)
#include "tst_sandboxengine.moc"
