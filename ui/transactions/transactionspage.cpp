// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionspage.h"

#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/formatting.h"
#include "ui/shared/savequestion.h"
#include "ui/transactions/exportbanner.h"
#include "ui/transactions/totalsbar.h"
#include "ui/transactions/transactionpanel.h"
#include "ui/transactions/transactiontablemodel.h"

#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPushButton>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = TransactionTableModel::Column;

constexpr int kPanelWidth = 324;

} // namespace

TransactionsPage::TransactionsPage(Theme& theme, TransactionTableModel& model, QWidget* parent)
    : LogPage(theme, model, tr("Transactions"), parent)
    , m_model(model)
    , m_clear(newButton(theme, tr("Clear the search")))
    , m_connectBank(newButton(theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL")))
    , m_exportBanner(new ExportBanner(theme))
    , m_totals(new TotalsBar(theme))
    , m_panel(new TransactionPanel(theme))
{
    searchField()->setAccessibleName(tr("Search transactions"));
    searchField()->setPlaceholderText(tr("Search merchant, description, note or id"));
    addLiveSwitch();
    makeExport();
    makeColumns();
    addUnderTable(m_exportBanner);
    addUnderTable(m_totals);
    setPanel(m_panel, kPanelWidth);
    makeStates();
    connect(table(), &TableView::visibleRowsChanged, m_totals, &TotalsBar::setVisibleRows);
    connect(&m_model, &PagedTableModel::failed, m_totals, &TotalsBar::clear);
    connect(&m_model, &TransactionTableModel::summed, m_totals, &TotalsBar::setTotals);
    setStartSort(int(Column::Date));
}

void TransactionsPage::start()
{
    search();
}

void TransactionsPage::makeColumns()
{
    const auto text = [this](TextStyle style, Token token, bool tabular = false) {
        return new TextCell(theme(), table(), style, token, tabular);
    };
    setColumns({
        {int(Column::Date), u"date"_s, 98, 0, 0, 0, text(TextStyle::Small, Token::TextSecondary, true)},
        // Without the description the merchant takes what is left.
        {int(Column::Merchant), u"merchant"_s, 162, 220, 0, 2, new MonogramCell(theme(), table())},
        {int(Column::Description), u"description"_s, 80, 260, 1, 1, text(TextStyle::Small, Token::TextHint)},
        {int(Column::Category), u"category"_s, 116, 152, 4, 0, new CategoryCell(theme(), table())},
        {int(Column::Account), u"account"_s, 140, 190, 3, 0, new AccountCell(theme(), table())},
        {int(Column::EndUser), u"end_user"_s, 128, 190, 2, 0, nullptr},
        {int(Column::Amount), u"amount"_s, 104, 0, 0, 0, text(TextStyle::CellMedium, Token::Text, true)},
        {int(Column::Status), u"status"_s, 112, 0, 0, 0, new StatusCell(theme(), table())},
    });
}

void TransactionsPage::makeStates()
{
    emptyState()->addAction(m_clear);
    emptyState()->addAction(m_connectBank);
    emptyState()->addAction(m_showLinkUrl);
    connect(m_clear, &QPushButton::clicked, this, [this] { clearSearch(); });
    connect(m_connectBank, &QPushButton::clicked, this, &TransactionsPage::connectBankRequested);
    connect(m_showLinkUrl, &QPushButton::clicked, this, &TransactionsPage::showLinkUrlRequested);
}

void TransactionsPage::makeExport()
{
    m_export = addExport();
    m_export->setMenu(newExportMenu(false));
    m_exportSelected = addSelectionAct(tr("Export"), "export"_L1);
    m_exportSelected->setObjectName(u"exportSelected"_s);
    m_exportSelected->setMenu(newExportMenu(true));
    connect(m_exportBanner, &ExportBanner::againRequested, this, [this] { startExport(m_exported, m_exportPath); });
    connect(m_exportBanner, &ExportBanner::cancelRequested, this, [this] {
        showExportDone();
        emit exportCancelled();
    });
    setExporting(false);
}

QMenu* TransactionsPage::newExportMenu(bool selectedOnly)
{
    auto* menu = new QMenu(this);
    const std::array forms{std::pair{tr("CSV, the columns shown…"), u"csv"_s}, std::pair{tr("JSON, every field…"), u"json"_s},
        std::pair{tr("NDJSON, every field, a row a line…"), u"ndjson"_s}};
    for (const auto& [text, ending] : forms)
        connect(menu->addAction(text), &QAction::triggered, this, [this, ending = ending, selectedOnly] { chooseFile(ending, selectedOnly); });
    return menu;
}

//! What is chosen now is exported, whatever comes while somebody looks for a folder.
void TransactionsPage::chooseFile(const QString& ending, bool selectedOnly)
{
    RowIndex rows = m_model.rowIndex();
    if (selectedOnly) {
        std::vector<qint64> ids;
        for (const int row : table()->selectedRows())
            ids.push_back(m_model.rowId(row));
        rows = std::make_shared<const std::vector<qint64>>(std::move(ids));
    }
    askWhereToSave(this, tr("Export transactions"), u"transactions."_s + ending, [this, rows](const QString& path) { startExport(rows, path); });
}

void TransactionsPage::startExport(const RowIndex& rows, const QString& path)
{
    m_exported = rows;
    m_exportPath = path;
    setExporting(true);
    emit exportRequested(rows, columns()->wantedKeys(), path);
}

//! One at a time, and only what is known as a whole.
void TransactionsPage::setExporting(bool exporting)
{
    m_exporting = exporting;
    const bool can = !exporting && !m_model.isBegun() && m_model.rowCount() > 0;
    m_export->setEnabled(can);
    m_exportSelected->setEnabled(!exporting);
}

void TransactionsPage::showExportProgress(qint64 rows, qint64 total, std::optional<std::chrono::seconds> left)
{
    m_exportBanner->showProgress(rows, total, left);
}

void TransactionsPage::showExportDone()
{
    m_exportBanner->hide();
    m_exported.reset();
    setExporting(false);
}

void TransactionsPage::showExportFailure(const Error& error)
{
    m_exportBanner->showFailure(error);
    setExporting(false);
}

void TransactionsPage::addRowActions(QMenu& menu, const QList<int>&)
{
    QMenu* forms = newExportMenu(true);
    connect(&menu, &QObject::destroyed, forms, &QObject::deleteLater);
    forms->setTitle(tr("Export rows"));
    forms->setEnabled(!m_exporting);
    menu.addMenu(forms);
}

void TransactionsPage::search()
{
    TransactionQuery query = TransactionQuery::fromText(searchField()->text());
    query.sortKey = m_model.query().sortKey;
    query.ascending = m_model.query().ascending;
    query.integration = scope();
    if (query == m_model.query() && m_model.isLoaded())
        return;
    m_totals->setCounting();
    m_model.setQuery(query);
    table()->scrollToTop();
}

void TransactionsPage::searchFor(const QString& text)
{
    searchField()->setText(text);
    search();
}

void TransactionsPage::applySort()
{
    TransactionQuery query = m_model.query();
    query.sortKey = TransactionTableModel::sortKey(Column(sortColumn()));
    query.ascending = isAscending();
    m_model.setQuery(query);
}

bool TransactionsPage::startsDescending(int column) const
{
    return Column(column) == Column::Date || Column(column) == Column::Amount;
}

void TransactionsPage::showRows()
{
    if (m_model.isBegun())
        m_totals->setCounting();
    else
        m_totals->setCount(m_model.rowCount(), m_model.milliseconds());
    LogPage::showRows();
    setExporting(m_exporting);
}

void TransactionsPage::describeEmpty()
{
    const bool searching = !m_model.query().words.isEmpty();
    if (searching) {
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No transactions match"),
            tr("Every word of the search must occur in merchant, description, note or id."));
    } else {
        emptyState()->setMessage("transactions"_L1, Tone::Accent, tr("No transactions yet"),
            tr("Connect a bank, or send an Item to the link URL. Rows appear here a few seconds later."));
    }
    m_clear->setVisible(searching);
    m_connectBank->setVisible(!searching);
    m_showLinkUrl->setVisible(!searching);
    m_totals->setVisibleRows(0, -1);
}

void TransactionsPage::showOpenRow()
{
    if (const TransactionRow* row = m_model.rowOf(openRow()))
        m_panel->setRow(*row);
}

void TransactionsPage::focusPanel()
{
    m_panel->focusFirst();
}

//! The search knows words only; these columns are among what it looks at.
QString TransactionsPage::termOf(const QModelIndex& cell) const
{
    const auto column = Column(cell.column());
    const bool searched = column == Column::Merchant || column == Column::Description || column == Column::EndUser;
    const QString text = cell.data().toString();
    return searched && !text.isEmpty() && !text.contains(u'"') ? QString(u'"' + text + u'"') : QString();
}

//! The sum of each currency, of the rows that have been read.
QString TransactionsPage::describeSelection(const QList<int>& rows)
{
    QMap<QString, qint64> sums;
    for (const int place : rows) {
        const TransactionRow* row = m_model.rowAt(place);
        if (!row)
            return {}; // a sum of some would pass for the sum of all
        sums[row->transaction.amount.currency] -= row->transaction.amount.minorUnits;
    }
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts.append(tr("sum %1").arg(signedMoney({sum.value(), sum.key()}, locale())));
    return texts.join(u"   "_s);
}

} // namespace egret
