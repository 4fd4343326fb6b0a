// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

namespace egret {

//! JSON text that grows at its end: for answers of thousands of objects, where QJsonObject would be most of the work.
//! Who appends puts the punctuation; the values are escaped and formatted here. UTF-8. Not thread-safe.
class JsonText {
public:
    //! \a expected: bytes to make room for at once.
    explicit JsonText(qsizetype expected = 0) { m_bytes.reserve(expected); }

    //! \a json as it is.
    JsonText& raw(QByteArrayView json);
    //! A string value with its quotes. Unpaired surrogates become U+FFFD.
    JsonText& text(QStringView value);
    //! The same for UTF-8 that is known to be well-formed.
    JsonText& text(QByteArrayView utf8);
    JsonText& number(qint64 value);
    //! \a minorUnits as a number of major units: 1250 with 2 decimals is 12.5. Exact.
    JsonText& amount(qint64 minorUnits, int decimals);
    //! "2026-06-17", quoted; years 0 to 9999.
    JsonText& date(QDate day);

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace egret
