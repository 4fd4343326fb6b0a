// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QJsonArray>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace egret {

//! Every step of judging one delivery in the order they ran: what was looked at, and whether it passed.
class VerificationView : public QWidget {
    Q_OBJECT

public:
    explicit VerificationView(const Theme& theme, QWidget* parent = nullptr);

    //! \a checks: as WebhookDetail's.
    void setChecks(const QJsonArray& checks);
    //! A line under the steps, e.g. what judging it again gave; empty hides it.
    void setNote(const QString& note);

private:
    void addStep(int line, const QJsonObject& check);

    const Theme& m_theme;
    QLabel* m_count;
    QGridLayout* m_steps;
    QLabel* m_note;
};

} // namespace egret
