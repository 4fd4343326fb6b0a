// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookspage.h"

#include "ui/shared/bodydialog.h"
#include "ui/shared/button.h"
#include "ui/shared/buttonwords.h"
#include "ui/shared/cells.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fields.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/pacedquestion.h"
#include "ui/shared/savequestion.h"
#include "ui/shared/switch.h"
#include "ui/webhooks/comparedialog.h"
#include "ui/webhooks/coveragetablemodel.h"
#include "ui/webhooks/kindcell.h"
#include "ui/webhooks/replaydialog.h"
#include "ui/webhooks/simulatepanel.h"
#include "ui/webhooks/webhookpanel.h"
#include "ui/webhooks/webhooktext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = WebhookTableModel::Column;

constexpr int kPanelWidth = 376;
constexpr int kLowBelow = 640; // of the page: the window is lower than 720
constexpr int kWideFrom = 1200; // of the page: every button has its words
constexpr int kNarrowBelow = 1080; // of the page: buttons are icons, and the switch's label goes

//! What segments add to the search.
constexpr std::array kSegments{""_L1, "verification:verified"_L1, "duplicate:yes"_L1, "state:rejected"_L1,
    "state:received,verified"_L1, "state:dead_letter"_L1};
enum Segment { All, Verified, Duplicates, Rejected, Waiting, DeadLetters };

//! What the periods add, in the order of the combo box.
constexpr std::array kPeriods{"received:today"_L1, "received:7d"_L1, "received:30d"_L1, ""_L1};
constexpr int kUsualPeriod = 1;

void narrow(WebhookQuery& query, QLatin1String text, Timestamp now)
{
    const Result<WebhookQuery> more = parseWebhookQuery(QString(text), now);
    if (!more)
        return; // only without a text
    query.terms += more->terms;
    query.periods += more->periods;
}

} // namespace

WebhooksPage::WebhooksPage(Theme& theme, const Clock& clock, QWidget* parent)
    : LogPage(theme, *new WebhookTableModel(clock), tr("Webhooks"), parent)
    , m_clock(clock)
    , m_model(static_cast<WebhookTableModel*>(table()->model()))
    , m_panel(new WebhookPanel(theme))
    , m_simulator(new SimulatePanel(theme))
    , m_segments(new FilterSegments(theme, tr("State")))
    , m_period(new ComboBox(theme))
    , m_coverage(newButton(theme, tr("Coverage"), "shield"_L1))
    , m_clear(newButton(theme, tr("Clear the filters")))
    , m_showUrl(newButton(theme, tr("Show the webhook URL"), {}, ButtonKind::Primary))
    , m_putBack(addSelectionAct(tr("Put back"), "undo"_L1))
    , m_compare(addSelectionAct(tr("Compare"), "columns"_L1))
    , m_coverageModel(new CoverageTableModel(clock, this))
    , m_tallying(new PacedQuestion(this))
{
    m_model->setParent(this);
    makeTools();
    makeTable();
    makeCoverage();
    setPanel(m_panel, kPanelWidth);
    addUnderTable(m_simulator);
    connectPanel();
    emptyState()->addAction(m_showUrl);
    emptyState()->addAction(m_clear);
    connect(m_showUrl, &QPushButton::clicked, this, &WebhooksPage::showWebhookUrlRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_segments->setCurrent(All);
        m_period->setCurrentIndex(int(kPeriods.size()) - 1);
        clearSearch();
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] { emit requeueRequested(genuine(table()->selectedRows()), false); });
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(table()->selectedRows()); });
    connect(m_simulator, &SimulatePanel::fireRequested, this, &WebhooksPage::fireRequested);
    connect(m_model, &PagedTableModel::indexed, this, &WebhooksPage::requestTally);
    connect(m_model, &PagedTableModel::indexed, this, [this] {
        if (m_model->rowCount() > 0 && std::exchange(m_opensFirst, false))
            openRowAt(0, true);
    });
    connect(m_tallying, &PacedQuestion::asked, this, [this] { emit tallyRequested(baseQuery()); });
}

