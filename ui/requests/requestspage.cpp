// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requestspage.h"

#include "ui/requests/requesterrorsview.h"
#include "ui/requests/requesterrortablemodel.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requesttext.h"
#include "ui/requests/requesttrends.h"
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
#include "ui/shared/linestablemodel.h"
#include "ui/shared/pacedquestion.h"
#include "ui/shared/savequestion.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/switch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Column = RequestTableModel::Column;

constexpr int kPanelWidth = 340;
constexpr int kNarrowBelow = 1080; // of the page: buttons are icons
enum View { Calls, Errors, Operations };

//! What the periods mean, in the order of the combo box; none: any time.
constexpr std::array<std::optional<std::chrono::hours>, 4> kPeriods{24h, 7 * 24h, 30 * 24h, std::nullopt};
constexpr int kUsualPeriod = 1;
constexpr std::array kPoints{24, 28, 30, 30}; //!< of their trends
constexpr auto kKept = 30 * 24h;

//! As somebody edits it; an Item's token is filled in when it is sent.
QJsonObject bodyOf(const RequestRecord& call)
{
    QJsonObject body = QJsonDocument::fromJson(call.request).object();
    if (!call.item.isEmpty())
        body.remove("access_token"_L1);
    return body;
}

} // namespace

RequestsPage::RequestsPage(Theme& theme, const Clock& clock, QWidget* parent)
    : LogPage(theme, *new RequestTableModel(clock), tr("Calls to Plaid"), parent)
    , m_clock(clock)
    , m_model(static_cast<RequestTableModel*>(table()->model()))
    , m_panel(new RequestPanel(theme))
    , m_segments(new FilterSegments(theme, tr("Outcome")))
    , m_period(new ComboBox(theme))
    , m_views(new SegmentedControl(theme, tr("What to show"), 30, SegmentedControl::Use::Filter))
    , m_clear(newButton(theme, tr("Clear the filters")))
    , m_errors(new RequestErrorTableModel(clock, this))
    , m_operations(new LinesTableModel({{tr("Endpoint")}, {tr("Environment")}, {tr("Calls"), true}, {tr("Failed"), true},
                                           {tr("p50"), true}, {tr("p95"), true}, {tr("Last minute"), true}, {tr("Room left"), true}}, this))
    , m_trends(new RequestTrends(theme))
    , m_trending(new PacedQuestion(this))
    , m_calls(newLabel({}, TextStyle::Small))
    , m_succeeded(newLabel({}, TextStyle::Small, Ink::Ok))
    , m_latencies(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_tallying(new PacedQuestion(this))
{
    m_model->setParent(this);
    makeTools();
    makeTable();
    makeViews();
    makeFooter();
    setPanel(m_panel, kPanelWidth);
    connect(m_panel, &RequestPanel::openItemRequested, this, &RequestsPage::openItemRequested);
    connect(m_panel, &RequestPanel::rerunRequested, this, &RequestsPage::runAgain);
    connect(m_panel, &RequestPanel::editRequested, this, &RequestsPage::openEditor);
    connect(m_model, &PagedTableModel::indexed, this, &RequestsPage::openWanted);
    emptyState()->addAction(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_segments->setCurrent(int(RequestQuery::Outcome::Any));
        m_period->setCurrentIndex(int(kPeriods.size()) - 1);
        clearSearch();
    });
    connect(m_model, &PagedTableModel::indexed, this, &RequestsPage::askAboutAll);
    connect(m_tallying, &PacedQuestion::asked, this, [this] { emit tallyRequested(baseQuery()); });
}

void RequestsPage::start()
{
    search();
    emit itemNamesRequested();
}

