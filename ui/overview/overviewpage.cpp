// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include "ui/overview/attentionlist.h"
#include "ui/overview/eventmoments.h"
#include "ui/overview/kpicard.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/buttonwords.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/sparkbars.h"
#include "ui/shared/synctext.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 16;
constexpr int kNarrowBelow = 1000; // of the page
constexpr qsizetype kShownEvents = 8;

QList<qint64> hoursOf(const HourlyCounts& counts)
{
    return {counts.begin(), counts.end()};
}

//! The part of \a events that a choice of the segmented control shows; -1: all.
bool isShown(const ItemEvent& event, int choice)
{
    switch (choice) {
    case 1: return event.kind == ItemEvent::Kind::Sync;
    case 2: return event.kind == ItemEvent::Kind::Webhook;
    case 3: return event.kind == ItemEvent::Kind::Status || event.kind == ItemEvent::Kind::Linked;
    default: return true;
    }
}

AttentionEntry entryOf(const ListedItem& listed, const ItemCondition& condition, bool isPlaidLost)
{
    AttentionEntry entry{listed.item.id, listed.endUserName, listed.item.institutionName, condition.chip, condition.step, {}};
    if (condition.due)
        entry.state.text = OverviewPage::tr("by %1").arg(dateText(toDateTime(*condition.due).toLocalTime().date()));
    if (condition.canBeRepaired() && !listed.awaitsSignIn)
        entry.act = condition.action == "select_accounts"_L1 ? ItemWish::Act::ChooseAccounts : ItemWish::Act::Repair;
    if (entry.act == ItemWish::Act::ChooseAccounts)
        entry.step = OverviewPage::tr("Choose", "accounts");
    if (listed.awaitsSignIn)
        entry.step = OverviewPage::tr("Open");
    if (entry.act && isPlaidLost && listed.environment != Environment::Offline)
        entry.objection = plaidLostText();
    return entry;
}

} // namespace

OverviewPage::OverviewPage(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_failure(new Banner(theme))
    , m_hidden(new Banner(theme))
    , m_shares(new ShareBar(theme))
    , m_busy(new ShareBar(theme))
    , m_webhookBars(new SparkBars(theme, Token::Series1))
    , m_transactionBars(new SparkBars(theme, Token::OkSolid))
    , m_callBars(new SparkBars(theme, Token::NeutralSolid))
    , m_itemsCard(new KpiCard(theme, tr("Items"), "bank"_L1, m_shares))
    , m_syncCard(new KpiCard(theme, tr("Syncs"), "refresh"_L1, m_busy))
    , m_webhookCard(new KpiCard(theme, tr("Webhooks today"), "webhook"_L1, m_webhookBars))
    , m_transactionCard(new KpiCard(theme, tr("Transactions new today"), "transactions"_L1, m_transactionBars))
    , m_callCard(new KpiCard(theme, tr("API calls today"), "api"_L1, m_callBars))
    , m_currency(new ComboBox(theme))
    , m_flowStack(new QStackedWidget)
    , m_chart(new FlowChart(theme))
    , m_attention(new AttentionList(theme))
    , m_eventKind(new SegmentedControl(theme, tr("Recent activity"), 26, SegmentedControl::Use::Filter))
    , m_moments(new MomentList(theme, tr("Recent activity"), 28))
    , m_noFlow(newLabel(tr("Loading…"), TextStyle::Small, Ink::Hint))
    , m_noEvents(newLabel(tr("Loading…"), TextStyle::Small, Ink::Secondary))
    , m_noSync(newLabel(tr("Nothing is being synced"), TextStyle::Small, Ink::Secondary))
    , m_syncs(new MomentList(theme, tr("Syncing now"), 32))
    , m_attentionCount(newLabel({}, TextStyle::CaptionStrong, Ink::Warning))
{
    m_flowCard = makeFlow();
    m_attentionCard = makeAttention();
    m_eventCard = makeEvents();
    m_syncsCard = makeSyncs();
    auto* inner = new QWidget;
    setSurface(inner, u"canvas"_s);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(24, kGap, 24, kGap);
    rows->setSpacing(kGap);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGap);
    rows->addWidget(m_failure);
    rows->addWidget(m_hidden);
    rows->addWidget(makeCards());
    rows->addLayout(m_grid, 1);
    auto* scroller = new QScrollArea;
    scroller->setObjectName(u"region"_s);
    scroller->setWidget(inner);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroller);
    makeBanners();
    connect(m_attention, &AttentionList::wished, this, &OverviewPage::wished);
    connect(m_attention, &AttentionList::itemRequested, this, &OverviewPage::itemRequested);
    connect(m_moments, &MomentList::linkActivated, this, [this](const QString& id) { emit itemRequested(ItemId(id)); });
    connect(m_syncs, &MomentList::linkActivated, this, [this](const QString& id) { emit itemRequested(ItemId(id)); });
    arrange();
}

