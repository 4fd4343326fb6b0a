// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/historyshelf.h"

#include "core/sandbox/world/businessledger.h"

#include <QTest>

using namespace egret;

namespace {

std::unique_ptr<ItemHistory> loaded(int number, int days)
{
    auto history = std::make_unique<ItemHistory>(std::make_shared<const BusinessLedger>(1, 0), number, QDate(2026, 6, 17), days);
    history->loadRecent();
    history->loadRest();
    return history;
}

} // namespace

class TestHistoryShelf : public QObject {
    Q_OBJECT

private slots:
    void whatWasPutIsFound();
    void whatWasUsedLongestAgoIsThrownAway();
    void theTwoUsedLastStayWhateverTheirSize();
    void growthIsNoticedWhenTrimming();
};

void TestHistoryShelf::whatWasPutIsFound()
{
    HistoryShelf shelf;
    QVERIFY(!shelf.find(3));
    const ItemHistory& put = shelf.put(loaded(3, 60));
    QCOMPARE(shelf.find(3), &put);
    QCOMPARE(shelf.transactionCount(), put.transactions().size());
    shelf.drop(3);
    shelf.drop(4);
    QVERIFY(!shelf.find(3));
    QCOMPARE(shelf.transactionCount(), 0);
}

void TestHistoryShelf::whatWasUsedLongestAgoIsThrownAway()
{
    const size_t each = loaded(0, 60)->transactions().size();
    HistoryShelf shelf(each * 3 + each / 2);
    for (int number = 0; number < 3; ++number)
        shelf.put(loaded(number, 60));
    QVERIFY(shelf.find(0));
    shelf.put(loaded(3, 60));
    QVERIFY(!shelf.find(1));
    QVERIFY(shelf.find(0) && shelf.find(2) && shelf.find(3));
    QVERIFY(shelf.transactionCount() <= each * 3 + each / 2);
}

void TestHistoryShelf::theTwoUsedLastStayWhateverTheirSize()
{
    HistoryShelf shelf(1);
    shelf.put(loaded(0, 60));
    shelf.put(loaded(1, 60));
    QVERIFY(shelf.find(0) && shelf.find(1));
    shelf.put(loaded(2, 60));
    QVERIFY(!shelf.find(0));
    QVERIFY(shelf.find(1) && shelf.find(2));
}

void TestHistoryShelf::growthIsNoticedWhenTrimming()
{
    HistoryShelf shelf(100);
    for (int number = 0; number < 4; ++number)
        shelf.put(std::make_unique<ItemHistory>(std::make_shared<const BusinessLedger>(1, 0), number, QDate(2026, 6, 17), 700));
    ItemHistory* grown = shelf.find(0);
    grown->loadRecent();
    grown->loadRest();
    shelf.trim();
    QVERIFY(shelf.find(0) && shelf.find(3));
    QVERIFY(!shelf.find(1) && !shelf.find(2));
}

QTEST_GUILESS_MAIN(TestHistoryShelf)
#include "tst_historyshelf.moc"
