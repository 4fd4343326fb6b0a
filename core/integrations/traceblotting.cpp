// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/traceblotting.h"

#include <QDir>
#include <QFile>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Negative where the file cannot be read or changed.
qint64 blotFile(QFile& file, const TraceFinder& finder)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return -1;
    qint64 blotted = 0;
    for (qint64 start = 0; !file.atEnd(); start = file.pos()) {
        const QByteArray line = file.readLine();
        const QList<TraceSpot> spots = finder.find(line);
        for (const TraceSpot& spot : spots) {
            if (!file.seek(start + spot.offset) || file.write(QByteArray(spot.length, '*')) != spot.length)
                return -1;
        }
        blotted += spots.size();
        if (!file.seek(start + line.size()))
            return -1;
    }
    return file.flush() ? blotted : -1;
}

} // namespace

Result<qint64> blotTraces(const QString& directory, const QStringList& patterns, const TraceFinder& finder)
{
    qint64 blotted = 0;
    QString failure;
    const QDir folder(directory);
    for (const QString& name : folder.entryList(patterns, QDir::Files)) {
        QFile file(folder.filePath(name));
        const qint64 ofFile = blotFile(file, finder);
        if (ofFile < 0 && failure.isEmpty())
            failure = u"%1 cannot be changed: %2."_s.arg(file.fileName(), file.errorString());
        blotted += qMax<qint64>(0, ofFile);
    }
    if (!failure.isEmpty())
        return unexpected(Error::Kind::Storage, u"file"_s, failure);
    return blotted;
}

} // namespace egret
