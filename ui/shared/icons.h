// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tokens.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>

namespace egret {

class Theme;

//! Egret's line icons (":/egret/icons/<name>.svg"), drawn in one colour. GUI thread only.
class Icons {
public:
    //! A square pixmap of \a size logical pixels for a screen of \a ratio; kept until clear(). Null for an unknown name.
    QPixmap pixmap(QLatin1String name, int size, const QColor& color, qreal ratio) const;
    void clear() { m_cache.clear(); }

private:
    mutable QHash<QString, QPixmap> m_cache;
};

//! An icon for buttons and menus. It asks \a theme for the colour whenever it is painted, so it follows a change of the
//! theme by itself. Disabled: TextDisabled; checked: AccentText. \a theme must outlive every copy of the icon.
//! Drawn left-aligned where the asked size is wider than high, which widens the gap to a button's text.
QIcon themedIcon(const Theme& theme, QLatin1String name, Token token = Token::TextSecondary);

} // namespace egret