void WebhooksPage::start()
{
    search();
    emit itemNamesRequested();
}

void WebhooksPage::makeTools()
{
    searchField()->setAccessibleName(tr("Filter webhooks"));
    searchField()->setPlaceholderText(tr("Filter: code:ERROR item:… received:24h"));
    searchField()->setMinimumWidth(150);
    const QStringList titles{tr("All"), tr("Verified"), tr("Duplicate"), tr("Rejected"), tr("Waiting"), tr("Given up")};
    for (int segment = All; segment <= DeadLetters; ++segment)
        m_segments->addSegment(segment, titles[segment]);
    for (const QString& title : {tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Any time")})
        m_period->addItem(title);
    m_period->setCurrentIndex(kUsualPeriod);
    m_period->setAccessibleName(tr("Received"));
    m_period->setFixedHeight(30);
    m_coverage->setCheckable(true);
    m_coverage->setToolTip(tr("What Egret does about each kind of webhook, and how often it came"));
    toolBar()->addWidget(m_segments);
    toolBar()->addWidget(m_period);
    addLiveSwitch();
    toolBar()->addWidget(m_coverage);
    m_export = addExport();
    connect(m_segments, &FilterSegments::chosen, this, [this] { search(); });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { search(); });
    connect(m_export, &QPushButton::clicked, this, &WebhooksPage::chooseExport);
}

void WebhooksPage::makeTable()
{
    setColumns({
        {int(Column::Time), u"time"_s, 122, 0, 0, 0, new TextCell(theme(), table(), TextStyle::Cell, Token::Text, true)},
        {int(Column::Kind), u"kind"_s, 290, 0, 0, 1, new KindCell(theme(), table())},
        {int(Column::Item), u"item"_s, 150, 0, 2, 0, nullptr},
        {int(Column::Integration), u"integration"_s, 120, 0, 1, 0, new TextCell(theme(), table(), TextStyle::Small, Token::TextHint)},
        {int(Column::Signature), u"signature"_s, 124, 0, 0, 0, new StatusCell(theme(), table())},
        {int(Column::Result), u"result"_s, 116, 0, 0, 0, new ChipCell(theme(), table())},
    });
    setStartSort(int(Column::Time));
}

void WebhooksPage::makeCoverage()
{
    using Place = CoverageTableModel::Column;
    auto* view = new TableView(theme(), rowHeight(Density::Standard));
    view->setAccessibleName(tr("Coverage: what Egret does about each kind of webhook"));
    view->setModel(m_coverageModel);
    view->setEdgePadding(16, 16);
    view->setItemDelegateForColumn(int(Place::Kind), new KindCell(theme(), view));
    for (const Place number : {Place::Seen, Place::Handled})
        view->setItemDelegateForColumn(int(number), new TextCell(theme(), view, TextStyle::Cell, Token::Text, true));
    const auto setWidth = [view](Place place, int width) { view->setColumnWidth(int(place), width); };
    setWidth(Place::Form, 100);
    setWidth(Place::Action, 190);
    setWidth(Place::Seen, 72);
    setWidth(Place::Handled, 72);
    setWidth(Place::LastSeen, 124);
    view->setLeadingGap(int(Place::LastSeen), 16);
    view->horizontalHeader()->setSectionsClickable(false);
    view->horizontalHeader()->setSectionResizeMode(int(Place::Kind), QHeaderView::Stretch);
    addBody(view);
    connect(m_coverage, &QPushButton::toggled, this, [this, view](bool shown) {
        if (shown)
            closePanel(); // it tells of a row that is not in sight
        showBody(shown ? view : nullptr);
        if (shown)
            emit coverageRequested();
    });
}

void WebhooksPage::connectPanel()
{
    connect(m_panel, &WebhookPanel::replayRequested, this, &WebhooksPage::openReplay);
    connect(m_panel, &WebhookPanel::editRequested, this, &WebhooksPage::openEditor);
    connect(m_panel, &WebhookPanel::recheckRequested, this, &WebhooksPage::recheckRequested);
    connect(m_panel, &WebhookPanel::requeueRequested, this,
        [this](const WebhookId& id) { emit requeueRequested({id}, false); });
    connect(m_panel, &WebhookPanel::openItemRequested, this, &WebhooksPage::openItemRequested);
    connect(m_panel, &WebhookPanel::openWebhookRequested, this, &WebhooksPage::showWebhook);
}

WebhookQuery WebhooksPage::baseQuery() const
{
    WebhookQuery query = m_typed;
    query.integration = scope();
    narrow(query, kPeriods[size_t(m_period->currentIndex())], m_clock.now());
    return query;
}

void WebhooksPage::search()
{
    const Result<WebhookQuery> typed = parseWebhookQuery(searchField()->text(), m_clock.now());
    showSearchError(typed ? QString() : typed.error().detail);
    if (!typed)
        return; // the results of the last good one stay
    m_typed = *typed;
    m_coverage->setChecked(false);
    m_opensFirst = false;
    WebhookQuery query = baseQuery();
    narrow(query, kSegments[size_t(m_segments->current())], m_clock.now());
    m_model->setQuery(sorted(query));
    table()->scrollToTop();
}

void WebhooksPage::applySort()
{
    m_model->setQuery(sorted(m_model->query()));
}

WebhookQuery WebhooksPage::sorted(WebhookQuery query) const
{
    query.sortKey = WebhookTableModel::sortKey(Column(sortColumn()));
    query.ascending = isAscending();
    return query;
}

void WebhooksPage::requestTally()
{
    m_tallying->wish();
    if (m_coverage->isChecked())
        emit coverageRequested();
}

void WebhooksPage::showWebhook(const WebhookId& webhook)
{
    showOnly(u"id:"_s + webhook.value());
}

void WebhooksPage::showItem(const ItemId& item)
{
    showOnly(u"item:"_s + item.value());
}

void WebhooksPage::showOnly(const QString& text)
{
    searchField()->setText(text);
    m_segments->setCurrent(All);
    m_period->setCurrentIndex(int(kPeriods.size()) - 1);
    search();
}

bool WebhooksPage::isNarrowed() const
{
    const bool usualPeriod = m_period->currentIndex() == kUsualPeriod || m_period->currentIndex() == int(kPeriods.size()) - 1;
    return !searchField()->text().isEmpty() || m_segments->current() != All || !usualPeriod;
}

void WebhooksPage::describeEmpty()
{
    const bool narrowed = isNarrowed();
    const bool anyTime = m_period->currentIndex() == int(kPeriods.size()) - 1;
    if (narrowed)
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No webhooks match"),
            tr("Nothing matches this period, state and search. Rejected ones are kept as long as the settings say."));
    else
        emptyState()->setMessage("webhook"_L1, Tone::Accent, anyTime ? tr("No webhooks yet") : tr("No webhooks in the last 7 days"),
            tr("Send a test webhook, or check the URL in your link token."));
    m_clear->setText(narrowed ? tr("Clear the filters") : tr("Show any time"));
    m_clear->setVisible(!anyTime || narrowed);
    m_showUrl->setVisible(!narrowed);
}

