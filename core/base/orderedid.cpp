// SPDX-License-Identifier: Apache-2.0
#include "core/base/orderedid.h"

#include <QRandomGenerator>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

QString makeOrderedId(QLatin1String prefix, Timestamp now)
{
    constexpr auto kDigits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1; // in the order of their codes
    constexpr qsizetype kTimeLength = 8; // enough until the year 6000
    constexpr qsizetype kRandomLength = 14;
    qint64 rest = qMax<qint64>(0, toMicroseconds(now) / 1000);
    std::array<QChar, kTimeLength> time;
    for (auto digit = time.rbegin(); digit != time.rend(); ++digit) {
        *digit = QChar(kDigits[rest % kDigits.size()]);
        rest /= kDigits.size();
    }
    std::array<quint32, kRandomLength> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    QString id = prefix + QString(time.data(), kTimeLength);
    for (const quint32 number : random)
        id += QChar(kDigits[qsizetype(quint64(number) * quint64(kDigits.size()) >> 32)]);
    return id;
}

} // namespace egret
