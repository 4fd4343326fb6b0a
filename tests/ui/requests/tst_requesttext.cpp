// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesttext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestText : public QObject {
    Q_OBJECT

private slots:
    void everyEndHasWordIconAndTone_data();
    void everyEndHasWordIconAndTone();
    void latenciesGetSecondsFromOneOn_data();
    void latenciesGetSecondsFromOneOn();
    void supportIsToldIdsAndErrorsOnly();
    void onlyFailuresHaveAdvice();
};

void TestRequestText::everyEndHasWordIconAndTone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::newRow("succeeded") << 200 << QString() << u"200"_s << int(Tone::Ok);
    QTest::newRow("refused") << 400 << u"ITEM_LOGIN_REQUIRED"_s << u"400"_s << int(Tone::Error);
    QTest::newRow("too many") << 429 << u"RATE_LIMIT_EXCEEDED"_s << u"429"_s << int(Tone::Warning);
    QTest::newRow("too slow") << 0 << u"timeout"_s << u"timeout"_s << int(Tone::Warning);
    QTest::newRow("no connection") << 0 << u"refused"_s << u"no answer"_s << int(Tone::Warning);
}

void TestRequestText::everyEndHasWordIconAndTone()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    RequestRecord record;
    record.status = status;
    record.errorCode = code;
    const ChipText chip = statusChip(record);
    QTEST(chip.text, "text");
    QTEST(int(chip.tone), "tone");
    QVERIFY(!chip.icon.isEmpty());
}

void TestRequestText::latenciesGetSecondsFromOneOn_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("fast") << qint64(84'300) << u"84 ms"_s;
    QTest::newRow("just below a second") << qint64(999'999) << u"999 ms"_s;
    QTest::newRow("slow") << qint64(2'449'000) << u"2.4 s"_s;
}

void TestRequestText::latenciesGetSecondsFromOneOn()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(const qint64, microseconds);
    QTEST(latencyText(std::chrono::microseconds(microseconds)), "text");
}

void TestRequestText::supportIsToldIdsAndErrorsOnly()
{
    RequestContents contents;
    contents.record.requestId = u"r6JuOz1xFn3BcQp"_s;
    contents.record.operation = u"/transactions/sync"_s;
    contents.record.environment = u"sandbox"_s;
    contents.record.sent = fromUnixSeconds(1'781'706'708);
    contents.record.status = 400;
    contents.record.errorType = u"ITEM_ERROR"_s;
    contents.record.errorCode = u"ITEM_LOGIN_REQUIRED"_s;
    contents.record.request = R"({"access_token":"[redacted]"})"_ba;
    contents.item.institution = u"Tartan Bank"_s;
    const QString text = supportText(contents);
    QVERIFY(text.startsWith(u"request_id: r6JuOz1xFn3BcQp\nendpoint: /transactions/sync"_s));
    QVERIFY(text.contains(u"error: ITEM_ERROR ITEM_LOGIN_REQUIRED"_s));
    QVERIFY(text.contains(u"institution: Tartan Bank"_s));
    QVERIFY(text.contains(u"time: 2026-06-17T14:31:48"_s));
    QVERIFY(!text.contains(u"access_token"_s));
}

void TestRequestText::onlyFailuresHaveAdvice()
{
    RequestRecord record;
    record.status = 200;
    QVERIFY(errorAdvice(record).isEmpty());
    record.status = 400;
    record.errorCode = u"ITEM_LOGIN_REQUIRED"_s;
    QVERIFY(!errorAdvice(record).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"
