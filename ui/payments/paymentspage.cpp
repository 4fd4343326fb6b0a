// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymentspage.h"

#include "ui/payments/paymentpanel.h"
#include "ui/payments/progresscell.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/savequestion.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>

#include <numeric>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = PaymentTableModel::Column;
constexpr int kPanelWidth = 340;

} // namespace

PaymentsPage::PaymentsPage(Theme& theme, QWidget* parent)
    : ListPage(theme, *new PaymentTableModel, tr("Payments"), parent)
    , m_model(static_cast<PaymentTableModel*>(table()->model()))
    , m_panel(new PaymentPanel(theme))
    , m_groups(new FilterSegments(theme, tr("State")))
    , m_clear(newButton(theme, tr("Clear the filter")))
    , m_showUrl(newButton(theme, tr("Show the webhook URL"), {}, ButtonKind::Primary))
    , m_test(newButton(theme, tr("Open the webhooks")))
    , m_total(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_source(newLabel({}, TextStyle::Small, Ink::Hint))
{
    m_model->setParent(this);
    makeTools();
    makeColumns();
    makeFooter();
    makeStates();
    setPanel(m_panel, kPanelWidth);
    connect(m_panel, &PaymentPanel::webhookRequested, this, &PaymentsPage::webhookRequested);
    connect(table(), &TableView::sortRequested, this, &PaymentsPage::sortBy);
    table()->setSort(int(Column::Updated), false);
}

void PaymentsPage::makeTools()
{
    constexpr int kSearch = 300;
    searchField()->setAccessibleName(tr("Filter payments"));
    searchField()->setPlaceholderText(tr("Reference or id"));
    searchField()->setMaximumWidth(kSearch);
    m_groups->addSegment(int(PaymentGroup::All), tr("All"));
    m_groups->addSegment(int(PaymentGroup::UnderWay), tr("Under way"), "pending"_L1);
    m_groups->addSegment(int(PaymentGroup::Done), tr("Done"), "checkc"_L1);
    m_groups->addSegment(int(PaymentGroup::Stopped), tr("Stopped"), "xc"_L1);
    toolBar()->setStretch(0, 2);
    toolBar()->addWidget(m_groups, 3);
    m_export = addExport();
    connect(m_export, &QPushButton::clicked, this, [this] {
        QList<int> all(m_model->rowCount());
        std::iota(all.begin(), all.end(), 0);
        exportRows(all);
    });
    QPushButton* exportSelected = addSelectionAct(tr("Export"), "export"_L1);
    connect(exportSelected, &QPushButton::clicked, this, [this] { exportRows(table()->selectedRows()); });
    connect(m_groups, &FilterSegments::chosen, this, [this](int group) {
        m_model->setGroup(PaymentGroup(group));
        showCounts();
    });
}

void PaymentsPage::makeColumns()
{
    const auto text = [this] { return new TextCell(theme(), table()); };
    setColumns({
        {int(Column::Updated), u"updated"_s, 110, 0, 0, 0, new TextCell(theme(), table(), TextStyle::Small, Token::TextSecondary, true)},
        {int(Column::Kind), u"kind"_s, 90, 0, 2, 0, text()},
        {int(Column::Reference), u"reference"_s, 150, 0, 0, 1, new TextCell(theme(), table(), TextStyle::CellMedium, Token::Text)},
        {int(Column::Id), u"id"_s, 140, 0, 1, 0, new TextCell(theme(), table(), TextStyle::Mono, Token::TextSecondary)},
        {int(Column::Integration), u"integration"_s, 140, 0, 3, 0, text()},
        {int(Column::Progress), u"progress"_s, 100, 0, 4, 0, new ProgressCell(theme(), table())},
        {int(Column::Status), u"status"_s, 160, 0, 0, 0, new ChipCell(theme(), table())},
    });
}

void PaymentsPage::makeFooter()
{
    QHBoxLayout* row = addFooter();
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_total);
    row->addWidget(m_source, 1);
}

void PaymentsPage::makeStates()
{
    for (QPushButton* button : {m_showUrl, m_test, m_clear})
        emptyState()->addAction(button);
    connect(m_showUrl, &QPushButton::clicked, this, &PaymentsPage::webhookUrlRequested);
    connect(m_test, &QPushButton::clicked, this, &PaymentsPage::testWebhookRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_groups->setCurrent(int(PaymentGroup::All));
        clearSearch();
    });
}