void RequestsPage::makeTools()
{
    searchField()->setAccessibleName(tr("Filter requests"));
    searchField()->setPlaceholderText(tr("endpoint:, error:, request_id, or text"));
    searchField()->setMinimumWidth(150);
    const QStringList outcomes{tr("All"), tr("Succeeded"), tr("Failed"), tr("Slow, over 1 s")};
    for (int outcome = 0; outcome < outcomes.size(); ++outcome)
        m_segments->addSegment(outcome, outcomes[outcome]);
    for (const QString& title : {tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Any time")})
        m_period->addItem(title);
    m_period->setCurrentIndex(kUsualPeriod);
    m_period->setAccessibleName(tr("Sent"));
    m_period->setFixedHeight(30);
    const QStringList views{tr("Calls"), tr("Errors"), tr("Operations")};
    for (int view = Calls; view <= Operations; ++view)
        m_views->addSegment(view, views[view]);
    auto* menu = new QMenu(this);
    const std::array forms{std::pair{tr("HTTP Archive (HAR)…"), ExportForm::Har}, std::pair{tr("Postman collection…"), ExportForm::Postman},
        std::pair{u"JSON…"_s, ExportForm::Json}, std::pair{u"CSV…"_s, ExportForm::Csv}};
    for (const auto& [text, form] : forms)
        connect(menu->addAction(text), &QAction::triggered, this, [this, form = form] { chooseExport(form); });
    for (QWidget* tool : {static_cast<QWidget*>(m_segments), static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_views)})
        toolBar()->addWidget(tool);
    addLiveSwitch();
    m_export = addExport();
    m_export->setMenu(menu);
    connect(m_segments, &FilterSegments::chosen, this, [this] { search(); });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const int view = m_views->current(); // a period is looked at as it was
        search();
        m_views->setCurrent(view);
    });
}

void RequestsPage::makeTable()
{
    const auto mono = [this](Token token) { return new TextCell(theme(), table(), TextStyle::Mono, token); };
    table()->setLeadingGap(int(Column::Error), 16);
    setColumns({
        {int(Column::Time), u"time"_s, 108, 0, 0, 0, new TextCell(theme(), table(), TextStyle::Cell, Token::Text, true)},
        {int(Column::Operation), u"endpoint"_s, 200, 0, 0, 1, mono(Token::Text)},
        {int(Column::EndUser), u"end_user"_s, 124, 0, 2, 0, nullptr},
        {int(Column::Status), u"status"_s, 92, 0, 0, 0, new StatusCell(theme(), table())},
        {int(Column::Latency), u"latency"_s, 64, 0, 0, 0, new TextCell(theme(), table(), TextStyle::Cell, Token::TextSecondary, true)},
        {int(Column::Error), u"error"_s, 140, 0, 0, 0, nullptr},
        {int(Column::RequestId), u"request_id"_s, 136, 0, 1, 0, mono(Token::TextSecondary)},
    });
    setStartSort(int(Column::Time));
}

