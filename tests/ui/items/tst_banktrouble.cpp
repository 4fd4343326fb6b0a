// SPDX-License-Identifier: Apache-2.0
#include "ui/items/banktrouble.h"

#include "tests/ui/items/itemlisting.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const InstitutionId kTartan(u"ins_1"_s);

ListedItem itemAt(const QString& id, const InstitutionId& bank, const QString& bankName, const QString& code = {})
{
    ListedItem listed = listedItem(id, bankName, u"Acme"_s);
    listed.item.institution = bank;
    return code.isEmpty() ? listed : broken(listed, code);
}

} // namespace

class TestBankTrouble : public QObject {
    Q_OBJECT

private slots:
    void aHealthyItemSaysNothingOfItsBank();
    void itemsThatFailAtABankInTroubleAreCounted();
    void anItemsOwnErrorIsEnough();
    void severalBanksAreCounted();
};

void TestBankTrouble::aHealthyItemSaysNothingOfItsBank()
{
    QVERIFY(bankNews({itemAt(u"a"_s, kTartan, u"Tartan Bank"_s)}, {{kTartan, u"Tartan Bank"_s, true}}).title.isEmpty());
    QVERIFY(bankNews({itemAt(u"a"_s, kTartan, u"Tartan Bank"_s, u"ITEM_LOGIN_REQUIRED"_s)}, {}).title.isEmpty());
}

void TestBankTrouble::itemsThatFailAtABankInTroubleAreCounted()
{
    const QList<ListedItem> items{itemAt(u"a"_s, kTartan, u"Tartan Bank"_s, u"ITEM_LOGIN_REQUIRED"_s),
        itemAt(u"b"_s, kTartan, u"Tartan Bank"_s, u"INTERNAL_SERVER_ERROR"_s), itemAt(u"c"_s, kTartan, u"Tartan Bank"_s)};
    const BankNews news = bankNews(items, {{kTartan, u"Tartan Bank"_s, false, StillClock().now(), u"Slow logins"_s}});
    QVERIFY2(news.title.contains("badly"_L1), qPrintable(news.title));
    QVERIFY2(news.text.startsWith(u'2'), qPrintable(news.text));
    QVERIFY2(news.text.contains("Slow logins"_L1), qPrintable(news.text));
}

void TestBankTrouble::anItemsOwnErrorIsEnough()
{
    const BankNews news = bankNews({itemAt(u"a"_s, kTartan, u"Tartan Bank"_s, u"INSTITUTION_DOWN"_s)}, {});
    QCOMPARE(news.title, u"Tartan Bank is down, not you"_s);
}

void TestBankTrouble::severalBanksAreCounted()
{
    const QList<ListedItem> items{itemAt(u"a"_s, kTartan, u"Tartan Bank"_s, u"INSTITUTION_DOWN"_s),
        itemAt(u"b"_s, InstitutionId(u"ins_2"_s), u"Gingham"_s, u"INSTITUTION_NOT_RESPONDING"_s)};
    QVERIFY(bankNews(items, {}).title.startsWith(u'2'));
}

QTEST_MAIN(TestBankTrouble)
#include "tst_banktrouble.moc"
