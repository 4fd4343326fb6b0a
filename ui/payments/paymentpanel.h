// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payments/paymenttext.h"
#include "ui/shared/detailpanel.h"

class QLabel;
class QPushButton;

namespace egret {

class Banner;
class Chip;
class KeyValueGrid;
class MomentList;

//! One payment in full: how it stands and what that means, what happened, and the webhooks that told of it.
class PaymentPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit PaymentPanel(const Theme& theme, QWidget* parent = nullptr);

    void setPayment(const TrackedPayment& payment, const PaymentCondition& condition);
    void focusFirst() override;

signals:
    void webhookRequested(const egret::WebhookId& webhook);

private:
    QWidget* makeHeading();
    QWidget* makeTimeline();
    void showMeaning(const PaymentCondition& condition);
    void showTimeline();
    void showFacts();

    QLabel* m_title;
    QLabel* m_subtitle;
    Chip* m_chip;
    QLabel* m_meaning;
    Banner* m_trouble;
    QPushButton* m_webhook;
    QPushButton* m_copy;
    MomentList* m_timeline;
    KeyValueGrid* m_facts;
    TrackedPayment m_payment;
};

} // namespace egret
