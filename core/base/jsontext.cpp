// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsontext.h"

#include <algorithm>

namespace egret {

namespace {

bool isPlain(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

//! One that isPlain() does not take, below 0x80.
void appendEscaped(QByteArray& json, char c)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    if (c == '"' || c == '\\')
        (json += '\\') += c;
    else
        ((json += "\\u00") += kDigits[uchar(c) >> 4]) += kDigits[uchar(c) & 0xf];
}

//! Where the run of characters that \a belongs takes ends, from \a begin on.
template <typename Text, typename Predicate>
qsizetype endOfRun(Text text, qsizetype begin, Predicate belongs)
{
    qsizetype end = begin;
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end;
}

} // namespace

void appendJsonText(QByteArray& json, QStringView text)
{
    json += '"';
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype plain = endOfRun(text, i, [](QChar c) { return isPlain(c.unicode()); });
        const qsizetype written = json.size();
        json.resize(written + plain - i);
        std::transform(text.begin() + i, text.begin() + plain, json.data() + written, [](QChar c) { return char(c.unicode()); });
        i = endOfRun(text, plain, [](QChar c) { return c.unicode() >= 0x80; });
        if (i > plain) // a "?" there stands for what has no UTF-8
            json += text.sliced(plain, i - plain).toUtf8().replace('?', "\xef\xbf\xbd");
        else if (i < text.size())
            appendEscaped(json, char(text[i++].unicode()));
    }
    json += '"';
}

void appendJsonText(QByteArray& json, QLatin1StringView text)
{
    json += '"';
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype plain = endOfRun(text, i, [](QLatin1Char c) { return isPlain(c.unicode()); });
        json.append(text.data() + i, plain - i);
        i = plain;
        if (i == text.size())
            break;
        const auto code = uchar(text[i++].toLatin1());
        if (code < 0x80)
            appendEscaped(json, char(code));
        else
            (json += char(0xc0 | code >> 6)) += char(0x80 | (code & 0x3f));
    }
    json += '"';
}

} // namespace egret
