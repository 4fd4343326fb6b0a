// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookspage.h"

#include "core/store/readerthread.h"
#include "tests/core/store/webhookfixture.h"
#include "ui/shared/bodydialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fields.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/switch.h"
#include "ui/shared/tableview.h"
#include "ui/webhooks/comparedialog.h"
#include "ui/webhooks/simulatepanel.h"
#include "ui/webhooks/webhookpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using Column = WebhookTableModel::Column;

namespace {

//! Some hours after what the fixture's at() gives.
class StillClock : public Clock {
public:
    Timestamp now() const override { return at(7'200); }
};

} // namespace

//! The page over a real inbox, read on a thread of its own.
class TestWebhooksPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void deliveriesComeNewestFirst();
    void searchesUseTheQueryLanguage();
    void aHeaderClickSortsAndTheThirdGoesBack();
    void anUnreadableSearchSaysWhereAndKeepsTheRows();
    void aStateNarrowsTheListAndTheCountsStay();
    void enterOpensTheDetailsAndEscReturns();
    void theStepsOfJudgingAreShown();
    void copyAsCurlTakesHeadersAndBody();
    void requeueIsOfferedForWhatIsGenuineOnly();
    void severalArePutBackTogether();
    void puttingBackAsksWhereItMayDelete();
    void twoAreCompared();
    void aCopyIsEditedAndOpened();
    void newRowsWaitWhileARowIsOpen();
    void pausingKeepsNewRowsBackUntilThePillIsClicked();
    void lettersMoveAndSlashSearches();
    void withoutWebhooksItPointsToTheUrl();
    void coverageTakesThePlaceOfTheList();
    void inALowWindowTheSimulatorStartsFolded();
    void everyControlHasAName();

private:
    void open();
    void append(const QList<WebhookRecord>& records);
    QString cell(int row, Column column) const { return model().index(row, int(column)).data().toString(); }
    WebhookTableModel& model() const { return m_page->model(); }
    bool settled(int rows) const { return model().isLoaded() && model().rowCount() == rows && (rows == 0 || model().rowAt(0)); }
    QPushButton* button(const QString& text) const;
    QString emptyTitle() const;

    StillClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<ReaderThread> m_reader;
    std::unique_ptr<WebhooksPage> m_page;
};

void TestWebhooksPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestWebhooksPage::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
    m_inbox = std::make_unique<InboxFixture>(m_store->directory());
    WebhookRecord error = makeWebhook(u"error"_s, at(3));
    error.event.type = u"ITEM"_s;
    error.event.code = u"ERROR"_s;
    append({makeWebhook(u"first"_s, at(1)), makeRejection(u"bad"_s, at(2)), error});
}

void TestWebhooksPage::cleanup()
{
    m_page.reset();
    m_reader.reset();
    m_inbox.reset();
    m_store.reset();
}

void TestWebhooksPage::append(const QList<WebhookRecord>& records)
{
    QVERIFY(bool(m_inbox->webhooks.append(records)));
}

void TestWebhooksPage::open()
{
    m_reader = std::make_unique<ReaderThread>(m_store->directory());
    m_page = std::make_unique<WebhooksPage>(*m_theme, m_clock);
    WebhooksPage* page = m_page.get();
    WebhookTableModel* list = &page->model();
    ReaderThread* reader = m_reader.get();
    connect(list, &PagedTableModel::indexRequested, page, [list, reader](quint64 generation) {
        reader->ask<InboxReader>(list, [query = list->query()](InboxReader& inbox) { return inbox.index(query); },
            [list, generation](const Result<RowIndex>& index) { list->onIndexed(generation, *index); });
    });
    connect(list, &PagedTableModel::rowsRequested, page, [list, reader](quint64 generation, const QList<qint64>& ids) {
        reader->ask<InboxReader>(list, [ids](InboxReader& inbox) { return inbox.rows(ids); },
            [list, generation](const Result<QList<WebhookRow>>& rows) { list->onFetched(generation, *rows); });
    });
    connect(page, &WebhooksPage::tallyRequested, page, [page, reader](const WebhookQuery& query) {
        reader->ask<InboxReader>(page, [query](InboxReader& inbox) { return inbox.tally(query); },
            [page](const Result<WebhookTally>& tally) { page->setTally(*tally); });
    });
    connect(page, &WebhooksPage::contentsRequested, page, [page, reader](const WebhookId& id) {
        reader->ask(page, [id](Reader& source) { return source.webhook(id); },
            [page](const Result<WebhookDetail>& detail) { page->setContents({*detail, {}, {}, {}}); });
    });
    connect(page, &WebhooksPage::comparisonRequested, page, [page, reader](const WebhookId& earlier, const WebhookId& later) {
        reader->ask(page,
            [earlier, later](Reader& source) { return Result<WebhookComparison>({*source.webhook(earlier), *source.webhook(later)}); },
            [page](const Result<WebhookComparison>& both) { page->showComparison(*both); });
    });
    connect(page, &WebhooksPage::itemNamesRequested, page, [page, reader] {
        reader->ask<InboxReader>(page, [](InboxReader& inbox) { return inbox.itemNames(); },
            [page](const Result<QHash<ItemId, ItemName>>& names) { page->setItemNames(*names); });
    });
    page->resize(1320, 760);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    page->start();
}

