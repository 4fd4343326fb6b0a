// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/sandbox/world/accountfacts.h"

#include <QDate>
#include <QJsonObject>

namespace egret {

//! One JSON object of a custom user's password, read field by field. The first thing wrong with any of them is kept in the
//! refusal that all share, with the field's path: "override_accounts[0].type is missing". A null field counts as missing.
class CustomFields {
public:
    //! \a refusal must outlive this and what object() and objects() give.
    CustomFields(QJsonObject object, QString path, int place, QString& refusal);

    //! False once anything was refused.
    bool isGood() const { return m_refusal->isEmpty(); }
    //! The index within the array that objects() read.
    int place() const { return m_place; }
    //! True also for an object that is missing.
    bool isEmpty() const { return m_object.isEmpty(); }

    //! Refuses what is no text.
    QString text(QLatin1String name, const QString& otherwise) const;
    //! Refuses what is missing or empty as well.
    QString neededText(QLatin1String name) const;
    bool flag(QLatin1String name) const;
    int number(QLatin1String name, int otherwise) const;
    //! A rate in per cent; 0 where it is missing.
    double rate(QLatin1String name) const;
    //! Minor units of \a currency.
    std::optional<qint64> money(QLatin1String name, const CurrencyCode& currency) const;
    //! An ISO date; needed.
    QDate day(QLatin1String name) const;
    //! Empty where it is missing.
    CustomFields object(QLatin1String name) const;
    //! At most \a most of them; more are refused. Nothing where the field is missing.
    std::vector<CustomFields> objects(QLatin1String name, qsizetype most) const;
    QStringList texts(QLatin1String name) const;

    //! Keeps "path.name what" unless something was refused before.
    void refuse(QLatin1String name, const QString& what) const;

private:
    QString pathOf(QLatin1String name) const;
    QJsonValue value(QLatin1String name) const;

    QJsonObject m_object;
    QString m_path;
    int m_place;
    QString* m_refusal;
};

//! The objects numbers and identity of an account; nothing where no identity is named.
StatedNumbers statedNumbersOf(const CustomFields& fields);
std::optional<SimulatedOwner> statedOwnerOf(const CustomFields& fields);

} // namespace egret
