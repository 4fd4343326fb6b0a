// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace egret {

class Theme;

//! JSON to be written by hand: monospaced, coloured while it is typed, never wrapped. Tab goes to the next field.
class JsonEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    JsonEditor(const Theme& theme, const QString& name, QWidget* parent = nullptr);
};

} // namespace egret