TableView* RequestsPage::newView(LinesTableModel& lines, const QString& name, const QList<int>& widths)
{
    auto* view = new TableView(theme(), rowHeight(Density::Standard));
    view->setAccessibleName(name);
    view->setModel(&lines);
    view->setEdgePadding(16, 16);
    view->setItemDelegate(new TextCell(theme(), view, TextStyle::Cell, Token::Text, true));
    view->setItemDelegateForColumn(0, new TextCell(theme(), view, TextStyle::Mono, Token::Text));
    for (int column = 1; column < lines.columnCount(); ++column)
        view->setColumnWidth(column, widths[column - 1]);
    view->horizontalHeader()->setSectionsClickable(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

void RequestsPage::makeViews()
{
    auto* errors = new RequestErrorsView(theme(), *m_errors);
    m_errorsView = m_errorTable = errors;
    m_noErrors = new EmptyState(theme());
    m_noErrors->setMessage("checkc"_L1, Tone::Ok, tr("No call has failed"), tr("Calls that fail are put together here by what went wrong."));
    connect(errors, &RequestErrorsView::callsRequested, this, &RequestsPage::showCallsOf);
    TableView* operations = newView(*m_operations, tr("How each operation fares"), {110, 76, 70, 76, 76, 96, 96});
    m_operationsView = new QWidget;
    auto* rows = new QVBoxLayout(m_operationsView);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_trends);
    rows->addWidget(operations, 1);
    addBody(m_errorTable);
    addBody(m_noErrors);
    addBody(m_operationsView);
    followOperations(operations);
    connect(m_views, &SegmentedControl::currentChanged, this, [this] {
        showView();
        askAboutAll();
    });
}

void RequestsPage::showView()
{
    const int view = m_views->current();
    m_segments->setVisible(view == Calls);
    m_period->setVisible(view != Errors); // which are of any time
    searchField()->setEnabled(view == Calls);
    if (view != Calls)
        closePanel();
    showBody(view == Errors ? m_errorsView : view == Operations ? m_operationsView : nullptr);
}

//! The row that somebody comes to has its trend above the table.
void RequestsPage::followOperations(TableView* view)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid())
            return; // the table is read anew
        m_operation = current.siblingAtColumn(0).data().toString();
        askForTrend();
    });
    connect(m_trends, &RequestTrends::allRequested, this, [this, view] {
        view->clearSelection();
        view->selectionModel()->clearCurrentIndex();
        m_operation.clear();
        askForTrend();
    });
    connect(m_trending, &PacedQuestion::asked, this, &RequestsPage::askForTrend);
}

void RequestsPage::askForTrend()
{
    RequestQuery query = baseQuery();
    if (!query.since)
        query.since = m_clock.now() - kKept;
    if (!m_operation.isEmpty())
        query.terms.append({RequestQuery::Field::Operation, m_operation, false});
    emit trendRequested(query, m_clock.now(), kPoints[size_t(m_period->currentIndex())]);
}

void RequestsPage::setTrend(const RequestTrend& trend)
{
    m_trending->answered();
    m_trends->setTrend(trend, m_operation);
}

void RequestsPage::makeFooter()
{
    QHBoxLayout* row = addFooter();
    for (QLabel* label : {m_calls, m_succeeded, m_latencies})
        row->addWidget(label);
    row->addStretch();
    row->addWidget(newLabel(tr("Kept 30 days"), TextStyle::Small, Ink::Hint));
}

RequestQuery RequestsPage::baseQuery() const
{
    RequestQuery query = m_typed;
    query.integration = scope();
    if (const auto period = kPeriods[size_t(m_period->currentIndex())])
        query.since = m_clock.now() - *period;
    return query;
}

void RequestsPage::search()
{
    const Result<RequestQuery> typed = parseRequestQuery(searchField()->text());
    showSearchError(typed ? QString() : typed.error().detail);
    if (!typed)
        return; // the results of the last good one stay
    m_typed = *typed;
    m_views->setCurrent(Calls);
    RequestQuery query = baseQuery();
    query.outcome = RequestQuery::Outcome(m_segments->current());
    m_model->setQuery(sorted(query));
    table()->scrollToTop();
}

void RequestsPage::applySort()
{
    m_model->setQuery(sorted(m_model->query()));
}

bool RequestsPage::startsDescending(int column) const
{
    return Column(column) == Column::Time || Column(column) == Column::Latency;
}

RequestQuery RequestsPage::sorted(RequestQuery query) const
{
    query.sortKey = RequestTableModel::sortKey(Column(sortColumn()));
    query.ascending = isAscending();
    return query;
}

void RequestsPage::askAboutAll()
{
    m_tallying->wish();
    if (m_views->current() == Errors)
        emit errorsRequested();
    if (m_views->current() != Operations)
        return;
    emit operationsRequested();
    m_trending->wish();
}

