// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationview.h"

#include "core/integrations/integrationurls.h"
#include "ui/settings/dataflow.h"
#include "core/integrations/newintegration.h"
#include "ui/settings/earlierurlscard.h"
#include "ui/settings/integrationcare.h"
#include "ui/settings/integrationtablemodel.h"
#include "ui/settings/reachlist.h"
#include "ui/settings/snippets.h"
#include "ui/settings/tunnellist.h"
#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/codeview.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/statetext.h"
#include "ui/shared/urlfields.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 336;
constexpr int kLabelWidth = 112;

CodeView::Language highlighting(SnippetLanguage language)
{
    return language == SnippetLanguage::Curl ? CodeView::Language::Shell : CodeView::Language::Script;
}

} // namespace

IntegrationView::IntegrationView(const Theme& theme, const Clock& clock, IntegrationCare& care, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_care(care)
    , m_crumb(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_title(newLabel({}, TextStyle::Heading1))
    , m_environment(new Chip(theme))
    , m_status(new Chip(theme))
    , m_menu(new QMenu(this))
    , m_urls(new UrlFields(theme))
    , m_earlierUrls(new EarlierUrlsCard(theme, clock))
    , m_languages(new QTabBar)
    , m_code(new CodeView(theme, tr("Code for your back end")))
    , m_dot(new StatusDot(theme))
    , m_receiverFacts(new KeyValueGrid(theme, kLabelWidth))
    , m_reach(new ReachList(theme))
    , m_tunnels(new TunnelList(theme))
    , m_testWebhook(newButton(theme, tr("Send a test webhook"), "send"_L1))
    , m_signatureFacts(new KeyValueGrid(theme, kLabelWidth))
    , m_keyFacts(new KeyValueGrid(theme, kLabelWidth))
    , m_newSecret(newButton(theme, tr("Rotate secret…"), "refresh"_L1, ButtonKind::Standard, ButtonSize::Small))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(makeGiven(), 1);
    columns->addWidget(makeSide());

    auto* canvas = new QWidget;
    setSurface(canvas, u"canvas"_s);
    auto* rows = new QVBoxLayout(canvas);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setSpacing(16);
    rows->addWidget(makeHeading());
    rows->addLayout(columns, 1);
    setWidget(canvas);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

//! What is given away, and what comes of it.
QLayout* IntegrationView::makeGiven()
{
    auto* flow = new Card(m_theme);
    flow->rows()->addWidget(new DataFlow(m_theme));
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(makeUrlCard());
    column->addWidget(flow);
    column->addWidget(m_earlierUrls);
    column->addWidget(makeSnippetCard(), 1);
    connect(m_earlierUrls, &EarlierUrlsCard::endRequested, this, [this] { m_care.confirmEndOfGrace(m_summary.integration); });
    return column;
}

//! The facts behind it.
QWidget* IntegrationView::makeSide()
{
    Card* receiver = makeFactsCard(m_dot, tr("Receiver"), nullptr, m_receiverFacts);
    receiver->rows()->addWidget(m_reach);
    receiver->rows()->addWidget(m_tunnels);
    connect(m_tunnels, &TunnelList::chosen, this, &IntegrationView::publicUrlChosen);
    connect(m_reach, &ReachList::testRequested, this, &IntegrationView::testReach);
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(receiver);
    column->addWidget(makeFactsCard(new IconLabel(m_theme, "shield"_L1, Token::OkText), tr("Signature verification"),
        new Chip(m_theme, {tr("On"), {}, Tone::Ok}), m_signatureFacts));
    column->addWidget(makeKeysCard());
    column->addStretch();
    return side;
}

QWidget* IntegrationView::makeHeading()
{
    auto* heading = new QWidget;
    QPushButton* back = newButton(m_theme, tr("Integrations"), {}, ButtonKind::Link, ButtonSize::Small);
    back->setFixedHeight(lineHeight(TextStyle::Small));
    connect(back, &QPushButton::clicked, this, &IntegrationView::backRequested);
    auto* crumbs = new QHBoxLayout;
    crumbs->setSpacing(8);
    crumbs->addWidget(back);
    crumbs->addWidget(new IconLabel(m_theme, "cright"_L1, Token::TextHint, 12));
    crumbs->addWidget(m_crumb, 1);
    auto* titles = new QHBoxLayout;
    titles->setSpacing(12);
    titles->addWidget(m_title);
    titles->addWidget(m_environment);
    titles->addWidget(m_status);
    titles->addStretch();
    titles->addWidget(m_testWebhook);
    m_testWebhook->setToolTip(tr("Has Plaid send one for an item whose webhooks come here"));
    connect(m_testWebhook, &QPushButton::clicked, this, [this] {
        m_testWebhook->setEnabled(false);
        emit testWebhookRequested(id());
    });
    titles->addWidget(makeMenuButton());
    auto* rows = new QVBoxLayout(heading);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(crumbs);
    rows->addLayout(titles);
    return heading;
}

QWidget* IntegrationView::makeMenuButton()
{
    QToolButton* more = newIconButton(m_theme, "more"_L1, tr("More"));
    more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        m_care.fillMenu(m_menu, m_summary);
    });
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

QWidget* IntegrationView::makeUrlCard()
{
    auto* card = new Card(m_theme);
    card->rows()->setContentsMargins(16, 14, 16, 16);
    card->rows()->addWidget(m_urls);
    return card;
}

QWidget* IntegrationView::makeSnippetCard()
{
    auto* card = new Card(m_theme);
    QHBoxLayout* header = card->addHeader(41);
    m_languages->setDocumentMode(true);
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    m_languages->setFixedHeight(41);
    m_languages->setFont(fontFor(TextStyle::SmallMedium));
    m_languages->setAccessibleName(tr("Language of the code"));
    for (const SnippetLanguage language : kSnippetLanguages)
        m_languages->addTab(snippetLanguageName(language));
    connect(m_languages, &QTabBar::currentChanged, this, &IntegrationView::showSnippet);
    QPushButton* copy = newButton(m_theme, tr("Copy snippet"), "copy"_L1, ButtonKind::Standard, ButtonSize::Small);
    connect(copy, &QPushButton::clicked, this, [this, copy] { copyToClipboard(m_code->toPlainText(), copy); });
    header->setContentsMargins(16, 0, 8, 0);
    header->addWidget(m_languages, 1, Qt::AlignBottom);
    header->addWidget(copy);
    m_code->setMinimumHeight(240);
    card->rows()->addWidget(m_code, 1);
    return card;
}

Card* IntegrationView::makeKeysCard()
{
    Card* card = makeFactsCard(new IconLabel(m_theme, "key"_L1, Token::TextHint), tr("Keys"), nullptr, m_keyFacts);
    QPushButton* newUrl = newButton(m_theme, tr("New webhook URL…"), {}, ButtonKind::Standard, ButtonSize::Small);
    connect(m_newSecret, &QPushButton::clicked, this, [this] { m_care.openNewSecret(m_summary.integration); });
    connect(newUrl, &QPushButton::clicked, this, [this] { m_care.openNewUrl(m_summary.integration); });
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_newSecret);
    buttons->addWidget(newUrl);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(16, 0, 16, 14);
    row->addLayout(buttons);
    card->rows()->addLayout(row);
    return card;
}

