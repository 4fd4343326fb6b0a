// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterRunsTheLineThatIsChosen();
    void upAndDownGoRoundTheCommands();
    void aClickRunsALine();
    void escapeRunsNothing();
    void opensEmptyAndOffersWhatWasRunLast();
    void aTextCanBeSearchedOnAPage();
    void aNewListKeepsTheChosenLine();
    void saysThatNothingFits();

private:
    PaletteCommand doing(const QString& title);
    void type(const QString& text) { QTest::keyClicks(m_palette->field(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_palette->field(), key); }
    QString chosen() const { return m_palette->list()->currentIndex().data().toString(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    CommandPalette* m_palette = nullptr;
    QStringList m_done;
};

PaletteCommand TestCommandPalette::doing(const QString& title)
{
    PaletteCommand command;
    command.title = title;
    command.run = [this, title] { m_done.append(title); };
    return command;
}

void TestCommandPalette::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 640);
    m_window->show();
    m_done.clear();
    m_palette = new CommandPalette(*m_theme, m_window.get());
    m_palette->setCommands({doing(u"Open the data folder"_s), doing(u"Show the shortcuts"_s), doing(u"Open Settings"_s)});
    m_palette->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_palette));
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestCommandPalette::enterRunsTheLineThatIsChosen()
{
    type(u"short"_s);
    QCOMPARE(chosen(), u"Show the shortcuts"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"Show the shortcuts"_s});
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::upAndDownGoRoundTheCommands()
{
    type(u"open"_s);
    const QString first = chosen();
    press(Qt::Key_Down);
    const QString second = chosen();
    QVERIFY(first != second);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), first);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), second);
}

void TestCommandPalette::aClickRunsALine()
{
    type(u"settings"_s);
    QListView* list = m_palette->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QCOMPARE(m_done, QStringList{u"Open Settings"_s});
}

void TestCommandPalette::escapeRunsNothing()
{
    press(Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_done.isEmpty());
}

void TestCommandPalette::opensEmptyAndOffersWhatWasRunLast()
{
    type(u"settings"_s);
    press(Qt::Key_Return);
    m_palette->open();
    QVERIFY(m_palette->field()->text().isEmpty());
    QCOMPARE(chosen(), u"Open Settings"_s);
}

void TestCommandPalette::aTextCanBeSearchedOnAPage()
{
    const QSignalSpy searched(m_palette, &CommandPalette::searchRequested);
    m_palette->setSearchedPage(u"Transactions"_s);
    type(u"coffee"_s);
    QCOMPARE(chosen(), u"Search Transactions for “coffee”"_s);
    press(Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched[0][0].toString(), u"coffee"_s);
}

//! Items and end users arrive while somebody already moves about in the list.
void TestCommandPalette::aNewListKeepsTheChosenLine()
{
    press(Qt::Key_Down);
    const QString before = chosen();
    m_palette->setCommands({doing(u"Another"_s), doing(u"Open the data folder"_s), doing(u"Show the shortcuts"_s),
        doing(u"Open Settings"_s)});
    QCOMPARE(chosen(), before);
}

void TestCommandPalette::saysThatNothingFits()
{
    type(u"zzz"_s);
    QVERIFY(!m_palette->list()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_done.isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