void WebhooksPage::showOpenRow()
{
    const WebhookSummary* row = m_model->rowOf(openRow());
    if (!row)
        return;
    m_panel->setSummary(*row);
    emit contentsRequested(row->id);
}

void WebhooksPage::focusPanel()
{
    m_panel->focusFirst();
}

void WebhooksPage::resizeEvent(QResizeEvent* event)
{
    LogPage::resizeEvent(event);
    const bool low = height() < kLowBelow;
    if (std::exchange(m_wasLow, low) != low)
        m_simulator->setExpanded(!low);
    const bool narrow = width() < kNarrowBelow;
    showWords(m_coverage, tr("Coverage"), width() >= kWideFrom);
    showWords(m_export, tr("Export"), !narrow);
}

//! What failed verification is never acted on, and what somebody wrote here is no delivery of Plaid's.
QList<WebhookId> WebhooksPage::genuine(const QList<int>& rows) const
{
    QList<WebhookId> webhooks;
    for (const int row : rows) {
        const WebhookSummary* webhook = m_model->rowAt(row);
        if (webhook && webhook->verification != Verification::Failed && webhook->editedFrom.isEmpty())
            webhooks.append(webhook->id);
    }
    return webhooks;
}

void WebhooksPage::addRowActions(QMenu& menu, const QList<int>& rows)
{
    const QList<WebhookId> webhooks = genuine(rows);
    QAction* putBack = menu.addAction(themedIcon(theme(), "undo"_L1), tr("Put back into the queue"));
    putBack->setEnabled(!webhooks.isEmpty());
    connect(putBack, &QAction::triggered, this, [this, webhooks] { emit requeueRequested(webhooks, false); });
    QAction* comparing = menu.addAction(themedIcon(theme(), "columns"_L1), tr("Compare"));
    comparing->setEnabled(rows.size() == 2);
    connect(comparing, &QAction::triggered, this, [this, rows] { compare(rows); });
}