QPushButton* TestWebhooksPage::button(const QString& text) const
{
    for (QPushButton* candidate : m_page->findChildren<QPushButton*>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QString TestWebhooksPage::emptyTitle() const
{
    for (const EmptyState* state : m_page->findChildren<EmptyState*>()) {
        if (state->isVisible())
            return state->title();
    }
    return {};
}

void TestWebhooksPage::deliveriesComeNewestFirst()
{
    open();
    QTRY_VERIFY(settled(3));
    QCOMPARE(cell(0, Column::Kind), u"ERROR"_s);
    QCOMPARE(cell(1, Column::Result), u"Rejected"_s);
    QTRY_COMPARE(cell(2, Column::Item), u"Acme"_s);
    QCOMPARE(cell(2, Column::Integration), u"Main"_s);
}

void TestWebhooksPage::searchesUseTheQueryLanguage()
{
    open();
    QTRY_VERIFY(settled(3));
    QTest::keyClicks(m_page->searchField(), u"code:error"_s);
    QTRY_VERIFY(settled(1));
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    QTRY_VERIFY(settled(3));
    QTest::keyClicks(m_page->searchField(), u"code:error OR state:rejected"_s);
    QTRY_VERIFY(settled(2));
}

void TestWebhooksPage::aHeaderClickSortsAndTheThirdGoesBack()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->sortRequested(int(Column::Kind));
    QTRY_VERIFY(settled(3) && cell(0, Column::Kind) == u"ERROR"_s);
    QTest::keyClicks(m_page->searchField(), u"-code:error"_s); // a search keeps the order
    QTRY_VERIFY(settled(2));
    QCOMPARE(model().query().sortKey, WebhookQuery::SortKey::Kind);
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    emit m_page->table()->sortRequested(int(Column::Kind));
    QTRY_VERIFY(settled(3) && cell(2, Column::Kind) == u"ERROR"_s);
    emit m_page->table()->sortRequested(int(Column::Kind));
    QVERIFY(model().query().isNewestFirst());
    emit m_page->table()->sortRequested(int(Column::Time));
    QTRY_VERIFY(settled(3) && cell(0, Column::Time) < cell(2, Column::Time));
}

void TestWebhooksPage::anUnreadableSearchSaysWhereAndKeepsTheRows()
{
    open();
    QTRY_VERIFY(settled(3));
    QTest::keyClicks(m_page->searchField(), u"colour:red"_s);
    QTRY_VERIFY(m_page->searchField()->property("invalid").toBool());
    QVERIFY2(m_page->searchField()->accessibleDescription().contains(u"colour"_s),
        qPrintable(m_page->searchField()->accessibleDescription()));
    QCOMPARE(model().rowCount(), 3);
}

void TestWebhooksPage::aStateNarrowsTheListAndTheCountsStay()
{
    open();
    QTRY_VERIFY(settled(3));
    auto* states = m_page->findChild<FilterSegments*>();
    states->setCurrent(3);
    QTRY_VERIFY(settled(1));
    QCOMPARE(cell(0, Column::Result), u"Rejected"_s);
    const auto counts = [states] {
        QStringList names;
        for (const QAbstractButton* segment : states->findChildren<QAbstractButton*>())
            names.append(segment->accessibleName());
        return names;
    };
    QTRY_VERIFY2(counts().contains(u"All, 3"_s) && counts().contains(u"Rejected, 1"_s), qPrintable(counts().join(u'|')));
}

void TestWebhooksPage::enterOpensTheDetailsAndEscReturns()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QVERIFY(m_page->panel().isVisible());
    QCOMPARE(m_page->panel().webhookId(), WebhookId(u"error"_s));
    QVERIFY(m_page->panel().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->panel().isVisible());
    QCOMPARE(QApplication::focusWidget(), m_page->table());
}

void TestWebhooksPage::theStepsOfJudgingAreShown()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(1);
    const auto says = [this](const QString& text) {
        for (const QLabel* label : m_page->panel().findChildren<QLabel*>()) {
            if (label->accessibleName().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"Signature: failed. does not match"_s));
    QVERIFY(says(u"Format: passed"_s));
}

