// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/panelbar.h"

#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

PanelBar::PanelBar(const Theme& theme, const QString& title, const QString& previous, const QString& next)
    : m_title(new QHBoxLayout)
{
    constexpr int kHeight = 32;
    constexpr int kButton = 22;
    setFixedHeight(kHeight);
    setSurface(this, u"sunken"_s);
    setEdge(this, u"bottom"_s);
    QToolButton* up = newIconButton(theme, "cup"_L1, previous, kButton);
    QToolButton* down = newIconButton(theme, "cdown"_L1, next, kButton);
    QToolButton* close = newIconButton(theme, "close"_L1, tr("Close the details (Esc)"), kButton);
    connect(up, &QToolButton::clicked, this, &PanelBar::previousRequested);
    connect(down, &QToolButton::clicked, this, &PanelBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &PanelBar::closeRequested);
    m_title->setSpacing(6);
    m_title->addWidget(newLabel(title, TextStyle::Small, Ink::Hint));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(0);
    row->addLayout(m_title, 1);
    row->addWidget(up);
    row->addWidget(down);
    row->addWidget(close);
}

void PanelBar::setSubject(QWidget* subject)
{
    m_title->addWidget(subject, 1);
}

} // namespace egret
