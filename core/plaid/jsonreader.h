// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace egret {

//! Reads one of Plaid's objects without ever failing: what is missing, null or of another type reads as empty. Plaid
//! adds fields and words every week and leaves out some that its schema calls required. A value; free to copy.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object);

    QString text(QLatin1String key) const;
    QStringList texts(QLatin1String key) const; //!< an array's texts, others left out
    QUrl url(QLatin1String key) const;
    bool flag(QLatin1String key) const; //!< false where absent
    int number(QLatin1String key) const; //!< 0 where absent or no whole number
    QDate date(QLatin1String key) const; //!< as dayOf(); invalid where absent
    QDateTime time(QLatin1String key) const; //!< RFC 3339, in UTC; invalid where absent
    JsonReader object(QLatin1String key) const; //!< empty where absent
    QList<JsonReader> objects(QLatin1String key) const; //!< an array's objects, others left out
    //! What \a read makes of each of them.
    template <typename T>
    QList<T> all(QLatin1String key, T (*read)(const JsonReader& json)) const
    {
        QList<T> values;
        for (const QList<JsonReader> entries = objects(key); const JsonReader& entry : entries)
            values.append(read(entry));
        return values;
    }

    bool isEmpty() const; //!< no field at all
    bool has(QLatin1String key) const; //!< present and not null
    QJsonValue value(QLatin1String key) const;
    const QJsonObject& json() const;

private:
    QJsonObject m_object;
};

} // namespace egret
