// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace egret {

class PanelBar;
class PanelTabs;

//! What every panel with the details of one row has: the bar above it, its parts below each other, tabs, and the keys Esc
//! (close) and Ctrl+F (find in the code it shows).
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    //! Puts the keyboard's focus on what somebody most likely wants next.
    virtual void focusFirst() = 0;

signals:
    void previousRequested();
    void nextRequested();
    void closeRequested();

protected:
    //! What stands in the bar; \a previous and \a next with their keys, e.g. "Next item (J)".
    struct Titles {
        QString title;
        QString previous;
        QString next;
    };
    //! \a name: of the panel, for people who do not see it.
    DetailPanel(const Theme& theme, const QString& name, const Titles& titles, QWidget* parent);

    const Theme& theme() const { return m_theme; }
    PanelBar* bar() const { return m_bar; }
    //! Adds \a part below the last one; what is left of the height goes to those with a stretch.
    void addPart(QWidget* part, int stretch = 0);
    //! Adds a part that scrolls and returns the layout of what is in it.
    QVBoxLayout* addScrolledParts();
    //! Whose code Ctrl+F searches; without, the key goes on to the window.
    void setTabs(PanelTabs* tabs) { m_tabs = tabs; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    bool findInCode();

    const Theme& m_theme;
    PanelBar* m_bar;
    PanelTabs* m_tabs = nullptr;
};

//! Gives \a part the margins of a panel and a line under it; what is added to the layout stands below each other.
QVBoxLayout* layOutPart(QWidget* part, int spacing);

//! Scrolls \a inner up and down; it takes the whole width. \a inner becomes a child.
QScrollArea* newScroller(QWidget* inner);

} // namespace egret
