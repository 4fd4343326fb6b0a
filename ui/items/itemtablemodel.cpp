// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemtablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/synctext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = int(ItemTableModel::Column::NextStep) + 1;

//! "transactions" → "Txn": what fits a narrow column; unknown words as Plaid says them.
QString productText(const QString& product)
{
    if (product == "transactions"_L1)
        return ItemTableModel::tr("Txn", "short for the product Transactions");
    if (product == "identity"_L1)
        return ItemTableModel::tr("Ident", "short for the product Identity");
    QString text = product;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString productsText(const QStringList& products)
{
    constexpr qsizetype kShown = 2;
    QStringList words;
    for (const QString& product : products.first(qMin(products.size(), kShown)))
        words.append(productText(product));
    if (products.size() > kShown)
        words.append(u'+' + QString::number(products.size() - kShown));
    return words.join(u", "_s);
}

QString bankOf(const Item& item)
{
    return item.institutionName.isEmpty() ? ItemTableModel::tr("Bank not known yet") : item.institutionName;
}

} // namespace

ItemTableModel::ItemTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

int ItemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ItemTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ItemTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_all[m_shown[size_t(index.row())]];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return tooltip(row, column);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole: return text(row, column);
    case AccessibleRowRole: return accessibleText(row);
    case IconRole: return column == Column::Status ? QVariant(QString(row.condition.chip.icon)) : QVariant();
    case ToneRole: return column == Column::Status ? QVariant(int(row.condition.chip.tone)) : QVariant();
    case kCodeRole: return column == Column::NextStep ? QVariant(row.condition.code) : QVariant();
    case kSyncRole: return column == Column::NextStep ? QVariant(progressText(row.listed.item.id)) : QVariant();
    case TokenRole:
        if (column != Column::NextStep)
            return {};
        return int(row.condition.action == "wait"_L1 ? Token::ErrorText : Token::Text);
    default: return {};
    }
}

QVariant ItemTableModel::text(const Row& row, Column column) const
{
    const Item& item = row.listed.item;
    switch (column) {
    case Column::Institution: return bankOf(item);
    case Column::EndUser: return row.listed.endUserName;
    case Column::Status: return row.condition.chip.text;
    case Column::Products: return productsText(row.listed.products);
    case Column::Accounts: return QLocale().toString(row.listed.accounts);
    case Column::Synced: return item.lastSync ? ageText(*item.lastSync, m_clock.now()) : tr("never");
    case Column::NextStep:
        if (!row.condition.due || row.condition.step.isEmpty())
            return row.condition.step;
        //: %1 is something to do, %2 a date such as "06-17"
        return tr("%1 by %2").arg(row.condition.step, toDateTime(*row.condition.due).toLocalTime().toString(u"MM-dd"_s));
    }
    Q_UNREACHABLE();
}

//! "25 s left, 3,200 of ~8,000"; empty where nothing is under way.
QString ItemTableModel::progressText(const ItemId& item) const
{
    const auto sync = m_running.constFind(item);
    if (sync == m_running.cend())
        return {};
    const SyncText text = syncText(*sync, m_clock.now(), QLocale());
    return text.left.isEmpty() ? text.rows : QString(text.left + u", "_s + text.rows);
}

QVariant ItemTableModel::tooltip(const Row& row, Column column) const
{
    const Item& item = row.listed.item;
    switch (column) {
    case Column::Synced: return item.lastSync ? momentText(*item.lastSync) : QVariant();
    case Column::Products: return row.listed.products.join(u", "_s);
    case Column::Status:
    case Column::NextStep:
        if (row.condition.code.isEmpty())
            return {};
        return QString(row.condition.headline + u". "_s + row.condition.advice);
    case Column::Institution: return QString(bankOf(item) + u"\n"_s + item.id.value());
    case Column::EndUser:
    case Column::Accounts: return {};
    }
    Q_UNREACHABLE();
}

QString ItemTableModel::accessibleText(const Row& row) const
{
    QStringList parts{bankOf(row.listed.item), row.listed.endUserName, row.condition.chip.text};
    if (!row.condition.step.isEmpty())
        parts.append(text(row, Column::NextStep).toString());
    if (row.listed.item.lastSync)
        parts.append(tr("synced %1").arg(relativeTime(*row.listed.item.lastSync, m_clock.now())));
    return parts.join(u", "_s);
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Column(section) == Column::Accounts ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Institution: return tr("Institution");
    case Column::EndUser: return tr("End user");
    case Column::Status: return tr("Status");
    case Column::Products: return tr("Products");
    case Column::Accounts: return tr("Accts", "short for accounts");
    case Column::Synced: return tr("Synced");
    case Column::NextStep: return tr("Next step and error");
    }
    return {};
}

