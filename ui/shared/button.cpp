// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/button.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/typography.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kExtraGap = 4; // Qt leaves too little room between icon and text

struct KindLook {
    QString name;
    Token icon;
};

KindLook lookOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Standard: return {u"standard"_s, Token::TextSecondary};
    case ButtonKind::Primary: return {u"primary"_s, Token::OnAccent};
    case ButtonKind::Danger: return {u"danger"_s, Token::ErrorText};
    case ButtonKind::DangerFill: return {u"danger-fill"_s, Token::ErrorText};
    case ButtonKind::Ghost: return {u"ghost"_s, Token::TextSecondary};
    case ButtonKind::Link: return {u"link"_s, Token::AccentText};
    }
    Q_UNREACHABLE();
}

//! White in both themes, as the text beside it.
QIcon iconOnRed(const Theme& theme, QLatin1String name)
{
    constexpr qreal kSharp = 2;
    QIcon icon(theme.icons().pixmap(name, kIcon, Qt::white, kSharp));
    icon.addPixmap(theme.icons().pixmap(name, kIcon, theme.color(Token::TextDisabled), kSharp), QIcon::Disabled);
    return icon;
}

void applySize(QPushButton* button, ButtonSize size)
{
    switch (size) {
    case ButtonSize::Standard:
        button->setFixedHeight(30);
        button->setFont(fontFor(TextStyle::BodyMedium));
        return;
    case ButtonSize::Small:
        button->setProperty("extent", u"small"_s);
        button->setFixedHeight(26);
        button->setFont(fontFor(TextStyle::SmallMedium));
        return;
    case ButtonSize::Large: {
        button->setProperty("extent", u"large"_s);
        button->setFixedHeight(36);
        QFont large = fontFor(TextStyle::Lead);
        large.setWeight(QFont::Medium);
        button->setFont(large);
        return;
    }
    }
}

//! Elides its text where it is given too little room, and shows the whole as a tooltip if it has none of its own.
class ElidingButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        if (const int missing = missingPixels(); missing > 0)
            option.text = fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - missing, Qt::TextShowMnemonic);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        missingPixels();
    }

private:
    int missingPixels()
    {
        constexpr int kPaddings = 18; // what the padding can spare of its 22 pixels before the text must
        const int spare = property("align").isValid() ? 0 : kPaddings; // left-aligned ones keep room for what stands at their end
        const int missing = text().isEmpty() ? 0 : sizeHint().width() - spare - width();
        if (toolTip().isEmpty() || toolTip() == m_toolTip)
            setToolTip(m_toolTip = missing > 0 ? text() : QString());
        return missing;
    }

    QString m_toolTip;
};

} // namespace

QPushButton* newButton(const Theme& theme, const QString& text, QLatin1String icon, ButtonKind kind, ButtonSize size)
{
    auto* button = new ElidingButton(text);
    button->setAutoDefault(false);
    button->setProperty("kind", lookOf(kind).name);
    applySize(button, size);
    if (kind == ButtonKind::Link) {
        button->setFixedHeight(lineHeight(TextStyle::Body));
        button->setCursor(Qt::PointingHandCursor);
    }
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!icon.isEmpty())
        setButtonIcon(button, theme, icon, kind);
    return button;
}

void setButtonIcon(QPushButton* button, const Theme& theme, QLatin1String icon, ButtonKind kind)
{
    button->setIcon(kind == ButtonKind::DangerFill ? iconOnRed(theme, icon) : themedIcon(theme, icon, lookOf(kind).icon));
    button->setIconSize({kIcon + kExtraGap, kIcon});
}

void setButtonKind(QPushButton* button, const Theme& theme, QLatin1String icon, ButtonKind kind)
{
    button->setProperty("kind", lookOf(kind).name);
    button->style()->unpolish(button);
    button->style()->polish(button); // the style sheet looks at the property anew
    setButtonIcon(button, theme, icon, kind);
}

QToolButton* newIconButton(const Theme& theme, QLatin1String icon, const QString& name, int side)
{
    constexpr int kSmallSide = 22;
    auto* button = new QToolButton;
    button->setIcon(themedIcon(theme, icon));
    button->setIconSize(side <= kSmallSide ? QSize(14, 14) : QSize(16, 16));
    button->setFixedSize(side, side);
    if (side <= kSmallSide)
        button->setProperty("extent", u"small"_s);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace egret
