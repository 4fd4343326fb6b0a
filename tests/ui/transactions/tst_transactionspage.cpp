// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionspage.h"

#include "core/store/readerservice.h"
#include "tests/core/store/storefixture.h"
#include "ui/shared/codesearch.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/selectionbar.h"
#include "ui/shared/skeleton.h"
#include "ui/shared/tableview.h"
#include "ui/transactions/exportbanner.h"
#include "ui/transactions/totalsbar.h"
#include "ui/transactions/transactionpanel.h"
#include "ui/transactions/transactionreading.h"
#include "ui/transactions/transactiontablemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace egret;
using namespace egret::test;
using Column = TransactionTableModel::Column;

//! The page over a real database, read on a thread of its own.
class TestTransactionsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rowsArriveNewestFirstWithTheirSums();
    void searchingNarrowsAndClearingWidensAgain();
    void aHeaderClickSortsAndTheThirdGoesBack();
    void enterOpensTheDetailsAndEscReturnsToTheRow();
    void copyTakesRowsAsTabSeparatedText();
    void rowsThatWereNotReadAreCopiedAsWell();
    void whatIsShownIsExportedWithItsColumns();
    void selectedRowsAreExportedAlone();
    void anExportTellsHowFarItIsAndWhyItFailed();
    void newRowsWaitWhileSomebodyReads();
    void inAnotherOrderNewRowsWaitAsWell();
    void theSelectionsSumIsShown();
    void ctrlFFindsInTheRawJson();
    void aCellNarrowsTheList();
    void slashFocusesTheSearch();
    void withoutRowsItOffersToConnectABank();
    void aMissingDatabaseIsAnErrorWithTryAgain();
    void untilTheFirstAnswerRowsAreOnTheirWay();
    void narrowWindowsHideTheDescriptionFirst();

private:
    void open(const QString& directory);
    QString emptyTitle() const;
    void addRows(int first, int count, QDate date);
    QString cell(int row, Column column) const { return m_model->index(row, int(column)).data().toString(); }
    //! Chooses the first form of a menu and a file.
    void exportBy(QMenu* menu, const QString& path);
    bool settled(int rows) const { return m_model->isLoaded() && m_model->rowCount() == rows && (rows == 0 || m_model->rowAt(0)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<QThread> m_thread;
    ReaderService* m_service = nullptr;
    std::unique_ptr<TransactionTableModel> m_model;
    std::unique_ptr<TransactionsPage> m_page;
};

void TestTransactionsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestTransactionsPage::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
}

void TestTransactionsPage::cleanup()
{
    m_page.reset();
    if (m_thread) {
        m_service->deleteLater();
        m_thread->quit();
        m_thread->wait();
    }
    m_thread.reset();
    m_model.reset();
    m_store.reset();
}

void TestTransactionsPage::open(const QString& directory)
{
    m_service = new ReaderService(directory);
    m_thread = std::make_unique<QThread>();
    m_service->moveToThread(m_thread.get());
    m_thread->start();
    m_model = std::make_unique<TransactionTableModel>();
    readFrom(*m_model, *m_service);
    m_page = std::make_unique<TransactionsPage>(*m_theme, *m_model);
    m_page->start();
    m_page->resize(1240, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTransactionsPage::addRows(int first, int count, QDate date)
{
    QList<Transaction> rows;
    for (int i = first; i < first + count; ++i)
        rows.append(makeTransaction(u"t%1"_s.arg(i, 4, 10, QChar(u'0')), (i + 1) * 100, date));
    QVERIFY(m_store->stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100 + first)));
}

QString TestTransactionsPage::emptyTitle() const
{
    for (const EmptyState* state : m_page->findChildren<EmptyState*>()) {
        if (state->isVisible())
            return state->title();
    }
    return {};
}

void TestTransactionsPage::rowsArriveNewestFirstWithTheirSums()
{
    addRows(0, 2, QDate(2026, 6, 15));
    addRows(2, 1, QDate(2026, 6, 17));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    QCOMPARE(cell(0, Column::Date), u"2026-06-17"_s);
    QCOMPARE(cell(0, Column::Amount), u"−$3.00"_s);
    auto* totals = m_page->findChild<TotalsBar*>();
    QTRY_VERIFY2(totals->accessibleName().contains(u"out −$6.00"_s), qPrintable(totals->accessibleName()));
    QVERIFY(totals->accessibleName().startsWith(u"3 transactions"_s));
    QVERIFY(totals->accessibleName().contains(u"net −$6.00"_s));
}

void TestTransactionsPage::searchingNarrowsAndClearingWidensAgain()
{
    addRows(0, 20, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(20));
    m_page->searchField()->setFocus();
    QTest::keyClicks(m_page->searchField(), u"t0007"_s);
    QTRY_VERIFY(settled(1));
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    QTRY_VERIFY(settled(20));
    QTest::keyClicks(m_page->searchField(), u"nothing-like-this"_s);
    QTRY_COMPARE(emptyTitle(), u"No transactions match"_s);
}

