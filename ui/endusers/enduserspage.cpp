// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/enduserspage.h"

#include "ui/endusers/endusertext.h"
#include "ui/endusers/linecell.h"
#include "ui/endusers/renamedialog.h"
#include "ui/shared/button.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fields.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/savequestion.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = EndUserTableModel::Column;
using Group = EndUserTableModel::Group;

constexpr int kTallerBy = 8; // than other lists: a line is drawn in each row

//! What end users have together.
struct Totals {
    qint64 items = 0;
    qint64 accounts = 0;
    qint64 net = 0;
    bool oneCurrency = true;
};

Totals totalsOf(const QList<ListedEndUser>& users)
{
    Totals totals;
    for (const ListedEndUser& user : users) {
        totals.items += user.items;
        totals.accounts += user.accounts;
        for (const Money& sum : user.net) {
            totals.oneCurrency = totals.oneCurrency && sum.currency == "USD"_L1;
            totals.net += sum.minorUnits;
        }
    }
    return totals;
}

} // namespace

EndUsersPage::EndUsersPage(Theme& theme, const Clock& clock, QWidget* parent)
    : ListPage(theme, *new EndUserTableModel(clock), tr("End users"), parent)
    , m_model(static_cast<EndUserTableModel*>(table()->model()))
    , m_groups(new FilterSegments(theme, tr("Connection")))
    , m_actions(newButton(theme, tr("Actions"), "more"_L1))
    , m_clear(newButton(theme, tr("Clear the filter")))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL"), {}, ButtonKind::Primary))
    , m_totals(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_net(newLabel({}, TextStyle::SmallStrong))
    , m_menu(new QMenu(this))
{
    m_model->setParent(this);
    setTallerBy(kTallerBy);
    makeMenu();
    makeTools();
    makeColumns();
    makeFooter();
    makeStates();
    connectParts();
    table()->setSort(int(Column::Name), true);
}

void EndUsersPage::makeTools()
{
    constexpr int kSearch = 300;
    searchField()->setAccessibleName(tr("Filter end users"));
    searchField()->setPlaceholderText(tr("Name or end_user_id"));
    searchField()->setMaximumWidth(kSearch);
    m_groups->addSegment(int(Group::All), tr("All"));
    m_groups->addSegment(int(Group::Healthy), tr("Healthy"));
    m_groups->addSegment(int(Group::NeedAttention), tr("Needs attention"), "alert"_L1);
    m_groups->addSegment(int(Group::WithoutItems), tr("No items"));
    m_actions->setMenu(m_menu);
    m_actions->setEnabled(false);
    m_actions->setToolTip(tr("Of the end user that is selected"));
    toolBar()->setStretch(0, 2);
    toolBar()->addWidget(m_groups, 3);
    toolBar()->addWidget(m_actions);
    m_export = addExport();
}

void EndUsersPage::makeColumns()
{
    const auto number = [this] { return new TextCell(theme(), table(), TextStyle::Cell, Token::Text, true); };
    table()->setLeadingGap(int(Column::Balance), 18);
    table()->setLeadingGap(int(Column::Connection), 18);
    setColumns({
        {int(Column::Name), u"name"_s, 182, 0, 0, 1, new MonogramCell(theme(), table())},
        {int(Column::Id), u"id"_s, 190, 0, 1, 0, new TextCell(theme(), table(), TextStyle::Mono, Token::TextSecondary)},
        {int(Column::Items), u"items"_s, 60, 0, 0, 0, number()},
        {int(Column::Accounts), u"accounts"_s, 76, 0, 2, 0, number()},
        {int(Column::Transactions), u"transactions"_s, 104, 0, 4, 0, number()},
        {int(Column::Balance), u"balance"_s, 128, 0, 3, 0, new LineCell(theme(), table())},
        {int(Column::Net), u"net"_s, 120, 0, 0, 0, new TextCell(theme(), table(), TextStyle::CellMedium, Token::Text, true)},
        {int(Column::Connection), u"connection"_s, 160, 0, 0, 0, new ChipCell(theme(), table())},
        {int(Column::Activity), u"activity"_s, 120, 0, 0, 0, new TextCell(theme(), table())},
    });
}

void EndUsersPage::makeFooter()
{
    QHBoxLayout* row = addFooter();
    row->addWidget(m_totals);
    row->addWidget(m_net);
    row->addStretch();
}

void EndUsersPage::makeStates()
{
    emptyState()->addAction(m_showLinkUrl);
    emptyState()->addAction(m_clear);
    connect(m_showLinkUrl, &QPushButton::clicked, this, &EndUsersPage::showLinkUrlRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_groups->setCurrent(int(Group::All));
        clearSearch();
    });
}

