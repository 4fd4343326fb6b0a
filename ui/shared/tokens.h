// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QLatin1String>
#include <QString>

namespace egret {

//! Names of the design's colours by use. The values stand in resources/style/tokens.json only, once for light and once
//! for dark.
enum class Token {
    Window, Canvas, Surface, Sunken, Hover, Pressed, Line, ControlLine, StrongLine,
    Text, TextSecondary, TextHint, TextDisabled,
    Accent, AccentHover, AccentPressed, OnAccent, AccentFill, AccentBorder, AccentText, SelectedRow, FocusRing,
    OkText, OkFill, OkBorder, OkSolid,
    WarningText, WarningFill, WarningBorder, WarningSolid,
    ErrorText, ErrorFill, ErrorBorder, ErrorSolid, DangerFill,
    InfoText, InfoFill, InfoBorder, InfoSolid,
    VioletText, VioletFill, VioletBorder, VioletSolid,
    NeutralText, NeutralFill, NeutralBorder, NeutralSolid,
    Bill, Brand, Inflow, ChartOut, Scrim, CodeKey, CodeString, CodeNumber, CodeComment,
    Series1, Series2, Series3, Series4, Series5, Series6, Series7, Series8, Series9, Series10,
};

//! What a chip, banner or dot says by its colour. The word beside it says the same.
enum class Tone { Ok, Warning, Error, Info, Violet, Neutral, Accent };

//! The four colours of a tone, as tokens.
struct ToneTokens {
    Token text;
    Token fill;
    Token border;
    Token solid;
};

ToneTokens toneTokens(Tone tone);
QLatin1String toneName(Tone tone); //!< "ok", "warning", …: the word style sheets select by
QLatin1String tokenName(Token token); //!< the key in tokens.json, e.g. "acc-bg"

//! One theme's colours by their names in tokens.json.
class TokenTable {
public:
    //! \a theme: "light" or "dark".
    static TokenTable load(QLatin1String theme);

    //! Puts stronger colours in the place of the faint lines, of hints and of a chart's bars of money out.
    void raiseContrast();
    //! Invalid for a name that tokens.json does not have.
    QColor color(const QString& name) const { return m_colors.value(name); }
    //! \a sheet with every @name replaced. A name without a value is left as it is, so that it shows.
    QString fill(const QString& sheet) const;

private:
    QHash<QString, QColor> m_colors;
};

} // namespace egret
