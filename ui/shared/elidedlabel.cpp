// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/elidedlabel.h"

namespace egret {

ElidedLabel::ElidedLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_text(text)
{
    setFont(fontFor(style));
    setMinimumHeight(lineHeight(style));
    setTextFormat(Qt::PlainText);
    setInk(this, ink);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

} // namespace egret