void PaymentsPage::setPayments(const PaymentOverview& overview)
{
    const int place = table()->verticalScrollBar()->value();
    m_model->setPayments(overview.payments);
    table()->verticalScrollBar()->setValue(place);
    m_source->setText(overview.isCut ? tr("Of the last %1 webhooks about money").arg(countText(PaymentReader::kMostWebhooks, locale()))
                                     : tr("As the webhooks about them tell"));
    showRows();
    showCounts();
    showOpenPayment();
}

void PaymentsPage::showReadError(const Error& error)
{
    showFailure(error);
}

void PaymentsPage::search()
{
    m_model->setSearch(searchField()->text());
    showCounts();
}

void PaymentsPage::showCounts()
{
    for (const PaymentGroup group : {PaymentGroup::All, PaymentGroup::UnderWay, PaymentGroup::Done, PaymentGroup::Stopped})
        m_groups->setCount(int(group), m_model->count(group));
    m_total->setText(tr("%n row(s)", nullptr, m_model->rowCount()));
    m_export->setEnabled(m_model->rowCount() > 0);
    showRows();
}

void PaymentsPage::openRowAt(int row, bool focusPanel)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_open = keyOf(row);
    showPanelFor(row);
    m_panel->setPayment(m_model->paymentAt(row), m_model->conditionAt(row));
    if (focusPanel)
        m_panel->focusFirst();
}

int PaymentsPage::openPlace() const
{
    return m_open.isEmpty() ? -1 : m_model->findRow(m_open);
}

//! The open one as the webhooks tell now; the panel closes once nothing is known of it.
void PaymentsPage::showOpenPayment()
{
    if (m_open.isEmpty())
        return;
    if (const TrackedPayment* payment = m_model->find(m_open))
        m_panel->setPayment(*payment, paymentCondition(*payment));
    else
        closePanel();
}

QString PaymentsPage::keyOf(int row) const
{
    return paymentKey(m_model->paymentAt(row));
}

QString PaymentsPage::termOf(const QModelIndex& cell) const
{
    const bool searched = Column(cell.column()) == Column::Kind || Column(cell.column()) == Column::Reference || Column(cell.column()) == Column::Status;
    return searched ? cell.data().toString() : QString();
}

QString PaymentsPage::describeSelection(const QList<int>& rows)
{
    int stopped = 0;
    for (const int row : rows)
        stopped += m_model->conditionAt(row).group == PaymentGroup::Stopped ? 1 : 0;
    return tr("%1 stopped").arg(stopped);
}

void PaymentsPage::describeEmpty()
{
    const bool narrowed = !searchField()->text().isEmpty() || m_groups->current() != int(PaymentGroup::All);
    if (narrowed) {
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No payment matches"), tr("Every word must occur in reference, id, integration, kind or status."));
    } else {
        emptyState()->setMessage("payments"_L1, Tone::Accent, tr("No payments yet"),
            tr("Payments, consents and transfers appear when Plaid's first webhook tells of them. Payments name the webhook URL in their link "
               "token; for transfers it is set in Plaid's Dashboard."));
    }
    m_clear->setVisible(narrowed);
    m_showUrl->setVisible(!narrowed);
    m_test->setVisible(!narrowed);
}

void PaymentsPage::sortBy(int column)
{
    if (column != m_sorted) {
        m_ascending = Column(column) != Column::Updated;
    } else if (m_ascending == (Column(column) != Column::Updated)) {
        m_ascending = !m_ascending; // second click: the other way round
    } else {
        column = int(Column::Updated); // third click: as at the start
        m_ascending = false;
    }
    m_sorted = column;
    table()->setSort(column, m_ascending);
    m_model->sortBy(Column(column), m_ascending);
}

void PaymentsPage::exportRows(const QList<int>& rows)
{
    QList<TrackedPayment> payments;
    for (const int row : rows)
        payments.append(m_model->paymentAt(row));
    askWhereToSave(this, tr("Export payments"), u"payments.csv"_s, [this, payments](const QString& path) { emit exportRequested(payments, path); });
}

} // namespace egret
