// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymenttablemodel.h"

#include "tests/ui/payments/paymentfixture.h"
#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace egret;
using namespace egret::test;
using Column = PaymentTableModel::Column;

class TestPaymentTableModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theLastOneMovedComesFirst();
    void groupsAreCountedWithinTheSearch();
    void everyWordMustOccur();
    void columnsSort();
    void rowsAreToldWhole();

private:
    QStringList ids() const;

    std::unique_ptr<PaymentTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPaymentTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<PaymentTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setPayments({makePayment(u"payment-id-sandbox-b"_s, {u"INITIATED"_s, u"SETTLED"_s}, u"Invoice 2"_s, 10),
        makePayment(u"payment-id-sandbox-a"_s, {u"REJECTED"_s}, u"Invoice 1"_s, 50), makePayment(u"c"_s, {u"INITIATED"_s}, u"Rent"_s, 30), makeTransfers(2)});
}

QStringList TestPaymentTableModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->paymentAt(row).id.right(1));
    return ids;
}

void TestPaymentTableModel::theLastOneMovedComesFirst()
{
    QCOMPARE(ids(), (QStringList{u"a"_s, u"c"_s, u"b"_s, QString()}));
    QCOMPARE(m_model->findRow(paymentKey(makePayment(u"c"_s, {u"INITIATED"_s}))), 1);
    QCOMPARE(m_model->findRow(u"nobody"_s), -1);
}

void TestPaymentTableModel::groupsAreCountedWithinTheSearch()
{
    QCOMPARE(m_model->count(PaymentGroup::All), 4);
    QCOMPARE(m_model->count(PaymentGroup::UnderWay), 2);
    QCOMPARE(m_model->count(PaymentGroup::Done), 1);
    QCOMPARE(m_model->count(PaymentGroup::Stopped), 1);
    m_model->setSearch(u"invoice"_s);
    QCOMPARE(m_model->count(PaymentGroup::All), 2);
    m_model->setGroup(PaymentGroup::Stopped);
    QCOMPARE(ids(), QStringList{u"a"_s});
    QCOMPARE(m_model->count(PaymentGroup::Done), 1);
}

void TestPaymentTableModel::everyWordMustOccur()
{
    m_model->setSearch(u"LENDING settled"_s);
    QCOMPARE(ids(), QStringList{u"b"_s});
    m_model->setSearch(u"payment-id-sandbox-a"_s);
    QCOMPARE(ids(), QStringList{u"a"_s});
    m_model->setSearch(u"settled rejected"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPaymentTableModel::columnsSort()
{
    m_model->sortBy(Column::Reference, true);
    QCOMPARE(m_model->paymentAt(1).reference, u"Invoice 1"_s);
    m_model->sortBy(Column::Progress, false);
    QCOMPARE(ids().first(), u"b"_s);
}

void TestPaymentTableModel::rowsAreToldWhole()
{
    const QModelIndex first = m_model->index(0, 0);
    QVERIFY(first.data(AccessibleRowRole).toString().contains(u"Payment, Invoice 1, Lending, Rejected, payment-id-sandbox-a"_s));
    QCOMPARE(m_model->index(0, int(Column::Id)).data(Qt::ToolTipRole).toString(), u"payment-id-sandbox-a"_s);
    QCOMPARE(m_model->index(2, int(Column::Progress)).data().toString(), u"3 of 3 steps"_s);
    QCOMPARE(m_model->index(2, int(Column::Progress)).data(PaymentTableModel::ProgressRole).toInt(), 3);
    QVERIFY(!m_model->index(3, int(Column::Progress)).data(PaymentTableModel::ProgressRole).isValid());
    QVERIFY(m_model->index(0, int(Column::Status)).data(Qt::ToolTipRole).toString().contains(u"refused"_s));
}

QTEST_GUILESS_MAIN(TestPaymentTableModel)
#include "tst_paymenttablemodel.moc"
