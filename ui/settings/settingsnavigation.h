// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

#include <QHash>
#include <QWidget>

namespace egret {

class ComboBox;
class NavButton;

//! The sections of the settings: a list at the left of the page, or one line above it where that leaves too little room.
class SettingsNavigation : public QWidget {
    Q_OBJECT

public:
    explicit SettingsNavigation(const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(SettingsPage::Section section);
    //! One line instead of a list.
    void setCompact(bool compact);

signals:
    void chosen(egret::SettingsPage::Section section);

private:
    void add(QLatin1String icon, const QString& text, SettingsPage::Section section);

    const Theme& m_theme;
    QWidget* m_list;
    QWidget* m_line;
    ComboBox* m_combo;
    QHash<SettingsPage::Section, NavButton*> m_entries;
};

} // namespace egret
