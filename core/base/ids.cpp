// SPDX-License-Identifier: Apache-2.0
#include "core/base/ids.h"

#include <QRandomGenerator>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

QString makeId(QLatin1String prefix)
{
    constexpr auto kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1; // base 58, no look-alikes
    std::array<quint32, 22> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QString id = prefix;
    for (const quint32 number : random) // scaled down: no letter is likelier by more than one in 70 million
        id += QChar(kAlphabet[qsizetype(quint64(number) * quint64(kAlphabet.size()) >> 32)]);
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
