// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace egret {

class SecretField;

// What covers a locked window, and the only thing in it: nothing of what it hides is painted below, or told to a screen
// reader.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    // \a asksPassphrase: without one a click or Enter is enough.
    LockScreen(const Theme& theme, bool asksPassphrase, QWidget* parent = nullptr);

    // The passphrase was wrong, or cannot be judged now: \a reason says which. Another try is possible.
    void showRefused(const QString& reason);

signals:
    // The passphrase is empty where none is asked for. Nothing can be entered until showRefused().
    void unlockRequested(const egret::Passphrase& passphrase);
    void quitRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    QWidget* makeCard();

    const Theme& m_theme;
    SecretField* m_field;
    QLabel* m_outcome;
    QPushButton* m_unlock;
    bool m_asksPassphrase;
};

} // namespace egret
