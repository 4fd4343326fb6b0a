// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/jsonscanner.h"

#include <array>
#include <cstring>

namespace egret {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

//! Whether \a c stands for itself within a string.
bool isPlain(char c)
{
    static constexpr auto kPlain = [] {
        std::array<bool, 256> plain{};
        for (size_t code = 0x20; code < plain.size(); ++code)
            plain[code] = code != '"' && code != '\\';
        return plain;
    }();
    return kPlain[uchar(c)];
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

//! The quote that ends the string whose content begins at \a content; null where there is none.
const char* closingQuote(const char* content, const char* end)
{
    for (const char* at = content; at != end; ++at) {
        at = static_cast<const char*>(std::memchr(at, '"', size_t(end - at)));
        if (!at)
            return nullptr;
        const char* escapes = at;
        while (escapes != content && escapes[-1] == '\\')
            --escapes;
        if ((at - escapes) % 2 == 0)
            return at;
    }
    return nullptr;
}

int twoDigits(const char* at)
{
    return isDigit(at[0]) && isDigit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : -1;
}

char16_t plainEscape(char c)
{
    switch (c) {
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    default: return char16_t(c); // quote, backslash and slash stand for themselves
    }
}

//! Half a pair says nothing, and would not survive the way into the database.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

JsonScanner::JsonScanner(QByteArrayView json)
    : m_at(json.data())
    , m_end(json.data() + json.size())
{
}

QByteArrayView JsonScanner::skip()
{
    peek();
    const char* const begin = m_at;
    return skipValue() ? QByteArrayView(begin, m_at - begin) : QByteArrayView();
}

qint64 JsonScanner::countObjects()
{
    if (m_failed || peek() != '[') {
        pass();
        return 0;
    }
    qint64 objects = 0;
    int depth = 0;
    for (const char* at = m_at; at != m_end; ++at) {
        const char c = *at;
        if (c == '"') {
            at = closingQuote(at + 1, m_end);
            if (!at)
                break;
        } else if (c == '{' || c == '[') {
            objects += c == '{' && depth == 1;
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            m_at = at + 1;
            return objects;
        }
    }
    fail();
    return 0;
}

std::optional<QByteArrayView> JsonScanner::string()
{
    if (peek() != '"') {
        skip();
        return std::nullopt;
    }
    const QByteArrayView written = skip();
    if (m_failed)
        return std::nullopt;
    return written.sliced(1, written.size() - 2);
}

QString JsonScanner::text()
{
    const std::optional<QByteArrayView> content = string();
    if (!content)
        return {};
    const bool escaped = std::memchr(content->data(), '\\', size_t(content->size()));
    return escaped ? unescapedJson(*content) : QString::fromUtf8(*content);
}

bool JsonScanner::flag()
{
    return skip() == QByteArrayView("true");
}

QByteArrayView JsonScanner::number()
{
    const char first = peek();
    const QByteArrayView written = skip();
    return first == '-' || isDigit(first) ? written : QByteArrayView();
}

bool JsonScanner::atEnd()
{
    peek();
    return !m_failed && m_at == m_end;
}

bool JsonScanner::enter(char opening)
{
    if (m_failed || peek() != opening)
        return false;
    if (++m_depth > kMaxDepth)
        return !fail();
    ++m_at;
    return true;
}

bool JsonScanner::leave(char closing)
{
    if (peek() != closing)
        return false;
    ++m_at;
    return true;
}

//! Behind a value: true where another follows, false behind the last one or where something else stands there.
bool JsonScanner::next(char closing)
{
    if (m_failed || leave(closing))
        return false;
    if (peek() != ',')
        return fail();
    ++m_at;
    return true;
}

QByteArrayView JsonScanner::field()
{
    const std::optional<QByteArrayView> key = peek() == '"' ? string() : std::nullopt;
    if (!key || peek() != ':') {
        fail();
        return {};
    }
    ++m_at;
    return *key;
}

bool JsonScanner::pass()
{
    if (!m_failed)
        skip();
    return !m_failed;
}

//! The next character that is no space; 0 at the end.
char JsonScanner::peek()
{
    const char* at = m_at; // a local one stays in a register
    while (at != m_end && isSpace(*at))
        ++at;
    m_at = at;
    return at == m_end ? '\0' : *at;
}

bool JsonScanner::fail()
{
    m_failed = true;
    return false;
}

bool JsonScanner::skipValue()
{
    if (m_failed)
        return false;
    switch (peek()) {
    case '{': return skipObject();
    case '[': return skipArray();
    case '"': return skipString();
    case 't': return skipWord("true");
    case 'f': return skipWord("false");
    case 'n': return skipWord("null");
    default: return skipNumber();
    }
}

bool JsonScanner::skipObject()
{
    return object([this](QByteArrayView) { skipValue(); });
}

bool JsonScanner::skipArray()
{
    return array([this] { skipValue(); });
}

bool JsonScanner::skipString()
{
    const char* at = m_at + 1;
    for (;; ++at) {
        while (at != m_end && isPlain(*at))
            ++at;
        const bool escape = at != m_end && *at == '\\';
        if (escape && at + 1 != m_end) {
            ++at;
            continue;
        }
        if (escape || at == m_end || *at != '"')
            return fail();
        m_at = at + 1;
        return true;
    }
}

bool JsonScanner::skipDigits()
{
    const char* at = m_at;
    while (at != m_end && isDigit(*at))
        ++at;
    const bool any = at != m_at;
    m_at = at;
    return any || fail();
}

bool JsonScanner::skipNumber()
{
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    if (!skipDigits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (m_at == m_end || (*m_at != 'e' && *m_at != 'E'))
        return true;
    ++m_at;
    if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
        ++m_at;
    return skipDigits();
}

bool JsonScanner::skipWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
        return fail();
    m_at += word.size();
    return true;
}

QString unescapedJson(QByteArrayView content)
{
    QString text;
    text.reserve(content.size());
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype plain = at;
        while (at < content.size() && content[at] != '\\')
            ++at;
        text += QString::fromUtf8(content.sliced(plain, at - plain));
        if (at + 1 >= content.size())
            break;
        const char kind = content[at + 1];
        at += 2;
        if (kind != 'u') {
            text += QChar(plainEscape(kind));
            continue;
        }
        char16_t unit = 0;
        for (int digits = 0; digits < 4 && at < content.size() && hexDigit(content[at]) >= 0; ++digits)
            unit = char16_t(unit * 16 + hexDigit(content[at++]));
        text += QChar(unit);
    }
    return text.isValidUtf16() ? text : withoutLoneSurrogates(text);
}

QDate dayOf(QByteArrayView text)
{
    constexpr qsizetype kDay = 10;
    if (text.size() < kDay || text[4] != '-' || text[7] != '-' || (text.size() > kDay && text[kDay] != 'T'))
        return {};
    const int century = twoDigits(text.data());
    const int year = twoDigits(text.data() + 2);
    if (century < 0 || year < 0)
        return {};
    return {century * 100 + year, twoDigits(text.data() + 5), twoDigits(text.data() + 8)};
}

} // namespace egret
