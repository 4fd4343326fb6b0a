// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace egret {

//! The frame of every dialog: title, close button, body, footer; the window behind it is dimmed while it is open.
//! Window-modal, opened with open(); Esc cancels.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const Theme& theme, const QString& title, int width, QWidget* parent);
    ~Dialog() override;

    //! The row of the title and the close button.
    QHBoxLayout* heading() const { return m_heading; }
    QVBoxLayout* body() const { return m_body; }
    //! The footer's row: hints at the left, buttons at the right.
    QHBoxLayout* footer() const { return m_footer; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    QHBoxLayout* m_heading;
    QVBoxLayout* m_body;
    QHBoxLayout* m_footer;
    QPointer<QWidget> m_scrim;
};

} // namespace egret
