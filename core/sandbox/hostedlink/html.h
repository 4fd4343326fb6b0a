// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace egret {

// Markup that may be sent to a browser. Text becomes markup here and nowhere else, so that nothing a client or a visitor
// wrote can ever be read as a tag or an attribute.
class Html {
public:
    Html() = default;
    // \a text with everything escaped that means something between tags or in a quoted attribute.
    static Html text(const QString& text);
    // What is markup already: literals of the program and its own files.
    static Html markup(const QString& markup);

    Html& operator+=(const Html& other);
    bool isEmpty() const { return m_markup.isEmpty(); }
    const QString& toString() const { return m_markup; }

private:
    QString m_markup;
};

using HtmlValues = QHash<QString, Html>;

// The page or part of a page \a name of the resources, each "{{key}}" replaced by its value of \a values, which has them
// all. Values are not searched for keys again.
Html fillTemplate(const QString& name, const HtmlValues& values);

// The one style sheet of all pages, without surrounding tags.
const QString& hostedLinkStyle();

} // namespace egret
