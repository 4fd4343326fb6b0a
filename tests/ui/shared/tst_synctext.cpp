// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/synctext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSyncText : public QObject {
    Q_OBJECT

private slots:
    void eachStageSaysWhatIsKnown_data();
    void eachStageSaysWhatIsKnown();
    void guessesDoNotFlicker();
};

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const Timestamp kBegin = Timestamp(1'000s);

RunningSync fetching(qint64 rows, std::optional<qint64> total)
{
    RunningSync sync{ItemId(u"item-1"_s), kBegin, rows};
    sync.total = total;
    return sync;
}

RunningSync storing(qint64 stored, qint64 rows)
{
    RunningSync sync = fetching(rows, rows);
    sync.stage = SyncProgress::Stage::Storing;
    sync.stored = stored;
    sync.isExact = true;
    return sync;
}

QString lineOf(const RunningSync& sync, std::chrono::seconds after)
{
    const Moment moment = momentOf(syncText(sync, kBegin + after, kEnglish));
    return QStringList{moment.when, moment.text, moment.end}.join(u'|');
}

} // namespace

void TestSyncText::eachStageSaysWhatIsKnown_data()
{
    QTest::addColumn<RunningSync>("sync");
    QTest::addColumn<QString>("line");
    QTest::newRow("the begin") << fetching(0, std::nullopt) << u"Fetching|0 rows|"_s;
    QTest::newRow("no total") << fetching(1'500, std::nullopt) << u"Fetching|1,500 rows · 150/s|"_s;
    QTest::newRow("a guessed total") << fetching(1'500, 4'500) << u"Fetching|1,500 of ~4,500 · 150/s|20 s left"_s;
    QTest::newRow("more than was guessed") << fetching(5'000, 4'500) << u"Fetching|5,000 rows · 500/s|"_s;
    QTest::newRow("storing") << storing(8'000, 12'000) << u"Storing|8,000 of 12,000 · 800/s|5 s left"_s;
    QTest::newRow("long") << storing(8'000, 248'000) << u"Storing|8,000 of 248,000 · 800/s|5 min left"_s;
}

void TestSyncText::eachStageSaysWhatIsKnown()
{
    QFETCH(RunningSync, sync);
    QFETCH(QString, line);
    QCOMPARE(lineOf(sync, 10s), line);
}

void TestSyncText::guessesDoNotFlicker()
{
    QCOMPARE(syncText(fetching(12'345, 50'000), kBegin + 10s, kEnglish).rate, u"1,200/s"_s);
    QCOMPARE(syncText(fetching(12'355, 50'000), kBegin + 10s, kEnglish).rate, u"1,200/s"_s);
    QCOMPARE(syncText(fetching(10'000, 33'000), kBegin + 10s, kEnglish).left, u"25 s left"_s);
    QCOMPARE(syncText(fetching(10'000, 34'900), kBegin + 10s, kEnglish).left, u"25 s left"_s);
    QCOMPARE(syncText(fetching(10'000, 17'000), kBegin + 10s, kEnglish).left, u"7 s left"_s);
}

QTEST_GUILESS_MAIN(TestSyncText)
#include "tst_synctext.moc"
