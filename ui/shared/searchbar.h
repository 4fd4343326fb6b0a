// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace egret {

//! The bar above a list: a field to search with, and the page's tools behind it. Enter searches at once, Esc takes the
//! search away; both give the keyboard back.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(const Theme& theme);

    QLineEdit* field() const { return m_field; }
    //! Behind the field; the field stretches with 1.
    QHBoxLayout* tools() const { return m_tools; }
    //! Behind all tools.
    void addLast(QWidget* tool);
    //! How long a pause in typing is before searched(); zero at the start.
    void setDelay(std::chrono::milliseconds delay) { m_pause.setInterval(delay); }
    //! As if somebody had typed \a text and waited.
    void search(const QString& text);

signals:
    void searched();
    //! Enter or Esc in the field, after searched().
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_row;
    QTimer m_pause;
};

} // namespace egret
