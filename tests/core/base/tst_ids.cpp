// SPDX-License-Identifier: Apache-2.0
#include "core/base/ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIds : public QObject {
    Q_OBJECT

private slots:
    void idsOfDifferentKindsDoNotConvert();
    void idsCompareCaseSensitively();
    void madeIdsCarryTheirPrefixAndDiffer();
    void pathTokensHold256Bits();
};

void TestIds::idsOfDifferentKindsDoNotConvert()
{
    QVERIFY(!(std::is_convertible_v<ItemId, AccountId>));
    QVERIFY(!(std::is_convertible_v<QString, ItemId>));
}

void TestIds::idsCompareCaseSensitively()
{
    QVERIFY(ItemId(u"abC"_s) != ItemId(u"abc"_s));
    QVERIFY(ItemId(u"a"_s) < ItemId(u"b"_s));
    QVERIFY(ItemId().isEmpty());
}

void TestIds::madeIdsCarryTheirPrefixAndDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = makeId("itg_"_L1);
        QVERIFY(QRegularExpression(u"^itg_[1-9A-HJ-NP-Za-km-z]{22}$"_s).match(id).hasMatch());
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestIds::pathTokensHold256Bits()
{
    const QString token = makePathToken();
    QCOMPARE(token.size(), 43);
    QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(token != makePathToken());
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
