// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace egret {

class Statement;

//! A LIKE pattern, for ESCAPE '\', that matches whatever contains \a word literally.
QString containsPattern(const QString& word);

//! " AND (…)" for each of \a words: each must occur in one of \a columns. Empty without words. Values are bound by
//! bindWords(); ASCII case is ignored, as LIKE does.
QString wordCondition(const QStringList& words, const QStringList& columns);
void bindWords(Statement& statement, const QStringList& words);

} // namespace egret
