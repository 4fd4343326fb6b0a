// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/welcome/welcomepage.h"

#include <QList>

namespace egret {

//! The data folders that a window had open, for the welcome page of another one. In a small file of the user's state, not
//! in a data folder; windows that end at the same moment may lose one of them. A file that cannot be read is an empty list.
class RecentFolders {
public:
    static constexpr qsizetype kMost = 6;

    //! \a path: of the file.
    explicit RecentFolders(QString path = usualPath());
    //! $XDG_STATE_HOME/egret/folders.json, by default below ~/.local/state.
    static QString usualPath();

    //! The one opened last first, without \a current and without those that hold no database any more.
    QList<RecentFolder> others(const QString& current) const;
    //! \a folder was opened. What cannot be kept is not: nothing depends on it.
    void remember(const RecentFolder& folder) const;

private:
    QList<RecentFolder> read() const;

    QString m_path;
};

//! The one that all of \a integrations have in common; nothing where they differ or there are none.
std::optional<Environment> commonEnvironment(const QList<IntegrationSummary>& integrations);

} // namespace egret
