// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/badges.h"

#include <QAbstractButton>

namespace egret {

//! One entry of a list of pages: icon, text, and at the right a key cap or a number. Checked: this page is shown.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const Theme& theme, QLatin1String icon, const QString& text, QWidget* parent = nullptr);

    void setKeyCap(const QString& key);
    //! How many problems wait on the page, in words for people who do not see it ("12 items need attention"); zero takes
    //! the number away.
    void setBadge(int count, Tone tone, const QString& description);
    //! Shows the icon alone; the text becomes the tooltip.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token inkToken(Token rest) const;
    void paintBadge(QPainter& painter) const;

    const Theme& m_theme;
    QLatin1String m_icon;
    QString m_key;
    int m_badge = 0;
    Tone m_badgeTone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace egret
