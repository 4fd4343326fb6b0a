// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pseudotranslator.h"

#include <QRegularExpression>

#include <cstring>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPlain = u"aeiouyAEIOUYcnsCNS";
constexpr QStringView kStrange = u"àéîöüýÀÉÎÖÜÝçñšÇÑŠ";
constexpr QStringView kVowels = u"aeiou";

//! \a plain with accents, its vowels twice.
QString lengthened(QStringView plain)
{
    QString text;
    for (const QChar letter : plain) {
        const qsizetype at = kPlain.indexOf(letter);
        const QChar strange = at < 0 ? letter : kStrange[at];
        text += strange;
        if (kVowels.contains(letter))
            text += strange;
    }
    return text;
}

} // namespace

QString pseudoText(const QString& english)
{
    static const QRegularExpression kept(u"%L?(?:\\d+|n)|<[^>]*>|&\\w+;|\\w+://\\S+"_s);
    QString text;
    qsizetype end = 0;
    for (auto matches = kept.globalMatch(english); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += lengthened(QStringView(english).mid(end, match.capturedStart() - end)) + match.captured();
        end = match.capturedEnd();
    }
    text += lengthened(QStringView(english).mid(end));
    constexpr qsizetype kBrackets = 2;
    while ((text.size() + kBrackets) * 10 < english.size() * 14)
        text += text.size() % 8 == 0 ? u' ' : u'~'; // in words that can be wrapped
    return u'[' + text + u']';
}

PseudoTranslator::PseudoTranslator(QObject* parent)
    : QTranslator(parent)
{
    if (!m_english.load(u":/i18n/egret_en.qm"_s))
        qWarning("the English plurals are missing");
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    if (std::strncmp(context, "egret::", 7) != 0)
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    return pseudoText(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace egret