void OverviewPage::makeBanners()
{
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Standard, ButtonSize::Small);
    QPushButton* everybody = newButton(m_theme, tr("Show all integrations"), {}, ButtonKind::Standard, ButtonSize::Small);
    m_failure->addAction(again);
    m_hidden->addAction(everybody);
    m_failure->hide();
    m_hidden->hide();
    connect(everybody, &QPushButton::clicked, this, &OverviewPage::everybodyRequested);
    connect(again, &QPushButton::clicked, this, &OverviewPage::readRequested);
}

QWidget* OverviewPage::makeActions()
{
    QPushButton* syncAll = newButton(m_theme, tr("Sync all"), "refresh"_L1);
    QPushButton* connectBank = newButton(m_theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary);
    connect(connectBank, &QPushButton::clicked, this, &OverviewPage::connectBankRequested);
    connect(syncAll, &QPushButton::clicked, this, [this] {
        QList<ItemId> items;
        for (const ListedItem& listed : m_items.value_or(QList<ListedItem>())) {
            if (listed.item.status != ItemStatus::DeletedInPlaid && listed.item.status != ItemStatus::SyncDisabled)
                items.append(listed.item.id);
        }
        emit syncAllRequested(items);
    });
    m_reachButtons = {syncAll, connectBank};
    showReach();
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(syncAll);
    row->addWidget(connectBank);
    return actions;
}

void OverviewPage::setPlaidLost(bool lost)
{
    m_plaidLost = lost;
    showItems();
}

//! The banks of the simulator can always be reached.
void OverviewPage::showReach()
{
    const QList<ListedItem> items = m_items.value_or(QList<ListedItem>());
    const bool simulates = std::any_of(items.cbegin(), items.cend(), [](const ListedItem& listed) { return listed.environment == Environment::Offline; });
    for (const QPointer<QPushButton>& button : std::as_const(m_reachButtons)) {
        if (button)
            setObjection(button, m_plaidLost && !simulates ? plaidLostText() : QString());
    }
}

QWidget* OverviewPage::makeCards()
{
    auto* cards = new QWidget;
    m_cards = new QGridLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kGap);
    connect(m_itemsCard, &KpiCard::clicked, this, [this] { emit itemsRequested(-1); });
    connect(m_syncCard, &KpiCard::clicked, this, [this] { emit itemsRequested(int(ItemGroup::Syncing)); });
    connect(m_webhookCard, &KpiCard::clicked, this, &OverviewPage::webhooksRequested);
    connect(m_transactionCard, &KpiCard::clicked, this, &OverviewPage::transactionsRequested);
    connect(m_callCard, &KpiCard::clicked, this, &OverviewPage::requestsRequested);
    return cards;
}

