// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/detailpanel.h"
#include "ui/webhooks/webhookcontents.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace egret {

class Chip;
class CodeSearch;
class KeyValueGrid;
class PanelTabs;
class VerificationView;

//! One delivery in full: how it was judged, what was done about it, what it said, and what can be done with it.
class WebhookPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit WebhookPanel(const Theme& theme, QWidget* parent = nullptr);

    //! What the list knows already; the rest follows with setContents().
    void setSummary(const WebhookSummary& summary);
    void setContents(const WebhookContents& contents);
    //! What judging it again gave: {"valid","failed_check","checks"}.
    void setRecheck(const WebhookId& webhook, const QJsonObject& report);
    const WebhookContents& contents() const { return m_contents; }
    WebhookId webhookId() const { return m_contents.detail.summary.id; }
    //! Puts the keyboard's focus on its first button
    void focusFirst() override;

signals:
    void replayRequested();
    void recheckRequested(const egret::WebhookId& webhook);
    void requeueRequested(const egret::WebhookId& webhook);
    void editRequested();
    void openItemRequested(const egret::ItemId& item);
    //! Another delivery that said the same.
    void openWebhookRequested(const egret::WebhookId& webhook);

private:
    QWidget* makeHeading();
    QWidget* makeButtons();
    QWidget* makeResult();
    void makeTabs();
    void showSummary();
    void showResult();
    void showHeaders();
    void showRepetitions();

    QLabel* m_id;
    QLabel* m_code;
    QLabel* m_when;
    Chip* m_signature;
    Chip* m_state;
    QPushButton* m_replay;
    QToolButton* m_openItem;
    QAction* m_edit = nullptr;
    QAction* m_requeue = nullptr;
    VerificationView* m_verification;
    KeyValueGrid* m_result;
    PanelTabs* m_tabs;
    CodeSearch* m_body;
    CodeSearch* m_headers;
    QVBoxLayout* m_repetitions;
    WebhookContents m_contents;
};

} // namespace egret
