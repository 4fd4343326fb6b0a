// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemquestions.h"

#include "tests/ui/items/itemlisting.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using Act = ItemWish::Act;

class TestItemQuestions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_owner.reset(); }
    void whatLosesNothingIsConfirmedAtOnce();
    void aBilledRefreshIsAskedForInProductionOnly();
    void replacingATokenSaysWhatDies();
    void anotherWebhookUrlIsTakenAlong();
    void oneQuestionForABankAtATime();

private:
    QDialog* dialog() const;
    void click(const QString& text);
    ListedItem item(Environment environment) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_owner;
    ItemQuestions* m_questions = nullptr;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

void TestItemQuestions::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_owner = std::make_unique<QWidget>();
    m_owner->resize(900, 700);
    m_owner->show();
    m_questions = new ItemQuestions(*m_theme, m_owner.get());
    m_confirmed = std::make_unique<QSignalSpy>(m_questions, &ItemQuestions::confirmed);
}

QDialog* TestItemQuestions::dialog() const
{
    for (QDialog* found : m_owner->findChildren<QDialog*>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void TestItemQuestions::click(const QString& text)
{
    for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

ListedItem TestItemQuestions::item(Environment environment) const
{
    ListedItem listed = listedItem(u"one"_s, u"Tartan Bank"_s, u"Acme"_s);
    listed.environment = environment;
    return listed;
}

void TestItemQuestions::whatLosesNothingIsConfirmedAtOnce()
{
    m_questions->ask({Act::Sync, ItemId(u"one"_s), {}, {}, {}}, item(Environment::Production), {});
    QCOMPARE(m_confirmed->count(), 1);
    QVERIFY(!dialog());
}

void TestItemQuestions::aBilledRefreshIsAskedForInProductionOnly()
{
    const ItemWish refresh{Act::AskBank, ItemId(u"one"_s), {}, {}, {}};
    m_questions->ask(refresh, item(Environment::Sandbox), {});
    QCOMPARE(m_confirmed->count(), 1);
    m_questions->ask(refresh, item(Environment::Production), {});
    QCOMPARE(m_confirmed->count(), 1);
    click(u"Refresh"_s);
    QCOMPARE(m_confirmed->count(), 2);
}

void TestItemQuestions::replacingATokenSaysWhatDies()
{
    m_questions->ask({Act::RotateToken, ItemId(u"one"_s), {}, {}, {}}, item(Environment::Sandbox), {});
    QVERIFY(dialog());
    bool said = false;
    for (const QLabel* label : dialog()->findChildren<QLabel*>())
        said = said || label->text().contains(u"The old token dies at once"_s);
    QVERIFY(said);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(m_confirmed->count(), 0);
}

void TestItemQuestions::anotherWebhookUrlIsTakenAlong()
{
    m_questions->ask({Act::MoveWebhooks, ItemId(u"one"_s), {}, {}, {}}, item(Environment::Sandbox), u"https://old.example/webhook"_s);
    auto* field = dialog()->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(field, u"https://new.example/webhook"_s);
    dialog()->accept();
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->last()[0].value<ItemWish>().url.toString(), u"https://new.example/webhook"_s);
}

void TestItemQuestions::oneQuestionForABankAtATime()
{
    m_questions->askForBank({}, {});
    m_questions->askForBank({}, {});
    QCOMPARE(m_owner->findChildren<QDialog*>().size(), 1);
    m_questions->bankUnderWay();
    QTRY_VERIFY(!dialog());
}

QTEST_MAIN(TestItemQuestions)
#include "tst_itemquestions.moc"
