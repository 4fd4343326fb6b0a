// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/closedsecretstore.h"

#include "tests/support/await.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestClosedSecretStore : public QObject {
    Q_OBJECT

private slots:
    void everyCallFailsWithTheReasonEveryTime();
};

void TestClosedSecretStore::everyCallFailsWithTheReasonEveryTime()
{
    const Error reason{Error::Kind::SecretsUnavailable, u"no_service"_s, u"No Secret Service answers."_s, {}, {}, 0};
    ClosedSecretStore store(reason);
    QCOMPARE(store.kind(), u"closed"_s);
    for (int call = 0; call < 2; ++call) {
        const Result<SecretBytes> read = await(store.read(u"key"_s));
        QVERIFY(!read);
        QCOMPARE(read.error(), reason);
        const Result<> written = await(store.write(u"key"_s, SecretBytes("value")));
        QVERIFY(!written);
        QCOMPARE(written.error(), reason);
        const Result<> removed = await(store.remove(u"key"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error(), reason);
    }
}

QTEST_GUILESS_MAIN(TestClosedSecretStore)
#include "tst_closedsecretstore.moc"
