// SPDX-License-Identifier: Apache-2.0
#include "app/cli/directorychecks.h"

#include "core/settings/settings.h"
#include "core/store/datadirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTcpServer>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOthers
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString mebibytes(qint64 bytes)
{
    return QString(QString::number(bytes / (1024 * 1024)) + u" MiB"_s);
}

//! The first file that others may read or write; empty: none.
QString openFile(const QString& path)
{
    for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
        if (file.permissions() & kOthers)
            return file.filePath();
    }
    return {};
}

} // namespace

QJsonObject finding(const QString& check, bool ok, const QString& detail, const QString& nextStep)
{
    return {{u"check"_s, check}, {u"ok"_s, ok}, {u"detail"_s, detail},
        {u"next_step"_s, nextStep.isEmpty() ? QJsonValue() : QJsonValue(nextStep)}};
}

QJsonObject checkDirectory(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return finding(u"directory"_s, false, u"%1 does not exist."_s.arg(path), u"Name it with --data-dir, or start egret once."_s);
    if (!info.isReadable() || !info.isWritable() || !info.isExecutable())
        return finding(u"directory"_s, false, u"%1 cannot be read and written by you."_s.arg(path), u"chmod u+rwx %1"_s.arg(path));
    if (info.permissions() & kOthers)
        return finding(u"directory"_s, false, u"%1 is open to other users."_s.arg(path), u"chmod 700 %1"_s.arg(path));
    if (const QString file = openFile(path); !file.isEmpty())
        return finding(u"directory"_s, false, u"%1 is open to other users."_s.arg(file), u"chmod 600 %1"_s.arg(file));
    if (const Result<> complete = DataDirectory(path).checkComplete(); !complete)
        return finding(u"directory"_s, false, complete.error().detail, u"egret-cli restore FILE --backup-passphrase-file F"_s);
    return finding(u"directory"_s, true, u"%1, only for you."_s.arg(path));
}

QJsonObject checkDisk(const QString& path)
{
    constexpr qint64 kLeastFree = 256 * 1024 * 1024;
    const QStorageInfo disk(path);
    if (!disk.isValid())
        return finding(u"disk"_s, true, u"The system does not say how much room there is."_s);
    const QString detail = u"%1 free at %2."_s.arg(mebibytes(disk.bytesAvailable()), disk.rootPath());
    if (disk.bytesAvailable() >= kLeastFree)
        return finding(u"disk"_s, true, detail);
    return finding(u"disk"_s, false, detail, u"Make room: when the disk is full, webhooks are answered 503 and syncs fail."_s);
}

QJsonObject checkHolder(const QString& path)
{
    const std::optional<DirectoryHolder> holder = DataDirectory(path).holder();
    if (!holder)
        return finding(u"receiver"_s, true, u"Nothing runs on this directory."_s, u"Start egret or 'egret-cli serve' to receive webhooks."_s);
    return finding(u"receiver"_s, true, u"%1 (process %2) holds the directory%3."_s.arg(holder->program, QString::number(holder->processId),
        holder->listening.isEmpty() ? QString() : u" and listens on "_s + holder->listening));
}

QJsonObject checkPort(const QString& path)
{
    if (DataDirectory(path).holder())
        return finding(u"port"_s, true, u"In use by the process that holds the directory, or not needed."_s);
    const auto port = quint16(Settings(path).get(kListenPort));
    QTcpServer listener;
    if (port == 0 || listener.listen(QHostAddress::LocalHost, port))
        return finding(u"port"_s, true, u"Port %1 on 127.0.0.1 is free."_s.arg(port));
    return finding(u"port"_s, false, u"Port %1 on 127.0.0.1 cannot be used: %2."_s.arg(port).arg(listener.errorString()),
        u"End the program that uses it, or serve elsewhere: egret-cli serve --listen 127.0.0.1:0"_s);
}

QJsonObject checkLogs(const QString& path)
{
    const QString folder = DataDirectory(path).logs();
    QFile newest(folder + u"/egret.log"_s);
    if (!newest.open(QIODevice::ReadOnly))
        return finding(u"logs"_s, true, u"There are none yet."_s);
    qint64 bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({u"egret*.log"_s}, QDir::Files);
    for (const QFileInfo& file : files)
        bytes += file.size();
    const qsizetype troubles = newest.readAll().count("\"level\":\"critical\"");
    const QString detail = u"%1 files, %2, in %3."_s.arg(QString::number(files.size()), mebibytes(bytes), folder);
    if (troubles == 0)
        return finding(u"logs"_s, true, detail);
    return finding(u"logs"_s, false, u"%1 The newest holds %2 critical lines."_s.arg(detail).arg(troubles),
        u"grep critical %1"_s.arg(newest.fileName()));
}

QJsonObject checkDatabase(Reader& reader)
{
    const Result<QString> integrity = reader.checkIntegrity();
    if (integrity && *integrity == "ok"_L1)
        return finding(u"database"_s, true, u"SQLite finds both files sound."_s);
    return finding(u"database"_s, false, integrity ? *integrity : integrity.error().detail,
        u"Copy the directory away before anything else; then restore a backup, or recover it with the sqlite3 program's .recover."_s);
}

QJsonObject checkQueue(Reader& reader, Timestamp now)
{
    constexpr std::chrono::minutes kTooOld{15};
    const Result<InboxHealth> inbox = reader.inboxHealth();
    if (!inbox)
        return finding(u"queue"_s, false, inbox.error().detail);
    const QString detail = u"Webhooks that wait: %1."_s.arg(inbox->waiting);
    if (!inbox->oldestWaiting || now - *inbox->oldestWaiting < kTooOld)
        return finding(u"queue"_s, true, detail);
    return finding(u"queue"_s, false, u"%1 The oldest since %2."_s.arg(detail, toIso(*inbox->oldestWaiting)),
        u"Start egret or 'egret-cli serve'; 'egret-cli webhooks list' names the cause of each."_s);
}

QJsonObject checkIntegrations(Reader& reader)
{
    const Result<QList<IntegrationSummary>> integrations = reader.integrations();
    if (!integrations)
        return finding(u"integrations"_s, false, integrations.error().detail);
    if (integrations->isEmpty())
        return finding(u"integrations"_s, true, u"There is none yet."_s, u"egret-cli integrations add"_s);
    return finding(u"integrations"_s, true, u"Number of integrations: %1."_s.arg(integrations->size()));
}

QJsonObject checkItems(Reader& reader)
{
    const Result<QList<ItemSummary>> items = reader.items();
    if (!items)
        return finding(u"items"_s, false, items.error().detail);
    QStringList troubled;
    for (const ItemSummary& summary : *items) {
        if (summary.item.status == ItemStatus::Erroring)
            troubled += summary.item.id.value() + u' ' + summary.item.errorCode;
    }
    if (troubled.isEmpty())
        return finding(u"items"_s, true, u"Number of Items: %1, none of them in error."_s.arg(items->size()));
    return finding(u"items"_s, false, u"In error: "_s + troubled.join(u", "_s), u"egret-cli items show ITEM names the remedy of each."_s);
}

} // namespace egret::cli