void EndUsersPage::makeMenu()
{
    const auto add = [this](QLatin1String icon, const QString& text, std::function<void(const ListedEndUser&)> act) {
        connect(m_menu->addAction(themedIcon(theme(), icon), text), &QAction::triggered, this, [this, act = std::move(act)] {
            if (const ListedEndUser* user = selected())
                act(*user);
        });
    };
    add("insights"_L1, tr("Insights"), [this](const ListedEndUser& user) { emit insightsRequested(user.user.id); });
    add("transactions"_L1, tr("Transactions"), [this](const ListedEndUser& user) { emit transactionsRequested(user.user.id); });
    add("bank"_L1, tr("Items"), [this](const ListedEndUser& user) { emit itemsRequested(user.user.id, endUserName(user.user)); });
    add("copy"_L1, tr("Copy end_user_id"), [this](const ListedEndUser& user) { copyToClipboard(user.user.id.value(), table()); });
    m_menu->addSeparator();
    add("note"_L1, tr("Rename…"), [this](const ListedEndUser&) { rename(); });
    add("export"_L1, tr("Export everything…"), [this](const ListedEndUser& user) {
        askWhereToSave(this, tr("Export an end user"), user.user.id.value() + u".json"_s,
            [this, id = user.user.id](const QString& path) { emit exportUserRequested(id, path); });
    });
    add("trash"_L1, tr("Erase…"), [this](const ListedEndUser& user) { emit planRequested(user.user.id); });
}

void EndUsersPage::connectParts()
{
    connect(m_groups, &FilterSegments::chosen, this, [this](int group) {
        m_model->setGroup(Group(group));
        showCounts();
    });
    connect(table(), &TableView::sortRequested, this, &EndUsersPage::sortBy);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_actions->setEnabled(selected()); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportList(m_model->shown()); });
    QPushButton* exportSelected = addSelectionAct(tr("Export"), "export"_L1);
    connect(exportSelected, &QPushButton::clicked, this, [this] {
        QList<ListedEndUser> users;
        for (const int row : table()->selectedRows())
            users.append(m_model->userAt(row));
        exportList(users);
    });
}

void EndUsersPage::exportList(const QList<ListedEndUser>& users)
{
    askWhereToSave(this, tr("Export end users"), u"end-users.csv"_s,
        [this, users](const QString& path) { emit exportListRequested(users, path); });
}

const ListedEndUser* EndUsersPage::selected() const
{
    const QList<int> rows = table()->selectedRows();
    return rows.size() == 1 ? &m_model->userAt(rows.first()) : nullptr;
}

void EndUsersPage::setUsers(const QList<ListedEndUser>& users)
{
    m_model->setUsers(users);
    showCounts();
    m_actions->setEnabled(selected());
}

void EndUsersPage::showReadError(const Error& error)
{
    showFailure(error);
}

void EndUsersPage::search()
{
    m_model->setSearch(searchField()->text());
    showCounts();
}

void EndUsersPage::readAgain()
{
    emit usersRequested();
}

void EndUsersPage::openRowAt(int row, bool)
{
    emit insightsRequested(m_model->userAt(row).user.id);
}

