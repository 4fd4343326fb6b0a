// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/enduserspage.h"

#include "ui/endusers/endusertext.h"
#include "ui/endusers/linecell.h"
#include "ui/endusers/renamedialog.h"
#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/pagekey.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = EndUserTableModel::Column;
using Group = EndUserTableModel::Group;

constexpr int kTallerBy = 8; // than other lists: a line is drawn in each row

} // namespace

EndUsersPage::EndUsersPage(Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new EndUserTableModel(clock, this))
    , m_search(newTextField(tr("Filter end users")))
    , m_groups(new FilterSegments(theme, tr("Connection")))
    , m_actions(newButton(theme, tr("Actions"), "more"_L1))
    , m_export(newButton(theme, tr("Export"), "export"_L1))
    , m_table(new TableView(theme, rowHeight(Density::Standard) + kTallerBy))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_failure(new EmptyState(theme))
    , m_clear(newButton(theme, tr("Clear the filter")))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL"), {}, ButtonKind::Primary))
    , m_totals(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_net(newLabel({}, TextStyle::SmallStrong))
    , m_menu(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeMenu();
    column->addWidget(makeToolBar());
    column->addWidget(makeTable(), 1);
    makeStates();
    connectParts();
    addSearchKey(theme, this, m_search);
    m_table->setSort(int(Column::Name), true);
}

QWidget* EndUsersPage::makeToolBar()
{
    constexpr int kHeight = 48;
    constexpr int kSearch = 300;
    auto* bar = new QWidget;
    bar->setObjectName(u"region"_s);
    bar->setFixedHeight(kHeight);
    setSurface(bar, u"plain"_s);
    setEdge(bar, u"bottom"_s);
    m_search->setPlaceholderText(tr("Name or end_user_id"));
    m_search->setProperty("inset", u"search"_s);
    m_search->setMaximumWidth(kSearch);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(m_theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    inside->addWidget(new KeyCap(m_theme, u"/"_s));
    m_search->installEventFilter(this);
    m_groups->addSegment(int(Group::All), tr("All"));
    m_groups->addSegment(int(Group::Healthy), tr("Healthy"));
    m_groups->addSegment(int(Group::NeedAttention), tr("Needs attention"), "alert"_L1);
    m_groups->addSegment(int(Group::WithoutItems), tr("No items"));
    m_actions->setMenu(m_menu);
    m_actions->setEnabled(false);
    m_actions->setToolTip(tr("Of the end user that is selected"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 2);
    row->addWidget(m_groups, 3);
    row->addWidget(m_actions);
    row->addWidget(m_export);
    return bar;
}

QWidget* EndUsersPage::makeTable()
{
    const auto setCell = [this](Column column, int width, QAbstractItemDelegate* cell) {
        m_table->setItemDelegateForColumn(int(column), cell);
        m_table->setColumnWidth(int(column), width);
    };
    const auto number = [this] { return new TextCell(m_theme, m_table, TextStyle::Cell, Token::Text, true); };
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("End users"));
    m_table->setModel(m_model);
    m_table->setEdgePadding(24, 16);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this);
    setCell(Column::Name, 220, new MonogramCell(m_theme, m_table));
    setCell(Column::Id, 190, new TextCell(m_theme, m_table, TextStyle::Mono, Token::TextSecondary));
    setCell(Column::Items, 60, number());
    setCell(Column::Accounts, 76, number());
    setCell(Column::Transactions, 104, number());
    setCell(Column::Balance, 128, new LineCell(m_theme, m_table));
    setCell(Column::Net, 120, new TextCell(m_theme, m_table, TextStyle::CellMedium, Token::Text, true));
    setCell(Column::Connection, 160, new ChipCell(m_theme, m_table));
    setCell(Column::Activity, 120, new TextCell(m_theme, m_table));
    m_table->setLeadingGap(int(Column::Balance), 18);
    m_table->setLeadingGap(int(Column::Connection), 18);
    m_table->horizontalHeader()->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_failure);
    auto* region = new QWidget;
    region->setObjectName(u"region"_s);
    setSurface(region, u"plain"_s);
    auto* rows = new QVBoxLayout(region);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_body, 1);
    rows->addWidget(makeFooter());
    return region;
}

QWidget* EndUsersPage::makeFooter()
{
    constexpr int kHeight = 34;
    auto* footer = new QWidget;
    footer->setFixedHeight(kHeight);
    setSurface(footer, u"sunken"_s);
    setEdge(footer, u"top"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_totals);
    row->addWidget(m_net);
    row->addStretch();
    return footer;
}

void EndUsersPage::makeStates()
{
    m_empty->addAction(m_showLinkUrl);
    m_empty->addAction(m_clear);
    connect(m_showLinkUrl, &QPushButton::clicked, this, &EndUsersPage::showLinkUrlRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_groups->setCurrent(int(Group::All));
        m_search->clear();
    });
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &EndUsersPage::usersRequested);
    m_failure->addAction(again);
}

