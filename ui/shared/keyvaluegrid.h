// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QGridLayout;

namespace egret {

//! Facts as lines of label and value. Values can be selected and copied.
class KeyValueGrid : public QWidget {
    Q_OBJECT

public:
    KeyValueGrid(const Theme& theme, int labelWidth, QWidget* parent = nullptr);

    void clear();
    //! Adds a line; one with an empty \a value is left out: what is not known is not shown.
    void addText(const QString& label, const QString& value);
    //! An identifier: monospaced, shown short, copied whole.
    void addId(const QString& label, const QString& id);
    void addMono(const QString& label, const QString& value);
    //! Takes ownership of \a value.
    void addWidget(const QString& label, QWidget* value);

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
    int m_lines = 0;
};

} // namespace egret
