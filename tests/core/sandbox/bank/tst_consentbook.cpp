// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/consentbook.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = SimulatedConsentStatus;

namespace {

Timestamp at(const QString& text)
{
    return fromDateTime(QDateTime::fromString(text, Qt::ISODate));
}

} // namespace

class TestConsentBook : public QObject {
    Q_OBJECT

private slots:
    void periodsBeginWithTheCalendarOrTheConsent_data();
    void periodsBeginWithTheCalendarOrTheConsent();
    void whatCanBeUsedRunsOut_data();
    void whatCanBeUsedRunsOut();
    void everyLimitHolds();
    void idsFindTheirConsent();
};

void TestConsentBook::periodsBeginWithTheCalendarOrTheConsent_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<bool>("calendar");
    QTest::addColumn<QString>("start");
    QTest::newRow("a day of the calendar") << u"DAY"_s << true << u"2026-06-17T00:00:00.000Z"_s;
    QTest::newRow("a week of the calendar") << u"WEEK"_s << true << u"2026-06-15T00:00:00.000Z"_s;
    QTest::newRow("a month of the calendar") << u"MONTH"_s << true << u"2026-06-01T00:00:00.000Z"_s;
    QTest::newRow("a year of the calendar") << u"YEAR"_s << true << u"2026-01-01T00:00:00.000Z"_s;
    QTest::newRow("a day of the consent") << u"DAY"_s << false << u"2026-06-16T18:00:00.000Z"_s;
    QTest::newRow("a week of the consent") << u"WEEK"_s << false << u"2026-06-13T18:00:00.000Z"_s;
    QTest::newRow("a month of the consent") << u"MONTH"_s << false << u"2026-05-31T18:00:00.000Z"_s;
    QTest::newRow("a year of the consent") << u"YEAR"_s << false << u"2026-01-31T18:00:00.000Z"_s;
}

void TestConsentBook::periodsBeginWithTheCalendarOrTheConsent()
{
    QFETCH(QString, interval);
    QFETCH(bool, calendar);
    QFETCH(QString, start);
    const Timestamp began = periodStart({interval, calendar, 100}, at(u"2026-01-31T18:00:00Z"_s), at(u"2026-06-17T14:00:00Z"_s));
    QCOMPARE(toIso(began), start);
}

void TestConsentBook::whatCanBeUsedRunsOut_data()
{
    QTest::addColumn<Status>("left");
    QTest::addColumn<QString>("then");
    QTest::newRow("not authorised") << Status::Unauthorised << u"EXPIRED"_s;
    QTest::newRow("authorised") << Status::Authorised << u"EXPIRED"_s;
    QTest::newRow("revoked") << Status::Revoked << u"REVOKED"_s;
    QTest::newRow("rejected") << Status::Rejected << u"REJECTED"_s;
}

void TestConsentBook::whatCanBeUsedRunsOut()
{
    QFETCH(Status, left);
    QFETCH(QString, then);
    const Timestamp end = at(u"2026-07-01T00:00:00Z"_s);
    SimulatedConsent consent;
    consent.terms.to = end;
    consent.status = left;
    QCOMPARE(consent.statusAt(end - 1us), left);
    QCOMPARE(plaidName(consent.statusAt(end)), then);
}

void TestConsentBook::everyLimitHolds()
{
    const Timestamp now = at(u"2026-06-17T14:00:00Z"_s);
    const TokenMint mint(1);
    PaymentBook payments(mint);
    SimulatedConsent consent;
    consent.status = Status::Authorised;
    consent.created = at(u"2026-06-01T00:00:00Z"_s);
    consent.terms.most = 600;
    consent.terms.periods = {{u"DAY"_s, true, 1000}, {u"MONTH"_s, true, 1500}};
    const auto pay = [&](Timestamp moment) {
        PaymentOrder order;
        order.amount = {500, u"GBP"_s};
        order.consent = 0;
        order.reference = u"Gym"_s;
        payments.create(order, moment);
    };
    pay(now - 48h);
    QVERIFY(checkConsent(consent, 600, payments, now));
    QVERIFY(!checkConsent(consent, 601, payments, now));
    pay(now);
    QVERIFY(checkConsent(consent, 500, payments, now));
    QVERIFY(!checkConsent(consent, 501, payments, now));
    pay(now);
    QVERIFY(!checkConsent(consent, 100, payments, now));
    QVERIFY(!checkConsent(consent, 100, payments, now + 24h));
    QVERIFY(checkConsent(consent, 600, payments, at(u"2026-07-01T00:00:00Z"_s)));
}

void TestConsentBook::idsFindTheirConsent()
{
    const TokenMint mint(1);
    ConsentBook book(mint);
    ConsentTerms terms;
    terms.reference = u"Gym"_s;
    const int number = book.create(terms, at(u"2026-06-17T14:00:00Z"_s)).number;
    QCOMPARE((*book.find(book.idOf(number)))->terms.reference, u"Gym"_s);
    QCOMPARE(book.find(book.idOf(number + 1)).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestConsentBook)
#include "tst_consentbook.moc"
