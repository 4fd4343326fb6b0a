// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>
#include <QString>

class QHBoxLayout;
class QVBoxLayout;

namespace egret {

//! The scrolling canvas of one settings page: a heading with room for a button, and a column below.
class SettingsContent : public QScrollArea {
    Q_OBJECT

public:
    SettingsContent(const QString& title, const QString& text, QWidget* parent = nullptr);

    //! Right of the heading.
    QHBoxLayout* headingRow() const { return m_heading; }
    //! Widgets added here stand below each other, at the top.
    QVBoxLayout* column() const { return m_column; }

private:
    QHBoxLayout* m_heading;
    QVBoxLayout* m_column;
};

} // namespace egret
