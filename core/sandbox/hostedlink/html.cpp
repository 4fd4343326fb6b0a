// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/html.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE declares a global function and so may not be used inside a namespace.
static void registerHostedLinkPages()
{
    Q_INIT_RESOURCE(egret_hostedlink);
}

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString& name)
{
    static const bool registered = [] { registerHostedLinkPages(); return true; }();
    Q_UNUSED(registered)
    QFile file(u":/egret/hostedlink/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "hosted link", qPrintable(name));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

Html Html::text(const QString& text)
{
    return markup(text.toHtmlEscaped().replace(u'\'', u"&#39;"_s));
}

Html Html::markup(const QString& markup)
{
    Html html;
    html.m_markup = markup;
    return html;
}

Html& Html::operator+=(const Html& other)
{
    m_markup += other.m_markup;
    return *this;
}

Html fillTemplate(const QString& name, const HtmlValues& values)
{
    const QString source = resource(name + u".html"_s);
    QString filled;
    qsizetype position = 0;
    for (qsizetype open = source.indexOf("{{"_L1); open >= 0; open = source.indexOf("{{"_L1, position)) {
        const qsizetype close = source.indexOf("}}"_L1, open);
        const QString key = source.mid(open + 2, close - open - 2);
        Q_ASSERT_X(values.contains(key), qPrintable(name), qPrintable(key));
        filled += source.mid(position, open - position) + values.value(key).toString();
        position = close + 2;
    }
    return Html::markup(filled + source.mid(position));
}

const QString& hostedLinkStyle()
{
    static const QString style = resource(u"style.css"_s);
    return style;
}

} // namespace egret