void EndUsersPage::makeMenu()
{
    const auto add = [this](QLatin1String icon, const QString& text, std::function<void(const ListedEndUser&)> act) {
        connect(m_menu->addAction(themedIcon(m_theme, icon), text), &QAction::triggered, this, [this, act = std::move(act)] {
            if (const ListedEndUser* user = selected())
                act(*user);
        });
    };
    add("transactions"_L1, tr("Transactions"), [this](const ListedEndUser& user) { emit transactionsRequested(user.user.id); });
    add("bank"_L1, tr("Items"), [this](const ListedEndUser& user) { emit itemsRequested(user.user.id, endUserName(user.user)); });
    add("copy"_L1, tr("Copy end_user_id"), [this](const ListedEndUser& user) { copyToClipboard(user.user.id.value(), m_table); });
    m_menu->addSeparator();
    add("note"_L1, tr("Rename…"), [this](const ListedEndUser&) { rename(); });
    add("export"_L1, tr("Export everything…"), [this](const ListedEndUser& user) {
        chooseFile(tr("Export an end user"), user.user.id.value() + u".json"_s,
            [this, id = user.user.id](const QString& path) { emit exportUserRequested(id, path); });
    });
    add("trash"_L1, tr("Erase…"), [this](const ListedEndUser& user) { emit planRequested(user.user.id); });
}

void EndUsersPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_groups, &FilterSegments::chosen, this, [this](int group) {
        m_model->setGroup(Group(group));
        showState();
    });
    connect(m_table, &TableView::sortRequested, this, &EndUsersPage::sortBy);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { emit transactionsRequested(m_model->userAt(row).user.id); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (const QModelIndex index = m_table->indexAt(place); index.isValid())
            m_table->selectRow(index.row());
        showMenu(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_actions->setEnabled(selected()); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Export end users"), u"end-users.csv"_s,
            [this](const QString& path) { emit exportListRequested(m_model->shown(), path); });
    });
}

const ListedEndUser* EndUsersPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->userAt(rows.first().row()) : nullptr;
}

void EndUsersPage::setUsers(const QList<ListedEndUser>& users)
{
    const ListedEndUser* before = selected();
    const EndUserId kept = before ? before->user.id : EndUserId();
    m_model->setUsers(users);
    showState();
    if (const int row = m_model->findRow(kept); row >= 0)
        m_table->selectRow(row);
    m_actions->setEnabled(selected());
}

void EndUsersPage::showReadError(const Error& error)
{
    const ErrorText text = errorText(error);
    m_failure->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
    m_failure->setNote(error.detail);
    m_body->setCurrentWidget(m_failure);
}

void EndUsersPage::showState()
{
    for (const Group group : {Group::All, Group::Healthy, Group::NeedAttention, Group::WithoutItems})
        m_groups->setCount(int(group), m_model->count(group));
    qint64 items = 0;
    qint64 accounts = 0;
    qint64 net = 0;
    bool oneCurrency = true;
    for (const ListedEndUser& user : m_model->shown()) {
        items += user.items;
        accounts += user.accounts;
        for (const Money& sum : user.net) {
            oneCurrency = oneCurrency && sum.currency == "USD"_L1;
            net += sum.minorUnits;
        }
    }
    m_totals->setText(tr("%1 end users   %2 items   %3 accounts")
                          .arg(countText(m_model->rowCount(), locale()), countText(items, locale()), countText(accounts, locale())));
    m_net->setVisible(oneCurrency && m_model->rowCount() > 0);
    m_net->setText(tr("net 30 days %1").arg(signedMoney({net, u"USD"_s}, locale())));
    setInk(m_net, net > 0 ? Ink::Inflow : Ink::Main);
    const bool narrowed = !m_search->text().isEmpty() || m_groups->current() != int(Group::All);
    if (narrowed)
        m_empty->setMessage("search"_L1, Tone::Neutral, tr("No end user matches"), tr("Every word must occur in the name or the end_user_id."));
    else
        m_empty->setMessage("building"_L1, Tone::Accent, tr("No end users yet"), tr("They appear with the first item."));
    m_clear->setVisible(narrowed);
    m_showLinkUrl->setVisible(!narrowed);
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
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
    m_table->setSort(column, m_ascending);
    m_model->sortBy(Column(column), m_ascending);
}

void EndUsersPage::showMenu(const QPoint& globalPlace)
{
    if (selected())
        m_menu->popup(globalPlace);
}

void EndUsersPage::rename()
{
    const ListedEndUser* user = selected();
    auto* dialog = new RenameDialog(m_theme, user->user.name, window());
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
    auto* dialog = new ConfirmDialog(m_theme, question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = plan.id] { emit eraseRequested(id); });
    dialog->open();
}

void EndUsersPage::chooseFile(const QString& title, const QString& name, std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(this, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void EndUsersPage::setDensity(Density density)
{
    m_table->setRowHeights(rowHeight(density) + kTallerBy);
}

void EndUsersPage::fitColumns(int width)
{
    constexpr int kAll = 1'140;
    constexpr int kWithoutId = 960;
    constexpr int kWithoutLine = 840;
    m_table->setColumnHidden(int(Column::Id), width < kAll);
    m_table->setColumnHidden(int(Column::Accounts), width < kWithoutId);
    m_table->setColumnHidden(int(Column::Balance), width < kWithoutLine);
}

bool EndUsersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns(m_table->viewport()->width());
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
