// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/itemhistory.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);

} // namespace

class TestAccountObjects : public QObject {
    Q_OBJECT

private slots:
    void accountsAreNamedAsPlaidsTestUserHasThem();
};

void TestAccountObjects::accountsAreNamedAsPlaidsTestUserHasThem()
{
    const ItemHistory history(std::make_shared<const BusinessLedger>(1, 2), 2, kToday, 730);
    const QJsonArray accounts = accountObjects(history);
    QCOMPARE(accounts.size(), 3);
    const QJsonObject checking = accounts.at(0).toObject();
    QCOMPARE(checking.value("name"_L1).toString(), u"Plaid Checking"_s);
    QCOMPARE(checking.value("mask"_L1).toString(), u"0000"_s);
    QVERIFY(checking.value("balances"_L1).toObject().value("limit"_L1).isNull());
    const QJsonObject card = accounts.at(2).toObject();
    QCOMPARE(card.value("name"_L1).toString(), u"Plaid Credit Card"_s);
    QCOMPARE(card.value("mask"_L1).toString(), u"3333"_s);
    QCOMPARE(card.value("type"_L1).toString(), u"credit"_s);
    QCOMPARE(card.value("balances"_L1).toObject().value("limit"_L1).toDouble(), 35'000.0);
}

QTEST_GUILESS_MAIN(TestAccountObjects)
#include "tst_accountobjects.moc"
