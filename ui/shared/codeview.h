// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QPlainTextEdit>

namespace egret {

//! Code to read and copy: monospaced, coloured, never wrapped, never edited.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    //! Json colours keys and numbers too; Shell lets a text in single quotes span lines.
    enum class Language { Json, Shell, Script };

    CodeView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setCode(Language language, const QString& code);

private:
    class Highlighter;
    Highlighter* m_highlighter;
};

} // namespace egret
