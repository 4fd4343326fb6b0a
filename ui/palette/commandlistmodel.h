// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/palettecommand.h"

#include <QAbstractListModel>

#include <optional>

namespace egret {

//! The commands that fit what was typed, best first, below a heading for each kind. ">" leaves actions and pages only,
//! "@" end users, "#" what has an id that begins so. With nothing typed: the commands run last, actions and pages.
class CommandListModel : public QAbstractListModel {
    Q_OBJECT

public:
    //! How many of one kind are shown.
    static constexpr int kMostOfAKind = 6;
    static constexpr int kMostRecent = 5;

    using QAbstractListModel::QAbstractListModel;

    //! Shows what of \a commands fits \a query.
    void show(const QList<PaletteCommand>& commands, const QString& query);
    //! From now on among those run last.
    void noteRun(const PaletteCommand& command);

    //! Null for a heading.
    const PaletteCommand* commandAt(int row) const;
    //! Characters of the title to be set off.
    QList<int> matchedAt(int row) const { return m_rows[row].matched; }
    //! The next row from \a row on, in steps of 1 or −1, that holds a command, round the end; −1: there is none.
    int nextCommand(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int command = -1; //!< place in m_commands; −1: a heading
        QString heading;
        QList<int> matched;
    };
    struct Hit {
        int command = 0;
        int score = 0;
        QList<int> matched;
    };

    void rebuild();
    void appendRecent();
    void appendKind(PaletteCommand::Kind kind, const QString& pattern);
    void append(const QString& heading, QList<Hit> hits);
    bool isWanted(PaletteCommand::Kind kind) const;
    std::optional<Hit> hitOf(int command, const QString& pattern) const;

    QList<PaletteCommand> m_commands;
    QStringList m_recent; //!< keys, newest first
    QString m_query;
    QList<Row> m_rows;
};

} // namespace egret
