// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/card.h"
#include "ui/shared/receiverstatus.h"

class QLabel;

namespace egret {

class StatusDot;

//! The webhook receiver in one wide card: whether it listens, where, and since when.
class ReceiverCard : public Card {
    Q_OBJECT

public:
    ReceiverCard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const ReceiverStatus& status);

private:
    void addFact(const QString& label, QWidget* value);

    const Theme& m_theme;
    const Clock& m_clock;
    StatusDot* m_dot;
    QLabel* m_title;
    QLabel* m_since;
    QHBoxLayout* m_facts;
};

} // namespace egret
