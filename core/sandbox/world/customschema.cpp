// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customschema.h"

#include "core/sandbox/world/customcustomer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ObjectFields {
    QLatin1String path; //!< without places in arrays; empty: the outermost object
    QLatin1String names;
};

//! Objects that are not here may hold anything.
constexpr std::array kObjects{
    ObjectFields{""_L1, "version seed override_accounts mfa recaptcha force_error"_L1},
    ObjectFields{"mfa"_L1, "type question_rounds questions_per_round selection_rounds selections_per_question"_L1},
    ObjectFields{"override_accounts"_L1,
        "type subtype starting_balance force_available_balance has_null_available_balance currency meta numbers transactions holdings"
        " investment_transactions identity liability inflow_model income"_L1},
    ObjectFields{"override_accounts.meta"_L1, "name official_name limit mask"_L1},
    ObjectFields{"override_accounts.numbers"_L1,
        "account ach_routing ach_wire_routing eft_institution eft_branch international_bic international_iban bacs_sort_code"_L1},
    ObjectFields{"override_accounts.transactions"_L1, "date_transacted date_posted amount description currency"_L1},
    ObjectFields{"override_accounts.identity"_L1, "names phone_numbers emails addresses"_L1},
    ObjectFields{"override_accounts.inflow_model"_L1, "type income_amount payment_day_of_month transaction_name statement_day_of_month"_L1},
};

Unexpected refused(const QString& detail)
{
    return unexpected(Error::Kind::InvalidInput, u"user_custom"_s, detail);
}

//! Of the place \a offset bytes into \a json.
QString lineAndColumn(const QByteArray& json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1);
}

//! Below \a place, which an error names, in objects at \a path; empty: every field is known.
QString findUnknown(const QJsonValue& value, const QString& path, const QString& place)
{
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (const QString unknown = findUnknown(values[i], path, u"%1[%2]"_s.arg(place).arg(i)); !unknown.isEmpty())
                return unknown;
        }
        return {};
    }
    const auto known = std::find_if(kObjects.begin(), kObjects.end(), [&](const ObjectFields& each) { return each.path == path; });
    if (!value.isObject() || known == kObjects.end())
        return {};
    const QStringList names = QString(known->names).split(u' ');
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString dot = path.isEmpty() ? QString() : u"."_s;
        if (!names.contains(field.key()))
            return u"%1%2%3 is no field. Known here: %4."_s.arg(place, dot, field.key(), names.join(u", "_s));
        if (const QString unknown = findUnknown(*field, path + dot + field.key(), place + dot + field.key()); !unknown.isEmpty())
            return unknown;
    }
    return {};
}

} // namespace

Result<> checkCustomUser(const QString& json)
{
    const QByteArray bytes = json.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(u"No JSON at %1: %2."_s.arg(lineAndColumn(bytes, error.offset), error.errorString()));
    if (!document.isObject())
        return refused(u"A custom user is a JSON object."_s);
    if (const QString unknown = findUnknown(document.object(), {}, {}); !unknown.isEmpty())
        return refused(unknown);
    const Result<CustomCustomer> customer = parseCustomCustomer(json);
    return customer ? Result<>() : Result<>(refused(customer.error().detail));
}

QString customUserExample(QDate today)
{
    const auto transaction = [today](int daysAgo, double amount, const QString& description) {
        const QString day = today.addDays(-daysAgo).toString(Qt::ISODate);
        return QJsonObject{{u"date_transacted"_s, day}, {u"date_posted"_s, day}, {u"amount"_s, amount}, {u"description"_s, description}};
    };
    const QJsonObject account{{u"type"_s, u"depository"_s}, {u"subtype"_s, u"checking"_s}, {u"currency"_s, u"USD"_s}, {u"starting_balance"_s, 2500},
        {u"meta"_s, QJsonObject{{u"name"_s, u"Checking"_s}, {u"mask"_s, u"4321"_s}}},
        {u"transactions"_s,
            QJsonArray{transaction(2, 12.5, u"Corner Bakery"_s), transaction(5, 89.99, u"Electric utility"_s), transaction(9, -1'840, u"Payroll"_s)}}};
    const QJsonObject user{{u"version"_s, u"2"_s}, {u"seed"_s, u"example"_s}, {u"override_accounts"_s, QJsonArray{account}}};
    return QString::fromUtf8(QJsonDocument(user).toJson());
}

} // namespace egret
