// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/dice.h"

#include <string_view>

namespace egret {

namespace {

constexpr quint64 kIncrement = 0x9e3779b97f4a7c15;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

Dice::Dice(std::initializer_list<quint64> key)
{
    for (const quint64 part : key)
        m_state = mixed((m_state + kIncrement) ^ mixed(part + kIncrement));
}

quint64 Dice::next()
{
    m_state += kIncrement;
    return mixed(m_state);
}

qint64 Dice::between(qint64 low, qint64 high)
{
    return low + qint64(next() % quint64(high - low + 1));
}

bool Dice::chance(int perMille)
{
    return between(0, 999) < perMille;
}

QString Dice::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QLatin1Char(digit());
    return text;
}

char Dice::digit()
{
    return char('0' + next() % 10);
}

std::array<char, Dice::kIdentifierLength> Dice::identifierBytes()
{
    constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"; // no look-alikes
    std::array<char, kIdentifierLength> bytes;
    quint64 pool = 0;
    for (int i = 0; i < kIdentifierLength; ++i) {
        if (i % 10 == 0)
            pool = next();
        bytes[size_t(i)] = kAlphabet[pool % kAlphabet.size()];
        pool /= kAlphabet.size();
    }
    return bytes;
}

QString Dice::identifier()
{
    const std::array<char, kIdentifierLength> bytes = identifierBytes();
    return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
}

quint64 textKey(const QString& text)
{
    quint64 key = quint64(text.size());
    for (const QChar character : text)
        key = mixed(key ^ character.unicode());
    return key;
}

} // namespace egret
