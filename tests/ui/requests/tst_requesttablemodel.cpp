// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesttablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = RequestTableModel::Column;

namespace {

//! Always 2026-06-17 18:00 UTC.
class PausedClock : public Clock {
public:
    Timestamp now() const override { return fromUnixSeconds(1'781'719'200); }
};

RequestRecord makeCall(qint64 number)
{
    RequestRecord record;
    record.number = number;
    record.sent = fromUnixSeconds(1'781'706'708);
    record.operation = u"/transactions/sync"_s;
    record.item = ItemId(u"item-1"_s);
    record.latency = std::chrono::milliseconds(182);
    record.status = 200;
    record.requestId = u"m8MDnv9okwxFNBV"_s;
    return record;
}

} // namespace

class TestRequestTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isAModelWhileItFills();
    void aRowShowsItsColumns();
    void slowCallsAreMarked();
    void aCallWithoutAnswerHasNoId();

private:
    void fill(const QList<RequestRecord>& rows);
    QVariant cell(Column column, int role = Qt::DisplayRole) const { return m_model->index(0, int(column)).data(role); }

    PausedClock m_clock;
    std::unique_ptr<RequestTableModel> m_model;
    quint64 m_generation = 0;
};

void TestRequestTableModel::initTestCase()
{
    qputenv("TZ", "UTC");
    ::tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestRequestTableModel::init()
{
    m_model = std::make_unique<RequestTableModel>(m_clock);
    connect(m_model.get(), &PagedTableModel::indexRequested, this, [this](quint64 generation) { m_generation = generation; });
    m_model->setQuery({});
}

void TestRequestTableModel::fill(const QList<RequestRecord>& rows)
{
    std::vector<qint64> numbers;
    for (const RequestRecord& row : rows)
        numbers.push_back(row.number);
    m_model->onIndexed(m_generation, std::make_shared<const std::vector<qint64>>(numbers));
    m_model->onFetched(m_generation, rows);
}

void TestRequestTableModel::isAModelWhileItFills()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill({makeCall(3), makeCall(2)});
    m_model->setItemNames({{ItemId(u"item-1"_s), {}}});
    fill({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRequestTableModel::aRowShowsItsColumns()
{
    m_model->setItemNames({{ItemId(u"item-1"_s), {EndUserId(u"nw"_s), u"Northwind Traders"_s, {}, Environment::Sandbox}}});
    fill({makeCall(1)});
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(m_model->index(0, column).data().toString());
    QCOMPARE(texts, (QStringList{u"14:31:48.000"_s, u"/transactions/sync"_s, u"Northwind Traders"_s, u"200"_s, u"182 ms"_s,
                        QString(), u"m8MDnv9okwxFNBV"_s}));
    QCOMPARE(cell(Column::Time, Qt::AccessibleTextRole).toString(),
        u"14:31:48.000, /transactions/sync, Northwind Traders, 200, 182 ms, "_s);
}

void TestRequestTableModel::slowCallsAreMarked()
{
    RequestRecord slow = makeCall(1);
    slow.latency = std::chrono::seconds(10);
    fill({slow});
    QCOMPARE(cell(Column::Latency).toString(), u"10.0 s"_s);
    QCOMPARE(cell(Column::Latency, TokenRole).toInt(), int(Token::WarningText));
}

void TestRequestTableModel::aCallWithoutAnswerHasNoId()
{
    RequestRecord lost = makeCall(1);
    lost.requestId.clear();
    lost.status = 0;
    lost.errorCode = u"timeout"_s;
    fill({lost});
    QCOMPARE(cell(Column::RequestId).toString(), u"none"_s);
    QCOMPARE(cell(Column::Status).toString(), u"timeout"_s);
    QCOMPARE(cell(Column::Status, TokenRole).toInt(), int(Token::WarningText));
}

QTEST_GUILESS_MAIN(TestRequestTableModel)
#include "tst_requesttablemodel.moc"
