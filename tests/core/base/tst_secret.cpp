// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSecret : public QObject {
    Q_OBJECT

private slots:
    void revealsWhatWentIn();
    void neverPrints();
    void comparesByContent();
    void wipeEmptiesABuffer();
    void copiesShareOneBuffer();
};

void TestSecret::revealsWhatWentIn()
{
    QCOMPARE(AccessToken(u"access-sandbox-é"_s).reveal(), u"access-sandbox-é"_s);
    QVERIFY(AccessToken().isEmpty());
    QVERIFY(SecretBytes(QByteArray()).isEmpty());
}

void TestSecret::neverPrints()
{
    QString text;
    QDebug(&text) << AccessToken(u"access-sandbox-1234"_s) << SecretBytes("hidden");
    QVERIFY(!text.contains("1234"_L1));
    QVERIFY(!text.contains("hidden"_L1));
    QVERIFY(text.contains("***"_L1));
}

void TestSecret::comparesByContent()
{
    QVERIFY(PlaidSecret(u"a"_s) == PlaidSecret(u"a"_s));
    QVERIFY(!(PlaidSecret(u"a"_s) == PlaidSecret(u"b"_s)));
    QVERIFY(PlaidSecret() == PlaidSecret());
}

void TestSecret::wipeEmptiesABuffer()
{
    QByteArray bytes = "abcdefgh";
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void TestSecret::copiesShareOneBuffer()
{
    SecretBytes first("top secret");
    SecretBytes second = first;
    QCOMPARE(first.data(), second.data()); // one shared buffer, so there is one to wipe
    first = {};
    QCOMPARE(second.reveal(), "top secret"_ba);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