void TestWebhooksPage::copyAsCurlTakesHeadersAndBody()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(2);
    QTRY_VERIFY(!m_page->panel().contents().detail.headers.isEmpty());
    QTest::mouseClick(button(u"Copy as curl"_s), Qt::LeftButton);
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.contains(u"-H 'Plaid-Verification: eyJ.eyJ.sig'"_s), qPrintable(command));
    QVERIFY(command.contains(u"--data-binary '{\"webhook_type\":\"TRANSACTIONS\"}'"_s));
}

void TestWebhooksPage::requeueIsOfferedForWhatIsGenuineOnly()
{
    open();
    QTRY_VERIFY(settled(3));
    const auto requeue = [this] {
        for (QAction* action : m_page->panel().findChildren<QAction*>()) {
            if (action->text() == u"Put back into the queue"_s)
                return action;
        }
        return static_cast<QAction*>(nullptr);
    };
    QSignalSpy wanted(m_page.get(), &WebhooksPage::requeueRequested);
    emit m_page->table()->rowActivated(1);
    QVERIFY(!requeue()->isEnabled());
    emit m_page->table()->rowActivated(0);
    QVERIFY(requeue()->isEnabled());
    requeue()->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<WebhookId>>(), QList<WebhookId>{WebhookId(u"error"_s)});
    QVERIFY(!wanted.first().at(1).toBool());
}

void TestWebhooksPage::severalArePutBackTogether()
{
    open();
    QTRY_VERIFY(settled(3));
    QSignalSpy wanted(m_page.get(), &WebhooksPage::requeueRequested);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QPushButton* putBack = button(u"Put back"_s);
    QVERIFY(putBack->isVisible() && putBack->isEnabled());
    QTest::mouseClick(putBack, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const QList<WebhookId> webhooks = wanted.first().first().value<QList<WebhookId>>();
    QCOMPARE(webhooks, (QList<WebhookId>{WebhookId(u"error"_s), WebhookId(u"first"_s)}));
    QVERIFY(!wanted.first().at(1).toBool());
}

void TestWebhooksPage::puttingBackAsksWhereItMayDelete()
{
    open();
    QTRY_VERIFY(settled(3));
    const QList<WebhookId> webhooks{WebhookId(u"error"_s), WebhookId(u"first"_s)};
    RequeueQuestion question{webhooks, {{ItemId(u"item-1"_s), u"Checking"_s, 12}}, Error{Error::Kind::Storage, {}, u"The disk is full."_s, {}, {}, 0}};
    QSignalSpy wanted(m_page.get(), &WebhooksPage::requeueRequested);
    m_page->askToRequeue(question);
    QVERIFY(button(u"Cancel"_s)->isDefault());
    QStringList said;
    for (const QLabel* label : m_page->findChild<QDialog*>()->findChildren<QLabel*>())
        said.append(label->accessibleName() + label->text());
    QVERIFY(said.join(u' ').contains(u"Checking"_s));
    QVERIFY(said.join(u' ').contains(u"The disk is full."_s));
    QTest::mouseClick(button(u"Put back and delete"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<WebhookId>>(), webhooks);
    QVERIFY(wanted.first().at(1).toBool());
}

void TestWebhooksPage::twoAreCompared()
{
    WebhookRecord other = makeWebhook(u"other"_s, at(4));
    other.delivery.body = R"({"webhook_type":"ITEM"})"_ba;
    append({other});
    open();
    QTRY_VERIFY(settled(4));
    TableView* table = m_page->table();
    const auto click = [table](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(table->model()->index(row, 0)).center());
    };
    QSignalSpy asked(m_page.get(), &WebhooksPage::comparisonRequested);
    click(0, {});
    click(3, Qt::ControlModifier);
    QTest::mouseClick(button(u"Compare"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<WebhookId>(), WebhookId(u"first"_s));
    QTRY_VERIFY(m_page->findChild<CompareDialog*>());
    auto* dialog = m_page->findChild<CompareDialog*>();
    QCOMPARE(dialog->findChild<TableView*>()->model()->index(0, 2).data().toString(), u"\"ITEM\""_s);
    dialog->close();
    click(1, Qt::ControlModifier);
    QVERIFY(!button(u"Compare"_s)->isEnabled());
}

void TestWebhooksPage::aCopyIsEditedAndOpened()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(2);
    QAction* edit = nullptr;
    for (QAction* action : m_page->panel().findChildren<QAction*>()) {
        if (action->text() == u"Edit a copy…"_s)
            edit = action;
    }
    QVERIFY(edit);
    QTRY_VERIFY(edit->isEnabled());
    edit->trigger();
    QPointer<BodyDialog> dialog = m_page->findChild<BodyDialog*>();
    auto* editor = dialog->findChild<JsonEditor*>();
    QVERIFY(editor->toPlainText().contains(u"\"webhook_type\": \"TRANSACTIONS\""_s));
    editor->setPlainText(u"{\"webhook_type\": \"ITEM\"}"_s);
    QSignalSpy wanted(m_page.get(), &WebhooksPage::copyRequested);
    QTest::mouseClick(button(u"Keep the copy"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<WebhookId>(), WebhookId(u"first"_s));
    QCOMPARE(wanted.first().at(1).toByteArray(), "{\"webhook_type\": \"ITEM\"}"_ba);
    m_page->setCopyError({Error::Kind::Storage, {}, u"The disk is full."_s, {}, {}, 0});
    QVERIFY(button(u"Keep the copy"_s)->isEnabled());
    WebhookRecord copy = makeWebhook(u"copy"_s, at(5));
    copy.verification = Verification::NotChecked;
    copy.editedFrom = WebhookId(u"first"_s);
    append({copy});
    m_page->showCopy(copy.delivery.id);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_page->panel().webhookId(), copy.delivery.id);
    QVERIFY(m_page->panel().isVisible());
    QCOMPARE(m_page->table()->selectedRows(), QList<int>{0});
    QTRY_COMPARE(m_page->focusWidget(), button(u"Replay…"_s));
}

void TestWebhooksPage::newRowsWaitWhileARowIsOpen()
{
    open();
    QTRY_VERIFY(settled(3));
    emit m_page->table()->rowActivated(1);
    append({makeWebhook(u"new"_s, at(50))});
    m_page->refresh();
    QTRY_VERIFY(button(u"1 new"_s));
    QCOMPARE(model().rowCount(), 3);
    QTest::mouseClick(button(u"1 new"_s), Qt::LeftButton);
    QTRY_VERIFY(settled(4));
    QCOMPARE(m_page->panel().webhookId(), WebhookId(u"bad"_s));
    QCOMPARE(m_page->table()->selectionModel()->selectedRows().first().row(), 2);
}

void TestWebhooksPage::pausingKeepsNewRowsBackUntilThePillIsClicked()
{
    open();
    QTRY_VERIFY(settled(3));
    append({makeWebhook(u"live"_s, at(50))});
    m_page->refresh();
    QTRY_VERIFY(settled(4));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_P);
    QVERIFY(!m_page->findChild<Switch*>()->isChecked());
    append({makeWebhook(u"later"_s, at(60))});
    m_page->refresh();
    QTRY_VERIFY(button(u"1 new"_s));
    QCOMPARE(model().rowCount(), 4);
    QTest::keyClick(m_page->table(), Qt::Key_P);
    QTRY_VERIFY(settled(5));
}

