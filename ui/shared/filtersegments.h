// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace egret {

class ComboBox;

//! A choice of one of several parts of a list, each with the number of its rows. Where the buttons do not fit beside each
//! other, a combo box takes their place.
class FilterSegments : public QWidget {
    Q_OBJECT

public:
    //! \a name is the accessible name of the whole.
    FilterSegments(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    //! Adds a part under \a id (unique, not negative); \a icon may be empty. The first one is chosen.
    void addSegment(int id, const QString& text, QLatin1String icon = {});
    void setCount(int id, int count);
    int current() const;
    //! Emits chosen() where that changes something.
    void setCurrent(int id);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void chosen(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class SegmentButton;
    SegmentButton* button(int id) const;
    int wanted() const;
    void fit();

    const Theme& m_theme;
    QWidget* m_buttons;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    ComboBox* m_combo;
};

} // namespace egret