Card* OverviewPage::makeFlow()
{
    auto* card = new Card(m_theme);
    QHBoxLayout* head = card->addHeader();
    head->addWidget(newLabel(tr("Cash flow"), TextStyle::Heading3));
    head->addWidget(newLabel(tr("all end users, 12 months"), TextStyle::Small, Ink::Hint), 1);
    for (const auto& [token, text] : {std::pair(Token::Series1, tr("In, up")), std::pair(Token::ChartOut, tr("Out, down"))}) {
        auto* sign = new ShareBar(m_theme);
        sign->setFixedWidth(10);
        sign->setParts({{1, token}});
        head->addWidget(sign);
        head->addWidget(newLabel(text, TextStyle::Small, Ink::Secondary));
    }
    QToolButton* table = newIconButton(m_theme, "columns"_L1, tr("Show as table"));
    connect(table, &QToolButton::clicked, m_chart, &FlowChart::showTable);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setFixedHeight(26);
    connect(m_currency, &QComboBox::activated, this, &OverviewPage::showCurrency);
    head->addWidget(m_currency);
    head->addWidget(table);
    m_noFlow->setAlignment(Qt::AlignCenter);
    m_flowStack->addWidget(m_noFlow);
    m_flowStack->addWidget(m_chart);
    m_flowStack->setContentsMargins(16, 12, 16, 12);
    m_flowStack->setMinimumHeight(264);
    card->rows()->addWidget(m_flowStack, 1);
    return card;
}

Card* OverviewPage::makeAttention()
{
    auto* card = new Card(m_theme);
    QHBoxLayout* head = card->addHeader();
    QPushButton* all = newButton(m_theme, tr("View all"), {}, ButtonKind::Ghost, ButtonSize::Small);
    all->setAccessibleName(tr("View all items"));
    connect(all, &QPushButton::clicked, this, [this] { emit itemsRequested(-1); });
    head->addWidget(newLabel(tr("Needs attention"), TextStyle::Heading3));
    head->addWidget(m_attentionCount);
    head->addStretch();
    head->addWidget(all);
    card->rows()->addWidget(m_attention, 1);
    return card;
}

Card* OverviewPage::makeEvents()
{
    auto* card = new Card(m_theme);
    QHBoxLayout* head = card->addHeader();
    m_eventKind->addSegment(0, tr("All"));
    m_eventKind->addSegment(1, tr("Syncs"));
    m_eventKind->addSegment(2, tr("Webhooks"));
    m_eventKind->addSegment(3, tr("States"));
    connect(m_eventKind, &SegmentedControl::currentChanged, this, &OverviewPage::showEvents);
    head->addWidget(newLabel(tr("Recent activity"), TextStyle::Heading3), 1);
    head->addWidget(m_eventKind);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(16, 8, 16, 8);
    inset->addWidget(m_noEvents);
    inset->addWidget(m_moments);
    card->rows()->addLayout(inset);
    card->rows()->addStretch();
    return card;
}

Card* OverviewPage::makeSyncs()
{
    auto* card = new Card(m_theme);
    card->addHeader()->addWidget(newLabel(tr("Syncing now"), TextStyle::Heading3), 1);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(16, 8, 16, 8);
    inset->addWidget(m_noSync);
    inset->addWidget(m_syncs);
    card->rows()->addLayout(inset);
    card->rows()->addStretch();
    return card;
}

//! Five cards in a row where there is room, else three and two.
void OverviewPage::arrange()
{
    const bool narrow = width() < kNarrowBelow;
    const QList<QWidget*> cards{m_itemsCard, m_syncCard, m_webhookCard, m_transactionCard, m_callCard};
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const int row = narrow && i >= 3 ? 1 : 0;
        const int column = narrow ? (row == 0 ? int(i) * 2 : int(i - 3) * 3) : int(i) * 6;
        m_cards->addWidget(cards[i], row, column, 1, narrow ? (row == 0 ? 2 : 3) : 6);
    }
    m_attentionCard->setMinimumWidth(340);
    const int left = qMax(m_flowCard->minimumSizeHint().width(), m_eventCard->minimumSizeHint().width());
    const int right = qMax(m_attentionCard->minimumWidth(), m_attentionCard->minimumSizeHint().width());
    constexpr int kAround = 2 * 24 + kGap + 12; // margins and the scroll bar
    arrangeGrid(left + right + kAround <= width());
}

