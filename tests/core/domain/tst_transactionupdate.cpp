// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionupdate.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionUpdate : public QObject {
    Q_OBJECT

private slots:
    void pagesAddUpAndTheLastOneDecides();
};

void TestTransactionUpdate::pagesAddUpAndTheLastOneDecides()
{
    TransactionUpdate first;
    first.added.resize(2);
    first.hasMore = true;
    first.nextCursor = SyncCursor(u"one"_s);
    TransactionUpdate second;
    second.added.resize(1);
    second.removed.append(TransactionId(u"gone"_s));
    second.nextCursor = SyncCursor(u"two"_s);
    second.history = HistoryStatus::HistoricalComplete;

    TransactionUpdate all;
    all.append(first);
    all.append(second);

    QCOMPARE(all.added.size(), 3);
    QCOMPARE(all.removed.size(), 1);
    QCOMPARE(all.nextCursor, SyncCursor(u"two"_s));
    QCOMPARE(all.history, HistoryStatus::HistoricalComplete);
    QVERIFY(!all.hasMore);
}

QTEST_GUILESS_MAIN(TestTransactionUpdate)
#include "tst_transactionupdate.moc"
