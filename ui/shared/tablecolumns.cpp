// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tablecolumns.h"

#include "ui/shared/tableheader.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 48;
constexpr int kWidest = 1'200;

} // namespace

TableColumns::TableColumns(TableView& table, const QList<TableColumn>& columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(columns)
{
    for (const TableColumn& column : m_columns) {
        if (column.cell)
            table.setItemDelegateForColumn(column.column, column.cell);
        table.setColumnWidth(column.column, column.width);
    }
    auto* header = static_cast<TableHeader*>(table.horizontalHeader());
    header->setSectionsMovable(true);
    // The view's own answer makes columns as wide as a thousand rows; this one looks at what can be seen.
    disconnect(header, &QHeaderView::sectionHandleDoubleClicked, nullptr, nullptr);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &TableColumns::fitToContent);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { onResized(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        m_table.viewport()->update(); // paddings belong to the outermost columns
        if (!m_fitting)
            emit changed();
    });
    connect(header, &TableHeader::menuRequested, this, [this](int column, const QPoint& place) {
        QMenu* menu = makeHeaderMenu(column);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(place);
    });
    table.viewport()->installEventFilter(this);
    fit();
}

QString TableColumns::title(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

void TableColumns::restore(const QJsonObject& choices)
{
    const QJsonArray hidden = choices["hidden"_L1].toArray();
    const QJsonObject widths = choices["widths"_L1].toObject();
    const QJsonArray order = choices["order"_L1].toArray();
    m_hidden.clear();
    m_dragged.clear();
    m_fitting = true;
    for (const TableColumn& column : m_columns) {
        if (hidden.contains(column.key))
            m_hidden.insert(column.column);
        if (const int width = widths[column.key].toInt(); width > 0)
            m_dragged.insert(column.column, std::clamp(width, kNarrowest, kWidest));
    }
    if (m_hidden.size() == m_columns.size())
        m_hidden.clear();
    QHeaderView* header = m_table.horizontalHeader();
    int place = 0;
    for (const QJsonValue& key : order) {
        const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
            [&key](const TableColumn& column) { return column.key == key.toString(); });
        if (found != m_columns.cend() && header->visualIndex(found->column) >= place)
            header->moveSection(header->visualIndex(found->column), place++);
    }
    m_fitting = false;
    fit();
}

QJsonObject TableColumns::choices() const
{
    QJsonArray hidden;
    QJsonObject widths;
    const QHeaderView* header = m_table.horizontalHeader();
    bool moved = false;
    for (const TableColumn& column : m_columns) {
        if (m_hidden.contains(column.column))
            hidden.append(column.key);
        if (m_dragged.contains(column.column))
            widths.insert(column.key, m_dragged[column.column]);
        moved = moved || header->visualIndex(column.column) != column.column;
    }
    QJsonObject all;
    if (!hidden.isEmpty())
        all.insert("hidden"_L1, hidden);
    if (!widths.isEmpty())
        all.insert("widths"_L1, widths);
    if (moved)
        all.insert("order"_L1, QJsonArray::fromStringList(keysInOrder()));
    return all;
}

QStringList TableColumns::keysInOrder() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    QList<TableColumn> columns = m_columns;
    std::sort(columns.begin(), columns.end(), [header](const TableColumn& one, const TableColumn& other) {
        return header->visualIndex(one.column) < header->visualIndex(other.column);
    });
    QStringList keys;
    for (const TableColumn& column : std::as_const(columns))
        keys.append(column.key);
    return keys;
}

QStringList TableColumns::wantedKeys() const
{
    QStringList keys = keysInOrder();
    for (const TableColumn& column : m_columns) {
        if (!isWanted(column.column))
            keys.removeOne(column.key);
    }
    return keys;
}

void TableColumns::reset()
{
    QHeaderView* header = m_table.horizontalHeader();
    m_hidden.clear();
    m_dragged.clear();
    m_fitting = true;
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_fitting = false;
    fit();
    emit changed();
}

void TableColumns::setShown(int column, bool shown)
{
    if (shown)
        m_hidden.remove(column);
    else if (m_hidden.size() + 1 < m_columns.size()) // the last one stays
        m_hidden.insert(column);
    fit();
    emit changed();
}

