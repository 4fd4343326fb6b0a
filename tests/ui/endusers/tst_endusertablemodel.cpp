// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/endusertablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = EndUserTableModel::Column;
using Group = EndUserTableModel::Group;

class TestEndUserTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isAModelWhileItIsFilteredAndSorted();
    void aRowShowsItsColumns();
    void everyWordMustOccurInNameOrId();
    void groupsAreCountedWithinTheSearch();
    void numbersAreSortedAsNumbers();
    void theLineGoesFromZeroToOne();

private:
    QStringList names() const;

    SystemClock m_clock;
    std::unique_ptr<EndUserTableModel> m_model;
};

void TestEndUserTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestEndUserTableModel::init()
{
    ListedEndUser acme;
    acme.user.id = EndUserId(u"acme-coffee"_s);
    acme.user.name = u"Acme Coffee LLC"_s;
    acme.items = 4;
    acme.needLogin = acme.erroring = 1;
    acme.accounts = 11;
    acme.transactions = 18'420;
    acme.net = {{421'055, u"USD"_s}};
    acme.balances = {100, 300, 200};
    ListedEndUser bakery;
    bakery.user.id = EndUserId(u"bluebird"_s);
    bakery.items = 2;
    bakery.transactions = 9'000;
    bakery.net = {{-340'80, u"USD"_s}};
    ListedEndUser nobody;
    nobody.user.id = EndUserId(u"zephyr"_s);
    m_model = std::make_unique<EndUserTableModel>(m_clock);
    m_model->setUsers({nobody, acme, bakery});
}

QStringList TestEndUserTableModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, 0).data().toString());
    return names;
}

void TestEndUserTableModel::isAModelWhileItIsFilteredAndSorted()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setSearch(u"blue"_s);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setSearch({});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->sortBy(Column(column), column % 2 == 0);
    m_model->setGroup(Group::Healthy);
    m_model->setUsers({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestEndUserTableModel::aRowShowsItsColumns()
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(m_model->index(0, column).data().toString());
    QCOMPARE(texts, (QStringList{u"Acme Coffee LLC"_s, u"acme-coffee"_s, u"4"_s, u"11"_s, u"18,420"_s, u"up"_s, u"+$4,210.55"_s,
                        u"1 of 4 needs login"_s, u"–"_s}));
    QCOMPARE(m_model->index(0, int(Column::Net)).data(TokenRole).toInt(), int(Token::Inflow));
    QCOMPARE(m_model->index(0, int(Column::Connection)).data(ToneRole).toInt(), int(Tone::Warning));
}

void TestEndUserTableModel::everyWordMustOccurInNameOrId()
{
    m_model->setSearch(u"llc ACME"_s);
    QCOMPARE(names(), QStringList{u"Acme Coffee LLC"_s});
    m_model->setSearch(u"llc blue"_s);
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_model->findRow(EndUserId(u"bluebird"_s)), -1);
}

void TestEndUserTableModel::groupsAreCountedWithinTheSearch()
{
    QCOMPARE(m_model->count(Group::All), 3);
    QCOMPARE(m_model->count(Group::Healthy), 1);
    QCOMPARE(m_model->count(Group::NeedAttention), 1);
    QCOMPARE(m_model->count(Group::WithoutItems), 1);
    m_model->setSearch(u"acme"_s);
    QCOMPARE(m_model->count(Group::Healthy), 0);
    m_model->setSearch({});
    m_model->setGroup(Group::WithoutItems);
    QCOMPARE(names(), QStringList{u"zephyr"_s});
}

void TestEndUserTableModel::numbersAreSortedAsNumbers()
{
    m_model->sortBy(Column::Transactions, false);
    QCOMPARE(names(), (QStringList{u"Acme Coffee LLC"_s, u"bluebird"_s, u"zephyr"_s}));
    m_model->sortBy(Column::Net, true);
    QCOMPARE(names().first(), u"bluebird"_s);
}

void TestEndUserTableModel::theLineGoesFromZeroToOne()
{
    const QVariantList line = m_model->index(0, int(Column::Balance)).data(EndUserTableModel::LineRole).toList();
    QCOMPARE(line, (QVariantList{0.0, 1.0, 0.5}));
    QVERIFY(!m_model->index(1, int(Column::Balance)).data(EndUserTableModel::LineRole).isValid());
}

QTEST_GUILESS_MAIN(TestEndUserTableModel)
#include "tst_endusertablemodel.moc"
