// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "core/receiver/reachability.h"
#include "core/receiver/tunnelfinder.h"
#include "core/domain/retiredpath.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTabBar;
class QMenu;
class QVBoxLayout;

namespace egret {

class Card;
class Chip;
class EarlierUrlsCard;
class IntegrationCare;
class CodeView;
class KeyValueGrid;
class ReachList;
class StatusDot;
class TunnelList;
class UrlFields;

//! One integration: the two URLs to give away, code that uses them, the way to them, and the facts behind them.
class IntegrationView : public QScrollArea {
    Q_OBJECT

public:
    //! \a care outlives this.
    IntegrationView(const Theme& theme, const Clock& clock, IntegrationCare& care, QWidget* parent = nullptr);

    void setIntegration(const IntegrationSummary& summary);
    void setEarlierUrls(const QList<RetiredPath>& urls);
    void setReceiver(const ReceiverStatus& status);
    const IntegrationId& id() const { return m_summary.integration.id; }
    //! Answers to reachTestRequested().
    void setReach(const IntegrationId& integration, const QList<ReachHop>& hops);
    void setReachFailure(const IntegrationId& integration, const Error& error);
    void setTunnels(const QList<FoundTunnel>& tunnels);
    //! What testWebhookRequested() asked for is on its way, or will not come.
    void webhookAnswered();

signals:
    void backRequested();
    void reachTestRequested(const egret::IntegrationId& integration);
    void testWebhookRequested(const egret::IntegrationId& integration);
    //! Webhook and link URLs are to begin with it.
    void publicUrlChosen(const QUrl& url);

private:
    QLayout* makeGiven();
    QWidget* makeSide();
    QWidget* makeHeading();
    QWidget* makeUrlCard();
    QWidget* makeSnippetCard();
    QWidget* makeMenuButton();
    Card* makeKeysCard();
    Card* makeFactsCard(QWidget* sign, const QString& title, QWidget* atRight, KeyValueGrid* facts);
    void testAnew();
    void testReach();
    void showReach();
    void showFacts();
    void showSnippet();

    const Theme& m_theme;
    const Clock& m_clock;
    IntegrationCare& m_care;
    IntegrationSummary m_summary;
    QList<RetiredPath> m_earlier;
    ReceiverStatus m_receiver;
    QList<ReachHop> m_hops; //!< as they were tested last
    QLabel* m_crumb;
    QLabel* m_title;
    Chip* m_environment;
    Chip* m_status;
    QMenu* m_menu;
    UrlFields* m_urls;
    EarlierUrlsCard* m_earlierUrls;
    QTabBar* m_languages;
    CodeView* m_code;
    StatusDot* m_dot;
    KeyValueGrid* m_receiverFacts;
    ReachList* m_reach;
    TunnelList* m_tunnels;
    QPushButton* m_testWebhook;
    KeyValueGrid* m_signatureFacts;
    KeyValueGrid* m_keyFacts;
    QPushButton* m_newSecret;
};

} // namespace egret
