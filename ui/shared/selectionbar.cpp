// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/selectionbar.h"

#include "ui/shared/button.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(const Theme& theme)
    : m_count(newLabel({}, TextStyle::BodyStrong))
    , m_summary(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_acts(new QHBoxLayout)
{
    setSurface(this, u"selection"_s);
    setEdge(this, u"bottom"_s);
    setAccessibleName(tr("Selected rows"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_acts->setSpacing(8);
    QToolButton* close = newIconButton(theme, "close"_L1, tr("Clear the selection (Esc)"));
    connect(close, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(m_count);
    row->addWidget(m_summary, 1);
    row->addLayout(m_acts);
    row->addWidget(close);
}

void SelectionBar::showSelection(int rows, const QString& summary)
{
    m_count->setText(tr("%1 selected", "rows of a list").arg(countText(rows, locale())));
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
}

void SelectionBar::addAct(QPushButton* act)
{
    m_acts->addWidget(act);
}

} // namespace egret