void TableColumns::fitToContent(int column)
{
    const int width = std::clamp(m_table.contentWidth(column), kNarrowest, kWidest);
    m_dragged.insert(column, width);
    fit();
    emit changed();
}

void TableColumns::addChoicesTo(QMenu& menu)
{
    for (const TableColumn& column : m_columns) {
        QAction* choice = menu.addAction(title(column.column));
        choice->setCheckable(true);
        choice->setChecked(isWanted(column.column));
        connect(choice, &QAction::toggled, this, [this, id = column.column](bool shown) { setShown(id, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
}

QMenu* TableColumns::makeHeaderMenu(int column)
{
    auto* menu = new QMenu(&m_table);
    if (column >= 0) {
        connect(menu->addAction(tr("Hide “%1”").arg(title(column))), &QAction::triggered, this,
            [this, column] { setShown(column, false); });
        connect(menu->addAction(tr("Fit to content")), &QAction::triggered, this, [this, column] { fitToContent(column); });
        menu->addSeparator();
    }
    addChoicesTo(*menu);
    return menu;
}

int TableColumns::baseWidth(const TableColumn& column) const
{
    return m_dragged.value(column.column, column.width);
}

//! Takes what is left: the first of those that may and that is shown.
int TableColumns::stretching() const
{
    const TableColumn* best = nullptr;
    for (const TableColumn& column : m_columns) {
        const bool may = column.stretches > 0 && !m_table.isColumnHidden(column.column);
        if (may && (!best || column.stretches < best->stretches))
            best = &column;
    }
    return best ? best->column : -1;
}

void TableColumns::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int room = m_table.viewport()->width();
    const int spare = room - hideWhatHasNoRoom(room);
    m_table.setHorizontalScrollBarPolicy(spare < 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table.horizontalHeader();
    const int stretched = stretching();
    for (const TableColumn& column : m_columns)
        header->setSectionResizeMode(column.column, column.column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    shareRoom(std::max(0, spare));
    m_fitting = false;
}

//! Hides columns until the others fit into \a room, and returns what these need.
int TableColumns::hideWhatHasNoRoom(int room)
{
    int needed = 0;
    QList<TableColumn> leaving;
    for (const TableColumn& column : m_columns) {
        if (m_hidden.contains(column.column))
            continue;
        needed += baseWidth(column);
        if (column.leaves > 0)
            leaving.append(column);
    }
    std::sort(leaving.begin(), leaving.end(), [](const TableColumn& one, const TableColumn& other) { return one.leaves < other.leaves; });
    QSet<int> gone = m_hidden;
    for (const TableColumn& column : leaving) {
        if (needed <= room)
            break;
        gone.insert(column.column);
        needed -= baseWidth(column);
    }
    for (const TableColumn& column : m_columns) {
        if (m_table.isColumnHidden(column.column) != gone.contains(column.column))
            m_table.setColumnHidden(column.column, gone.contains(column.column));
    }
    return needed;
}

//! Gives \a spare pixels to the columns whose texts are cut, once the stretched one is comfortable; those that somebody has
//! dragged stay as they are.
void TableColumns::shareRoom(int spare)
{
    const int stretched = stretching();
    int wanted = 0;
    for (const TableColumn& column : m_columns) {
        const bool grows = !m_dragged.contains(column.column) && !m_table.isColumnHidden(column.column);
        const int growth = grows ? std::max(0, column.roomy - column.width) : 0;
        if (column.column == stretched)
            spare = std::max(0, spare - growth);
        else
            wanted += growth;
    }
    const double share = wanted == 0 ? 0 : std::min(1.0, double(spare) / wanted);
    for (const TableColumn& column : m_columns) {
        if (column.column == stretched)
            continue;
        const int growth = m_dragged.contains(column.column) ? 0 : std::max(0, column.roomy - column.width);
        m_table.setColumnWidth(column.column, baseWidth(column) + int(share * growth));
    }
}

void TableColumns::onResized(int column, int width)
{
    const bool byHand = !m_fitting && width > 0 && m_table.horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive;
    if (!byHand)
        return;
    m_dragged.insert(column, width);
    emit changed();
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace egret
