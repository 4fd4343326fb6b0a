// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookperiod.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNow = fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC));

QString shown(const std::optional<Timestamp>& time)
{
    return time ? toIso(*time).left(10) : u"-"_s;
}

} // namespace

class TestWebhookPeriod : public QObject {
    Q_OBJECT

private slots:
    void datesAreRanges_data();
    void datesAreRanges();
    void otherWordsAreNoDates_data();
    void otherWordsAreNoDates();
};

void TestWebhookPeriod::datesAreRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("a day") << u"2026-01-15"_s << u"2026-01-15"_s << u"2026-01-16"_s;
    QTest::newRow("a month") << u"2026-12"_s << u"2026-12-01"_s << u"2027-01-01"_s;
    QTest::newRow("a quarter") << u"2026-Q2"_s << u"2026-04-01"_s << u"2026-07-01"_s;
    QTest::newRow("a year") << u"2025"_s << u"2025-01-01"_s << u"2026-01-01"_s;
    QTest::newRow("today") << u"today"_s << u"2026-06-17"_s << u"2026-06-18"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-06-16"_s << u"2026-06-17"_s;
    QTest::newRow("this month") << u"this-month"_s << u"2026-06-01"_s << u"2026-07-01"_s;
    QTest::newRow("last month") << u"last-month"_s << u"2026-05-01"_s << u"2026-06-01"_s;
    QTest::newRow("the last days") << u"7d"_s << u"2026-06-10"_s << u"-"_s;
    QTest::newRow("the last hours") << u"24h"_s << u"2026-06-16"_s << u"-"_s;
    QTest::newRow("from one day to another, both included") << u"2026-01-01..2026-01-31"_s << u"2026-01-01"_s << u"2026-02-01"_s;
    QTest::newRow("up to a month") << u"..2026-01"_s << u"-"_s << u"2026-02-01"_s;
}

void TestWebhookPeriod::datesAreRanges()
{
    QFETCH(QString, text);
    const std::optional<WebhookPeriod> period = periodOf(text, kNow);
    QVERIFY(period.has_value());
    QTEST(shown(period->from), "from");
    QTEST(shown(period->until), "until");
}

void TestWebhookPeriod::otherWordsAreNoDates_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"", "soon", "2026-13", "2026-Q5", "2026-02-30", "26-01-01", "d", "12345d", "2026..soon", "2026..2027..2028"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWebhookPeriod::otherWordsAreNoDates()
{
    QFETCH(const QString, text);
    QVERIFY(!periodOf(text, kNow));
}

QTEST_GUILESS_MAIN(TestWebhookPeriod)
#include "tst_webhookperiod.moc"
