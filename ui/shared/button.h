// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tokens.h"

#include <QPushButton>
#include <QToolButton>

namespace egret {

class Theme;

//! What a button is for; decides its colours.
enum class ButtonKind {
    Standard,
    Primary, //!< one per view
    Danger, //!< red text; its text ends with "…" when a dialog follows
    DangerFill, //!< only inside a confirmation
    Ghost, //!< no border
    Link, //!< looks like a link
};

enum class ButtonSize { Standard, Small, Large };

//! A push button of the design. \a icon may be empty.
QPushButton* newButton(const Theme& theme, const QString& text, QLatin1String icon = {},
    ButtonKind kind = ButtonKind::Standard, ButtonSize size = ButtonSize::Standard);

//! Changes a button's icon, e.g. to "refresh" while it works; the colour fits its kind.
void setButtonIcon(QPushButton* button, const Theme& theme, QLatin1String icon, ButtonKind kind);

//! Changes what a button is for, with its icon.
void setButtonKind(QPushButton* button, const Theme& theme, QLatin1String icon, ButtonKind kind);

//! A button that is only an icon: \a name is its tooltip and accessible name. \a side: 30 or 22 pixels.
QToolButton* newIconButton(const Theme& theme, QLatin1String icon, const QString& name, int side = 30);

} // namespace egret
