// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

class QApplication;

namespace egret {

//! Shows which control has the keyboard's focus, but only when the focus came by keyboard. Text fields show their own
//! ring always. One object for the program, watching the whole application.
class FocusRing : public QObject {
    Q_OBJECT

public:
    FocusRing(QApplication& application, const Theme& theme, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Frame;
    void show(QWidget* target);
    void hide();

    const Theme& m_theme;
    QPointer<QWidget> m_target;
    QPointer<Frame> m_frame;
};

} // namespace egret