bool ItemTableModel::matches(const Row& row) const
{
    if (row.listed.item.id == m_pinned)
        return true;
    if (m_group && row.condition.group != *m_group)
        return false;
    const Item& item = row.listed.item;
    const QStringList texts{item.institutionName, row.listed.endUserName, item.endUser.value(), row.listed.integrationName,
        item.id.value(), row.condition.code, row.condition.chip.text};
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString& word) {
        return std::any_of(texts.begin(), texts.end(), [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

bool ItemTableModel::isBefore(size_t one, size_t other) const
{
    const Row& a = m_all[one];
    const Row& b = m_all[other];
    const auto compare = [](const QString& x, const QString& y) { return QString::localeAwareCompare(x, y); };
    const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    int result = 0;
    switch (m_sortColumn) {
    case Column::Institution: result = compare(bankOf(a.listed.item), bankOf(b.listed.item)); break;
    case Column::EndUser: result = compare(a.listed.endUserName, b.listed.endUserName); break;
    case Column::Status: result = order(b.condition.severity, a.condition.severity); break; // descending: the worst first
    case Column::Products: result = compare(productsText(a.listed.products), productsText(b.listed.products)); break;
    case Column::Accounts: result = order(a.listed.accounts, b.listed.accounts); break;
    case Column::Synced: result = order(a.listed.item.lastSync, b.listed.item.lastSync); break;
    case Column::NextStep: result = compare(a.condition.step, b.condition.step); break;
    }
    if (result != 0)
        return m_ascending ? result < 0 : result > 0;
    const auto rank = [](const Row& row) {
        return std::tuple(row.condition.severity, !row.condition.due, row.condition.due.value_or(Timestamp()));
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    result = compare(a.listed.endUserName, b.listed.endUserName);
    return result != 0 ? result < 0 : one < other;
}

std::vector<size_t> ItemTableModel::wantedOrder() const
{
    std::vector<size_t> order;
    for (size_t place = 0; place < m_all.size(); ++place) {
        if (matches(m_all[place]))
            order.push_back(place);
    }
    std::sort(order.begin(), order.end(), [this](size_t one, size_t other) { return isBefore(one, other); });
    return order;
}

//! What was shown before at its place, the rest behind it.
std::vector<size_t> ItemTableModel::keptOrder(const QList<ItemId>& before) const
{
    QHash<ItemId, qsizetype> placeBefore;
    for (qsizetype place = 0; place < before.size(); ++place)
        placeBefore.insert(before[place], place);
    std::vector<size_t> order = wantedOrder();
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return placeBefore.value(m_all[one].listed.item.id, before.size()) < placeBefore.value(m_all[other].listed.item.id, before.size());
    });
    return order;
}

void ItemTableModel::setItems(const QList<ListedItem>& items, bool keepsOrder)
{
    QList<ItemId> before;
    for (const size_t place : m_shown)
        before.append(m_all[place].listed.item.id);
    std::vector<Row> rows;
    rows.reserve(size_t(items.size()));
    for (const ListedItem& listed : items)
        rows.push_back({listed, conditionOf(listed, m_running.contains(listed.item.id))});
    const bool sameRows = before.size() == items.size() && m_all.size() == rows.size()
        && std::equal(rows.begin(), rows.end(), m_all.begin(), [](const Row& a, const Row& b) { return a.listed.item.id == b.listed.item.id; });
    m_loaded = true;
    if (sameRows) { // places in the list of all are as they were: nothing but contents may have changed
        m_all = std::move(rows);
        show(keepsOrder ? m_shown : wantedOrder(), before);
        return;
    }
    beginResetModel();
    m_all = std::move(rows);
    m_shown = keepsOrder ? keptOrder(before) : wantedOrder();
    endResetModel();
}

void ItemTableModel::setRunning(const RunningSyncs& running)
{
    const RunningSyncs before = std::exchange(m_running, running);
    if (before == m_running)
        return;
    if (QSet<ItemId>(before.keyBegin(), before.keyEnd()) == QSet<ItemId>(m_running.keyBegin(), m_running.keyEnd())) {
        showProgress(before);
        return;
    }
    for (Row& row : m_all)
        row.condition = conditionOf(row.listed, m_running.contains(row.listed.item.id));
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

//! Paints what the syncs of \a before say now; everything else is as it was.
void ItemTableModel::showProgress(const RunningSyncs& before)
{
    for (int row = 0; row < rowCount(); ++row) {
        const ItemId& item = itemAt(row)->item.id;
        const QModelIndex cell = index(row, int(Column::NextStep));
        if (before.contains(item) && before[item] != m_running[item])
            emit dataChanged(cell, cell, {kSyncRole});
    }
}

void ItemTableModel::setFilter(std::optional<ItemGroup> group, const QString& words)
{
    m_group = group;
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    showAnew();
}

void ItemTableModel::setSort(Column column, bool ascending)
{
    m_sortColumn = column;
    m_ascending = ascending;
    showAnew();
}

void ItemTableModel::showAnew()
{
    beginResetModel();
    m_shown = wantedOrder();
    endResetModel();
}

//! The same rows, perhaps at other places: what is selected stays selected.
void ItemTableModel::show(std::vector<size_t> order, const QList<ItemId>& before)
{
    if (order.size() != m_shown.size()) {
        beginResetModel();
        m_shown = std::move(order);
        endResetModel();
        return;
    }
    if (order != m_shown) {
        emit layoutAboutToBeChanged();
        m_shown = std::move(order);
        for (const QModelIndex& old : persistentIndexList())
            changePersistentIndex(old, index(findRow(before.value(old.row())), old.column()));
        emit layoutChanged();
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

const ListedItem* ItemTableModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_all[m_shown[size_t(row)]].listed;
}

const ItemCondition* ItemTableModel::conditionAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_all[m_shown[size_t(row)]].condition;
}

int ItemTableModel::findRow(const ItemId& item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_all[m_shown[size_t(row)]].listed.item.id == item)
            return row;
    }
    return -1;
}

int ItemTableModel::count(std::optional<ItemGroup> group) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [group](const Row& row) { return !group || row.condition.group == *group; }));
}

int ItemTableModel::needingAttention() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Row& row) { return row.condition.needsAttention; }));
}

qint64 ItemTableModel::accounts() const
{
    return std::accumulate(m_all.begin(), m_all.end(), qint64(0), [](qint64 sum, const Row& row) { return sum + row.listed.accounts; });
}

int ItemTableModel::integrations() const
{
    QSet<IntegrationId> seen;
    for (const Row& row : m_all)
        seen.insert(row.listed.item.integration);
    return int(seen.size());
}

} // namespace egret
