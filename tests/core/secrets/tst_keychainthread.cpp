// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"
#include "tests/support/await.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Result<> writeAndReadInThisThread()
{
    KeychainSecretStore store;
    const Result<> written = test::await(store.write(u"from a thread"_s, SecretBytes("value")));
    if (!written)
        return written;
    const Result<SecretBytes> read = test::await(store.read(u"from a thread"_s));
    return read ? Result<>() : Result<>(unexpected(read.error()));
}

} // namespace

//! All keychain jobs of a process belong on one thread, so this thread has a program of its own.
class TestKeychainThread : public QObject {
    Q_OBJECT

private slots:
    void theStoreWorksOnAThreadThatIsNotTheMainOne();
};

void TestKeychainThread::theStoreWorksOnAThreadThatIsNotTheMainOne()
{
    std::optional<Result<>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&result] { result = writeAndReadInThisThread(); }));
    thread->start();
    QVERIFY(thread->wait(60'000)); // the main thread stands still meanwhile
    QVERIFY(result.has_value());
    QVERIFY2(*result, *result ? "" : qPrintable(result->error().detail));
}

QTEST_GUILESS_MAIN(TestKeychainThread)
#include "tst_keychainthread.moc"
