// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace egret {

//! The bar above a panel of details: what the panel shows, and buttons to the rows before and behind it and to close it.
class PanelBar : public QWidget {
    Q_OBJECT

public:
    //! \a previous and \a next: names of the buttons, with their keys, e.g. "Next item (J)".
    PanelBar(const Theme& theme, const QString& title, const QString& previous, const QString& next);

    //! Shows \a subject beside the title, e.g. an id; takes ownership.
    void setSubject(QWidget* subject);

signals:
    void previousRequested();
    void nextRequested();
    void closeRequested();

private:
    QHBoxLayout* m_title;
};

} // namespace egret
