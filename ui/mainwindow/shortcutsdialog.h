// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/shortcut.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace egret {

// The sheet of keys. It shows what it is given, which is made from the actions themselves, so that it is never wrong.
class ShortcutsDialog : public Dialog {
    Q_OBJECT

public:
    // \a letterKeys: whether keys that are one letter work now.
    ShortcutsDialog(const Theme& theme, const QList<ShortcutGroup>& groups, bool letterKeys, QWidget* parent);

    // After the keys have changed.
    void setGroups(const QList<ShortcutGroup>& groups, bool letterKeys);

signals:
    void letterKeysChosen(bool work);

private:
    void show(const QString& text);
    QWidget* makeColumns(const QList<ShortcutGroup>& groups);
    QWidget* makeGroup(const ShortcutGroup& group);
    void makeFooter();

    const Theme& m_theme;
    QList<ShortcutGroup> m_groups;
    bool m_letterKeys = true;
    QLineEdit* m_search;
    QScrollArea* m_area;
    QPushButton* m_toggle;
};

} // namespace egret
