// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/segmentedcontrol.h"

#include "ui/shared/typography.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace egret {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(const Theme& theme, const QString& name, int height, Use use, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_height(height)
    , m_use(use)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        QAbstractButton* button = m_group->button(id);
        if (m_use == Use::Form)
            button->setIcon(checked ? themedIcon(m_theme, "check"_L1, Token::AccentText) : QIcon());
        button->setFont(lettering(checked));
        if (checked)
            emit currentChanged(id);
    });
}

void SegmentedControl::addSegment(int id, const QString& text)
{
    // Room for the strong weight, and in forms for the check mark, so that nothing jumps.
    const int padding = m_use == Use::Form ? 48 : 24;
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(m_use == Use::Form ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    button->setIconSize({16, 14});
    button->setFont(lettering(false));
    button->setFixedHeight(m_height);
    button->setMinimumWidth(QFontMetrics(lettering(true)).horizontalAdvance(text) + padding);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    restyle();
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

QFont SegmentedControl::lettering(bool strong) const
{
    constexpr int kLow = 26;
    if (m_height <= kLow)
        return fontFor(strong ? TextStyle::SmallStrong : TextStyle::SmallMedium);
    return fontFor(strong ? TextStyle::BodyStrong : TextStyle::BodyMedium);
}

void SegmentedControl::setSegmentUnavailable(int id, const QString& reason)
{
    m_group->button(id)->setEnabled(false);
    m_group->button(id)->setToolTip(reason);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    m_group->button(id)->setChecked(true);
}

void SegmentedControl::restyle()
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        const bool first = button == buttons.first();
        const bool last = button == buttons.last();
        button->setProperty("seg", first ? u"l"_s : last ? u"r"_s : u"m"_s);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace egret