void RequestsPage::describeEmpty()
{
    const bool anyTime = m_period->currentIndex() == int(kPeriods.size()) - 1;
    const bool narrowed = !searchField()->text().isEmpty() || m_segments->current() != 0
        || (!anyTime && m_period->currentIndex() != kUsualPeriod);
    if (narrowed)
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No calls match"),
            tr("Nothing matches this period, outcome and search. The log keeps 30 days."));
    else
        emptyState()->setMessage("api"_L1, Tone::Accent, anyTime ? tr("No calls yet") : tr("No calls in the last 7 days"),
            tr("Every call that Egret makes to Plaid appears here, without its secrets."));
    m_clear->setText(narrowed ? tr("Clear the filters") : tr("Show any time"));
    m_clear->setVisible(!anyTime || narrowed);
}

void RequestsPage::showOpenRow()
{
    const RequestRecord* row = m_model->rowOf(openRow());
    if (!row || row->number == m_panel->number())
        return;
    m_panel->setRecord(*row);
    emit contentsRequested(row->number);
}

void RequestsPage::focusPanel()
{
    m_panel->focusFirst();
}

void RequestsPage::resizeEvent(QResizeEvent* event)
{
    LogPage::resizeEvent(event);
    showWords(m_export, tr("Export"), width() >= kNarrowBelow);
}

QString RequestsPage::termOf(const QModelIndex& cell) const
{
    const RequestRecord* row = m_model->rowAt(cell.row());
    if (!row)
        return {};
    const auto term = [](const QString& field, const QString& value) { return value.isEmpty() ? QString() : QString(field + u':' + value); };
    switch (Column(cell.column())) {
    case Column::Operation: return term(u"endpoint"_s, row->operation);
    case Column::EndUser: return term(u"item"_s, row->item.value());
    case Column::Status: return row->status > 0 ? term(u"status"_s, QString::number(row->status)) : QString();
    case Column::Error: return term(u"error"_s, row->errorCode);
    case Column::RequestId: return term(u"request-id"_s, row->requestId);
    case Column::Time:
    case Column::Latency: break;
    }
    return {};
}

void RequestsPage::setItemNames(const QHash<ItemId, ItemName>& names)
{
    m_model->setItemNames(names);
    m_errors->setItemNames(names);
}

void RequestsPage::setTally(const RequestTally& tally)
{
    m_tallying->answered();
    m_segments->setCount(int(RequestQuery::Outcome::Any), int(tally.all));
    m_segments->setCount(int(RequestQuery::Outcome::Succeeded), int(tally.all - tally.failed));
    m_segments->setCount(int(RequestQuery::Outcome::Failed), int(tally.failed));
    m_segments->setCount(int(RequestQuery::Outcome::Slow), int(tally.slow));
    m_calls->setText(tr("%n call(s)", nullptr, int(tally.all)));
    const double share = tally.all == 0 ? 1 : 1 - double(tally.failed) / double(tally.all);
    m_succeeded->setText(tally.all == 0 ? QString() : tr("%1% succeeded").arg(locale().toString(100 * share, 'f', 2)));
    m_latencies->setText(tally.all == 0
            ? QString()
            : tr("p50 %1   p95 %2").arg(latencyText(tally.median), latencyText(tally.percentile95)));
}

void RequestsPage::setContents(const RequestContents& contents)
{
    if (contents.record.number != m_panel->number())
        return; // another one was opened meanwhile
    RequestContents all = contents;
    all.item = m_model->itemNames().value(contents.record.item);
    m_panel->setContents(all);
}

void RequestsPage::setErrors(const QList<RequestErrorGroup>& groups)
{
    m_errors->setGroups(groups);
    m_errorsView = groups.isEmpty() ? m_noErrors : m_errorTable;
    if (m_views->current() == Errors)
        showView();
}

//! However long ago.
void RequestsPage::showOnly(const QString& text, RequestQuery::Outcome outcome)
{
    searchField()->setText(text);
    m_segments->setCurrent(int(outcome));
    m_period->setCurrentIndex(int(kPeriods.size()) - 1);
    search();
}

void RequestsPage::showCallsOf(const RequestErrorGroup& group)
{
    showOnly(u"error:%1 endpoint:%2"_s.arg(group.errorCode, group.operation), RequestQuery::Outcome::Failed);
    table()->setFocus(Qt::OtherFocusReason);
}

