// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationkeys.h"

#include "keyfixture.h"
#include "tests/support/await.h"

#include <QTest>

#include <thread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVerificationKeys : public QObject {
    Q_OBJECT

private slots:
    void fetchesAKeyOnceAndThenKnowsIt();
    void callersOfTheSameKidShareOneFetch();
    void fetchesAgainAfterADay();
    void remembersForFiveMinutesThatAKidIsUnknown();
    void refusesAKeyWithAnotherKid();
    void refusesAnUnfitKey();
    void aKidThatCannotBeOneCostsNoCall_data();
    void aKidThatCannotBeOneCostsNoCall();
    void beginsTenFetchesAMinuteAtMost();
    void aKeyThatCannotBeHadIsNotRemembered_data();
    void aKeyThatCannotBeHadIsNotRemembered();
    void aRetiredIntegrationIsRefused();
    void answersWhenPatienceEndsAndKeepsTheLateKey();
    void aNewRealKidRefreshesTheOthers();
    void keysOfOtherEnvironmentsAreNotMixed();
    void mayBeAskedFromAnotherThread();
    void judgesWithWhatIsCached();

private:
    static KeyAnswer ask(KeyFixture& fixture, const QString& kid, const Integration& integration)
    {
        return *await(fixture.keys.obtained(integration, kid, 20s));
    }
    static KeyAnswer ask(KeyFixture& fixture, const QString& kid) { return ask(fixture, kid, fixture.integration()); }
};

void TestVerificationKeys::fetchesAKeyOnceAndThenKnowsIt()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.serve(signer);
    QVERIFY(!fixture.keys.cached(fixture.integration(), signer.kid()));

    const KeyAnswer answer = ask(fixture, signer.kid());
    QVERIFY(answer.state == KeyAnswer::State::Found);
    QCOMPARE(answer.key->kid(), signer.kid());
    QVERIFY(fixture.keys.cached(fixture.integration(), signer.kid())->state == KeyAnswer::State::Found);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
    QCOMPARE(fixture.calls(), 1);
    QCOMPARE(fixture.plaid.plaid.requests().first().body, (QJsonObject{{u"key_id"_s, signer.kid()}}));
}

void TestVerificationKeys::callersOfTheSameKidShareOneFetch()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.plaid.plaid.hold(QLatin1String(KeyFixture::kPath), {{u"key"_s, signer.jwk()}});
    int found = 0;
    for (int caller = 0; caller < 5; ++caller) {
        fixture.keys.obtain(fixture.integration(), signer.kid(), 20s,
            [&found](const KeyAnswer& answer) { found += answer.state == KeyAnswer::State::Found ? 1 : 0; });
    }
    QTRY_COMPARE(fixture.plaid.plaid.held(QLatin1String(KeyFixture::kPath)), 1);
    fixture.plaid.plaid.release(QLatin1String(KeyFixture::kPath));
    QTRY_COMPARE(found, 5);
    QCOMPARE(fixture.calls(), 1);
}

void TestVerificationKeys::fetchesAgainAfterADay()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.serve(signer);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
    fixture.clock.advance(24h - 1s);
    QVERIFY(fixture.keys.cached(fixture.integration(), signer.kid()));
    fixture.clock.advance(1s);
    QVERIFY(!fixture.keys.cached(fixture.integration(), signer.kid()));
    fixture.refuse(); // it has been withdrawn meanwhile
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Refused);
}

void TestVerificationKeys::remembersForFiveMinutesThatAKidIsUnknown()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.refuse();
    QCOMPARE(ask(fixture, signer.kid()).detail, u"Plaid knows no such key in this environment"_s);
    fixture.clock.advance(299s);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Refused);
    QCOMPARE(fixture.calls(), 1);
    fixture.clock.advance(1s);
    fixture.serve(signer);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
}

void TestVerificationKeys::refusesAKeyWithAnotherKid()
{
    KeyFixture fixture;
    fixture.serve(TestSigner(u"another"_s));
    QCOMPARE(ask(fixture, u"wanted"_s).detail, u"Plaid returned a key with another id"_s);
}

