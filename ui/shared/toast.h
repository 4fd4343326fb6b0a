// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace egret {

class IconLabel;

//! The result of something the user just did; needs no answer. Bottom left of its parent, one at a time, six seconds,
//! longer while the pointer rests on it; Esc closes. Never for errors that need action.
class Toast : public QFrame {
    Q_OBJECT

public:
    Toast(const Theme& theme, QWidget* parent);

    void showMessage(Tone tone, const QString& title, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QTimer m_timer;
};

} // namespace egret
