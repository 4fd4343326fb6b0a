// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tokens.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace egret {

//! One line of a ranking.
struct RankLine {
    //! What the line is about, when somebody opens it.
    QString key;
    QString name;
    //! Of the largest one, from 0 to 1.
    double share = 0;
    Token color = Token::NeutralSolid;
    //! One for each column behind the name.
    QStringList figures;
    //! The same exactly, for tooltips and screen readers; empty: as they are shown.
    QStringList exact{};
};

//! The largest of something: names, and figures at the right. A bar shows the shares where there is a column for it.
class RankTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    //! double: as RankLine::share.
    static constexpr int ShareRole = Qt::UserRole + 61;
    //! int: the Token of RankLine::color.
    static constexpr int ColorRole = Qt::UserRole + 62;

    //! \a headings: of the name and of each figure.
    explicit RankTableModel(QStringList headings, QObject* parent = nullptr);

    void setLines(const QList<RankLine>& lines);
    const RankLine& lineAt(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QStringList m_headings;
    QList<RankLine> m_lines;
};

} // namespace egret
