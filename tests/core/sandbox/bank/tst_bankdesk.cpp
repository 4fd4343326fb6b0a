// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bankdesk.h"

#include "core/sandbox/simulatedclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

Deed newItem()
{
    Deed deed;
    deed.spec.institution = u"ins_109508"_s;
    return deed;
}

} // namespace

class TestBankDesk : public QObject {
    Q_OBJECT

private slots:
    void stampsDoesAndWritesDown();
    void worksWithoutAJournal();
};

void TestBankDesk::stampsDoesAndWritesDown()
{
    const QTemporaryDir folder;
    const SimulatedClock clock(kNoon);
    Bank bank(1);
    {
        Journal journal;
        QVERIFY(journal.open(folder.filePath(u"j"_s), 1));
        BankDesk(bank, journal, clock).perform(newItem());
    }
    QCOMPARE(bank.itemCount(), 1);
    const Timestamp made = bank.items().front()->created;
    QVERIFY(made >= kNoon && made < kNoon + 1min);
    Journal journal;
    const Result<QList<Deed>> deeds = journal.open(folder.filePath(u"j"_s), 1);
    QVERIFY(deeds);
    QCOMPARE(deeds->size(), 1);
    QVERIFY(deeds->first().at == made);
}

void TestBankDesk::worksWithoutAJournal()
{
    const SimulatedClock clock(kNoon);
    Bank bank(1);
    Journal none;
    BankDesk desk(bank, none, clock);
    desk.perform(newItem());
    QCOMPARE(desk.bank().itemCount(), 1);
    QVERIFY(desk.now() >= kNoon);
}

QTEST_GUILESS_MAIN(TestBankDesk)
#include "tst_bankdesk.moc"
