// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace egret {

// One line of the shortcut sheet.
struct Shortcut {
    QString text;
    // As printed on the keys, those pressed together or after each other in order.
    QStringList keys;

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

// Shortcuts that work in the same place.
struct ShortcutGroup {
    QString title;
    QList<Shortcut> shortcuts;
};

// "Ctrl+Shift+D" and "G, O" as their single keys, by the names that the platform gives them.
QStringList keyNames(const QKeySequence& key);

// Those of \a actions that have a key and a text, in their order.
QList<Shortcut> shortcutsOf(const QList<QAction*>& actions);

// What every table does by itself.
QList<Shortcut> tableShortcuts();

// What of \a groups has \a text in its words or keys; everything where it is empty. Groups that are left empty are gone.
QList<ShortcutGroup> found(const QList<ShortcutGroup>& groups, const QString& text);

} // namespace egret
