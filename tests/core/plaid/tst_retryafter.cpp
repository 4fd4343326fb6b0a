// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/retryafter.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRetryAfter : public QObject {
    Q_OBJECT

private slots:
    void readsBothForms_data();
    void readsBothForms();
    void readsHttpDates();
};

void TestRetryAfter::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << "30"_ba << 30;
    QTest::newRow("seconds with space around") << " 30 "_ba << 30;
    QTest::newRow("at once") << "0"_ba << 0;
    QTest::newRow("a date ahead") << "Wed, 17 Jun 2026 14:32:48 GMT"_ba << 60;
    QTest::newRow("a date that has passed") << "Wed, 17 Jun 2026 14:31:47 GMT"_ba << 0;
    QTest::newRow("a date in a year") << "Thu, 17 Jun 2027 14:31:48 GMT"_ba << 86'400;
    QTest::newRow("a week") << "604800"_ba << 86'400;
    QTest::newRow("more digits than a number has") << "99999999999999999999"_ba << 86'400;
    QTest::newRow("negative") << "-5"_ba << 0;
    QTest::newRow("a word") << "soon"_ba << 0;
    QTest::newRow("absent") << QByteArray() << 0;
}

void TestRetryAfter::readsBothForms()
{
    QFETCH(QByteArray, value);
    QTEST(retryAfterSeconds(value, QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC)), "seconds");
}

void TestRetryAfter::readsHttpDates()
{
    QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QVERIFY(!httpDate("1994-11-06T08:49:37Z").isValid());
    QVERIFY(!httpDate({}).isValid());
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
