// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/buttonwords.h"

#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;

void showWords(QPushButton* button, const QString& text, bool shown)
{
    constexpr int kSide = 30;
    constexpr int kIcon = 14;
    constexpr int kGap = 4; // between icon and text
    button->setAccessibleName(text);
    if (button->text() == (shown ? text : QString()))
        return;
    button->setText(shown ? text : QString());
    button->setIconSize({shown ? kIcon + kGap : kIcon, kIcon});
    button->setProperty("extent", shown ? QVariant() : QVariant(u"icon"_s));
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->setMinimumWidth(shown ? 0 : kSide);
    button->setMaximumWidth(shown ? QWIDGETSIZE_MAX : kSide);
    button->updateGeometry();
}

void setObjection(QAbstractButton* button, const QString& objection, const QString& hint)
{
    button->setEnabled(objection.isEmpty());
    button->setToolTip(objection.isEmpty() ? hint : objection);
}

} // namespace egret
