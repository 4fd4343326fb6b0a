// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/contactmatch.h"

#include "core/sandbox/operations/wordsimilarity.h"

#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNationalDigits = 10; // North America
constexpr qsizetype kLocalDigits = 7; // without area code
constexpr int kOtherExtension = 90;
constexpr int kNoAreaCode = 70;
constexpr int kOtherTag = 90;
constexpr int kTypingError = 60;

struct PhoneParts {
    QString digits; //!< with country code, where it has one
    QString extension;
};

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits += character;
    }
    return digits;
}

PhoneParts partsOf(const QString& text)
{
    static const QRegularExpression extension(u"(?:x|ext\\.?|#|;ext=)\\s*(\\d+)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = extension.match(text);
    PhoneParts parts{digitsOf(match.hasMatch() ? text.first(match.capturedStart()) : text), match.captured(1)};
    if (parts.digits.size() == kNationalDigits && !text.trimmed().startsWith(u'+'))
        parts.digits.prepend(u'1');
    return parts;
}

struct EmailParts {
    QString local; //!< without tag
    QString tag;
    QString domain;
};

EmailParts emailParts(const QString& text)
{
    const QString address = text.trimmed().toLower();
    const QString local = address.section(u'@', 0, -2);
    return {local.section(u'+', 0, 0), local.section(u'+', 1), address.section(u'@', -1)};
}

QString plainLocal(const EmailParts& parts)
{
    const bool dotsDoNotCount = parts.domain == "gmail.com"_L1 || parts.domain == "googlemail.com"_L1;
    return dotsDoNotCount ? QString(parts.local).remove(u'.') : parts.local;
}

//! At most one letter off.
bool isOneSlip(const QString& a, const QString& b)
{
    const int longest = int(std::max(a.size(), b.size()));
    return wordSimilarity(a, b) >= 100 - 100 / longest;
}

} // namespace

bool isPhoneNumber(const QString& text)
{
    static const QRegularExpression signs(u"^[+0-9().\\-/ ]+((x|ext\\.?|#|;ext=) *\\d+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression american(u"^1[2-9]\\d{2}[2-9]\\d{6}$"_s);
    if (!signs.match(text.trimmed()).hasMatch())
        return false;
    const QString digits = partsOf(text).digits;
    if (digits.startsWith(u'1'))
        return american.match(digits).hasMatch();
    return text.trimmed().startsWith(u'+') && digits.size() >= 8 && digits.size() <= 15 && !digits.startsWith(u'0');
}

int matchPhones(const QString& given, const QString& held)
{
    const PhoneParts a = partsOf(given);
    const PhoneParts b = partsOf(held);
    if (a.digits.isEmpty() || b.digits.isEmpty())
        return 0;
    if (a.digits == b.digits)
        return a.extension == b.extension ? 100 : kOtherExtension;
    const bool local = std::min(a.digits.size(), b.digits.size()) == kLocalDigits;
    return local && a.digits.last(kLocalDigits) == b.digits.last(kLocalDigits) ? kNoAreaCode : 0;
}

bool isEmailAddress(const QString& text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return shape.match(text).hasMatch();
}

int matchEmails(const QString& given, const QString& held)
{
    const EmailParts a = emailParts(given);
    const EmailParts b = emailParts(held);
    if (a.local == b.local && a.domain == b.domain)
        return a.tag == b.tag ? 100 : kOtherTag;
    if (a.domain == b.domain && plainLocal(a) == plainLocal(b))
        return kOtherTag;
    const QString first = plainLocal(a) + u'@' + a.domain;
    const QString second = plainLocal(b) + u'@' + b.domain;
    return isOneSlip(first, second) ? kTypingError : 0;
}

} // namespace egret
