// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpdialog.h"

#include "ui/mainwindow/mainwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace egret;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject {
    Q_OBJECT

private slots:
    void opensAtThePartAskedFor();
    void searchingLeavesTheFittingParts();
    void linksLeadToOtherParts();
    void linksLeadToPages();
    void speaksTheLanguageOfTheWindow();
    void f1OpensThePartOfThePage();
};

void TestHelpDialog::opensAtThePartAskedFor()
{
    const Theme theme(*qApp);
    const HelpDialog help(theme, u"webhooks"_s, nullptr);
    QCOMPARE(help.topic(), u"webhooks"_s);
    QVERIFY(help.findChild<QTextBrowser*>()->toPlainText().startsWith(u"Webhooks"_s));
    QCOMPARE(HelpDialog(theme, u"moon"_s, nullptr).topic(), u"welcome"_s);
}

void TestHelpDialog::searchingLeavesTheFittingParts()
{
    const Theme theme(*qApp);
    const HelpDialog help(theme, u"items"_s, nullptr);
    auto* field = help.findChild<QLineEdit*>();
    field->setText(u"item_locked"_s);
    QCOMPARE(help.findChild<QListWidget*>()->count(), 1);
    QCOMPARE(help.topic(), u"errors"_s);
    field->setText(u"no such words"_s);
    QCOMPARE(help.topic(), QString());
    QVERIFY(help.findChild<QTextBrowser*>()->toPlainText().contains(u"No part"_s));
    field->clear();
    QCOMPARE(help.findChild<QListWidget*>()->count(), 13);
}

void TestHelpDialog::linksLeadToOtherParts()
{
    const Theme theme(*qApp);
    const HelpDialog help(theme, u"items"_s, nullptr);
    emit help.findChild<QTextBrowser*>()->anchorClicked(QUrl(u"help:errors"_s));
    QCOMPARE(help.topic(), u"errors"_s);
}

void TestHelpDialog::linksLeadToPages()
{
    const Theme theme(*qApp);
    HelpDialog help(theme, u"welcome"_s, nullptr);
    QSignalSpy pages(&help, &HelpDialog::pageRequested);
    emit help.findChild<QTextBrowser*>()->anchorClicked(QUrl(u"page:items"_s));
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages[0][0].toString(), u"items"_s);
    QCOMPARE(help.result(), int(QDialog::Accepted));
}

void TestHelpDialog::speaksTheLanguageOfTheWindow()
{
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const Theme theme(*qApp);
    const HelpDialog help(theme, u"end-users"_s, nullptr);
    QVERIFY(help.findChild<QTextBrowser*>()->toPlainText().startsWith(u"Utilisateurs finaux"_s));
    help.findChild<QLineEdit*>()->setText(u"reçu personnelles"_s);
    QCOMPARE(help.findChild<QListWidget*>()->count(), 1);
    QCOMPARE(help.topic(), u"end-users"_s);
}

void TestHelpDialog::f1OpensThePartOfThePage()
{
    Theme theme(*qApp);
    const SystemClock clock;
    MainWindow window(theme, clock);
    window.addPage(Page::Items, new QWidget);
    window.addPage(Page::Webhooks, new QWidget);
    window.showPage(Page::Items);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto* help = window.findChild<HelpDialog*>();
    QVERIFY(help);
    QCOMPARE(help->topic(), u"items"_s);
    emit help->findChild<QTextBrowser*>()->anchorClicked(QUrl(u"page:webhooks"_s));
    QCOMPARE(window.currentPage(), Page::Webhooks);
}

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
