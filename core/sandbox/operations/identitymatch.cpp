// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identitymatch.h"

#include "core/sandbox/operations/addressmatch.h"
#include "core/sandbox/operations/contactmatch.h"
#include "core/sandbox/operations/namematch.h"

#include <algorithm>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What all owners have under \a field, in one list.
QJsonArray gathered(const QJsonArray& owners, QLatin1String field)
{
    QJsonArray all;
    for (const QJsonValue& owner : owners) {
        for (const QJsonValue& value : owner.toObject().value(field).toArray())
            all.append(value);
    }
    return all;
}

QJsonValue nameScore(const QString& name, const QJsonArray& names)
{
    std::optional<NameMatch> best;
    for (const QJsonValue& held : names) {
        const NameMatch match = matchNames(name, held.toString());
        if (!best || match.score > best->score)
            best = match;
    }
    if (name.isEmpty() || !best)
        return QJsonValue::Null;
    return QJsonObject{{u"score"_s, best->score}, {u"is_first_name_or_last_name_match"_s, best->firstOrLastName},
        {u"is_nickname_match"_s, best->nickname}, {u"is_business_name_detected"_s, best->business}};
}

QJsonValue contactScore(const QString& given, const QJsonArray& contacts, int (*match)(const QString& given, const QString& held))
{
    if (given.isEmpty() || contacts.isEmpty())
        return QJsonValue::Null;
    int best = 0;
    for (const QJsonValue& contact : contacts)
        best = std::max(best, match(given, contact.toObject().value("data"_L1).toString()));
    return QJsonObject{{u"score"_s, best}};
}

QJsonValue addressScore(const QJsonObject& given, const QJsonArray& addresses)
{
    AddressMatch best;
    for (const QJsonValue& address : addresses) {
        const AddressMatch match = matchAddresses(given, address.toObject().value("data"_L1).toObject());
        if (match.score > best.score)
            best = match;
    }
    if (!best.score)
        return QJsonValue::Null;
    return QJsonObject{{u"score"_s, *best.score}, {u"is_postal_code_match"_s, best.postalCode}};
}

} // namespace

QJsonObject identityScores(const QJsonObject& user, const QJsonArray& owners)
{
    const auto text = [&](QLatin1String field) { return user.value(field).toString().trimmed(); };
    return {{u"legal_name"_s, nameScore(text("legal_name"_L1), gathered(owners, "names"_L1))},
        {u"phone_number"_s, contactScore(text("phone_number"_L1), gathered(owners, "phone_numbers"_L1), matchPhones)},
        {u"email_address"_s, contactScore(text("email_address"_L1), gathered(owners, "emails"_L1), matchEmails)},
        {u"address"_s, addressScore(user.value("address"_L1).toObject(), gathered(owners, "addresses"_L1))}};
}

} // namespace egret
