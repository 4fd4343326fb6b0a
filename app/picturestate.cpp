// SPDX-License-Identifier: Apache-2.0
#include "app/picturestate.h"

#include "core/store/datadirectory.h"

#include <QFile>

namespace egret {

using namespace Qt::StringLiterals;

std::optional<PictureState> pictureStateFromName(const QString& name)
{
    static const QStringList names{u"empty"_s, u"loading"_s, u"error"_s, u"offline"_s, u"stopped"_s};
    const qsizetype place = names.indexOf(name);
    return place < 0 ? std::nullopt : std::optional(PictureState(place + 1));
}

bool hasSeededData(PictureState state)
{
    return state == PictureState::Usual || state == PictureState::Offline || state == PictureState::Stopped;
}

void spoilDatabase(const QString& directory)
{
    QFile file(DataDirectory(directory).egretDatabase());
    if (file.open(QIODevice::WriteOnly))
        file.write("This is no database. It was put here for a picture of what Egret says then.\n");
}

} // namespace egret
