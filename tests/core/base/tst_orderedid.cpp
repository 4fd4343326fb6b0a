// SPDX-License-Identifier: Apache-2.0
#include "core/base/orderedid.h"

#include <QRegularExpression>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOrderedId : public QObject {
    Q_OBJECT

private slots:
    void sortsByItsMillisecond();
    void differsWithinAMillisecond();
    void aClockBeforeItsEpochCountsFromThere();
};

namespace {

QString idAt(qint64 milliseconds)
{
    return makeOrderedId("whk_"_L1, fromMicroseconds(milliseconds * 1000));
}

} // namespace

void TestOrderedId::sortsByItsMillisecond()
{
    QString last;
    for (const qint64 time : {0LL, 1LL, 57LL, 58LL, 3363LL, 3364LL, 1'781'704'800'000LL, 1'781'704'800'001LL, 9'999'999'999'999LL}) {
        const QString id = idAt(time);
        QVERIFY(QRegularExpression(u"^whk_[1-9A-HJ-NP-Za-km-z]{22}$"_s).match(id).hasMatch());
        QVERIFY2(id > last, qPrintable(QString(last + u' ' + id)));
        last = id;
    }
}

void TestOrderedId::differsWithinAMillisecond()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(idAt(1'781'704'800'000));
    QCOMPARE(seen.size(), 1000);
}

void TestOrderedId::aClockBeforeItsEpochCountsFromThere()
{
    QCOMPARE(idAt(-5).first(12), idAt(0).first(12));
}

QTEST_GUILESS_MAIN(TestOrderedId)
#include "tst_orderedid.moc"