void TestWebhooksPage::lettersMoveAndSlashSearches()
{
    open();
    QTRY_VERIFY(settled(3));
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_J);
    QCOMPARE(m_page->table()->currentIndex().row(), 1);
    QTest::keyClick(m_page->table(), Qt::Key_K);
    QCOMPARE(m_page->table()->currentIndex().row(), 0);
    QTest::keyClick(m_page->table(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), m_page->searchField());
}

void TestWebhooksPage::withoutWebhooksItPointsToTheUrl()
{
    m_store = std::make_unique<StoreFixture>();
    open();
    QTRY_VERIFY(settled(0));
    QCOMPARE(emptyTitle(), u"No webhooks in the last 7 days"_s); // nobody has filtered
    QVERIFY(!button(u"Clear the filters"_s));
    QVERIFY(button(u"Show the webhook URL"_s));
    QTest::mouseClick(button(u"Show any time"_s), Qt::LeftButton);
    QTRY_COMPARE(emptyTitle(), u"No webhooks yet"_s);
    QTest::keyClicks(m_page->searchField(), u"code:ERROR"_s);
    QTRY_COMPARE(emptyTitle(), u"No webhooks match"_s);
    QTest::mouseClick(button(u"Clear the filters"_s), Qt::LeftButton);
    QTRY_COMPARE(emptyTitle(), u"No webhooks yet"_s);
    QSignalSpy wanted(m_page.get(), &WebhooksPage::showWebhookUrlRequested);
    QTest::mouseClick(button(u"Show the webhook URL"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestWebhooksPage::coverageTakesThePlaceOfTheList()
{
    open();
    QTRY_VERIFY(settled(3));
    QSignalSpy wanted(m_page.get(), &WebhooksPage::coverageRequested);
    QTest::mouseClick(button(u"Coverage"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!m_page->table()->isVisible());
    QTest::mouseClick(button(u"Coverage"_s), Qt::LeftButton);
    QVERIFY(m_page->table()->isVisible());
}

void TestWebhooksPage::inALowWindowTheSimulatorStartsFolded()
{
    open();
    QTRY_VERIFY(m_page->simulator().isVisible());
    QVERIFY(m_page->simulator().isExpanded());
    m_page->resize(972, 500);
    QTRY_VERIFY(!m_page->simulator().isExpanded());
}

void TestWebhooksPage::everyControlHasAName()
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

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhookspage.moc"
