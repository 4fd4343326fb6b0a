// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/shortcut.h"

#include <QAction>
#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ShortcutText {
    Q_DECLARE_TR_FUNCTIONS(egret::ShortcutText)
};

bool matches(const Shortcut& shortcut, const QString& text)
{
    return shortcut.text.contains(text, Qt::CaseInsensitive)
        || shortcut.keys.join(u' ').contains(text, Qt::CaseInsensitive)
        || shortcut.keys.join(u'+').contains(text, Qt::CaseInsensitive);
}

} // namespace

QStringList keyNames(const QKeySequence& key)
{
    QStringList names;
    for (int i = 0; i < key.count(); ++i) {
        const QString pressed = QKeySequence(key[uint(i)]).toString(QKeySequence::NativeText);
        if (pressed.size() == 1 || !pressed.contains(u'+')) {
            names.append(pressed);
            continue;
        }
        const bool isPlus = pressed.endsWith("++"_L1);
        names.append((isPlus ? pressed.chopped(2) : pressed).split(u'+'));
        if (isPlus)
            names.append(u"+"_s);
    }
    return names;
}

QList<Shortcut> shortcutsOf(const QList<QAction*>& actions)
{
    QList<Shortcut> shortcuts;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            shortcuts.append({action->text(), keyNames(action->shortcut())});
    }
    return shortcuts;
}

QList<Shortcut> tableShortcuts()
{
    const QString shift = keyNames(QKeySequence(Qt::SHIFT | Qt::Key_A)).constFirst();
    return {
        {ShortcutText::tr("Row above, below"), {u"\u2191"_s, u"\u2193"_s}},
        {ShortcutText::tr("First, last row"), {ShortcutText::tr("Home"), ShortcutText::tr("End")}},
        {ShortcutText::tr("Extend the selection"), {shift, u"\u2193"_s}},
        {ShortcutText::tr("Open details"), {ShortcutText::tr("Enter")}},
        {ShortcutText::tr("Close details"), {ShortcutText::tr("Esc")}},
        {ShortcutText::tr("Copy rows"), keyNames(QKeySequence(QKeySequence::Copy))},
    };
}

QList<ShortcutGroup> found(const QList<ShortcutGroup>& groups, const QString& text)
{
    QList<ShortcutGroup> left;
    for (const ShortcutGroup& group : groups) {
        ShortcutGroup some{group.title, {}};
        for (const Shortcut& shortcut : group.shortcuts) {
            if (text.isEmpty() || matches(shortcut, text))
                some.shortcuts.append(shortcut);
        }
        if (!some.shortcuts.isEmpty())
            left.append(some);
    }
    return left;
}

} // namespace egret