void TestTransactionsPage::aHeaderClickSortsAndTheThirdGoesBack()
{
    addRows(0, 3, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    emit m_page->table()->sortRequested(int(Column::Amount));
    QCOMPARE(m_model->query().sortKey, TransactionQuery::SortKey::Amount);
    QVERIFY(!m_model->query().ascending);
    emit m_page->table()->sortRequested(int(Column::Amount));
    QVERIFY(m_model->query().ascending);
    emit m_page->table()->sortRequested(int(Column::Amount));
    QCOMPARE(m_model->query().sortKey, TransactionQuery::SortKey::Date);
    QVERIFY(!m_model->query().ascending);
}

void TestTransactionsPage::enterOpensTheDetailsAndEscReturnsToTheRow()
{
    addRows(0, 3, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    m_page->table()->setFocus();
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QVERIFY(m_page->panel()->isVisible());
    QVERIFY(m_page->panel()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_page->panel()->rowId(), m_model->rowId(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_page->table());
    QCOMPARE(m_page->table()->currentIndex().row(), 1);
}

void TestTransactionsPage::copyTakesRowsAsTabSeparatedText()
{
    addRows(0, 2, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(2));
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"Date\tMerchant\tDescription\tCategory\tAccount\tEnd user\tAmount\tStatus"_s);
    QCOMPARE(lines[1].split(u'\t').at(4), u"Checking ••0001"_s);
}

void TestTransactionsPage::rowsThatWereNotReadAreCopiedAsWell()
{
    constexpr int kRows = 5'000;
    addRows(0, kRows, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(kRows));
    QVERIFY(!m_model->rowAt(kRows - 1));
    m_page->table()->selectAll();
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), kRows);
    QVERIFY(!QApplication::clipboard()->text().contains("\n\n"_L1));
}

void TestTransactionsPage::exportBy(QMenu* menu, const QString& path)
{
    menu->actions().first()->trigger();
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
}

void TestTransactionsPage::whatIsShownIsExportedWithItsColumns()
{
    addRows(0, 3, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    QSignalSpy asked(m_page.get(), &TransactionsPage::exportRequested);
    m_page->columns()->setShown(int(Column::Description), false);
    m_page->searchFor(u"t0001"_s);
    QTRY_VERIFY(settled(1));
    auto* button = m_page->findChild<QPushButton*>(u"export"_s);
    exportBy(button->menu(), u"/tmp/rows.csv"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(*asked[0][0].value<RowIndex>(), std::vector<qint64>{m_model->rowId(0)});
    QCOMPARE(asked[0][1].toStringList(),
        (QStringList{u"date"_s, u"merchant"_s, u"category"_s, u"account"_s, u"end_user"_s, u"amount"_s, u"status"_s}));
    QCOMPARE(asked[0][2].toString(), u"/tmp/rows.csv"_s);
    QVERIFY2(!button->isEnabled(), "one at a time");
    m_page->showExportDone();
    QVERIFY(button->isEnabled());
}

void TestTransactionsPage::selectedRowsAreExportedAlone()
{
    addRows(0, 3, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    QSignalSpy asked(m_page.get(), &TransactionsPage::exportRequested);
    m_page->table()->selectRow(1);
    m_page->table()->selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    exportBy(m_page->findChild<QPushButton*>(u"exportSelected"_s)->menu(), u"/tmp/rows.csv"_s);
    QCOMPARE(*asked[0][0].value<RowIndex>(), (std::vector<qint64>{m_model->rowId(1), m_model->rowId(2)}));
}

void TestTransactionsPage::anExportTellsHowFarItIsAndWhyItFailed()
{
    addRows(0, 1, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(1));
    QSignalSpy asked(m_page.get(), &TransactionsPage::exportRequested);
    QSignalSpy cancelled(m_page.get(), &TransactionsPage::exportCancelled);
    exportBy(m_page->findChild<QPushButton*>(u"export"_s)->menu(), u"/tmp/rows.csv"_s);
    ExportBanner* banner = m_page->exportBanner();
    m_page->showExportProgress(2'000, 10'000, std::chrono::seconds(4));
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"2,000 of 10,000 rows · 4 s left"_s);
    m_page->showExportFailure(unexpected(Error::Kind::Storage, u"export"_s, u"'/tmp/rows.csv' cannot be written: No space left on device."_s).error);
    QVERIFY(banner->text().startsWith("'/tmp/rows.csv' cannot be written"_L1));
    emit banner->againRequested();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1], asked[0]);
    emit banner->cancelRequested();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!banner->isVisible());
}