//! Longer words in another language may leave no room for two columns.
void OverviewPage::arrangeGrid(bool twoColumns)
{
    m_grid->addWidget(m_flowCard, 0, 0);
    m_grid->addWidget(m_attentionCard, twoColumns ? 0 : 1, twoColumns ? 1 : 0);
    m_grid->addWidget(m_eventCard, twoColumns ? 1 : 2, 0);
    m_grid->addWidget(m_syncsCard, twoColumns ? 1 : 3, twoColumns ? 1 : 0);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, twoColumns ? 1 : 0);
    m_grid->setRowStretch(1, twoColumns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::setItems(const QList<ListedItem>& items)
{
    m_items = items;
    showItems();
    showSyncs();
}

void OverviewPage::setScope(const IntegrationId&, const QString& name)
{
    m_scopeName = name;
    showScope();
}

void OverviewPage::showScope()
{
    //: %1 is an integration's name
    m_hidden->showMessage(Tone::Info, tr("%1 has no items yet").arg(m_scopeName), tr("Those of other integrations are hidden."));
    m_hidden->setVisible(!m_scopeName.isEmpty() && m_items && m_items->isEmpty());
}

void OverviewPage::showItems()
{
    showReach();
    if (!m_items)
        return; // neither that nothing is wrong nor that there are none
    showScope();
    QSet<ItemId> running;
    for (const RunningSync& sync : m_running)
        running.insert(sync.item);
    QHash<ItemGroup, qint64> groups;
    QList<std::pair<ItemCondition, const ListedItem*>> needing;
    for (const ListedItem& listed : *m_items) {
        const ItemCondition condition = conditionOf(listed, running.contains(listed.item.id));
        ++groups[condition.group];
        if (condition.needsAttention)
            needing.append({condition, &listed});
    }
    std::stable_sort(needing.begin(), needing.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.severity, a.second->item.lastUpdated) < std::pair(b.first.severity, b.second->item.lastUpdated);
    });
    QList<AttentionEntry> entries;
    for (const auto& [condition, listed] : needing)
        entries.append(entryOf(*listed, condition, m_plaidLost));
    m_attention->setEntries(entries);
    m_attentionCount->setText(entries.isEmpty() ? QString() : countText(entries.size(), locale()));
    m_shares->setParts({{groups[ItemGroup::Healthy], Token::OkSolid}, {groups[ItemGroup::Syncing], Token::InfoSolid},
        {groups[ItemGroup::NeedsLogin], Token::WarningSolid}, {groups[ItemGroup::Error], Token::ErrorSolid},
        {groups[ItemGroup::Revoked], Token::NeutralSolid}});
    QStringList foot{tr("%1 syncing").arg(groups[ItemGroup::Syncing])};
    if (groups[ItemGroup::NeedsLogin] > 0)
        foot.append(tr("%1 login").arg(groups[ItemGroup::NeedsLogin]));
    m_itemsCard->setFigures(countText(m_items->size(), locale()), tr("%1 healthy").arg(countText(groups[ItemGroup::Healthy], locale())),
        foot.join(u" · "_s), groups[ItemGroup::Error] > 0 ? tr("%1 error").arg(groups[ItemGroup::Error]) : QString());
}

void OverviewPage::setRunning(const QList<RunningSync>& running)
{
    m_running = running;
    showItems();
    showSyncs();
}

void OverviewPage::showSyncs()
{
    QHash<ItemId, const ListedItem*> known;
    const QList<ListedItem> items = m_items.value_or(QList<ListedItem>());
    for (const ListedItem& listed : items)
        known.insert(listed.item.id, &listed);
    QList<Moment> moments;
    qint64 rows = 0;
    for (const RunningSync& sync : m_running) {
        const ListedItem* listed = known.value(sync.item);
        rows += sync.rows;
        const SyncText text = syncText(sync, m_clock.now(), locale());
        Moment moment = momentOf(text);
        moment.when = listed ? listed->endUserName : shortId(sync.item.value());
        moment.text = text.stage + u' ' + moment.text;
        moment.textToken = Token::TextSecondary;
        if (moment.end.isEmpty())
            moment.end = durationText(std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - sync.since));
        moment.link = sync.item.value();
        moments.append(moment);
    }
    m_syncs->setMoments(moments);
    m_noSync->setVisible(moments.isEmpty());
    m_busy->setParts({{qMin<qint64>(m_running.size(), 1), Token::Accent}});
    m_syncCard->setFigures(m_running.isEmpty() ? tr("Idle") : tr("%1 running").arg(m_running.size()), lastSyncText(),
        syncFootText(rows));
}

