// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/enduserlist.h"

#include <QAbstractTableModel>

namespace egret {

//! The end users that a search and a group leave, in one order. All of them are at hand: there are thousands at most.
class EndUserTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Id, Items, Accounts, Transactions, Balance, Net, Connection, Activity };
    enum class Group { All, Healthy, NeedAttention, WithoutItems };
    //! QVariantList of doubles from 0 to 1, oldest first: what the Balance column draws.
    static constexpr int LineRole = Qt::UserRole + 60;

    //! \a clock must outlive the model.
    explicit EndUserTableModel(const Clock& clock, QObject* parent = nullptr);

    void setUsers(const QList<ListedEndUser>& users);
    //! Each of its words must occur in name or id; case is ignored.
    void setSearch(const QString& text);
    void setGroup(Group group);
    void sortBy(Column column, bool ascending);

    bool isLoaded() const { return m_loaded; }
    const ListedEndUser& userAt(int row) const { return m_users[m_shown[row]]; }
    //! −1 where it is not shown.
    int findRow(const EndUserId& id) const;
    //! Of the search, whatever the group.
    int count(Group group) const;
    //! Every end user of the search and group.
    QList<ListedEndUser> shown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static bool isIn(const ListedEndUser& user, Group group);
    bool matches(const ListedEndUser& user) const;
    bool isLess(const ListedEndUser& a, const ListedEndUser& b) const;
    void update();
    QString displayText(const ListedEndUser& user, Column column) const;
    QVariant decoration(const ListedEndUser& user, Column column, int role) const;
    QString netText(const ListedEndUser& user) const;

    const Clock& m_clock;
    QList<ListedEndUser> m_users;
    QList<int> m_shown; //!< places in m_users
    QStringList m_words;
    Group m_group = Group::All;
    Column m_sorted = Column::Name;
    bool m_ascending = true;
    bool m_loaded = false;
};

} // namespace egret
