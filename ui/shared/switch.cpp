// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/switch.h"

#include <QPainter>

namespace egret {

namespace {

constexpr QSize kTrack(28, 16);
constexpr int kKnob = 12;

} // namespace

Switch::Switch(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    constexpr QSize kTarget(28, 24);
    setCheckable(true);
    setFixedSize(kTarget);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(name);
}

QSize Switch::sizeHint() const
{
    return size();
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect track(QPoint(0, (height() - kTrack.height()) / 2), kTrack);
    const Token fill = !isEnabled() ? Token::ControlLine : isChecked() ? Token::Accent : Token::StrongLine;
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(track, 8, 8);
    const int inset = (kTrack.height() - kKnob) / 2;
    const bool right = isChecked() != isRightToLeft();
    const int left = right ? track.right() + 1 - inset - kKnob : track.left() + inset;
    painter.setBrush(m_theme.color(isChecked() && isEnabled() ? Token::OnAccent : Token::Surface));
    painter.drawEllipse(left, track.top() + inset, kKnob, kKnob);
}

} // namespace egret
