// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/jsoneditor.h"

#include "ui/shared/codecolours.h"
#include "ui/shared/theme.h"
#include "ui/shared/typography.h"

#include <QSyntaxHighlighter>

namespace egret {

namespace {

class JsonHighlighter : public QSyntaxHighlighter {
public:
    JsonHighlighter(const Theme& theme, QTextDocument* document)
        : QSyntaxHighlighter(document)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString& line) override
    {
        for (const CodeSpan& span : colouredLine(CodeLanguage::Json, line, false).spans)
            setFormat(span.start, span.length, m_theme.color(span.token));
    }

private:
    const Theme& m_theme;
};

} // namespace

JsonEditor::JsonEditor(const Theme& theme, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
{
    constexpr int kMargin = 8;
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextStyle::Mono));
    setAccessibleName(name);
    setTabChangesFocus(true);
    setProperty("bordered", true);
    document()->setDocumentMargin(kMargin);
    new JsonHighlighter(theme, document());
}

} // namespace egret
