// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace egret {

class StepBadge;

//! The steps of a way beside each other: which are done, which one this is, and what comes.
class Stepper : public QWidget {
    Q_OBJECT

public:
    Stepper(const Theme& theme, const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step); //!< from 0

private:
    QList<StepBadge*> m_badges;
    QList<QLabel*> m_labels;
};

} // namespace egret
