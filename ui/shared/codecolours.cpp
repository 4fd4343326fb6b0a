// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codecolours.h"

#include <QHash>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isKey(QStringView line, int end)
{
    return line.mid(end + 1).trimmed().startsWith(u':');
}

//! Colours what stands between quotes; a single-quoted text of a shell may go on in the next line.
void colourTexts(CodeLanguage language, const QString& line, bool insideText, CodeLine& coloured)
{
    QChar quote = insideText ? u'\'' : QChar();
    int start = 0;
    for (int i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        if (quote.isNull()) {
            if (character == u'"' || (character == u'\'' && language != CodeLanguage::Json)) {
                quote = character;
                start = i;
            }
        } else if (character == u'\\' && quote == u'"') {
            ++i;
        } else if (character == quote) {
            const bool key = language == CodeLanguage::Json && isKey(line, i);
            coloured.spans.append({start, i - start + 1, key ? Token::CodeKey : Token::CodeString});
            quote = QChar();
        }
    }
    if (!quote.isNull())
        coloured.spans.append({start, int(line.size()) - start, Token::CodeString});
    coloured.goesOn = quote == u'\'' && language == CodeLanguage::Shell;
}

} // namespace

CodeLine colouredLine(CodeLanguage language, const QString& line, bool insideText)
{
    static const QRegularExpression comment(u"^\\s*(#|//).*"_s);
    static const QRegularExpression number(u"(?<![\\w.\"])-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"_s);
    CodeLine coloured;
    if (!insideText && language != CodeLanguage::Json && comment.match(line).hasMatch()) {
        coloured.spans.append({0, int(line.size()), Token::CodeComment});
        return coloured;
    }
    if (language == CodeLanguage::Json) {
        for (auto matches = number.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            coloured.spans.append({int(match.capturedStart()), int(match.capturedLength()), Token::CodeNumber});
        }
    }
    colourTexts(language, line, insideText, coloured);
    return coloured;
}

QHash<int, int> foldsOf(const QStringList& lines)
{
    QHash<int, int> folds;
    QList<int> open;
    for (int line = 0; line < lines.size(); ++line) {
        const QStringView text = QStringView(lines[line]).trimmed();
        const bool closes = text.startsWith(u'}') || text.startsWith(u']');
        if (closes && !open.isEmpty())
            folds.insert(open.takeLast(), line);
        if (text.endsWith(u'{') || text.endsWith(u'['))
            open.append(line);
    }
    return folds;
}

} // namespace egret
