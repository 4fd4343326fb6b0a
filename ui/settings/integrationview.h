// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QScrollArea>

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace egret {

class Card;
class Chip;
class CodeView;
class KeyValueGrid;
class StatusDot;
class UrlFields;

//! One integration: the two URLs to give away, code that uses them, and the facts behind them.
class IntegrationView : public QScrollArea {
    Q_OBJECT

public:
    IntegrationView(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setIntegration(const IntegrationSummary& summary);
    void setReceiver(const ReceiverStatus& status);
    const IntegrationId& id() const { return m_summary.integration.id; }

signals:
    void backRequested();

private:
    QWidget* makeHeading();
    QWidget* makeUrlCard();
    QWidget* makeSnippetCard();
    Card* makeFactsCard(QWidget* sign, const QString& title, QWidget* atRight, KeyValueGrid* facts);
    void showFacts();
    void showSnippet();

    const Theme& m_theme;
    const Clock& m_clock;
    IntegrationSummary m_summary;
    ReceiverStatus m_receiver;
    QLabel* m_crumb;
    QLabel* m_title;
    Chip* m_environment;
    Chip* m_status;
    UrlFields* m_urls;
    QTabBar* m_languages;
    CodeView* m_code;
    StatusDot* m_dot;
    KeyValueGrid* m_receiverFacts;
    KeyValueGrid* m_signatureFacts;
    KeyValueGrid* m_keyFacts;
};

} // namespace egret
