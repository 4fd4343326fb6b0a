// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codeview.h"

#include "ui/shared/typography.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace egret {

using namespace Qt::StringLiterals;

class CodeView::Highlighter : public QSyntaxHighlighter {
public:
    Highlighter(const Theme& theme, QTextDocument* document)
        : QSyntaxHighlighter(document)
        , m_theme(theme)
    {
    }

    void setLanguage(Language language) { m_language = language; }

protected:
    void highlightBlock(const QString& line) override
    {
        static const QRegularExpression comment(u"^\\s*(#|//).*"_s);
        static const QRegularExpression number(u"(?<![\\w.\"])-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"_s);
        const bool insideText = previousBlockState() == kInsideText;
        if (!insideText && m_language != Language::Json && comment.match(line).hasMatch()) {
            setFormat(0, int(line.size()), m_theme.color(Token::CodeComment));
            setCurrentBlockState(kOutside);
            return;
        }
        if (m_language == Language::Json) {
            for (auto matches = number.globalMatch(line); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                setFormat(int(match.capturedStart()), int(match.capturedLength()), m_theme.color(Token::CodeNumber));
            }
        }
        colourTexts(line, insideText);
    }

private:
    static constexpr int kOutside = 0;
    static constexpr int kInsideText = 1;

    //! Colours what stands between quotes; a single-quoted text of a shell may go on in the next line.
    void colourTexts(const QString& line, bool insideText)
    {
        QChar quote = insideText ? u'\'' : QChar();
        int start = 0;
        for (int i = 0; i < line.size(); ++i) {
            const QChar character = line[i];
            if (quote.isNull()) {
                if (character == u'"' || (character == u'\'' && m_language != Language::Json)) {
                    quote = character;
                    start = i;
                }
            } else if (character == u'\\' && quote == u'"') {
                ++i;
            } else if (character == quote) {
                setFormat(start, i - start + 1, m_theme.color(isKey(line, i) ? Token::CodeKey : Token::CodeString));
                quote = QChar();
            }
        }
        const bool goesOn = quote == u'\'' && m_language == Language::Shell;
        if (!quote.isNull())
            setFormat(start, int(line.size()) - start, m_theme.color(Token::CodeString));
        setCurrentBlockState(goesOn ? kInsideText : kOutside);
    }

    bool isKey(const QString& line, int end) const
    {
        return m_language == Language::Json && QStringView(line).mid(end + 1).trimmed().startsWith(u':');
    }

    const Theme& m_theme;
    Language m_language = Language::Script;
};

CodeView::CodeView(const Theme& theme, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(theme, document()))
{
    constexpr int kMargin = 12;
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextStyle::Mono));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(kMargin);
    connect(&theme, &Theme::changed, this, [this] { m_highlighter->rehighlight(); });
}

void CodeView::setCode(Language language, const QString& code)
{
    m_highlighter->setLanguage(language);
    setPlainText(code);
}

} // namespace egret