QString OverviewPage::syncFootText(qint64 rows) const
{
    if (!m_items)
        return {};
    if (m_items->isEmpty())
        return tr("Connect a bank to start");
    return m_running.isEmpty() ? tr("Everything is fetched") : tr("%1 rows so far").arg(countText(rows, locale()));
}

QString OverviewPage::lastSyncText() const
{
    if (!m_hasFigures)
        return {};
    return m_lastSync ? tr("last sync %1").arg(relativeTime(*m_lastSync, m_clock.now())) : tr("no sync yet");
}

void OverviewPage::setFigures(const DayFigures& figures)
{
    m_failure->hide();
    m_lastSync = figures.lastSync;
    m_hasFigures = true;
    const qsizetype hours = toDateTime(m_clock.now()).toLocalTime().time().hour() + 1;
    m_webhookBars->setValues(hoursOf(figures.webhooksByHour), hours);
    m_transactionBars->setValues(hoursOf(figures.addedByHour), hours);
    m_callBars->setValues(hoursOf(figures.callsByHour), hours);
    const auto number = [this](qint64 count) { return countText(count, locale()); };
    const auto milliseconds = [](std::chrono::microseconds time) {
        return millisecondsText(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
    };
    m_webhookCard->setFigures(number(figures.webhooks), tr("%1 verified").arg(number(figures.verified)), {},
        figures.rejected > 0 ? tr("%1 rejected").arg(number(figures.rejected)) : QString());
    m_transactionCard->setFigures(number(figures.added),
        tr("%1 modified · %2 removed").arg(number(figures.modified), number(figures.removed)), tr("%1 stored").arg(number(figures.stored)));
    const qint64 succeeded = figures.calls - figures.failedCalls;
    const QString share = locale().toString(figures.calls == 0 ? 100.0 : 100.0 * double(succeeded) / double(figures.calls), 'f', 2);
    m_callCard->setFigures(number(figures.calls), figures.calls == 0 ? tr("no calls yet") : tr("%1% succeeded").arg(share),
        figures.calls == 0 ? QString() : tr("p50 %1 · p95 %2").arg(milliseconds(figures.median), milliseconds(figures.percentile95)),
        figures.failedCalls > 0 ? tr("%1 failed").arg(number(figures.failedCalls)) : QString());
    showSyncs();
}

void OverviewPage::setCashFlow(const QList<QList<MonthFlow>>& flows)
{
    m_flows = flows;
    m_noFlow->setText(tr("Cash flow appears after the first sync"));
    const QString chosen = m_currency->currentText();
    m_currency->clear();
    for (const QList<MonthFlow>& flow : flows) {
        const CurrencyCode currency = flow.first().in.currency;
        m_currency->addItem(currency.isEmpty() ? tr("No currency") : currency);
    }
    m_currency->setCurrentIndex(qMax(0, m_currency->findText(chosen)));
    m_currency->setVisible(flows.size() > 1);
    showCurrency();
}

void OverviewPage::showCurrency()
{
    const int index = m_currency->currentIndex();
    m_flowStack->setCurrentIndex(index < 0 ? 0 : 1);
    if (index >= 0)
        m_chart->setMonths(m_flows[index]);
}

void OverviewPage::setEvents(const QList<ItemEvent>& events)
{
    m_events = events;
    m_noEvents->setText(tr("Nothing has happened yet"));
    showEvents();
}

void OverviewPage::showEvents()
{
    QList<ItemEvent> shown;
    for (const ItemEvent& event : m_events) {
        if (shown.size() < kShownEvents && isShown(event, m_eventKind->current()))
            shown.append(event);
    }
    m_moments->setMoments(eventMoments(shown));
    m_noEvents->setVisible(shown.isEmpty());
}

void OverviewPage::showReadError(const Error& error)
{
    const ErrorText text = errorText(error);
    m_attention->showUnknown();
    m_failure->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
}

} // namespace egret
