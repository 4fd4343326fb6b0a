// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace egret {

//! One entry of a list of pages: icon, text, and at the right a key cap. Checked: this page is shown. Disabled: the page
//! does not exist yet, and the tooltip says so.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const Theme& theme, QLatin1String icon, const QString& text, QWidget* parent = nullptr);

    void setKeyCap(const QString& key);
    //! Shows the icon alone; the text becomes the tooltip.
    void setCompact(bool compact);
    //! Disables the entry with the tooltip of pages that are still to come.
    void setUnavailable();
    void setAvailable();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token inkToken(Token rest) const;

    const Theme& m_theme;
    QLatin1String m_icon;
    QString m_key;
    bool m_compact = false;
    bool m_unavailable = false;
};

} // namespace egret
