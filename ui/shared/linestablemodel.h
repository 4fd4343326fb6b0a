// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace egret {

//! A short table of texts, all of them at hand: figures and groups beside a long list.
class LinesTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    //! A heading, and whether its cells stand at the right.
    struct Heading {
        QString text;
        bool isNumber = false;
    };

    explicit LinesTableModel(QList<Heading> headings, QObject* parent = nullptr);

    //! Each line has a text for each heading.
    void setLines(const QList<QStringList>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<Heading> m_headings;
    QList<QStringList> m_lines;
};

} // namespace egret
