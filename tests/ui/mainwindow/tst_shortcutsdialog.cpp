// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/shared/badges.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void typingLeavesWhatIsLookedFor();
    void letterKeysAreTurnedOffByTheButton();
    void aSmallWindowHasRoomForIt();

private:
    static QList<ShortcutGroup> groups();
    static QStringList lines(const QWidget& dialog);

    std::unique_ptr<Theme> m_theme;
    QWidget m_window;
};

void TestShortcutsDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_window.resize(1024, 640);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

QList<ShortcutGroup> TestShortcutsDialog::groups()
{
    ShortcutGroup many{u"Tables"_s, {}};
    for (int i = 0; i < 40; ++i)
        many.shortcuts.append({u"Row %1"_s.arg(i), {u"J"_s}});
    return {{u"Anywhere"_s, {{u"Search"_s, {u"Ctrl"_s, u"K"_s}}, {u"Overview"_s, {u"G"_s, u"O"_s}}}}, many};
}

QStringList TestShortcutsDialog::lines(const QWidget& dialog)
{
    QStringList lines;
    for (const QWidget* line : dialog.findChildren<QWidget*>()) {
        if (line->isVisible() && line->accessibleName().contains(u": "_s))
            lines.append(line->accessibleName());
    }
    return lines;
}

void TestShortcutsDialog::typingLeavesWhatIsLookedFor()
{
    ShortcutsDialog dialog(*m_theme, groups(), true, &m_window);
    dialog.open();
    QTRY_COMPARE(lines(dialog).size(), 42);
    auto* search = dialog.findChild<QLineEdit*>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"overview"_s);
    QTRY_COMPARE(lines(dialog), QStringList{u"Overview: G O"_s});
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_COMPARE(lines(dialog), QStringList());
}

void TestShortcutsDialog::letterKeysAreTurnedOffByTheButton()
{
    ShortcutsDialog dialog(*m_theme, groups(), true, &m_window);
    dialog.open();
    QSignalSpy chosen(&dialog, &ShortcutsDialog::letterKeysChosen);
    QPushButton* toggle = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Turn off single-letter keys"_s)
            toggle = button;
    }
    QVERIFY(toggle);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toBool(), false);
    dialog.setGroups(groups(), false);
    QCOMPARE(toggle->text(), u"Turn on single-letter keys"_s);
}

void TestShortcutsDialog::aSmallWindowHasRoomForIt()
{
    ShortcutsDialog dialog(*m_theme, groups(), true, &m_window);
    dialog.open();
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY2(dialog.height() < 640 - 72, QByteArray::number(dialog.height()).constData());
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