Card* IntegrationView::makeFactsCard(QWidget* sign, const QString& title, QWidget* atRight, KeyValueGrid* facts)
{
    auto* card = new Card(m_theme);
    QHBoxLayout* header = card->addHeader();
    header->addWidget(sign);
    header->addWidget(newLabel(title, TextStyle::Heading3), 1);
    if (atRight)
        header->addWidget(atRight);
    facts->setContentsMargins(16, 8, 16, 8);
    card->rows()->addWidget(facts);
    return card;
}

//! What was found of another way says nothing of this one.
void IntegrationView::testAnew()
{
    m_hops.clear();
    m_reach->clear();
    if (!id().isEmpty() && m_receiver.listening)
        testReach();
}

void IntegrationView::testReach()
{
    m_reach->setRunning();
    emit reachTestRequested(id());
}

void IntegrationView::setReach(const IntegrationId& integration, const QList<ReachHop>& hops)
{
    if (integration != id())
        return;
    m_hops = hops;
    m_reach->setHops(hops, QTime::currentTime());
    showReach();
}

void IntegrationView::setTunnels(const QList<FoundTunnel>& tunnels)
{
    m_tunnels->setTunnels(tunnels, m_receiver.publicUrl);
}

void IntegrationView::webhookAnswered()
{
    m_testWebhook->setEnabled(true);
}

