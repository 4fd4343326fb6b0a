// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/jsontext.h"

#include <array>
#include <charconv>

namespace egret {

namespace {

constexpr std::array<char, 16> kHex{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

bool needsEscape(char byte)
{
    return uchar(byte) < 0x20 || byte == '"' || byte == '\\';
}

//! The short form of \a byte behind a backslash, or 0.
char shortEscape(char byte)
{
    switch (byte) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

void appendEscaped(QByteArray& bytes, char byte)
{
    bytes += '\\';
    if (const char brief = shortEscape(byte)) {
        bytes += brief;
        return;
    }
    const std::array<char, 5> code{'u', '0', '0', kHex[uchar(byte) >> 4], kHex[uchar(byte) & 15]};
    bytes.append(code.data(), code.size());
}

void putTwoDigits(char* place, int value)
{
    place[0] = char('0' + value / 10);
    place[1] = char('0' + value % 10);
}

} // namespace

JsonText& JsonText::raw(QByteArrayView json)
{
    m_bytes.append(json);
    return *this;
}

JsonText& JsonText::text(QStringView value)
{
    return text(QByteArrayView(value.toUtf8()));
}

JsonText& JsonText::text(QByteArrayView utf8)
{
    m_bytes += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        m_bytes.append(utf8.sliced(plain, i - plain));
        appendEscaped(m_bytes, utf8[i]);
        plain = i + 1;
    }
    m_bytes.append(utf8.sliced(plain));
    m_bytes += '"';
    return *this;
}

JsonText& JsonText::number(qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
    return *this;
}

JsonText& JsonText::amount(qint64 minorUnits, int decimals)
{
    // The fraction is cut off digit by digit behind the whole number, so nothing is ever rounded.
    std::array<char, 48> digits;
    quint64 rest = minorUnits < 0 ? quint64(0) - quint64(minorUnits) : quint64(minorUnits);
    char* const end = digits.data() + digits.size();
    char* first = end;
    bool significant = false;
    for (int i = 0; i < decimals; ++i, rest /= 10) {
        significant = significant || rest % 10 != 0;
        if (significant)
            *--first = char('0' + rest % 10);
    }
    if (significant)
        *--first = '.';
    do {
        *--first = char('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (minorUnits < 0)
        *--first = '-';
    m_bytes.append(first, end - first);
    return *this;
}

JsonText& JsonText::date(QDate day)
{
    std::array<char, 12> quoted{'"', '0', '0', '0', '0', '-', '0', '0', '-', '0', '0', '"'};
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    putTwoDigits(&quoted[1], year / 100);
    putTwoDigits(&quoted[3], year % 100);
    putTwoDigits(&quoted[6], month);
    putTwoDigits(&quoted[9], dayOfMonth);
    m_bytes.append(quoted.data(), qsizetype(quoted.size()));
    return *this;
}

} // namespace egret
