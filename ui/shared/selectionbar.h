// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace egret {

//! Stands in the place of a list's tool bar while several rows are selected: how many, what they come to, and what can be
//! done with all of them.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(const Theme& theme);

    //! \a summary: e.g. their sum; may be empty.
    void showSelection(int rows, const QString& summary);
    //! Added after those before; the bar owns it.
    void addAct(QPushButton* act);

signals:
    void clearRequested();

private:
    QLabel* m_count;
    QLabel* m_summary;
    QHBoxLayout* m_acts;
};

} // namespace egret
