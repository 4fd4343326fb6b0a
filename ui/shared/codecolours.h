// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tokens.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace egret {

//! Json colours keys and numbers too; Shell lets a text in single quotes span lines.
enum class CodeLanguage { Json, Shell, Script };

//! A part of a line in one colour.
struct CodeSpan {
    int start = 0;
    int length = 0;
    Token token{};

    friend bool operator==(const CodeSpan&, const CodeSpan&) = default;
};

//! The coloured parts of one line, of which later ones lie above earlier ones.
struct CodeLine {
    QList<CodeSpan> spans;
    //! A text goes on in the next line.
    bool goesOn = false;
};

//! \a insideText: the line before goes on.
CodeLine colouredLine(CodeLanguage language, const QString& line, bool insideText);

//! Which lines of indented JSON open an object or a list, by number from 0, and the lines that close these.
QHash<int, int> foldsOf(const QStringList& lines);

} // namespace egret
