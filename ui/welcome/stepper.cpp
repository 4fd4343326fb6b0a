// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/stepper.h"

#include "ui/shared/label.h"
#include "ui/shared/stepbadge.h"

#include <QHBoxLayout>
#include <QLabel>

namespace egret {

Stepper::Stepper(const Theme& theme, const QStringList& steps, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const QString& step : steps) {
        if (!m_badges.isEmpty())
            row->addWidget(newRule(), 1);
        m_badges.append(new StepBadge(theme, int(m_badges.size()) + 1));
        m_labels.append(newLabel(step, TextStyle::SmallMedium));
        row->addWidget(m_badges.last());
        row->addWidget(m_labels.last());
    }
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    using State = StepBadge::State;
    for (int i = 0; i < int(m_badges.size()); ++i) {
        m_badges[i]->setState(i < step ? State::Done : i == step ? State::Current : State::Ahead);
        setInk(m_labels[i], i == step ? Ink::Main : Ink::Hint);
    }
    //: %1 and %2 are numbers, %3 the name of a step
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_badges.size()).arg(m_labels[step]->text()));
}

} // namespace egret