QString EndUsersPage::keyOf(int row) const
{
    return m_model->userAt(row).user.id.value();
}

QString EndUsersPage::termOf(const QModelIndex& cell) const
{
    const bool searched = Column(cell.column()) == Column::Name || Column(cell.column()) == Column::Id;
    return searched ? cell.data().toString() : QString();
}

void EndUsersPage::addRowActions(QMenu& menu, const QList<int>& rows)
{
    if (rows.size() == 1)
        menu.addActions(m_menu->actions());
}

void EndUsersPage::showCounts()
{
    for (const Group group : {Group::All, Group::Healthy, Group::NeedAttention, Group::WithoutItems})
        m_groups->setCount(int(group), m_model->count(group));
    const Totals totals = totalsOf(m_model->shown());
    m_totals->setText(tr("%1 end users   %2 items   %3 accounts")
                          .arg(countText(m_model->rowCount(), locale()), countText(totals.items, locale()), countText(totals.accounts, locale())));
    m_net->setVisible(totals.oneCurrency && m_model->rowCount() > 0);
    m_net->setText(tr("net 30 days %1").arg(signedMoney({totals.net, u"USD"_s}, locale())));
    setInk(m_net, totals.net > 0 ? Ink::Inflow : Ink::Main);
    showRows();
}

QString EndUsersPage::describeSelection(const QList<int>& rows)
{
    QList<ListedEndUser> users;
    for (const int row : rows)
        users.append(m_model->userAt(row));
    const Totals totals = totalsOf(users);
    return tr("%1 items   %2 accounts").arg(countText(totals.items, locale()), countText(totals.accounts, locale()));
}

void EndUsersPage::describeEmpty()
{
    const bool narrowed = !searchField()->text().isEmpty() || m_groups->current() != int(Group::All);
    if (narrowed)
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No end user matches"), tr("Every word must occur in the name or the end_user_id."));
    else
        emptyState()->setMessage("building"_L1, Tone::Accent, tr("No end users yet"), tr("They appear with the first item."));
    m_clear->setVisible(narrowed);
    m_showLinkUrl->setVisible(!narrowed);
}

void EndUsersPage::sortBy(int column)
{
    const bool numbers = Column(column) != Column::Name && Column(column) != Column::Id;
    if (column != m_sorted) {
        m_ascending = !numbers;
    } else if (m_ascending == !numbers) {
        m_ascending = numbers; // second click: the other way round
    } else {
        column = int(Column::Name); // third click: as at the start
        m_ascending = true;
    }
    m_sorted = column;
    table()->setSort(column, m_ascending);
    m_model->sortBy(Column(column), m_ascending);
}

void EndUsersPage::rename()
{
    const ListedEndUser* user = selected();
    auto* dialog = new RenameDialog(theme(), user->user.name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::renamed, this, [this, id = user->user.id](const QString& name) { emit renameRequested(id, name); });
    dialog->open();
}

void EndUsersPage::confirmErasure(const ErasurePlan& plan)
{
    const int row = m_model->findRow(plan.id);
    if (row < 0)
        return;
    const ListedEndUser& user = m_model->userAt(row);
    const QString name = endUserName(user.user);
    ConfirmDialog::Question question;
    question.title = tr("Erase %1?").arg(name);
    question.text = tr("Lost for good, here and at Plaid: %1 items, %2 accounts, %3 transactions with notes and tags, %4 webhooks and "
                       "%5 logged calls. Backups made before still hold them. Nothing changes at the bank.")
                        .arg(countText(user.items, locale()), countText(user.accounts, locale()), countText(user.transactions, locale()),
                            countText(plan.webhooks, locale()), countText(plan.requests, locale()));
    question.action = tr("Erase");
    question.typedWord = name;
    auto* dialog = new ConfirmDialog(theme(), question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = plan.id] { emit eraseRequested(id); });
    dialog->open();
}

} // namespace egret
