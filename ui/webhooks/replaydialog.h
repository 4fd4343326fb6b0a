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
//! preview; what comes back is told by setOutcome(). Where it may delete something for good it says what, and asks.
class ReplayDialog : public Dialog {
    Q_OBJECT

public:
    //! \a item is what the delivery's Item is called; empty where that is not known.
    ReplayDialog(const Theme& theme, const WebhookSummary& webhook, const QString& item, QWidget* parent);

    const WebhookId& webhookId() const { return m_webhook; }
    void setOutcome(const ReplayOutcome& outcome);

signals:
    void previewRequested(const egret::WebhookId& webhook);
    //! \a agreed: what it may delete was shown.
    void replayRequested(const egret::WebhookId& webhook, bool agreed);
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
    void showLoss(const ReplayOutcome& outcome);
    void showButtons();
    void setBusy(bool busy);

    const Theme& m_theme;
    WebhookId m_webhook;
    QString m_item;
    bool m_refusedHere;
    SegmentedControl* m_sides;
    QStackedWidget* m_stack;
    QLabel* m_effect;
    QLabel* m_changes;
    QLineEdit* m_target;
    Banner* m_loss;
    Banner* m_result;
    QPushButton* m_close;
    QPushButton* m_go;
    bool m_asked = false;
    bool m_looks = false; //!< the preview is on its way
    bool m_mayDelete = false;
};

} // namespace egret