void TestVerificationKeys::refusesAnUnfitKey()
{
    KeyFixture fixture;
    const TestSigner signer;
    QJsonObject jwk = signer.jwk();
    jwk.insert(u"kty"_s, u"RSA"_s);
    fixture.plaid.plaid.reply(QLatin1String(KeyFixture::kPath), {{u"key"_s, jwk}});
    const KeyAnswer answer = ask(fixture, signer.kid());
    QVERIFY(answer.state == KeyAnswer::State::Refused);
    QCOMPARE(answer.detail, u"The key's kty is not EC."_s);
}

void TestVerificationKeys::aKidThatCannotBeOneCostsNoCall_data()
{
    QTest::addColumn<QString>("kid");
    QTest::newRow("a path") << u"../../etc/passwd"_s;
    QTest::newRow("a quotation") << u"a\"b"_s;
    QTest::newRow("a letter beyond ASCII") << u"kéy"_s;
    QTest::newRow("white space") << u"a b"_s;
    QTest::newRow("65 characters") << QString(65, u'a');
}

void TestVerificationKeys::aKidThatCannotBeOneCostsNoCall()
{
    QFETCH(QString, kid);
    KeyFixture fixture;
    QVERIFY(ask(fixture, kid).state == KeyAnswer::State::Refused);
    QCOMPARE(fixture.calls(), 0);
}

void TestVerificationKeys::beginsTenFetchesAMinuteAtMost()
{
    KeyFixture fixture;
    for (int i = 0; i < 10; ++i) {
        fixture.refuse();
        QVERIFY(ask(fixture, u"forged-%1"_s.arg(i)).state == KeyAnswer::State::Refused);
    }
    const KeyAnswer eleventh = ask(fixture, u"forged-10"_s);
    QVERIFY(eleventh.state == KeyAnswer::State::NotObtainable);
    QCOMPARE(eleventh.detail, u"10 keys were asked for in the last minute"_s);
    QCOMPARE(fixture.calls(), 10);
    fixture.clock.advance(60s);
    fixture.refuse();
    QVERIFY(ask(fixture, u"forged-10"_s).state == KeyAnswer::State::Refused);
}

void TestVerificationKeys::aKeyThatCannotBeHadIsNotRemembered_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no network") << Error::Kind::Network;
    QTest::newRow("locked secrets") << Error::Kind::SecretsLocked;
    QTest::newRow("no secret") << Error::Kind::SecretsMissing;
    QTest::newRow("keys that Plaid refuses") << Error::Kind::Plaid;
}

void TestVerificationKeys::aKeyThatCannotBeHadIsNotRemembered()
{
    QFETCH(Error::Kind, kind);
    KeyFixture fixture;
    const TestSigner signer;
    fixture.access.failure = Error{kind, u"code"_s, u"The reason."_s, {}, {}, 0};
    const KeyAnswer answer = ask(fixture, signer.kid());
    QVERIFY(answer.state == KeyAnswer::State::NotObtainable);
    QCOMPARE(answer.detail, u"The reason."_s);
    fixture.access.failure.reset();
    fixture.serve(signer);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
}

void TestVerificationKeys::aRetiredIntegrationIsRefused()
{
    KeyFixture fixture;
    fixture.access.failure
        = Error{Error::Kind::InvalidInput, u"environment"_s, u"Plaid has retired Development."_s, {}, {}, 0};
    const KeyAnswer answer = ask(fixture, u"kid-1"_s);
    QVERIFY(answer.state == KeyAnswer::State::Refused);
    QCOMPARE(answer.detail, u"no keys can be asked for: Plaid has retired Development."_s);
}

void TestVerificationKeys::answersWhenPatienceEndsAndKeepsTheLateKey()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.plaid.plaid.hold(QLatin1String(KeyFixture::kPath), {{u"key"_s, signer.jwk()}});
    const Result<KeyAnswer> answer = await(fixture.keys.obtained(fixture.integration(), signer.kid(), 20ms));
    QVERIFY(answer->state == KeyAnswer::State::NotObtainable);
    QCOMPARE(answer->detail, u"Plaid did not answer within 20 ms"_s);
    QTRY_COMPARE(fixture.plaid.plaid.held(QLatin1String(KeyFixture::kPath)), 1);
    fixture.plaid.plaid.release(QLatin1String(KeyFixture::kPath));
    QTRY_VERIFY(fixture.keys.cached(fixture.integration(), signer.kid()));
    QCOMPARE(fixture.calls(), 1);
}

