// SPDX-License-Identifier: Apache-2.0
#include "ui/items/repairlinksdialog.h"

#include "tests/ui/items/itemlisting.h"
#include "ui/shared/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;

namespace {

const Timestamp kUntil = StillClock().now() + std::chrono::hours(4);

QUrl pageOf(const ItemWish& wish)
{
    return QUrl(u"https://secure.plaid.example/"_s + wish.item.value());
}

} // namespace

class TestRepairLinksDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void onlyItemsThatUpdateModeMendsGetALink();
    void linksAreMadeOneAfterTheOther();
    void itStopsAndGoesOnWhereItWas();
    void aFailureStandsInItsRowAndIsTriedAgain();
    void theListIsCopiedForASpreadsheet();

private:
    QPushButton* button(const QString& text) const;
    QString cell(int row, int column) const;
    ItemWish asked(int time) const { return m_wishes->at(time).first().value<ItemWish>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    RepairLinksDialog* m_dialog = nullptr;
    std::unique_ptr<QSignalSpy> m_wishes;
};

void TestRepairLinksDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestRepairLinksDialog::init()
{
    m_window = std::make_unique<QWidget>();
    const QList<ListedItem> items{broken(listedItem(u"one"_s, u"Tartan Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s), listedItem(u"fine"_s, u"Platypus"_s, u"Acme"_s),
        broken(listedItem(u"two"_s, u"Gingham"_s, u"Bakery"_s), u"ITEM_LOGIN_REQUIRED"_s)};
    m_dialog = new RepairLinksDialog(*m_theme, repairLinksFor(items), m_window.get());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_wishes = std::make_unique<QSignalSpy>(m_dialog, &RepairLinksDialog::linkWished);
    m_dialog->open();
}

void TestRepairLinksDialog::cleanup()
{
    m_wishes.reset();
    m_window.reset();
}

QPushButton* TestRepairLinksDialog::button(const QString& text) const
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QString TestRepairLinksDialog::cell(int row, int column) const
{
    const QAbstractItemModel* model = m_dialog->findChild<TableView*>()->model();
    return model->index(row, column).data().toString();
}

void TestRepairLinksDialog::onlyItemsThatUpdateModeMendsGetALink()
{
    QCOMPARE(m_dialog->links().size(), 2);
    QCOMPARE(cell(1, 0), u"Bakery"_s);
    QVERIFY(m_wishes->isEmpty()); // nothing before somebody wants it
    QVERIFY(!button(u"Copy the list"_s)->isEnabled());
}

void TestRepairLinksDialog::linksAreMadeOneAfterTheOther()
{
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space); // the button that makes them has the focus
    QCOMPARE(m_wishes->count(), 1);
    QCOMPARE(asked(0).act, ItemWish::Act::Repair);
    m_dialog->setLink(asked(0), pageOf(asked(0)), kUntil);
    QCOMPARE(m_wishes->count(), 2);
    m_dialog->setLink(asked(1), pageOf(asked(1)), kUntil);
    QCOMPARE(m_wishes->count(), 2);
    QCOMPARE(cell(1, 2), pageOf(asked(1)).toString());
    QVERIFY(!cell(1, 3).isEmpty());
    QVERIFY(!button(u"Stop"_s));
}

void TestRepairLinksDialog::itStopsAndGoesOnWhereItWas()
{
    QTest::mouseClick(button(u"Make 2 link(s)"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    m_dialog->setLink(asked(0), pageOf(asked(0)), kUntil); // it was under way
    QCOMPARE(m_wishes->count(), 1);
    QTest::mouseClick(button(u"Make the others"_s), Qt::LeftButton);
    QCOMPARE(asked(1).item, ItemId(u"two"_s));
}

void TestRepairLinksDialog::aFailureStandsInItsRowAndIsTriedAgain()
{
    QTest::mouseClick(button(u"Make 2 link(s)"_s), Qt::LeftButton);
    m_dialog->setFailure(asked(0), {Error::Kind::Network, u"timeout"_s, u"No answer."_s, {}, {}, 0});
    QVERIFY(!cell(0, 2).isEmpty());
    m_dialog->setLink(asked(1), pageOf(asked(1)), kUntil);
    QCOMPARE(m_wishes->count(), 2);
    QTest::mouseClick(button(u"Make the others"_s), Qt::LeftButton);
    QCOMPARE(asked(2).item, ItemId(u"one"_s));
}

void TestRepairLinksDialog::theListIsCopiedForASpreadsheet()
{
    QTest::mouseClick(button(u"Make 2 link(s)"_s), Qt::LeftButton);
    m_dialog->setLink(asked(0), pageOf(asked(0)), kUntil);
    QTest::mouseClick(button(u"Copy the list"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("Acme\tTartan Bank\thttps://secure.plaid.example/one\t"_L1), qPrintable(copied));
    QVERIFY(!copied.contains(u'\n')); // the other is not made
}

QTEST_MAIN(TestRepairLinksDialog)
#include "tst_repairlinksdialog.moc"
