// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingscontent.h"

#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

SettingsContent::SettingsContent(const QString& title, const QString& text, QWidget* parent)
    : QScrollArea(parent)
    , m_heading(new QHBoxLayout)
    , m_column(new QVBoxLayout)
{
    constexpr int kWidest = 984;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(title, TextStyle::Heading1));
    if (!text.isEmpty())
        texts->addWidget(newParagraph(text, TextStyle::Body, Ink::Secondary));
    m_heading->setSpacing(12);
    m_heading->addLayout(texts, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto* inner = new QWidget;
    inner->setMaximumWidth(kWidest);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addLayout(m_heading);
    rows->addLayout(m_column);
    rows->addStretch(1);
    auto* canvas = new QWidget;
    setSurface(canvas, u"canvas"_s);
    auto* outer = new QHBoxLayout(canvas);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->addWidget(inner, 1);
    outer->addStretch(0);
    setWidget(canvas);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace egret
