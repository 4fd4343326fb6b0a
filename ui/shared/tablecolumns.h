// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tableview.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QAbstractItemDelegate;
class QJsonObject;
class QMenu;

namespace egret {

//! How a list shows one of its model's columns. Widths are in logical pixels.
struct TableColumn {
    int column = 0;
    //! In what is remembered; never translated.
    QString key;
    int width = 0;
    //! What it grows to where there is room; less than width: it never grows.
    int roomy = 0;
    //! Columns disappear in this order where there is no room, the ones with 1 first; 0: never.
    int leaves = 0;
    //! The columns with 1, or the next one that is shown, take what is left.
    int stretches = 0;
    //! Null: text.
    QAbstractItemDelegate* cell = nullptr;
};

//! The columns of a TableView: which are shown, in which order and how wide. It fits them to the room there is, lets
//! people choose, drag and reorder them by header and menu, and remembers what they chose.
class TableColumns : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a table, which has its model. Sets widths and cells.
    TableColumns(TableView& table, const QList<TableColumn>& columns);

    //! What somebody has chosen: hidden columns, order and widths by key. What it does not know is left out.
    void restore(const QJsonObject& choices);
    QJsonObject choices() const;
    //! Everything as at the start.
    void reset();
    void setShown(int column, bool shown);
    //! Somebody wants to see it; there may be no room for it.
    bool isWanted(int column) const { return !m_hidden.contains(column); }
    //! The keys of the columns that somebody wants to see, in their order.
    QStringList wantedKeys() const;
    //! Makes \a column as wide as what can be seen of it.
    void fitToContent(int column);

    //! Adds a check box for each column, and what resets them.
    void addChoicesTo(QMenu& menu);
    //! Of the header, on \a column; the caller shows it and deletes it.
    QMenu* makeHeaderMenu(int column);

signals:
    //! Somebody has chosen otherwise.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    int hideWhatHasNoRoom(int room);
    void shareRoom(int spare);
    void onResized(int column, int width);
    int baseWidth(const TableColumn& column) const;
    int stretching() const;
    QStringList keysInOrder() const;
    QString title(int column) const;

    TableView& m_table;
    QList<TableColumn> m_columns;
    QSet<int> m_hidden;
    QHash<int, int> m_dragged;
    // While this changes the columns itself.
    bool m_fitting = false;
};

} // namespace egret
