// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payments/paymenttext.h"

#include <QAbstractTableModel>

namespace egret {

//! The payments that a search and a group leave, in one order. All of them are at hand.
class PaymentTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Updated, Kind, Reference, Id, Integration, Progress, Status };
    //! int: PaymentCondition::progress; nothing where there are no such steps.
    static constexpr int ProgressRole = Qt::UserRole + 60;

    //! bool: it goes no further than it is.
    static constexpr int StoppedRole = Qt::UserRole + 61;

    using QAbstractTableModel::QAbstractTableModel;

    void setPayments(const QList<TrackedPayment>& payments);
    //! Each of its words must occur in reference, id, integration, kind or status; case is ignored.
    void setSearch(const QString& text);
    void setGroup(PaymentGroup group);
    void sortBy(Column column, bool ascending);

    const TrackedPayment& paymentAt(int row) const { return m_payments[m_shown[row]].payment; }
    const PaymentCondition& conditionAt(int row) const { return m_payments[m_shown[row]].condition; }
    //! By paymentKey(); −1 where it is not shown.
    int findRow(const QString& key) const;
    //! By paymentKey(), shown or not; null where nothing is known of it.
    const TrackedPayment* find(const QString& key) const;
    //! Of the search, whatever the group.
    int count(PaymentGroup group) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        TrackedPayment payment;
        PaymentCondition condition;
    };

    bool matches(const Line& line) const;
    bool isLess(const Line& a, const Line& b) const;
    void update();
    static QString displayText(const Line& line, Column column);
    static QString toolTip(const Line& line, Column column);
    static QString progressText(const Line& line);
    static QString rowText(const Line& line);

    QList<Line> m_payments;
    QList<int> m_shown; //!< places in m_payments
    QStringList m_words;
    PaymentGroup m_group = PaymentGroup::All;
    Column m_sorted = Column::Updated;
    bool m_ascending = false;
};

} // namespace egret
