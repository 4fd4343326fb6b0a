// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace egret {

//! A choice of one among few, all visible. Arrow keys move. In a form the chosen one carries a check mark.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    //! A value of a form, or what a view shows: then narrow, as it stands beside other tools.
    enum class Use { Form, Filter };

    //! \a name is the accessible name of the whole; \a height 32 in forms, 30 in tool bars, 26 in headers of cards.
    SegmentedControl(const Theme& theme, const QString& name, int height = 32, Use use = Use::Form, QWidget* parent = nullptr);

    //! Adds a segment under \a id (unique, not negative). The first one is chosen.
    void addSegment(int id, const QString& text);
    //! Shows a segment that cannot be chosen; \a reason is its tooltip.
    void setSegmentUnavailable(int id, const QString& reason);
    int current() const;
    void setCurrent(int id);

signals:
    void currentChanged(int id);

private:
    void restyle();
    QFont lettering(bool strong) const;

    const Theme& m_theme;
    int m_height;
    Use m_use;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace egret
