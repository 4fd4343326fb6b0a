// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/transferbook.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Status = SimulatedTransferStatus;

namespace {

const Timestamp kStart = fromMicroseconds(1'781'706'708'000'000);

SimulatedTransfer transferIn(Status status, const QString& type = u"debit"_s, const QString& network = u"ach"_s)
{
    SimulatedTransfer transfer;
    transfer.terms.type = type;
    transfer.terms.network = network;
    transfer.status = status;
    return transfer;
}

} // namespace

class TestTransferBook : public QObject {
    Q_OBJECT

private slots:
    void statusesFollowEachOther_data();
    void statusesFollowEachOther();
    void onlyAchDebitsAreHeldBack_data();
    void onlyAchDebitsAreHeldBack();
    void namesAreThoseOfPlaid_data();
    void namesAreThoseOfPlaid();
    void eachMoveIsAnEvent();
    void idsFindWhatTheyName();
};

void TestTransferBook::statusesFollowEachOther_data()
{
    QTest::addColumn<Status>("from");
    QTest::addColumn<QList<Status>>("next");
    QTest::newRow("pending") << Status::Pending << QList{Status::Posted, Status::Cancelled, Status::Failed};
    QTest::newRow("posted") << Status::Posted << QList{Status::Settled, Status::Returned};
    QTest::newRow("settled") << Status::Settled << QList{Status::FundsAvailable, Status::Returned};
    QTest::newRow("funds_available") << Status::FundsAvailable << QList{Status::Returned};
    QTest::newRow("cancelled") << Status::Cancelled << QList<Status>();
    QTest::newRow("failed") << Status::Failed << QList<Status>();
    QTest::newRow("returned") << Status::Returned << QList<Status>();
}

void TestTransferBook::statusesFollowEachOther()
{
    QFETCH(Status, from);
    QFETCH(QList<Status>, next);
    for (const Status to : {Status::Pending, Status::Posted, Status::Settled, Status::FundsAvailable, Status::Cancelled, Status::Failed, Status::Returned})
        QVERIFY2(transferIn(from).mayBecome(to) == next.contains(to), qPrintable(plaidName(to)));
}

void TestTransferBook::onlyAchDebitsAreHeldBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("held");
    QTest::newRow("a debit by ACH") << u"debit"_s << u"ach"_s << true;
    QTest::newRow("a debit on the same day") << u"debit"_s << u"same-day-ach"_s << true;
    QTest::newRow("a credit by ACH") << u"credit"_s << u"ach"_s << false;
    QTest::newRow("a wire") << u"credit"_s << u"wire"_s << false;
    QTest::newRow("a payment at once") << u"credit"_s << u"rtp"_s << false;
}

void TestTransferBook::onlyAchDebitsAreHeldBack()
{
    QFETCH(QString, type);
    QFETCH(QString, network);
    QFETCH(bool, held);
    QCOMPARE(transferIn(Status::Settled, type, network).mayBecome(Status::FundsAvailable), held);
}

void TestTransferBook::namesAreThoseOfPlaid_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("made") << Status::Pending << u"pending"_s;
    QTest::newRow("under way") << Status::Posted << u"posted"_s;
    QTest::newRow("there") << Status::Settled << u"settled"_s;
    QTest::newRow("free to use") << Status::FundsAvailable << u"funds_available"_s;
    QTest::newRow("called back") << Status::Cancelled << u"cancelled"_s;
    QTest::newRow("not taken") << Status::Failed << u"failed"_s;
    QTest::newRow("come back") << Status::Returned << u"returned"_s;
}

void TestTransferBook::namesAreThoseOfPlaid()
{
    QFETCH(Status, status);
    QFETCH(QString, name);
    QCOMPARE(plaidName(status), name);
    QCOMPARE(transferStatusOf(name), std::optional(status));
    QVERIFY(!transferStatusOf(QString(u"sweep."_s + name)));
}

void TestTransferBook::eachMoveIsAnEvent()
{
    const TokenMint mint(1);
    TransferBook book(mint);
    TransferTerms terms;
    terms.type = u"debit"_s;
    terms.network = u"ach"_s;
    terms.cents = 500;
    const QString id = book.authorizationId(book.authorise(terms, {}, kStart).number);
    SimulatedTransfer wanted;
    wanted.terms.cents = 400;
    SimulatedTransfer& transfer = book.create(**book.findAuthorization(id), wanted, kStart);
    QCOMPARE(transfer.terms.cents, 400);
    QCOMPARE(transfer.terms.type, u"debit"_s);
    QCOMPARE((*book.findAuthorization(id))->transfer, std::optional(0));
    book.move(transfer, Status::Posted, {}, kStart);
    book.move(transfer, Status::Returned, TransferFailure{u"R02"_s, u"Closed"_s}, kStart);
    QStringList told;
    for (const SimulatedTransferEvent& event : book.events())
        told.append(QString(QString::number(event.id) + u' ' + plaidName(event.status) + u' ' + (event.failure ? event.failure->code : QString())));
    QCOMPARE(told, QStringList({u"1 pending "_s, u"2 posted "_s, u"3 returned R02"_s}));
    QVERIFY(transfer.posted);
}

void TestTransferBook::idsFindWhatTheyName()
{
    const TokenMint mint(1);
    TransferBook book(mint);
    const QString authorization = book.authorizationId(book.authorise({}, {}, kStart).number);
    QVERIFY(book.findAuthorization(authorization));
    QCOMPARE(book.findTransfer(authorization).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(book.findTransfer(book.transferId(0)).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(book.findAuthorization(u"no id"_s).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestTransferBook)
#include "tst_transferbook.moc"
