// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! In the order of Token.
constexpr std::array kNames{
    "s0"_L1, "s1"_L1, "s2"_L1, "sunk"_L1, "hover"_L1, "press"_L1, "line"_L1, "line2"_L1, "line3"_L1,
    "t1"_L1, "t2"_L1, "t3"_L1, "tdis"_L1,
    "acc"_L1, "acc-h"_L1, "acc-p"_L1, "on-acc"_L1, "acc-bg"_L1, "acc-bd"_L1, "acc-tx"_L1, "sel"_L1, "ring"_L1,
    "ok"_L1, "ok-bg"_L1, "ok-bd"_L1, "ok-s"_L1,
    "wa"_L1, "wa-bg"_L1, "wa-bd"_L1, "wa-s"_L1,
    "er"_L1, "er-bg"_L1, "er-bd"_L1, "er-s"_L1, "er-fill"_L1,
    "in"_L1, "in-bg"_L1, "in-bd"_L1, "in-s"_L1,
    "vi"_L1, "vi-bg"_L1, "vi-bd"_L1, "vi-s"_L1,
    "ne"_L1, "ne-bg"_L1, "ne-bd"_L1, "ne-s"_L1,
    "bill"_L1, "brand"_L1, "inflow"_L1, "bar-out"_L1, "scrim"_L1, "code-k"_L1, "code-s"_L1, "code-n"_L1, "code-c"_L1,
    "d1"_L1, "d2"_L1, "d3"_L1, "d4"_L1, "d5"_L1, "d6"_L1, "d7"_L1, "d8"_L1, "d9"_L1, "d10"_L1,
};
static_assert(kNames.size() == size_t(Token::Series10) + 1);

//! "#RRGGBB" or "rgba(r,g,b,.a)".
QColor readColor(const QString& text)
{
    if (!text.startsWith("rgba("_L1))
        return QColor(text);
    const QStringList parts = text.mid(5).chopped(1).split(u',');
    if (parts.size() != 4)
        return {};
    QColor color(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    color.setAlphaF(parts[3].toFloat());
    return color;
}

} // namespace

ToneTokens toneTokens(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return {Token::OkText, Token::OkFill, Token::OkBorder, Token::OkSolid};
    case Tone::Warning: return {Token::WarningText, Token::WarningFill, Token::WarningBorder, Token::WarningSolid};
    case Tone::Error: return {Token::ErrorText, Token::ErrorFill, Token::ErrorBorder, Token::ErrorSolid};
    case Tone::Info: return {Token::InfoText, Token::InfoFill, Token::InfoBorder, Token::InfoSolid};
    case Tone::Violet: return {Token::VioletText, Token::VioletFill, Token::VioletBorder, Token::VioletSolid};
    case Tone::Neutral: return {Token::NeutralText, Token::NeutralFill, Token::NeutralBorder, Token::NeutralSolid};
    case Tone::Accent: return {Token::AccentText, Token::AccentFill, Token::AccentBorder, Token::Accent};
    }
    Q_UNREACHABLE();
}

QLatin1String toneName(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return "ok"_L1;
    case Tone::Warning: return "warning"_L1;
    case Tone::Error: return "error"_L1;
    case Tone::Info: return "info"_L1;
    case Tone::Violet: return "violet"_L1;
    case Tone::Neutral: return "neutral"_L1;
    case Tone::Accent: return "accent"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String tokenName(Token token)
{
    return kNames[size_t(token)];
}

TokenTable TokenTable::load(QLatin1String theme)
{
    QFile file(u":/egret/style/tokens.json"_s);
    TokenTable table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject colors = QJsonDocument::fromJson(file.readAll()).object().value(theme).toObject();
    for (auto entry = colors.begin(); entry != colors.end(); ++entry)
        table.m_colors.insert(entry.key(), readColor(entry.value().toString()));
    return table;
}

void TokenTable::raiseContrast()
{
    constexpr std::pair<Token, Token> kStronger[] = {{Token::Line, Token::StrongLine}, {Token::ControlLine, Token::StrongLine},
        {Token::TextHint, Token::TextSecondary}, {Token::ChartOut, Token::NeutralSolid}};
    for (const auto& [faint, strong] : kStronger)
        m_colors.insert(tokenName(faint), m_colors.value(tokenName(strong)));
}

QString TokenTable::fill(const QString& sheet) const
{
    static const QRegularExpression mark(u"@([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"_s);
    QString filled;
    qsizetype end = 0;
    for (auto matches = mark.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QColor value = color(match.captured(1));
        filled += QStringView(sheet).mid(end, match.capturedStart() - end);
        filled += value.isValid() ? value.name() : match.captured();
        end = match.capturedEnd();
    }
    return filled + QStringView(sheet).mid(end);
}

} // namespace egret
