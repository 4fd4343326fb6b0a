// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/dialog.h"
#include "ui/webhooks/webhookcontents.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace egret {

class Banner;
class SegmentedControl;

//! Replays one delivery: into Egret, after showing what that would change, or to another URL. Opening it asks for the
//! preview; what comes back is told by setOutcome().
class ReplayDialog : public Dialog {
    Q_OBJECT

public:
    ReplayDialog(const Theme& theme, const WebhookSummary& webhook, QWidget* parent);

    const WebhookId& webhookId() const { return m_webhook; }
    void setOutcome(const ReplayOutcome& outcome);

signals:
    void previewRequested(const egret::WebhookId& webhook);
    void replayRequested(const egret::WebhookId& webhook);
    void sendRequested(const egret::WebhookId& webhook, const QUrl& target);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeInside();
    QWidget* makeOutside(const WebhookSummary& webhook);
    void chooseSide(int side);
    void go();
    void showChanges(const ReplayOutcome& outcome);
    void showSent(const ReplayOutcome& outcome);
    void showError(const Error& error);
    void setBusy(bool busy);

    const Theme& m_theme;
    WebhookId m_webhook;
    bool m_refusedHere;
    SegmentedControl* m_sides;
    QStackedWidget* m_stack;
    QLabel* m_effect;
    QLabel* m_changes;
    QLineEdit* m_target;
    Banner* m_result;
    QPushButton* m_go;
    bool m_asked = false;
};

} // namespace egret