void TestVerificationKeys::aNewRealKidRefreshesTheOthers()
{
    KeyFixture fixture;
    const TestSigner first(u"first"_s);
    const TestSigner second(u"second"_s);
    fixture.serve(first);
    QVERIFY(ask(fixture, u"first"_s).state == KeyAnswer::State::Found);
    QJsonObject expired = first.jwk();
    expired.insert(u"expired_at"_s, kSignedAt);
    fixture.serve(second);
    fixture.plaid.plaid.reply(QLatin1String(KeyFixture::kPath), {{u"key"_s, expired}});
    QVERIFY(ask(fixture, u"second"_s).state == KeyAnswer::State::Found);
    QTRY_VERIFY(fixture.keys.cached(fixture.integration(), u"first"_s)->key->expiredAt());

    fixture.refuse();
    QVERIFY(ask(fixture, u"forged"_s).state == KeyAnswer::State::Refused);
    QTRY_COMPARE(fixture.tasks.running(), 0);
    QCOMPARE(fixture.calls(), 4); // a forged kid refreshes nothing
}

void TestVerificationKeys::keysOfOtherEnvironmentsAreNotMixed()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.serve(signer);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
    QVERIFY(fixture.keys.cached(fixture.integration(u"itg_2"_s), signer.kid()));
    QVERIFY(!fixture.keys.cached(fixture.integration(u"itg_1"_s, Environment::Production), signer.kid()));
    QVERIFY(!fixture.keys.cached(fixture.integration(u"itg_1"_s, Environment::Offline), signer.kid()));
    Integration elsewhere = fixture.integration();
    elsewhere.baseUrl = QUrl(u"https://sandbox.plaid.com"_s);
    QVERIFY(!fixture.keys.cached(elsewhere, signer.kid()));
}

void TestVerificationKeys::mayBeAskedFromAnotherThread()
{
    KeyFixture fixture;
    const TestSigner signer;
    fixture.serve(signer);
    std::atomic<bool> found = false;
    std::atomic<bool> onEngine = false;
    QThread* const engine = QThread::currentThread();
    std::thread caller([&] {
        fixture.keys.obtain(fixture.integration(), signer.kid(), 20s, [&](const KeyAnswer& answer) {
            onEngine = QThread::currentThread() == engine;
            found = answer.state == KeyAnswer::State::Found;
        });
    });
    caller.join();
    QTRY_VERIFY(found);
    QVERIFY(onEngine);
}

void TestVerificationKeys::judgesWithWhatIsCached()
{
    KeyFixture fixture;
    const TestSigner signer;
    const QByteArray body = "{}";
    const CachedVerdict before
        = judgeWithCachedKeys(fixture.keys, fixture.integration(), signer.header(body), body, fixture.clock.now());
    QCOMPARE(before.missingKid, signer.kid());
    QCOMPARE(before.report.verification, Verification::NotChecked);

    fixture.serve(signer);
    QVERIFY(ask(fixture, signer.kid()).state == KeyAnswer::State::Found);
    const CachedVerdict after
        = judgeWithCachedKeys(fixture.keys, fixture.integration(), signer.header(body), body, fixture.clock.now());
    QCOMPARE(after.missingKid, QString());
    QCOMPARE(after.report.verification, Verification::Verified);

    const CachedVerdict unsigned_
        = judgeWithCachedKeys(fixture.keys, fixture.integration(), {}, body, fixture.clock.now());
    QCOMPARE(unsigned_.missingKid, QString());
    QCOMPARE(unsigned_.report.failedCheck, u"format"_s);
}

QTEST_GUILESS_MAIN(TestVerificationKeys)
#include "tst_verificationkeys.moc"