void RequestsPage::rerun(const RerunWish& wish)
{
    m_panel->setRunning(true);
    emit rerunRequested(wish);
}

void RequestsPage::runAgain()
{
    const RequestRecord& call = m_panel->contents().record;
    rerun({call, bodyOf(call)});
}

void RequestsPage::openEditor()
{
    const RequestContents& contents = m_panel->contents();
    const RequestRecord& call = contents.record;
    m_editing = new BodyDialog(theme(),
        {tr("Edit a call to %1").arg(call.operation),
            call.item.isEmpty() ? tr("The call is made once more with this body, by the keys of today.")
                                : tr("The call is made once more with this body, by the keys of today. The Item's token is filled in."),
            contents.isWhole ? QString() : tr("The log leaves out secrets and long lists, and this call had some: fill them in."),
            tr("Run"), "replay"_L1},
        QJsonDocument(bodyOf(call)).toJson(QJsonDocument::Compact), window());
    connect(m_editing, &BodyDialog::confirmed, this,
        [this, call](const QByteArray& body) { rerun({call, QJsonDocument::fromJson(body).object()}); });
    m_editing->open();
}

void RequestsPage::askToRerun(const RerunQuestion& question)
{
    QStringList reasons;
    for (const RerunConcern concern : question.concerns)
        reasons.append(concernText(concern, question.wish.call.operation));
    auto* dialog = new ConfirmDialog(
        theme(), {tr("Make this call again?"), reasons.join(u'\n'), tr("Make the call"), {}}, window());
    connect(dialog, &QDialog::accepted, this, [this, wish = question.wish] { rerun({wish.call, wish.body, true}); });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_panel->setRunning(false);
        if (m_editing)
            m_editing->goOn();
    });
    dialog->open();
}

void RequestsPage::showCall(const RequestRecord& call)
{
    m_panel->setRunning(false);
    if (m_editing)
        m_editing->accept();
    m_wanted = call.number;
    const QString ofItem = call.item.isEmpty() ? QString() : QString(u" item:"_s + call.item.value());
    showOnly(QString(u"endpoint:"_s + call.operation + ofItem), RequestQuery::Outcome::Any);
}

//! After the list was read.
void RequestsPage::openWanted()
{
    const int row = m_wanted == 0 ? -1 : m_model->findRow(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    openRowAt(row, true);
    table()->scrollTo(m_model->index(row, 0));
}

void RequestsPage::setRerunError(const Error& error)
{
    m_panel->setRunning(false);
    if (m_editing)
        m_editing->setError(error);
    else
        emit rerunFailed(error);
}

void RequestsPage::setOperations(const QList<OperationLine>& operations)
{
    QList<QStringList> lines;
    for (const OperationLine& line : operations) {
        const RequestStatistics& figures = line.statistics;
        const qint64 room = std::max<qint64>(0, line.limitPerMinute - figures.lastMinute);
        lines.append({figures.operation, figures.environment, countText(figures.count, locale()),
            countText(figures.errors, locale()), latencyText(figures.median), latencyText(figures.percentile95),
            countText(figures.lastMinute, locale()),
            line.limitPerMinute == 0 ? u"–"_s : tr("%1 of %2").arg(room).arg(line.limitPerMinute)});
    }
    m_operations->setLines(lines);
    m_trends->setOperations(operations);
}

void RequestsPage::chooseExport(ExportForm form)
{
    const QStringList names{u"requests.har"_s, u"requests.postman_collection.json"_s, u"requests.json"_s, u"requests.csv"_s};
    RequestQuery inOrder = m_model->query(); // a file tells what happened one after the other
    inOrder.sortKey = RequestQuery::SortKey::Sent;
    inOrder.ascending = false;
    askWhereToSave(this, tr("Export calls"), names[int(form)], [this, form, inOrder](const QString& path) { emit exportRequested(inOrder, form, path); });
}

} // namespace egret
