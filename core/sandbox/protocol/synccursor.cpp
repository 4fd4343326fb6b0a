// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/synccursor.h"

#include <QDataStream>
#include <QIODevice>

namespace egret {

QString encodeCursor(const TokenMint& mint, const SyncPlace& place)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream << place.item << place.account << place.start << place.position << place.end;
    data += mint.seal(data);
    return QString::fromLatin1(data.toBase64());
}

std::optional<SyncPlace> decodeCursor(const TokenMint& mint, const QString& cursor)
{
    constexpr qsizetype kDataSize = 5 * sizeof(qint32);
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() <= kDataSize || mint.seal((*decoded).first(kDataSize)) != (*decoded).sliced(kDataSize))
        return {};
    SyncPlace place;
    QDataStream stream(*decoded);
    stream >> place.item >> place.account >> place.start >> place.position >> place.end;
    return place;
}

} // namespace egret