void TestTransactionsPage::newRowsWaitWhileSomebodyReads()
{
    addRows(0, 300, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(300));
    TableView* table = m_page->table();
    table->verticalScrollBar()->setValue(100 * 32);
    QTRY_VERIFY(m_model->rowAt(105));
    emit table->rowActivated(105);
    const qint64 top = m_model->rowId(table->rowAt(0));
    const qint64 opened = m_page->panel()->rowId();
    addRows(300, 50, QDate(2026, 6, 17));
    m_page->refresh();
    QTRY_COMPARE(m_model->waiting(), 50);
    QCOMPARE(m_model->rowCount(), 300);
    QCOMPARE(m_model->rowId(table->rowAt(0)), top);
    m_model->takeWaiting();
    QCOMPARE(m_model->rowCount(), 350);
    QVERIFY(m_page->panel()->isVisible());
    QCOMPARE(m_model->rowId(table->currentIndex().row()), opened);
}

void TestTransactionsPage::inAnotherOrderNewRowsWaitAsWell()
{
    addRows(0, 100, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(100));
    emit m_page->table()->sortRequested(int(Column::Amount));
    QTRY_COMPARE(cell(0, Column::Amount), u"−$1.00"_s); // the one that cost least comes first: outgoing amounts are negative
    m_page->table()->selectRow(3);
    const qint64 selected = m_model->rowId(3);
    addRows(100, 2, QDate(2026, 6, 17));
    m_page->refresh();
    QTRY_COMPARE(m_model->waiting(), 2);
    QCOMPARE(m_model->rowId(3), selected);
    m_page->table()->clearSelection();
    QTRY_COMPARE(m_model->rowCount(), 102);
}

void TestTransactionsPage::theSelectionsSumIsShown()
{
    addRows(0, 3, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(3));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    const auto* bar = m_page->findChild<SelectionBar*>();
    QVERIFY(bar->isVisible());
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        texts.append(label->text());
    QCOMPARE(texts, (QStringList{u"3 selected"_s, u"sum −$6.00"_s}));
    QTest::keyClick(m_page->table(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestTransactionsPage::ctrlFFindsInTheRawJson()
{
    addRows(0, 1, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(1));
    emit m_page->table()->rowActivated(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    const auto* json = m_page->findChild<CodeSearch*>();
    QVERIFY(json->isVisible());
    QCOMPARE(QApplication::focusWidget(), json->field());
}

void TestTransactionsPage::aCellNarrowsTheList()
{
    addRows(0, 20, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(20));
    m_page->table()->setFocus();
    m_page->table()->setCurrentIndex(m_model->index(4, int(Column::Description)));
    const QString description = cell(4, Column::Description);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_page->table(), &byKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(u"Show only"_s))
            action->trigger();
    }
    menu->close();
    QCOMPARE(m_page->searchField()->text(), QString(u'"' + description + u'"'));
}

void TestTransactionsPage::slashFocusesTheSearch()
{
    addRows(0, 1, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(1));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), m_page->searchField());
}

void TestTransactionsPage::withoutRowsItOffersToConnectABank()
{
    open(m_store->directory());
    QTRY_COMPARE(emptyTitle(), u"No transactions yet"_s);
    QSignalSpy wanted(m_page.get(), &TransactionsPage::showLinkUrlRequested);
    QSignalSpy bankWanted(m_page.get(), &TransactionsPage::connectBankRequested);
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(bankWanted.count(), 1);
}

void TestTransactionsPage::aMissingDatabaseIsAnErrorWithTryAgain()
{
    const QTemporaryDir nothing;
    open(nothing.path());
    QPushButton* again = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == u"Try again"_s && !m_page->exportBanner()->isAncestorOf(button))
            again = button;
    }
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(m_page->findChild<TotalsBar*>()->accessibleName(), QString());
}

void TestTransactionsPage::untilTheFirstAnswerRowsAreOnTheirWay()
{
    m_model = std::make_unique<TransactionTableModel>(); // nobody answers it
    m_page = std::make_unique<TransactionsPage>(*m_theme, *m_model);
    m_page->start();
    m_page->show();
    QVERIFY(m_page->findChild<Skeleton*>()->isVisible());
    QVERIFY(!m_page->table()->isVisible());
}

void TestTransactionsPage::narrowWindowsHideTheDescriptionFirst()
{
    addRows(0, 1, QDate(2026, 6, 15));
    open(m_store->directory());
    QTRY_VERIFY(settled(1));
    TableView* table = m_page->table();
    QVERIFY(!table->isColumnHidden(int(Column::Description)));
    m_page->resize(900, 600);
    QTRY_VERIFY(table->isColumnHidden(int(Column::Description)));
    QVERIFY(!table->isColumnHidden(int(Column::Amount)));
    QVERIFY(!table->isColumnHidden(int(Column::Date)));
}

QTEST_MAIN(TestTransactionsPage)
#include "tst_transactionspage.moc"
