// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <initializer_list>

namespace egret {

//! A reproducible stream of numbers (splitmix64): equal keys give equal streams on every machine and compiler, which
//! std's distributions do not promise. Not for secrets.
class Dice {
public:
    //! The stream named by \a key: the seed first, then what is being drawn (business, day, index, …).
    explicit Dice(std::initializer_list<quint64> key);

    quint64 next();
    qint64 between(qint64 low, qint64 high); //!< both ends included; \a high must not be below \a low
    bool chance(int perMille);
    QString digits(int count);
    char digit(); //!< '0' to '9'; digits() is made of these

    static constexpr int kIdentifierLength = 37;
    //! 37 letters and digits, the shape of Plaid's identifiers.
    std::array<char, kIdentifierLength> identifierBytes();
    QString identifier(); //!< the same as text

private:
    quint64 m_state = 0;
};

//! A key that names \a text: the same on every machine, other than qHash's.
quint64 textKey(const QString& text);

} // namespace egret
