// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/endusertablemodel.h"

#include "ui/endusers/endusertext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/tableview.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! One end user has sums in several currencies; the largest part decides.
qint64 netOf(const ListedEndUser& user)
{
    qint64 net = 0;
    for (const Money& sum : user.net)
        net = std::abs(sum.minorUnits) > std::abs(net) ? sum.minorUnits : net;
    return net;
}

QVariantList lineOf(const std::vector<qint64>& balances)
{
    const auto [least, most] = std::minmax_element(balances.begin(), balances.end());
    QVariantList line;
    for (const qint64 balance : balances)
        line.append(*most == *least ? 0.5 : double(balance - *least) / double(*most - *least));
    return line;
}

} // namespace

EndUserTableModel::EndUserTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void EndUserTableModel::setUsers(const QList<ListedEndUser>& users)
{
    m_loaded = true;
    beginResetModel();
    m_users = users;
    update();
    endResetModel();
}

void EndUserTableModel::setSearch(const QString& text)
{
    beginResetModel();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    update();
    endResetModel();
}

void EndUserTableModel::setGroup(Group group)
{
    beginResetModel();
    m_group = group;
    update();
    endResetModel();
}

void EndUserTableModel::sortBy(Column column, bool ascending)
{
    beginResetModel();
    m_sorted = column;
    m_ascending = ascending;
    update();
    endResetModel();
}

bool EndUserTableModel::isIn(const ListedEndUser& user, Group group)
{
    switch (group) {
    case Group::All: return true;
    case Group::Healthy: return user.items > 0 && user.erroring == 0 && user.gone == 0;
    case Group::NeedAttention: return user.erroring > 0 || user.gone > 0;
    case Group::WithoutItems: return user.items == 0;
    }
    Q_UNREACHABLE();
}

bool EndUserTableModel::matches(const ListedEndUser& user) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&user](const QString& word) {
        return user.user.name.contains(word, Qt::CaseInsensitive) || user.user.id.value().contains(word, Qt::CaseInsensitive);
    });
}

bool EndUserTableModel::isLess(const ListedEndUser& a, const ListedEndUser& b) const
{
    switch (m_sorted) {
    case Column::Name: return QString::localeAwareCompare(endUserName(a.user), endUserName(b.user)) < 0;
    case Column::Id: return a.user.id.value() < b.user.id.value();
    case Column::Items: return a.items < b.items;
    case Column::Accounts: return a.accounts < b.accounts;
    case Column::Transactions: return a.transactions < b.transactions;
    case Column::Balance: return (a.balances.empty() ? 0 : a.balances.back()) < (b.balances.empty() ? 0 : b.balances.back());
    case Column::Net: return netOf(a) < netOf(b);
    case Column::Connection: return a.erroring + a.gone < b.erroring + b.gone;
    case Column::Activity: return a.lastActivity.value_or(Timestamp()) < b.lastActivity.value_or(Timestamp());
    }
    Q_UNREACHABLE();
}

void EndUserTableModel::update()
{
    m_shown.clear();
    for (int place = 0; place < m_users.size(); ++place) {
        if (isIn(m_users[place], m_group) && matches(m_users[place]))
            m_shown.append(place);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        return m_ascending ? isLess(m_users[a], m_users[b]) : isLess(m_users[b], m_users[a]);
    });
}

int EndUserTableModel::findRow(const EndUserId& id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int place) { return m_users[place].user.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int EndUserTableModel::count(Group group) const
{
    return int(std::count_if(m_users.begin(), m_users.end(),
        [&](const ListedEndUser& user) { return isIn(user, group) && matches(user); }));
}

QList<ListedEndUser> EndUserTableModel::shown() const
{
    QList<ListedEndUser> users;
    for (const int place : m_shown)
        users.append(m_users[place]);
    return users;
}

int EndUserTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EndUserTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Activity) + 1;
}

QVariant EndUserTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const ListedEndUser& user = userAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(user, column);
    case Qt::AccessibleTextRole: return displayText(user, column);
    case LineRole: return column == Column::Balance && !user.balances.empty() ? QVariant(lineOf(user.balances)) : QVariant();
    default: return decoration(user, column, role);
    }
}

QVariant EndUserTableModel::decoration(const ListedEndUser& user, Column column, int role) const
{
    if (column == Column::Net && role == TokenRole && netOf(user) > 0)
        return int(Token::Inflow);
    if (column == Column::Net && role == Qt::ToolTipRole)
        return netText(user);
    if (column != Column::Connection)
        return {};
    const ChipText chip = connectionChip(user);
    if (role == IconRole)
        return QString(chip.icon);
    return role == ToneRole ? QVariant(int(chip.tone)) : QVariant();
}

QString EndUserTableModel::netText(const ListedEndUser& user) const
{
    QStringList sums;
    for (const Money& sum : user.net)
        sums.append(signedMoney(sum, QLocale()));
    return sums.isEmpty() ? u"–"_s : sums.join(u", "_s);
}

QString EndUserTableModel::displayText(const ListedEndUser& user, Column column) const
{
    switch (column) {
    case Column::Name: return endUserName(user.user);
    case Column::Id: return user.user.id.value();
    case Column::Items: return countText(user.items, QLocale());
    case Column::Accounts: return countText(user.accounts, QLocale());
    case Column::Transactions: return countText(user.transactions, QLocale());
    case Column::Balance: return balanceTrend(user);
    case Column::Net: return netText(user);
    case Column::Connection: return connectionChip(user).text;
    case Column::Activity: return user.lastActivity ? relativeTime(*user.lastActivity, m_clock.now()) : u"–"_s;
    }
    Q_UNREACHABLE();
}

QVariant EndUserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Column::Items || column == Column::Accounts || column == Column::Transactions || column == Column::Net;
        return int(number ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("End user");
    case Column::Id: return u"end_user_id"_s;
    case Column::Items: return tr("Items");
    case Column::Accounts: return tr("Accounts");
    case Column::Transactions: return tr("Transactions");
    case Column::Balance: return tr("Balance, 90 days");
    case Column::Net: return tr("Net, 30 days");
    case Column::Connection: return tr("Connection");
    case Column::Activity: return tr("Last activity");
    }
    return {};
}

} // namespace egret
