// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhooktablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = WebhookTableModel::Column;

namespace {

//! Always 2026-06-17 18:00 UTC.
class StoppedClock : public Clock {
public:
    Timestamp now() const override { return fromUnixSeconds(1'781'719'200); }
};

WebhookRow makeRow(qint64 rowId)
{
    WebhookRow row{rowId, {}};
    row.summary.id = WebhookId(u"whk_%1"_s.arg(rowId));
    row.summary.integrationName = u"Lending"_s;
    row.summary.received = fromUnixSeconds(1'781'706'708);
    row.summary.type = u"TRANSACTIONS"_s;
    row.summary.code = u"SYNC_UPDATES_AVAILABLE"_s;
    row.summary.item = ItemId(u"item-1"_s);
    row.summary.verification = Verification::Verified;
    row.summary.state = WebhookState::Handled;
    return row;
}

} // namespace

class TestWebhookTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isAModelWhileItFills();
    void aRowShowsItsColumns();
    void anItemThatIsNotHeldIsUnknown();
    void rowsAreSkeletonsUntilTheyArrive();
    void theWholeRowCanBeHeard();
    void signatureAndResultCarryIconAndColour();
    void rowsThatAreGoneDoNotEndTheReading();
    void namesThatAreTheSameChangeNothing();

private:
    void fill(const QList<WebhookRow>& rows);
    QVariant cell(int row, Column column, int role = Qt::DisplayRole) const { return m_model->index(row, int(column)).data(role); }

    StoppedClock m_clock;
    std::unique_ptr<WebhookTableModel> m_model;
    quint64 m_generation = 0;
};

void TestWebhookTableModel::initTestCase()
{
    qputenv("TZ", "UTC");
    ::tzset();
}

void TestWebhookTableModel::init()
{
    m_model = std::make_unique<WebhookTableModel>(m_clock);
    connect(m_model.get(), &PagedTableModel::indexRequested, this, [this](quint64 generation) { m_generation = generation; });
    m_model->setQuery({});
}

void TestWebhookTableModel::fill(const QList<WebhookRow>& rows)
{
    std::vector<qint64> ids;
    for (const WebhookRow& row : rows)
        ids.push_back(row.rowId);
    m_model->onIndexed(m_generation, std::make_shared<const std::vector<qint64>>(ids));
    m_model->onFetched(m_generation, rows);
}

void TestWebhookTableModel::isAModelWhileItFills()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill({makeRow(3), makeRow(-1), makeRow(2)});
    m_model->setItemNames({{ItemId(u"item-1"_s), {}}});
    fill({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestWebhookTableModel::aRowShowsItsColumns()
{
    m_model->setItemNames({{ItemId(u"item-1"_s), {EndUserId(u"nw"_s), u"Northwind Traders"_s, u"Tartan Bank"_s, Environment::Sandbox}}});
    fill({makeRow(1)});
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(m_model->index(0, column).data().toString());
    QCOMPARE(texts, (QStringList{u"14:31:48.000"_s, u"SYNC_UPDATES_AVAILABLE"_s, u"Northwind Traders"_s, u"Lending"_s,
                        u"Verified"_s, u"Processed"_s}));
    QCOMPARE(cell(0, Column::Kind, WebhookTableModel::TypeRole).toString(), u"TRANSACTIONS"_s);
    QCOMPARE(cell(0, Column::Item, Qt::ToolTipRole).toString(), u"Tartan Bank, item-1"_s);
}

void TestWebhookTableModel::anItemThatIsNotHeldIsUnknown()
{
    WebhookRow nameless = makeRow(2);
    nameless.summary.item = {};
    fill({makeRow(3), nameless});
    QCOMPARE(cell(0, Column::Item).toString(), u"unknown"_s);
    QCOMPARE(cell(1, Column::Item).toString(), u"–"_s);
}

void TestWebhookTableModel::rowsAreSkeletonsUntilTheyArrive()
{
    m_model->onIndexed(m_generation, std::make_shared<const std::vector<qint64>>(std::vector<qint64>{2, 1}));
    QVERIFY(cell(0, Column::Time, SkeletonRole).toBool());
    m_model->onFetched(m_generation, {makeRow(2)});
    QVERIFY(!cell(0, Column::Time, SkeletonRole).toBool());
    QVERIFY(cell(1, Column::Time, SkeletonRole).toBool());
}

void TestWebhookTableModel::theWholeRowCanBeHeard()
{
    fill({makeRow(1)});
    QCOMPARE(cell(0, Column::Time, Qt::AccessibleTextRole).toString(),
        u"14:31:48.000, TRANSACTIONS, SYNC_UPDATES_AVAILABLE, unknown, Verified, Processed"_s);
}

void TestWebhookTableModel::rowsThatAreGoneDoNotEndTheReading()
{
    std::vector<qint64> ids(1'000);
    std::iota(ids.begin(), ids.end(), 1);
    m_model->onIndexed(m_generation, std::make_shared<const std::vector<qint64>>(ids));
    m_model->onFetched(m_generation, {});
    QSignalSpy asked(m_model.get(), &PagedTableModel::rowsRequested);
    m_model->setVisibleRows(800, 820);
    QCOMPARE(asked.count(), 1);
}

void TestWebhookTableModel::namesThatAreTheSameChangeNothing()
{
    fill({makeRow(1)});
    const QHash<ItemId, ItemName> names{{ItemId(u"item-1"_s), {EndUserId(u"nw"_s), u"Northwind Traders"_s, {}, Environment::Sandbox}}};
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setItemNames(names);
    m_model->setItemNames(names);
    QCOMPARE(changed.count(), 1);
}

void TestWebhookTableModel::signatureAndResultCarryIconAndColour()
{
    WebhookRow forged = makeRow(-1);
    forged.summary.verification = Verification::Failed;
    forged.summary.failedCheck = u"signature"_s;
    forged.summary.state = WebhookState::Rejected;
    fill({forged});
    QCOMPARE(cell(0, Column::Signature).toString(), u"Bad signature"_s);
    QCOMPARE(cell(0, Column::Signature, IconRole).toString(), u"shieldx"_s);
    QCOMPARE(cell(0, Column::Signature, TokenRole).toInt(), int(Token::ErrorText));
    QCOMPARE(cell(0, Column::Result, ToneRole).toInt(), int(Tone::Error));
}

QTEST_GUILESS_MAIN(TestWebhookTableModel)
#include "tst_webhooktablemodel.moc"
