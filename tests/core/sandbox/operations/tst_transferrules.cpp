// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferrules.h"

#include "core/sandbox/protocol/plaiderror.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

QJsonObject request()
{
    return {{u"account_id"_s, u"a"_s}, {u"type"_s, u"credit"_s}, {u"network"_s, u"same-day-ach"_s}, {u"ach_class"_s, u"ppd"_s},
        {u"amount"_s, u"5.00"_s}, {u"user"_s, QJsonObject{{u"legal_name"_s, u"Anne"_s}}}};
}

ItemSpec anyItem()
{
    ItemSpec spec;
    spec.username = u"user_good"_s;
    return spec;
}

TransferAccount accountWith(qint64 available)
{
    return {u"depository"_s, u"checking"_s, u"USD"_s, available};
}

} // namespace

class TestTransferRules : public QObject {
    Q_OBJECT

private slots:
    void lateSameDayTransfersBecomeStandardOnes();
    void onlyAchHasAClass();
    void balancesDecide_data();
    void balancesDecide();
    void brokenItemsDecideByTheirError_data();
    void brokenItemsDecideByTheirError();
    void aMonthHasALimitPerType();
};

void TestTransferRules::lateSameDayTransfersBecomeStandardOnes()
{
    QCOMPARE(transferTerms(request(), kNoon)->network, u"same-day-ach"_s);
    QCOMPARE(transferTerms(request(), kNoon + 5h)->network, u"ach"_s);
}

void TestTransferRules::onlyAchHasAClass()
{
    QJsonObject instant = request();
    instant.insert("network"_L1, u"rtp"_s);
    QCOMPARE(transferTerms(instant, kNoon)->achClass, QString());
    instant.remove("ach_class"_L1);
    QVERIFY(transferTerms(instant, kNoon));
}

void TestTransferRules::balancesDecide_data()
{
    QTest::addColumn<qint64>("available");
    QTest::addColumn<TransferDecision>("decision");
    QTest::addColumn<QString>("code");
    QTest::newRow("more than enough") << qint64(501) << TransferDecision::Approved << QString();
    QTest::newRow("just enough") << qint64(500) << TransferDecision::Approved << QString();
    QTest::newRow("a cent too little") << qint64(499) << TransferDecision::Declined << u"NSF"_s;
    QTest::newRow("overdrawn") << qint64(-1) << TransferDecision::Declined << u"NSF"_s;
    QTest::newRow("nothing at all") << qint64(0) << TransferDecision::Declined << u"RISK"_s;
}

void TestTransferRules::balancesDecide()
{
    QFETCH(qint64, available);
    QFETCH(TransferDecision, decision);
    QFETCH(QString, code);
    Bank bank(1);
    const TransferBook book(bank.mint());
    const BankItem& item = bank.makeItem(anyItem(), kNoon);
    const Result<TransferVerdict> verdict = decide(*transferTerms(request(), kNoon), item, accountWith(available), book, kNoon);
    QVERIFY(verdict);
    QCOMPARE(verdict->decision, decision);
    QCOMPARE(verdict->code, code);
    QCOMPARE(verdict->reason.isEmpty(), code.isEmpty());
}

void TestTransferRules::brokenItemsDecideByTheirError_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a log-in that was reset") << u"ITEM_LOGIN_REQUIRED"_s << 29 << u"user_action_required "_s;
    QTest::newRow("a log-in that ended by age") << u"ITEM_LOGIN_REQUIRED"_s << 30 << u"approved ITEM_LOGIN_REQUIRED"_s;
    QTest::newRow("a bank that does not answer") << u"INSTITUTION_DOWN"_s << 1 << u"approved ERROR"_s;
    QTest::newRow("a permission taken back") << u"USER_PERMISSION_REVOKED"_s << 1 << u"USER_PERMISSION_REVOKED"_s;
}

void TestTransferRules::brokenItemsDecideByTheirError()
{
    QFETCH(QString, error);
    QFETCH(int, days);
    QFETCH(QString, outcome);
    Bank bank(1);
    const TransferBook book(bank.mint());
    BankItem& item = bank.makeItem(anyItem(), kNoon);
    item.error = plaidError(error, u"broken"_s).error;
    const Timestamp now = kNoon + days * 24h;
    const Result<TransferVerdict> verdict = decide(*transferTerms(request(), now), item, accountWith(1), book, now);
    QCOMPARE(verdict ? QString(plaidName(verdict->decision) + u' ' + verdict->code) : verdict.error().code, outcome);
}

void TestTransferRules::aMonthHasALimitPerType()
{
    Bank bank(1);
    TransferBook book(bank.mint());
    const BankItem& item = bank.makeItem(anyItem(), kNoon);
    TransferTerms terms = *transferTerms(request(), kNoon);
    terms.network = u"ach"_s;
    terms.cents = 1'000'000'000;
    const TransferAccount account = accountWith(2'000'000'000);
    QCOMPARE(decide(terms, item, account, book, kNoon)->decision, TransferDecision::Approved);
    SimulatedTransfer wanted;
    wanted.terms.cents = terms.cents;
    const QString id = book.authorizationId(book.authorise(terms, {}, kNoon).number);
    SimulatedTransfer& moved = book.create(**book.findAuthorization(id), wanted, kNoon);
    terms.cents = 1;
    QCOMPARE(decide(terms, item, account, book, kNoon)->code, u"TRANSFER_LIMIT_REACHED"_s);
    QCOMPARE(decide(terms, item, account, book, kNoon + 20 * 24h)->code, QString());
    TransferTerms debit = terms;
    debit.type = u"debit"_s;
    QCOMPARE(decide(debit, item, account, book, kNoon)->code, QString());
    book.move(moved, SimulatedTransferStatus::Cancelled, {}, kNoon);
    QCOMPARE(decide(terms, item, account, book, kNoon)->code, QString());
}

QTEST_GUILESS_MAIN(TestTransferRules)
#include "tst_transferrules.moc"