void IntegrationView::setReachFailure(const IntegrationId& integration, const Error& error)
{
    if (integration == id())
        m_reach->setFailure(error);
}

void IntegrationView::setIntegration(const IntegrationSummary& summary)
{
    const bool other = summary.integration.id != id();
    m_summary = summary;
    m_crumb->setText(summary.integration.name);
    m_title->setText(summary.integration.name);
    m_environment->setChip(environmentChip(summary.integration.environment));
    if (other)
        testAnew();
    m_newSecret->setVisible(takesKeys(summary.integration.environment));
    showFacts();
}

void IntegrationView::setEarlierUrls(const QList<RetiredPath>& urls)
{
    m_earlier = urls;
    m_earlierUrls->setUrls(urls, m_receiver.baseUrl);
}

void IntegrationView::setReceiver(const ReceiverStatus& status)
{
    const bool other = status.baseUrl != m_receiver.baseUrl || status.listening != m_receiver.listening;
    m_receiver = status;
    if (other)
        testAnew();
    m_earlierUrls->setUrls(m_earlier, m_receiver.baseUrl);
    showFacts();
}

void IntegrationView::showFacts()
{
    const Integration& integration = m_summary.integration;
    m_status->setChip(integrationStatus(m_summary, m_receiver.listening));
    m_urls->setIntegration(integration, m_receiver.baseUrl);
    showReach();
    m_dot->setTone(m_receiver.listening ? Tone::Ok : Tone::Error);

    m_receiverFacts->clear();
    if (m_receiver.listening)
        m_receiverFacts->addMono(tr("Listening on"), m_receiver.address);
    else
        m_receiverFacts->addText(tr("State"), tr("Stopped"));
    m_receiverFacts->addMono(tr("Public base URL"), m_receiver.publicUrl.authority());
    if (m_receiver.since)
        m_receiverFacts->addText(tr("Up for"),
            durationText(std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - *m_receiver.since)));
    m_signatureFacts->clear();
    m_signatureFacts->addText(tr("Algorithm"), tr("ES256, max age 5 min"));
    if (m_summary.lastWebhook)
        m_signatureFacts->addText(tr("Last verified"), relativeTime(*m_summary.lastWebhook, m_clock.now()));
    m_keyFacts->clear();
    m_keyFacts->addId(u"client_id"_s, integration.clientId);
    if (integration.environment != Environment::Offline)
        m_keyFacts->addText(tr("Secret"), tr("Stored in the system keychain"));
    m_keyFacts->addText(tr("Added"), momentText(integration.created));
    showSnippet();
}

//! That there is no public URL matters more than what the way on this computer is like.
void IntegrationView::showReach()
{
    const bool needsPublicUrl = m_receiver.publicUrl.isEmpty() && m_summary.integration.environment != Environment::Offline;
    if (needsPublicUrl)
        m_urls->setReach(tr("No public URL set: use a tunnel or a reverse proxy"), Ink::Hint);
    else
        m_urls->setReach(reachSummary(m_hops, !m_receiver.publicUrl.isEmpty()), isReachable(m_hops) ? Ink::Ok : Ink::Error);
}

void IntegrationView::showSnippet()
{
    const Integration& integration = m_summary.integration;
    const auto language = kSnippetLanguages.at(size_t(m_languages->currentIndex()));
    m_code->setCode(highlighting(language),
        snippet(language,
            {integration.baseUrl, webhookUrl(m_receiver.baseUrl, integration), linkUrl(m_receiver.baseUrl, integration)}));
}

} // namespace egret