void WebhooksPage::compare(const QList<int>& rows)
{
    const WebhookSummary* first = m_model->rowAt(rows.first());
    const WebhookSummary* second = m_model->rowAt(rows.last());
    if (!first || !second)
        return; // on its way
    const auto [earlier, later] = std::minmax(*first, *second,
        [](const WebhookSummary& left, const WebhookSummary& right) { return left.received < right.received; });
    emit comparisonRequested(earlier.id, later.id);
}

void WebhooksPage::showComparison(const WebhookComparison& webhooks)
{
    (new CompareDialog(theme(), webhooks, window()))->open();
}

QString WebhooksPage::describeSelection(const QList<int>& rows)
{
    const int barred = int(rows.size() - genuine(rows).size());
    m_putBack->setEnabled(barred < rows.size());
    m_compare->setEnabled(rows.size() == 2);
    m_compare->setToolTip(rows.size() == 2 ? QString() : tr("Select two webhooks to compare them."));
    m_putBack->setToolTip(m_putBack->isEnabled() ? QString() : tr("None of them can be put back."));
    return barred == 0 ? QString() : tr("%n of them can't be put back", nullptr, barred);
}

QString WebhooksPage::termOf(const QModelIndex& cell) const
{
    const WebhookSummary* row = m_model->rowAt(cell.row());
    if (!row)
        return {};
    const auto term = [](const QString& field, const QString& value) { return value.isEmpty() ? QString() : QString(field + u':' + value); };
    switch (Column(cell.column())) {
    case Column::Kind: return term(u"code"_s, row->code);
    case Column::Item: return term(u"item"_s, row->item.value());
    case Column::Integration: return term(u"integration"_s, row->integration.value());
    case Column::Signature: return term(u"verification"_s, verificationName(row->verification));
    case Column::Result: return term(u"state"_s, webhookStateName(row->state));
    case Column::Time: break;
    }
    return {};
}

void WebhooksPage::setTally(const WebhookTally& tally)
{
    m_tallying->answered();
    const std::array counts{tally.all, tally.verified, tally.duplicates, tally.rejected, tally.waiting, tally.deadLetters};
    for (size_t segment = 0; segment < counts.size(); ++segment)
        m_segments->setCount(int(segment), int(counts[segment]));
}

void WebhooksPage::setItemNames(const QHash<ItemId, ItemName>& names)
{
    m_model->setItemNames(names);
    m_simulator->setItems(names);
}

