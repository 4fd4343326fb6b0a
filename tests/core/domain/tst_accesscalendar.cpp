// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accesscalendar.h"

#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp kNow{1'781'706'708s}; // 2026-06-17T14:31:48Z

AccessEnd endOf(const QString& endUser, const QString& institution = u"First Platypus Bank"_s)
{
    return {ItemId(u"item-1"_s), endUser, institution, kNow + 24h};
}

} // namespace

class TestAccessCalendar : public QObject {
    Q_OBJECT

private slots:
    void withoutAnyEndItIsAnEmptyCalendar();
    void eachEndIsAnEventWithAReminder();
    void textsAreEscaped();
    void longLinesAreFoldedBetweenCharacters();
};

void TestAccessCalendar::withoutAnyEndItIsAnEmptyCalendar()
{
    QCOMPARE(accessCalendar({}, kNow), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Egret//Access of Items//EN\r\nEND:VCALENDAR\r\n"_ba);
}

void TestAccessCalendar::eachEndIsAnEventWithAReminder()
{
    const QByteArray calendar = accessCalendar({endOf(u"Acme Coffee LLC"_s), endOf(u"Northwind"_s, {})}, kNow);
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(calendar.contains("\r\nUID:item-1@egret\r\nDTSTAMP:20260617T143148Z\r\nDTSTART:20260618T143148Z\r\n"));
    QVERIFY(calendar.contains("\r\nSUMMARY:Acme Coffee LLC: access to First Platypus Bank ends\r\n"));
    QVERIFY(calendar.contains("\r\nSUMMARY:Northwind: access to a bank ends\r\n"));
    QVERIFY(calendar.contains("\r\nTRIGGER:-P7D\r\n"));
    QVERIFY(calendar.endsWith("END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void TestAccessCalendar::textsAreEscaped()
{
    const QByteArray calendar = accessCalendar({endOf(u"A; B, C\\D\r\nBEGIN:VEVENT"_s)}, kNow);
    QVERIFY(calendar.contains("SUMMARY:A\\; B\\, C\\\\D\\nBEGIN:VEVENT: access"));
    QCOMPARE(calendar.count("\r\nBEGIN:VEVENT\r\n"), 1);
}

void TestAccessCalendar::longLinesAreFoldedBetweenCharacters()
{
    const QString name = QString(u"ä€𝄞"_s).repeated(60);
    const QByteArray calendar = accessCalendar({endOf(name)}, kNow);
    const QList<QByteArray> lines = calendar.split('\n');
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QByteArray& line) { return line.size() <= 76; })); // with its \r
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QByteArray& line) { return QString::fromUtf8(line).toUtf8() == line; }));
    QVERIFY(QByteArray(calendar).replace("\r\n ", "").contains(name.toUtf8()));
}

QTEST_GUILESS_MAIN(TestAccessCalendar)
#include "tst_accesscalendar.moc"
