// SPDX-License-Identifier: Apache-2.0
#include "core/base/ids.h"

#include <QRandomGenerator>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

QString makeId(QLatin1String prefix)
{
    constexpr auto kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1; // base 58, no look-alikes
    QString id = prefix;
    for (int i = 0; i < 22; ++i)
        id += QChar(kAlphabet[int(QRandomGenerator::system()->bounded(quint32(kAlphabet.size())))]);
    return id;
}

QString makePathToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace egret
