// SPDX-License-Identifier: Apache-2.0
#include "core/http/apikeyring.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>
#include <thread>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray& key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace

class TestApiKeyRing : public QObject {
    Q_OBJECT

private slots:
    void anEmptyRingAcceptsNothing();
    void everyKeyOfTheSetIsAccepted();
    void nearMissesAreRefused_data();
    void nearMissesAreRefused();
    void aNewSetReplacesTheOldOne();
    void keysMayBeCheckedWhileTheSetChanges();
    void aHandlerIsOnlyCalledWithAKey_data();
    void aHandlerIsOnlyCalledWithAKey();
};

void TestApiKeyRing::anEmptyRingAcceptsNothing()
{
    const ApiKeyRing ring;
    QVERIFY(!ring.accepts("key_1"_ba));
    QVERIFY(!ring.accepts({}));
}

void TestApiKeyRing::everyKeyOfTheSetIsAccepted()
{
    ApiKeyRing ring;
    ring.set({hashOf("key_1"_ba), hashOf("key_2"_ba)});
    QVERIFY(ring.accepts("key_1"_ba));
    QVERIFY(ring.accepts("key_2"_ba));
}

void TestApiKeyRing::nearMissesAreRefused_data()
{
    QTest::addColumn<QByteArray>("presented");
    QTest::newRow("no key") << QByteArray();
    QTest::newRow("first part of the key") << "key_"_ba;
    QTest::newRow("key with a space behind it") << "key_1 "_ba;
    QTest::newRow("key in upper case") << "KEY_1"_ba;
    QTest::newRow("the stored hash itself") << hashOf("key_1"_ba);
}

void TestApiKeyRing::nearMissesAreRefused()
{
    QFETCH(QByteArray, presented);
    ApiKeyRing ring;
    ring.set({hashOf("key_1"_ba), "not a hash"_ba});
    QVERIFY(!ring.accepts(presented));
}

void TestApiKeyRing::aNewSetReplacesTheOldOne()
{
    ApiKeyRing ring;
    ring.set({hashOf("key_1"_ba)});
    ring.set({hashOf("key_2"_ba)});
    QVERIFY(!ring.accepts("key_1"_ba));
    QVERIFY(ring.accepts("key_2"_ba));
}

void TestApiKeyRing::keysMayBeCheckedWhileTheSetChanges()
{
    ApiKeyRing ring;
    ring.set({hashOf("kept"_ba)});
    std::atomic<int> accepted = 0;
    std::thread checker([&ring, &accepted] {
        for (int i = 0; i < 2'000; ++i)
            accepted += ring.accepts("kept"_ba) ? 1 : 0;
    });
    for (int i = 0; i < 2'000; ++i)
        ring.set({hashOf(QByteArray::number(i)), hashOf("kept"_ba)});
    checker.join();
    QCOMPARE(accepted.load(), 2'000);
}

void TestApiKeyRing::aHandlerIsOnlyCalledWithAKey_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("the key") << HttpHeaders{{"X-API-Key"_ba, "key_1"_ba}} << 200;
    QTest::newRow("no key") << HttpHeaders{} << 401;
    QTest::newRow("another key") << HttpHeaders{{"x-api-key"_ba, "key_2"_ba}} << 401;
    QTest::newRow("the key in another header") << HttpHeaders{{"Authorization"_ba, "key_1"_ba}} << 401;
}

void TestApiKeyRing::aHandlerIsOnlyCalledWithAKey()
{
    QFETCH(HttpHeaders, headers);
    ApiKeyRing ring;
    ring.set({hashOf("key_1"_ba)});
    const HttpHandler handler = requiringApiKey(ring, [](HttpRequest, Responder respond) { respond({}); });
    HttpRequest request;
    request.headers = headers;
    int status = 0;
    handler(request, [&status](HttpResponse response) { status = response.status; });
    QTEST(status, "status");
}

QTEST_GUILESS_MAIN(TestApiKeyRing)
#include "tst_apikeyring.moc"
