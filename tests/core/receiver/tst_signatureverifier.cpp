// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/signatureverifier.h"

#include "core/base/sha256.h"
#include "testsigner.h"

#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestSignatureVerifier : public QObject {
    Q_OBJECT

private slots:
    void thereIsNoneForWhatIsNoPointOfTheCurve();
    void judgesTheSameHoweverOftenAndFromHoweverManyThreads();
};

void TestSignatureVerifier::thereIsNoneForWhatIsNoPointOfTheCurve()
{
    QVERIFY(SignatureVerifier::of(TestSigner().point()));
    QVERIFY(!SignatureVerifier::of({}));
    QVERIFY(!SignatureVerifier::of('\x04' + QByteArray(64, '\x01')));
}

//! Enough for the table to be made meanwhile.
void TestSignatureVerifier::judgesTheSameHoweverOftenAndFromHoweverManyThreads()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 400;
    const TestSigner signer;
    const auto verifier = SignatureVerifier::of(signer.point());
    const QByteArray digest = sha256("message"_ba);
    const QByteArray right = signer.rawSignature("message"_ba);
    const QByteArray wrong = signer.rawSignature("massage"_ba);
    std::atomic<int> held = 0;
    std::atomic<int> refused = 0;
    QThreadPool threads;
    threads.setMaxThreadCount(kThreads);
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.start([&] {
            for (int number = 0; number < kEach; ++number) {
                held += verifier->verifies(digest, right);
                refused += !verifier->verifies(digest, wrong);
            }
        });
    }
    threads.waitForDone();
    QCOMPARE(held.load(), kThreads * kEach);
    QCOMPARE(refused.load(), kThreads * kEach);
}

QTEST_APPLESS_MAIN(TestSignatureVerifier)
#include "tst_signatureverifier.moc"
