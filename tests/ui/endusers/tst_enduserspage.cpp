// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/enduserspage.h"

#include "core/base/error.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = EndUserTableModel::Column;

class TestEndUsersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void enterLeadsToTheInsights();
    void theMenuIsAboutTheSelectedOne();
    void typingNarrowsTheList();
    void headersSortAndTheThirdClickGoesBack();
    void erasingNamesWhatIsLostAndWantsTheName();
    void newFiguresKeepTheSelection();
    void withoutEndUsersItPointsToTheLinkUrl();
    void anErrorOffersToTryAgain();
    void narrowWindowsHideTheIdFirst();
    void everyControlHasAName();

private:
    void trigger(const QString& text) const;
    QPushButton* button(const QString& text) const;
    QString emptyTitle() const;

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EndUsersPage> m_page;
    QList<ListedEndUser> m_users;
};

void TestEndUsersPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestEndUsersPage::init()
{
    ListedEndUser acme;
    acme.user.id = EndUserId(u"acme"_s);
    acme.user.name = u"Acme Coffee"_s;
    acme.items = 2;
    acme.accounts = 5;
    acme.transactions = 100;
    acme.net = {{500'00, u"USD"_s}};
    acme.balances = {1, 2, 3};
    ListedEndUser zoo;
    zoo.user.id = EndUserId(u"zoo"_s);
    zoo.items = 1;
    zoo.erroring = zoo.needLogin = 1;
    zoo.transactions = 200;
    m_users = {acme, zoo};
    m_page = std::make_unique<EndUsersPage>(*m_theme, m_clock);
    m_page->resize(1240, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setUsers(m_users);
}

void TestEndUsersPage::trigger(const QString& text) const
{
    for (QAction* action : m_page->menu()->actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

QPushButton* TestEndUsersPage::button(const QString& text) const
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QPushButton* candidate : top->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
    }
    return nullptr;
}

QString TestEndUsersPage::emptyTitle() const
{
    for (const EmptyState* state : m_page->findChildren<EmptyState*>()) {
        if (state->isVisible())
            return state->title();
    }
    return {};
}

void TestEndUsersPage::enterLeadsToTheInsights()
{
    QSignalSpy wanted(m_page.get(), &EndUsersPage::insightsRequested);
    m_page->table()->setFocus();
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<EndUserId>(), EndUserId(u"zoo"_s));
}

void TestEndUsersPage::theMenuIsAboutTheSelectedOne()
{
    QVERIFY(!button(u"Actions"_s)->isEnabled());
    m_page->table()->selectRow(0);
    QVERIFY(button(u"Actions"_s)->isEnabled());
    QSignalSpy items(m_page.get(), &EndUsersPage::itemsRequested);
    QSignalSpy plan(m_page.get(), &EndUsersPage::planRequested);
    trigger(u"Items"_s);
    trigger(u"Erase…"_s);
    trigger(u"Copy end_user_id"_s);
    QCOMPARE(items.first().at(1).toString(), u"Acme Coffee"_s);
    QCOMPARE(plan.first().first().value<EndUserId>(), EndUserId(u"acme"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"acme"_s);
}

void TestEndUsersPage::typingNarrowsTheList()
{
    QTest::keyClick(m_page->table(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), m_page->searchField());
    QTest::keyClicks(m_page->searchField(), u"zo"_s);
    QCOMPARE(m_page->model().rowCount(), 1);
    QTest::keyClicks(m_page->searchField(), u"zz"_s);
    QCOMPARE(emptyTitle(), u"No end user matches"_s);
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    QCOMPARE(m_page->model().rowCount(), 2);
    m_page->findChild<FilterSegments*>()->setCurrent(int(EndUserTableModel::Group::NeedAttention));
    QCOMPARE(m_page->model().rowCount(), 1);
}

void TestEndUsersPage::headersSortAndTheThirdClickGoesBack()
{
    const auto first = [this] { return m_page->model().index(0, 0).data().toString(); };
    emit m_page->table()->sortRequested(int(Column::Transactions));
    QCOMPARE(first(), u"zoo"_s);
    emit m_page->table()->sortRequested(int(Column::Transactions));
    QCOMPARE(first(), u"Acme Coffee"_s);
    emit m_page->table()->sortRequested(int(Column::Transactions));
    QCOMPARE(first(), u"Acme Coffee"_s);
    emit m_page->table()->sortRequested(int(Column::Transactions));
    QCOMPARE(first(), u"zoo"_s);
}

void TestEndUsersPage::erasingNamesWhatIsLostAndWantsTheName()
{
    QSignalSpy erase(m_page.get(), &EndUsersPage::eraseRequested);
    m_page->confirmErasure({EndUserId(u"acme"_s), 7, 21});
    auto* dialog = m_page->findChild<QDialog*>();
    QVERIFY(dialog);
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        said = said || label->text().contains(u"2 items, 5 accounts, 100 transactions with notes and tags, 7 webhooks and 21 logged calls"_s);
    QVERIFY(said);
    QVERIFY(!button(u"Erase"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"Acme Coffee"_s);
    QTest::mouseClick(button(u"Erase"_s), Qt::LeftButton);
    QCOMPARE(erase.count(), 1);
    QCOMPARE(erase.first().first().value<EndUserId>(), EndUserId(u"acme"_s));
}

void TestEndUsersPage::newFiguresKeepTheSelection()
{
    m_page->table()->selectRow(1);
    ListedEndUser newcomer;
    newcomer.user.id = EndUserId(u"bakery"_s);
    m_page->setUsers(m_users + QList<ListedEndUser>{newcomer});
    QCOMPARE(m_page->table()->selectionModel()->selectedRows().first().row(), 2);
}

void TestEndUsersPage::withoutEndUsersItPointsToTheLinkUrl()
{
    m_page->setUsers({});
    QCOMPARE(emptyTitle(), u"No end users yet"_s);
    QSignalSpy wanted(m_page.get(), &EndUsersPage::showLinkUrlRequested);
    QTest::mouseClick(button(u"Show the link URL"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestEndUsersPage::anErrorOffersToTryAgain()
{
    m_page->showReadError({Error::Kind::Storage, u"read"_s, u"disk I/O error"_s, {}, {}, 0});
    QSignalSpy wanted(m_page.get(), &EndUsersPage::usersRequested);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestEndUsersPage::narrowWindowsHideTheIdFirst()
{
    QVERIFY(!m_page->table()->isColumnHidden(int(Column::Id)));
    m_page->resize(1000, 600);
    QTRY_VERIFY(m_page->table()->isColumnHidden(int(Column::Id)));
    QVERIFY(!m_page->table()->isColumnHidden(int(Column::Net)));
}

void TestEndUsersPage::everyControlHasAName()
{
    for (const QWidget* control : m_page->findChildren<QWidget*>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible() || control->objectName().startsWith(u"qt_"_s))
            continue;
        const auto* clickable = qobject_cast<const QAbstractButton*>(control);
        const bool named = !control->accessibleName().isEmpty() || (clickable && !clickable->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(control->metaObject()->className())));
    }
}

QTEST_MAIN(TestEndUsersPage)
#include "tst_enduserspage.moc"
