// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requestspage.h"

#include "core/store/readerthread.h"
#include "tests/core/store/requestfixture.h"
#include "ui/requests/requesterrorsview.h"
#include "ui/requests/requesterrortablemodel.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requesttrends.h"
#include "ui/requests/trendchart.h"
#include "ui/requests/trendtable.h"
#include "ui/shared/bodydialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using Column = RequestTableModel::Column;

namespace {

//! An hour after the fixture's first moment.
class HeldClock : public Clock {
public:
    Timestamp now() const override { return moment(3'600); }
};

} // namespace

//! The page over a real log, read on a thread of its own.
class TestRequestsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void callsComeNewestFirstWithTheirFigures();
    void searchesNameFields();
    void anUnreadableSearchSaysWhere();
    void outcomesNarrowTheList();
    void theDetailsHoldBothBodiesAndTheCommand();
    void whatSupportNeedsIsCopied();
    void aFailureSaysWhatToDo();
    void errorsAndOperationsTakeThePlaceOfTheList();
    void operationsHaveTheirTrends();
    void theTrendIsATableAsWell();
    void aClickOnAnErrorShowsItsCalls();
    void errorsAreSortedAndCopied();
    void withoutErrorsItSaysSo();
    void aCallIsMadeAgainAndOpened();
    void whatSpeaksAgainstItIsAsked();
    void whatTheLogLeftOutIsFilledIn();
    void withoutCallsItSaysSo();
    void everyControlHasAName();

private:
    void open();
    bool settled(int rows) const
    {
        const RequestTableModel& list = m_page->model();
        return list.isLoaded() && list.rowCount() == rows && (rows == 0 || list.rowAt(0));
    }
    QString cell(int row, Column column) const { return m_page->model().index(row, int(column)).data().toString(); }
    QPushButton* button(const QString& text) const;
    bool says(const QString& text) const;
    RequestErrorsView* showErrors();

    HeldClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RequestFixture> m_log;
    std::unique_ptr<ReaderThread> m_reader;
    std::unique_ptr<RequestsPage> m_page;
};

void TestRequestsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestRequestsPage::init()
{
    m_log = std::make_unique<RequestFixture>();
    QVERIFY(m_log->store.append({makeRequest(u"/item/get"_s, 1), makeRequest(u"/transactions/sync"_s, 2),
        makeRequest(u"/transactions/sync"_s, 3, u"ITEM_LOGIN_REQUIRED"_s)}));
}

void TestRequestsPage::cleanup()
{
    m_page.reset();
    m_reader.reset();
    m_log.reset();
}

void TestRequestsPage::open()
{
    m_reader = std::make_unique<ReaderThread>(m_log->directory.path());
    m_page = std::make_unique<RequestsPage>(*m_theme, m_clock);
    RequestsPage* page = m_page.get();
    RequestTableModel* list = &page->model();
    ReaderThread* reader = m_reader.get();
    connect(list, &PagedTableModel::indexRequested, page, [list, reader](quint64 generation) {
        reader->ask<RequestListReader>(list, [query = list->query()](RequestListReader& log) { return log.index(query); },
            [list, generation](const Result<std::vector<qint64>>& numbers) {
                list->onIndexed(generation, std::make_shared<const std::vector<qint64>>(*numbers));
            });
    });
    connect(list, &PagedTableModel::rowsRequested, page, [list, reader](quint64 generation, const QList<qint64>& ids) {
        reader->ask<RequestListReader>(list, [ids](RequestListReader& log) { return log.rows(ids); },
            [list, generation](const Result<QList<RequestRecord>>& rows) { list->onFetched(generation, *rows); });
    });
    connect(page, &RequestsPage::tallyRequested, page, [page, reader](const RequestQuery& query) {
        reader->ask<RequestListReader>(page, [query](RequestListReader& log) { return log.tally(query); },
            [page](const Result<RequestTally>& tally) { page->setTally(*tally); });
    });
    connect(page, &RequestsPage::trendRequested, page, [page, reader](const RequestQuery& query, Timestamp until, int points) {
        reader->ask<RequestListReader>(page, [query, until, points](RequestListReader& log) { return log.trend(query, until, points); },
            [page](const Result<RequestTrend>& trend) { page->setTrend(*trend); });
    });
    connect(page, &RequestsPage::errorsRequested, page, [page, reader] {
        reader->ask<RequestReader>(page, [](RequestReader& log) { return log.errors(); },
            [page](const Result<QList<RequestErrorGroup>>& groups) { page->setErrors(*groups); });
    });
    connect(page, &RequestsPage::contentsRequested, page, [page, reader](qint64 number) {
        reader->ask<RequestReader>(page, [number](RequestReader& log) { return log.find(number); },
            [page](const Result<RequestRecord>& record) { page->setContents({*record, u"curl the call"_s, {}, !record->request.contains("[redacted]")}); });
    });
    page->resize(1320, 700);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    page->start();
}

QPushButton* TestRequestsPage::button(const QString& text) const
{
    for (QPushButton* candidate : m_page->findChildren<QPushButton*>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool TestRequestsPage::says(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestRequestsPage::callsComeNewestFirstWithTheirFigures()
{
    open();
    QTRY_VERIFY(settled(3));
    QCOMPARE(cell(0, Column::Error), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(cell(2, Column::Operation), u"/item/get"_s);
    QTRY_VERIFY(says(u"66.67% succeeded"_s));
    QVERIFY(says(u"p50 20 ms   p95 20 ms"_s));
}

void TestRequestsPage::searchesNameFields()
{
    open();
    QTRY_VERIFY(settled(3));
    QTest::keyClicks(m_page->searchField(), u"endpoint:sync status:200"_s);
    QTRY_VERIFY(settled(1));
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    QTRY_VERIFY(settled(3));
}

void TestRequestsPage::anUnreadableSearchSaysWhere()
{
    open();
    QTRY_VERIFY(settled(3));
    QTest::keyClicks(m_page->searchField(), u"colour:red"_s);
    QTRY_VERIFY(m_page->searchField()->accessibleDescription().contains(u"colour"_s));
    QCOMPARE(m_page->model().rowCount(), 3);
}

void TestRequestsPage::outcomesNarrowTheList()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->findChild<FilterSegments*>()->setCurrent(int(RequestQuery::Outcome::Failed));
    QTRY_VERIFY(settled(1));
    m_page->findChild<FilterSegments*>()->setCurrent(int(RequestQuery::Outcome::Slow));
    QTRY_VERIFY(settled(0));
    QVERIFY(button(u"Clear the filters"_s));
    QTest::mouseClick(button(u"Clear the filters"_s), Qt::LeftButton);
    QTRY_VERIFY(settled(3));
}

void TestRequestsPage::theDetailsHoldBothBodiesAndTheCommand()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->table()->setFocus();
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QTRY_VERIFY(!m_page->panel().contents().record.answer.isEmpty());
    QCOMPARE(m_page->panel().contents().record.request, R"({"count":500})"_ba);
    QTest::mouseClick(button(u"Copy as curl"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"curl the call"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->panel().isVisible());
}

void TestRequestsPage::whatSupportNeedsIsCopied()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(0);
    QTest::mouseClick(button(u"Copy for support"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"request_id: r-3"_s));
}

void TestRequestsPage::aFailureSaysWhatToDo()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(0);
    QVERIFY(says(u"ITEM_LOGIN_REQUIRED"_s));
    QSignalSpy wanted(m_page.get(), &RequestsPage::openItemRequested);
    QTest::mouseClick(button(u"Open the Item"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    emit m_page->table()->rowActivated(1);
    QVERIFY(!button(u"Open the Item"_s));
}

void TestRequestsPage::errorsAndOperationsTakeThePlaceOfTheList()
{
    open();
    QTRY_VERIFY(settled(3));
    QSignalSpy errors(m_page.get(), &RequestsPage::errorsRequested);
    QSignalSpy operations(m_page.get(), &RequestsPage::operationsRequested);
    m_page->findChild<SegmentedControl*>()->setCurrent(1);
    QCOMPARE(errors.count(), 1);
    QVERIFY(!m_page->table()->isVisible());
    m_page->findChild<SegmentedControl*>()->setCurrent(2);
    QCOMPARE(operations.count(), 1);
    RequestStatistics figures{u"/item/get"_s, u"sandbox"_s, 7, 1, {}, {}, 3};
    m_page->setOperations({{figures, 15}});
    const auto views = m_page->findChildren<TableView*>();
    const auto shown = std::find_if(views.begin(), views.end(), [](const TableView* view) { return view->isVisible(); });
    QVERIFY(shown != views.end());
    QCOMPARE((*shown)->model()->index(0, 7).data().toString(), u"12 of 15"_s);
    m_page->findChild<SegmentedControl*>()->setCurrent(0);
    QVERIFY(m_page->table()->isVisible());
}

void TestRequestsPage::operationsHaveTheirTrends()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->findChild<SegmentedControl*>()->setCurrent(2);
    const auto* trends = m_page->findChild<RequestTrends*>();
    QTRY_VERIFY(trends->latencies()->asText().contains("3 call(s), p50 20 ms, p95 20 ms"_L1));
    QVERIFY(trends->failures()->asText().contains("1 failed, 33.3%"_L1));
    QCOMPARE(trends->failures()->asText().split(u'\n').size(), 1); // 28 points, calls in one
    QCOMPARE(trends->latencies()->accessibleDescription(), trends->latencies()->asText());
    m_page->setOperations({{{u"/item/get"_s, u"sandbox"_s, 1, 0, {}, {}, 12}, 15}, {{u"/transactions/sync"_s, u"sandbox"_s, 2, 1, {}, {}, 0}, 50}});
    QTRY_VERIFY(says(u"12 of 15 a minute"_s));
    for (TableView* view : m_page->findChildren<TableView*>()) {
        if (view->isVisible())
            view->selectRow(0);
    }
    QTRY_VERIFY(trends->latencies()->asText().contains("1 call(s), p50 20 ms"_L1));
    QVERIFY(trends->failures()->asText().contains("0 failed"_L1));
    QTest::mouseClick(button(u"Show all endpoints"_s), Qt::LeftButton);
    QTRY_VERIFY(trends->latencies()->asText().contains("3 call(s)"_L1));
}

void TestRequestsPage::theTrendIsATableAsWell()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->findChild<SegmentedControl*>()->setCurrent(2);
    auto* trends = m_page->findChild<RequestTrends*>();
    QTRY_VERIFY(!trends->latencies()->asText().isEmpty());
    trends->showTable();
    const auto* table = m_page->findChild<TrendTable*>();
    QVERIFY(table && table->isVisible());
    const QAbstractItemModel* lines = table->findChild<TableView*>()->model();
    QCOMPARE(lines->rowCount(), 28);
    QStringList last;
    for (int column = 1; column < lines->columnCount(); ++column)
        last.append(lines->index(27, column).data().toString());
    QCOMPARE(last, (QStringList{u"3"_s, u"1"_s, u"33.3%"_s, u"20 ms"_s, u"20 ms"_s}));
}

RequestErrorsView* TestRequestsPage::showErrors()
{
    for (QAbstractButton* segment : m_page->findChildren<QAbstractButton*>()) {
        if (segment->text() == u"Errors"_s)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    return m_page->findChild<RequestErrorsView*>();
}

void TestRequestsPage::aClickOnAnErrorShowsItsCalls()
{
    QVERIFY(m_log->store.append({makeRequest(u"/item/get"_s, -3'000'000, u"ITEM_LOGIN_REQUIRED"_s), // longer ago than is shown
        makeRequest(u"/item/get"_s, 5, u"ITEM_LOGIN_REQUIRED"_s), makeRequest(u"/item/get"_s, 6, u"INTERNAL_SERVER_ERROR"_s)}));
    open();
    QTRY_VERIFY(settled(5));
    RequestErrorsView* errors = showErrors();
    QTRY_COMPARE(errors->model()->rowCount(), 3);
    const QModelIndex count = errors->model()->index(0, int(RequestErrorTableModel::Column::Count));
    QCOMPARE(count.data().toString(), u"2"_s);
    QTest::mouseClick(errors->viewport(), Qt::LeftButton, {}, errors->visualRect(count).center());
    QTRY_VERIFY(settled(2));
    QVERIFY(m_page->table()->isVisible());
    QCOMPARE(cell(0, Column::Operation), u"/item/get"_s);
    QCOMPARE(m_page->searchField()->text(), u"error:ITEM_LOGIN_REQUIRED endpoint:/item/get"_s);
}

void TestRequestsPage::errorsAreSortedAndCopied()
{
    QVERIFY(m_log->store.append({makeRequest(u"/item/get"_s, 5, u"A_CODE"_s)}));
    open();
    QTRY_VERIFY(settled(4));
    RequestErrorsView* errors = showErrors();
    QTRY_COMPARE(errors->model()->rowCount(), 2);
    QHeaderView* header = errors->horizontalHeader();
    const QPoint first(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(errors->model()->index(0, 0).data().toString(), u"A_CODE"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(errors->model()->index(0, 0).data().toString(), u"ITEM_LOGIN_REQUIRED"_s);
    errors->setFocus();
    errors->selectRow(1);
    QTest::keyClick(errors, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"A_CODE\tITEM_ERROR\t/item/get\t1"_s));
    QTest::keyClick(errors, Qt::Key_Return);
    QTRY_VERIFY(settled(1));
    QVERIFY(m_page->table()->hasFocus());
}

void TestRequestsPage::withoutErrorsItSaysSo()
{
    m_log = std::make_unique<RequestFixture>();
    QVERIFY(m_log->store.append({makeRequest(u"/item/get"_s, 1)}));
    open();
    QTRY_VERIFY(settled(1));
    showErrors();
    QTRY_VERIFY(says(u"No call has failed"_s));
    m_page->findChild<SegmentedControl*>()->setCurrent(0);
    QVERIFY(m_page->table()->isVisible());
    QVERIFY(!says(u"No call has failed"_s));
}

void TestRequestsPage::aCallIsMadeAgainAndOpened()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(0);
    QTRY_VERIFY(button(u"Run again"_s)->isEnabled());
    RerunWish wish;
    connect(m_page.get(), &RequestsPage::rerunRequested, this, [&wish](const RerunWish& wanted) { wish = wanted; });
    QTest::mouseClick(button(u"Run again"_s), Qt::LeftButton);
    QCOMPARE(wish.call.number, 3);
    QCOMPARE(wish.body, (QJsonObject{{u"count"_s, 500}}));
    QVERIFY(!wish.agreed);
    QVERIFY(!button(u"Run again"_s)->isEnabled());
    QVERIFY(m_log->store.append({makeRequest(u"/transactions/sync"_s, 9)}));
    RequestRecord made = makeRequest(u"/transactions/sync"_s, 9);
    made.number = 4;
    m_page->showCall(made);
    QTRY_COMPARE(m_page->panel().number(), 4);
    QTRY_VERIFY(settled(3));
    QCOMPARE(m_page->table()->selectedRows(), QList<int>{0});
    QCOMPARE(m_page->searchField()->text(), u"endpoint:/transactions/sync item:item-1"_s);
    QTRY_VERIFY(button(u"Run again"_s)->isEnabled());
    QSignalSpy failed(m_page.get(), &RequestsPage::rerunFailed);
    m_page->setRerunError({Error::Kind::NotFound, {}, u"There is no such Item."_s, {}, {}, 0});
    QCOMPARE(failed.count(), 1);
}

void TestRequestsPage::whatSpeaksAgainstItIsAsked()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(0);
    QTRY_VERIFY(button(u"Run again"_s)->isEnabled());
    QList<RerunWish> wishes;
    connect(m_page.get(), &RequestsPage::rerunRequested, this, [&wishes](const RerunWish& wanted) { wishes.append(wanted); });
    QTest::mouseClick(button(u"Run again"_s), Qt::LeftButton);
    const RerunQuestion question{wishes.first(), {RerunConcern::Charged, RerunConcern::Production}};
    m_page->askToRerun(question);
    QStringList said;
    for (const QLabel* label : m_page->findChild<QDialog*>()->findChildren<QLabel*>())
        said.append(label->accessibleName() + label->text());
    QVERIFY2(said.join(u' ').contains(u"Plaid charges for /transactions/sync."_s), qPrintable(said.join(u' ')));
    QVERIFY(said.join(u' ').contains(u"It goes to Production."_s));
    QVERIFY(button(u"Cancel"_s)->isDefault());
    QTest::keyClick(m_page->findChild<QDialog*>(), Qt::Key_Escape);
    QCOMPARE(wishes.size(), 1);
    QTRY_VERIFY(button(u"Run again"_s)->isEnabled());
    m_page->askToRerun(question);
    QTest::mouseClick(button(u"Make the call"_s), Qt::LeftButton);
    QCOMPARE(wishes.size(), 2);
    QVERIFY(wishes.last().agreed);
}

void TestRequestsPage::whatTheLogLeftOutIsFilledIn()
{
    RequestRecord call = makeRequest(u"/accounts/get"_s, 8);
    call.request = R"({"access_token":"access-sandbox-[redacted]","options":"[redacted]"})"_ba;
    QVERIFY(m_log->store.append({call}));
    open();
    QTRY_VERIFY(settled(4));
    emit m_page->table()->rowActivated(0);
    QTRY_VERIFY(button(u"Edit and run…"_s)->isEnabled());
    QVERIFY(!button(u"Run again"_s)->isEnabled());
    QVERIFY(!button(u"Run again"_s)->toolTip().isEmpty());
    QTest::mouseClick(button(u"Edit and run…"_s), Qt::LeftButton);
    QPointer<BodyDialog> dialog = m_page->findChild<BodyDialog*>();
    auto* editor = dialog->findChild<JsonEditor*>();
    QVERIFY(!editor->toPlainText().contains(u"access_token"_s)); // it is filled in
    editor->setPlainText(u"{\"options\": {}}"_s);
    RerunWish wish;
    connect(m_page.get(), &RequestsPage::rerunRequested, this, [&wish](const RerunWish& wanted) { wish = wanted; });
    QTest::mouseClick(button(u"Run"_s), Qt::LeftButton);
    QCOMPARE(wish.body, (QJsonObject{{u"options"_s, QJsonObject()}}));
    m_page->setRerunError({Error::Kind::NotFound, {}, u"There is no such Item."_s, {}, {}, 0});
    QVERIFY(dialog && button(u"Run"_s)->isEnabled());
    call.number = 4;
    m_page->showCall(call);
    QTRY_VERIFY(!dialog);
}

void TestRequestsPage::withoutCallsItSaysSo()
{
    m_log = std::make_unique<RequestFixture>();
    open();
    QTRY_VERIFY(settled(0));
    QVERIFY(says(u"No calls in the last 7 days"_s)); // nobody has filtered
    QVERIFY(!button(u"Clear the filters"_s));
    QTest::mouseClick(button(u"Show any time"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"No calls yet"_s));
    QTest::keyClicks(m_page->searchField(), u"item"_s);
    QTRY_VERIFY(says(u"No calls match"_s));
}

void TestRequestsPage::everyControlHasAName()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(0);
    for (const QWidget* control : m_page->findChildren<QWidget*>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible() || control->objectName().startsWith(u"qt_"_s))
            continue;
        const auto* clickable = qobject_cast<const QAbstractButton*>(control);
        const bool named = !control->accessibleName().isEmpty() || (clickable && !clickable->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(control->metaObject()->className())));
    }
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
