// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/identityapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! The "data" of \a contacts, the primary ones first.
QStringList parseContacts(const QList<JsonReader>& contacts)
{
    QStringList primary;
    QStringList others;
    for (const JsonReader& contact : contacts)
        (contact.flag("primary"_L1) ? primary : others).append(contact.text("data"_L1));
    return primary + others;
}

PersonAddress parseAddress(const JsonReader& json)
{
    return {json.text("street"_L1), json.text("city"_L1), json.text("region"_L1), json.text("postal_code"_L1),
        json.text("country"_L1)};
}

QList<PersonAddress> parseAddresses(const QList<JsonReader>& addresses)
{
    QList<PersonAddress> primary;
    QList<PersonAddress> others;
    for (const JsonReader& address : addresses)
        (address.flag("primary"_L1) ? primary : others).append(parseAddress(address.object("data"_L1)));
    return primary + others;
}

AccountOwner parseOwner(const AccountId& account, const JsonReader& json)
{
    return {account, json.texts("names"_L1), parseContacts(json.objects("phone_numbers"_L1)),
        parseContacts(json.objects("emails"_L1)), parseAddresses(json.objects("addresses"_L1))};
}

std::optional<int> score(const JsonReader& json)
{
    return json.has("score"_L1) ? std::optional(json.number("score"_L1)) : std::nullopt;
}

IdentityScores parseScores(const JsonReader& json)
{
    const JsonReader name = json.object("legal_name"_L1);
    const JsonReader address = json.object("address"_L1);
    IdentityScores scores;
    scores.account = AccountId(json.text("account_id"_L1));
    scores.legalName = score(name);
    scores.phoneNumber = score(json.object("phone_number"_L1));
    scores.email = score(json.object("email_address"_L1));
    scores.address = score(address);
    scores.nicknameMatches = name.flag("is_nickname_match"_L1);
    scores.firstOrLastNameMatches = name.flag("is_first_name_or_last_name_match"_L1);
    scores.businessName = name.flag("is_business_name_detected"_L1);
    scores.postalCodeMatches = address.flag("is_postal_code_match"_L1);
    return scores;
}

void addText(QJsonObject& json, const QString& field, const QString& text)
{
    if (!text.isEmpty())
        json.insert(field, text);
}

QJsonObject toJson(const ClaimedIdentity& claim)
{
    QJsonObject user;
    addText(user, u"legal_name"_s, claim.legalName);
    addText(user, u"phone_number"_s, claim.phoneNumber);
    addText(user, u"email_address"_s, claim.email);
    if (!claim.address)
        return user;
    QJsonObject address;
    addText(address, u"street"_s, claim.address->street);
    addText(address, u"city"_s, claim.address->city);
    addText(address, u"region"_s, claim.address->region);
    addText(address, u"postal_code"_s, claim.address->postalCode);
    addText(address, u"country"_s, claim.address->country);
    user.insert(u"address"_s, address);
    return user;
}

} // namespace

IdentityApi::IdentityApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QList<AccountOwner>> IdentityApi::owners(PlaidAccess access, AccessToken token)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/identity/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    QList<AccountOwner> owners;
    const QList<JsonReader> accounts = JsonReader(*answer).objects("accounts"_L1);
    for (const JsonReader& account : accounts) {
        const QList<JsonReader> entries = account.objects("owners"_L1);
        for (const JsonReader& entry : entries)
            owners.append(parseOwner(AccountId(account.text("account_id"_L1)), entry));
    }
    co_return owners;
}

Task<QList<IdentityScores>> IdentityApi::match(PlaidAccess access, AccessToken token, ClaimedIdentity claim)
{
    const QJsonObject request{{u"access_token"_s, token.reveal()}, {u"user"_s, toJson(claim)}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/identity/match"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return JsonReader(*answer).all("accounts"_L1, parseScores);
}

} // namespace egret
