// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncqueue.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using enum SyncUrgency;

namespace {

QString takeAll(SyncQueue& queue)
{
    QStringList taken;
    while (!queue.isEmpty())
        taken.append(queue.take().value());
    return taken.join(u' ');
}

void putMany(SyncQueue& queue, const QString& prefix, int count, SyncUrgency urgency)
{
    for (int number = 0; number < count; ++number)
        queue.put(ItemId(prefix + QString::number(number)), urgency);
}

} // namespace

class TestSyncQueue : public QObject {
    Q_OBJECT

private slots:
    void theMoreUrgentComesFirst();
    void anItemWaitsOnce();
    void anItemMovesForwardButNotBack();
    void anItemThatMovedForwardCanWaitAgain();
    void nobodyWaitsForEver();
    void aClearedQueueIsEmpty();
};

void TestSyncQueue::theMoreUrgentComesFirst()
{
    SyncQueue queue;
    queue.put(ItemId(u"timer"_s), Routine);
    queue.put(ItemId(u"webhook"_s), News);
    queue.put(ItemId(u"person"_s), Person);
    queue.put(ItemId(u"person2"_s), Person);
    QCOMPARE(takeAll(queue), u"person person2 webhook timer"_s);
}

void TestSyncQueue::anItemWaitsOnce()
{
    SyncQueue queue;
    for (const char* item : {"a", "b", "a", "b", "a"})
        queue.put(ItemId(QString::fromLatin1(item)), News);
    QCOMPARE(takeAll(queue), u"a b"_s);
}

void TestSyncQueue::anItemMovesForwardButNotBack()
{
    SyncQueue queue;
    queue.put(ItemId(u"a"_s), Routine);
    queue.put(ItemId(u"b"_s), Routine);
    queue.put(ItemId(u"b"_s), Person);
    queue.put(ItemId(u"b"_s), Routine);
    QCOMPARE(takeAll(queue), u"b a"_s);
}

void TestSyncQueue::anItemThatMovedForwardCanWaitAgain()
{
    SyncQueue queue;
    queue.put(ItemId(u"a"_s), Routine);
    queue.put(ItemId(u"a"_s), Person);
    QCOMPARE(queue.take(), ItemId(u"a"_s));
    QVERIFY(queue.isEmpty());
    queue.put(ItemId(u"b"_s), Routine);
    queue.put(ItemId(u"a"_s), Routine);
    QCOMPARE(takeAll(queue).split(u' ').size(), 2);
}

void TestSyncQueue::nobodyWaitsForEver()
{
    SyncQueue queue;
    putMany(queue, u"person"_s, 100, Person);
    putMany(queue, u"news"_s, 3, News);
    putMany(queue, u"timer"_s, 3, Routine);
    QStringList taken;
    for (int turn = 0; turn < 24; ++turn)
        taken.append(queue.take().value());
    QCOMPARE(taken.indexOf(u"news0"_s), 3);
    QCOMPARE(taken.indexOf(u"timer0"_s), 7);
    QCOMPARE(taken.indexOf(u"news2"_s), 19);
    QCOMPARE(taken.indexOf(u"timer2"_s), 23);
}

void TestSyncQueue::aClearedQueueIsEmpty()
{
    SyncQueue queue;
    putMany(queue, u"a"_s, 3, News);
    queue.clear();
    QVERIFY(queue.isEmpty());
    queue.put(ItemId(u"a0"_s), Routine);
    QCOMPARE(takeAll(queue), u"a0"_s);
}

QTEST_GUILESS_MAIN(TestSyncQueue)
#include "tst_syncqueue.moc"
