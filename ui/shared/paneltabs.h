// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace egret {

//! Tabs as panels have them: titles with a line under the current one, and the part that belongs to it.
class PanelTabs : public QWidget {
    Q_OBJECT

public:
    //! \a name: what the tabs are of, for people who do not see them.
    explicit PanelTabs(const QString& name);

    //! Takes ownership of \a part; the first one added is shown.
    void addTab(const QString& title, QWidget* part);
    void setTitle(int tab, const QString& title);
    void setCurrent(int tab);
    int current() const;
    //! The part of tab number \a tab, from 0.
    QWidget* part(int tab) const;
    int count() const;
    //! While hidden, only the titles are there: what the parts show is not known yet.
    void setPartsShown(bool shown);
    //! In logical pixels; for tabs inside of what scrolls.
    void setLowestParts(int height);
    void focusTabs();

private:
    QTabBar* m_titles;
    QStackedWidget* m_parts;
};

} // namespace egret
