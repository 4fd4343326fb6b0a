// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    void knowsTheSumsOfTheStandard_data();
    void knowsTheSumsOfTheStandard();
    void agreesWithQtAtEveryLength();
};

void TestSha256::knowsTheSumsOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("sum");
    QTest::newRow("nothing") << ""_ba << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("one block") << "abc"_ba << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
}

void TestSha256::knowsTheSumsOfTheStandard()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, sum);
    QCOMPARE(sha256(data).toHex(), sum);
}

void TestSha256::agreesWithQtAtEveryLength()
{
    QByteArray data;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(sha256(data), QCryptographicHash::hash(data, QCryptographicHash::Sha256));
        data += char(length * 7);
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
