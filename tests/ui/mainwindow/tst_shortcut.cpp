// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/shortcut.h"

#include <QAction>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestShortcut : public QObject {
    Q_OBJECT

private slots:
    void keysAreNamedOneByOne_data();
    void keysAreNamedOneByOne();
    void actionsWithoutAKeyAreLeftOut();
    void wordsAndKeysAreFound_data();
    void wordsAndKeysAreFound();
};

void TestShortcut::keysAreNamedOneByOne_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << QKeySequence(Qt::Key_Question) << QStringList{u"?"_s};
    QTest::newRow("together") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) << QStringList{u"Ctrl"_s, u"Shift"_s, u"D"_s};
    QTest::newRow("after each other") << QKeySequence(Qt::Key_G, Qt::Key_O) << QStringList{u"G"_s, u"O"_s};
    QTest::newRow("the plus itself") << QKeySequence(Qt::CTRL | Qt::Key_Plus) << QStringList{u"Ctrl"_s, u"+"_s};
    QTest::newRow("the plus alone") << QKeySequence(Qt::Key_Plus) << QStringList{u"+"_s};
    QTest::newRow("none") << QKeySequence() << QStringList();
}

void TestShortcut::keysAreNamedOneByOne()
{
    QFETCH(QKeySequence, key);
    QTEST(keyNames(key), "names");
}

void TestShortcut::actionsWithoutAKeyAreLeftOut()
{
    QAction with(u"Pause"_s);
    with.setShortcut(Qt::Key_P);
    QAction without(u"Open the data folder"_s);
    QCOMPARE(shortcutsOf({&without, &with}), (QList<Shortcut>{{u"Pause"_s, {u"P"_s}}}));
}

void TestShortcut::wordsAndKeysAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("nothing typed") << QString() << QStringList{u"Overview"_s, u"Light or dark"_s, u"Next row"_s};
    QTest::newRow("a word in any case") << u"DARK"_s << QStringList{u"Light or dark"_s};
    QTest::newRow("a key") << u"ctrl"_s << QStringList{u"Light or dark"_s};
    QTest::newRow("keys as they are written") << u"Ctrl+D"_s << QStringList{u"Light or dark"_s};
    QTest::newRow("keys after each other") << u"g o"_s << QStringList{u"Overview"_s};
    QTest::newRow("nothing") << u"coffee"_s << QStringList();
}

void TestShortcut::wordsAndKeysAreFound()
{
    QFETCH(QString, text);
    const QList<ShortcutGroup> groups{
        {u"Anywhere"_s, {{u"Overview"_s, {u"G"_s, u"O"_s}}, {u"Light or dark"_s, {u"Ctrl"_s, u"D"_s}}}},
        {u"Tables"_s, {{u"Next row"_s, {u"J"_s}}}}};
    QStringList left;
    for (const ShortcutGroup& group : found(groups, text)) {
        QVERIFY(!group.shortcuts.isEmpty());
        for (const Shortcut& shortcut : group.shortcuts)
            left.append(shortcut.text);
    }
    QTEST(left, "left");
}

QTEST_MAIN(TestShortcut)
#include "tst_shortcut.moc"
