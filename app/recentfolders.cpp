// SPDX-License-Identifier: Apache-2.0
#include "app/recentfolders.h"

#include "core/store/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

RecentFolder folderFrom(const QJsonObject& object)
{
    return {object["path"_L1].toString(), environmentFromName(object["environment"_L1].toString()), object["bytes"_L1].toInteger(),
        fromDateTime(QDateTime::fromString(object["opened"_L1].toString(), Qt::ISODate))};
}

QJsonObject objectOf(const RecentFolder& folder)
{
    return {{u"path"_s, folder.path}, {u"environment"_s, folder.environment ? environmentName(*folder.environment) : QString()},
        {u"bytes"_s, folder.bytes}, {u"opened"_s, toIso(folder.opened)}};
}

} // namespace

RecentFolders::RecentFolders(QString path)
    : m_path(std::move(path))
{
}

QString RecentFolders::usualPath()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(chosen) ? chosen : QString(QDir::homePath() + u"/.local/state"_s);
    return state + u"/egret/folders.json"_s;
}

QList<RecentFolder> RecentFolders::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<RecentFolder> folders;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& row : rows)
        folders.append(folderFrom(row.toObject()));
    return folders;
}

QList<RecentFolder> RecentFolders::others(const QString& current) const
{
    QList<RecentFolder> folders = read();
    folders.removeIf([&current](const RecentFolder& folder) {
        return folder.path.isEmpty() || folder.path == current || !QFile::exists(DataDirectory(folder.path).egretDatabase());
    });
    return folders;
}

void RecentFolders::remember(const RecentFolder& folder) const
{
    QList<RecentFolder> folders = read();
    folders.removeIf([&folder](const RecentFolder& other) { return other.path == folder.path; });
    folders.prepend(folder);
    QJsonArray rows;
    for (const RecentFolder& one : folders.first(std::min(kMost, folders.size())))
        rows.append(objectOf(one));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(rows).toJson());
    file.commit();
}

std::optional<Environment> commonEnvironment(const QList<IntegrationSummary>& integrations)
{
    if (integrations.isEmpty())
        return std::nullopt;
    const Environment first = integrations.first().integration.environment;
    const bool same = std::all_of(integrations.begin(), integrations.end(),
        [first](const IntegrationSummary& summary) { return summary.integration.environment == first; });
    return same ? std::optional(first) : std::nullopt;
}

} // namespace egret
