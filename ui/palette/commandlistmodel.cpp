// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandlistmodel.h"

#include "ui/palette/fuzzymatch.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kByHint = 2000; // a title that fits at all goes before every hint

//! Tells a command from all others, in every list of commands that it is part of.
QString keyOf(const PaletteCommand& command)
{
    return QString::number(int(command.kind)) + u'/' + command.id + u'/' + command.title;
}

QString headingOf(PaletteCommand::Kind kind)
{
    switch (kind) {
    case PaletteCommand::Kind::Filter: return CommandListModel::tr("Filter this page");
    case PaletteCommand::Kind::Item: return CommandListModel::tr("Items");
    case PaletteCommand::Kind::EndUser: return CommandListModel::tr("End users");
    case PaletteCommand::Kind::Action: return CommandListModel::tr("Actions");
    case PaletteCommand::Kind::Page: return CommandListModel::tr("Go to");
    }
    Q_UNREACHABLE();
}

} // namespace

void CommandListModel::show(const QList<PaletteCommand>& commands, const QString& query)
{
    beginResetModel();
    m_commands = commands;
    m_query = query.trimmed();
    rebuild();
    endResetModel();
}

void CommandListModel::noteRun(const PaletteCommand& command)
{
    const QString key = keyOf(command);
    m_recent.removeAll(key);
    m_recent.prepend(key);
    while (m_recent.size() > kMostRecent)
        m_recent.removeLast();
}

void CommandListModel::rebuild()
{
    m_rows.clear();
    if (m_query.isEmpty())
        appendRecent();
    const bool narrowed = m_query.startsWith(u'>') || m_query.startsWith(u'@') || m_query.startsWith(u'#');
    const QString pattern = narrowed ? m_query.mid(1).trimmed() : m_query;
    for (const PaletteCommand::Kind kind : {PaletteCommand::Kind::Filter, PaletteCommand::Kind::Item, PaletteCommand::Kind::EndUser,
             PaletteCommand::Kind::Action, PaletteCommand::Kind::Page}) {
        if (isWanted(kind))
            appendKind(kind, pattern);
    }
}

bool CommandListModel::isWanted(PaletteCommand::Kind kind) const
{
    const bool does = kind == PaletteCommand::Kind::Action || kind == PaletteCommand::Kind::Page;
    if (m_query.isEmpty() || m_query.startsWith(u'>'))
        return does;
    if (m_query.startsWith(u'@'))
        return kind == PaletteCommand::Kind::EndUser;
    if (m_query.startsWith(u'#'))
        return kind == PaletteCommand::Kind::Item || kind == PaletteCommand::Kind::EndUser;
    return true;
}

void CommandListModel::appendRecent()
{
    QList<Hit> hits;
    for (const QString& key : std::as_const(m_recent)) {
        const auto isIt = [&key](const PaletteCommand& command) { return keyOf(command) == key; };
        const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), isIt);
        if (found != m_commands.cend())
            hits.append({int(found - m_commands.cbegin()), 0, {}});
    }
    append(tr("Used last"), hits);
}

//! How \a pattern fits a command: its id from the beginning after "#", else its title, else its hint.
std::optional<CommandListModel::Hit> CommandListModel::hitOf(int place, const QString& pattern) const
{
    const PaletteCommand& command = m_commands[place];
    if (command.kind == PaletteCommand::Kind::Filter)
        return Hit{place, 0, {}};
    if (m_query.startsWith(u'#'))
        return command.id.startsWith(pattern) ? std::optional(Hit{place, 0, {}}) : std::nullopt;
    if (const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, command.title))
        return Hit{place, match->score, match->positions};
    if (!command.id.isEmpty() && command.id == pattern)
        return Hit{place, 0, {}};
    if (const qsizetype inHint = command.hint.indexOf(pattern, 0, Qt::CaseInsensitive); inHint >= 0)
        return Hit{place, -kByHint - int(inHint), {}};
    return std::nullopt;
}

void CommandListModel::appendKind(PaletteCommand::Kind kind, const QString& pattern)
{
    QList<Hit> hits;
    for (int place = 0; place < m_commands.size(); ++place) {
        if (m_commands[place].kind != kind)
            continue;
        if (const std::optional<Hit> hit = hitOf(place, pattern))
            hits.append(*hit);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    const bool all = kind == PaletteCommand::Kind::Page || (m_query.isEmpty() || m_query.startsWith(u'>'));
    append(headingOf(kind), all ? hits : hits.mid(0, kMostOfAKind));
}

void CommandListModel::append(const QString& heading, QList<Hit> hits)
{
    if (hits.isEmpty())
        return;
    m_rows.append({-1, heading, {}});
    for (const Hit& hit : hits)
        m_rows.append({hit.command, {}, hit.matched});
}

const PaletteCommand* CommandListModel::commandAt(int row) const
{
    const int place = row >= 0 && row < m_rows.size() ? m_rows[row].command : -1;
    return place < 0 ? nullptr : &m_commands[place];
}

int CommandListModel::nextCommand(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int tried = 0; tried < count; ++tried) {
        const int candidate = ((row + tried * step) % count + count) % count;
        if (commandAt(candidate))
            return candidate;
    }
    return -1;
}

int CommandListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteCommand* command = commandAt(index.row());
    if (role == Qt::DisplayRole)
        return command ? command->title : m_rows[index.row()].heading;
    if (role != Qt::AccessibleTextRole || !command)
        return {};
    QStringList parts{command->title, command->hint, command->state.text,
        command->shortcut.toString(QKeySequence::NativeText)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags line = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return commandAt(index.row()) ? line | Qt::ItemIsSelectable : line;
}

} // namespace egret