void WebhooksPage::setContents(const WebhookContents& contents)
{
    if (contents.detail.summary.id != m_panel->webhookId())
        return; // another one was opened meanwhile
    WebhookContents all = contents;
    all.item = m_model->itemNames().value(contents.detail.summary.item);
    m_panel->setContents(all);
}

void WebhooksPage::setRecheck(const WebhookId& webhook, const QJsonObject& report)
{
    m_panel->setRecheck(webhook, report);
}

void WebhooksPage::setCoverage(const QList<CoverageLine>& lines)
{
    m_coverageModel->setLines(lines);
}

void WebhooksPage::openReplay()
{
    const WebhookSummary& webhook = m_panel->contents().detail.summary;
    m_replay = new ReplayDialog(theme(), webhook, nameOf(webhook.item), window());
    m_replay->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_replay, &ReplayDialog::previewRequested, this, &WebhooksPage::previewRequested);
    connect(m_replay, &ReplayDialog::replayRequested, this, &WebhooksPage::replayRequested);
    connect(m_replay, &ReplayDialog::sendRequested, this, &WebhooksPage::sendRequested);
    m_replay->open();
}

void WebhooksPage::openEditor()
{
    const WebhookDetail& detail = m_panel->contents().detail;
    m_editing = new BodyDialog(theme(),
        {tr("Edit a copy of %1").arg(detail.summary.code),
            tr("The copy is kept beside its original and never counts as verified. Replay acts on it."),
            detail.isSealed ? tr("The token in it is left out.") : QString(), tr("Keep the copy"), "check"_L1},
        detail.body, window());
    connect(m_editing, &BodyDialog::confirmed, this,
        [this, id = detail.summary.id](const QByteArray& body) { emit copyRequested(id, body); });
    m_editing->open();
}

void WebhooksPage::showCopy(const WebhookId& copy)
{
    if (m_editing)
        m_editing->accept();
    showWebhook(copy);
    m_opensFirst = true;
}

void WebhooksPage::setCopyError(const Error& error)
{
    if (m_editing)
        m_editing->setError(error);
}

void WebhooksPage::setReplayOutcome(const ReplayOutcome& outcome)
{
    if (m_replay && m_replay->webhookId() == outcome.webhook)
        m_replay->setOutcome(outcome);
}

//! Its bank and its end user.
QString WebhooksPage::nameOf(const ItemId& item) const
{
    const ItemName name = m_model->itemNames().value(item);
    if (name.endUserName.isEmpty())
        return item.value();
    return name.institution.isEmpty() ? name.endUserName : QString(name.institution + u", "_s + name.endUserName);
}

void WebhooksPage::askToRequeue(const RequeueQuestion& question)
{
    QStringList parts;
    for (const WebhookLoss& loss : question.losses)
        parts.append(lossText(loss, nameOf(loss.item)));
    if (question.unknown)
        parts.append(tr("What it deletes could not be found out: %1").arg(question.unknown->detail));
    auto* dialog = new ConfirmDialog(theme(),
        {tr("Put back and delete?"), parts.join(u"\n\n"_s), tr("Put back and delete"), {}}, window());
    connect(dialog, &QDialog::accepted, this, [this, webhooks = question.webhooks] { emit requeueRequested(webhooks, true); });
    dialog->open();
}

void WebhooksPage::setFireOutcome(const FireOutcome& outcome)
{
    m_simulator->setOutcome(outcome);
}

void WebhooksPage::chooseExport()
{
    askWhereToSave(this, tr("Export webhooks"), u"webhooks.json"_s, [this](const QString& path) { emit exportRequested(m_model->query(), path); },
        tr("JSON (*.json);;CSV (*.csv)"));
}

void WebhooksPage::setPlaidLost(bool lost)
{
    m_simulator->setPlaidLost(lost);
}

} // namespace egret
