// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferrules.h"

#include "core/sandbox/operations/transfercalendar.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/protocol/requestvalues.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMonthlyLimit = 1'000'000'000; // cents of one type in a calendar month
constexpr auto kLoginLifetime = 30 * 24h; // after it the Item is stale

struct NetworkLimit {
    QLatin1String network;
    qint64 cents;
};

constexpr std::array<NetworkLimit, 4> kNetworkLimits{{
    {"ach"_L1, 1'000'000'000},
    {"same-day-ach"_L1, 100'000'000},
    {"rtp"_L1, 100'000'000},
    {"wire"_L1, 99'999'999},
}};

bool allowsClass(const TransferTerms& terms)
{
    return terms.isDebit() || terms.achClass == "ccd"_L1 || terms.achClass == "ppd"_L1;
}

Result<> checkNetwork(const TransferTerms& terms)
{
    if (!terms.isAch())
        return terms.isDebit() ? Result<>(plaidError(u"INVALID_FIELD"_s, u"type must be credit on the network %1"_s.arg(terms.network))) : Result<>();
    if (terms.achClass.isEmpty())
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: ach_class"_s);
    if (!allowsClass(terms))
        return plaidError(u"TRANSFER_FORBIDDEN_ACH_CLASS"_s, u"ach_class %1 cannot be used for a %2"_s.arg(terms.achClass, terms.type));
    return {};
}

qint64 movedThisMonth(const TransferTerms& terms, const TransferBook& book, Timestamp now)
{
    const QDate today = toDateTime(now).date();
    qint64 cents = 0;
    for (const SimulatedTransfer& transfer : book.transfers()) {
        const QDate day = toDateTime(transfer.created).date();
        const bool counts = transfer.status != SimulatedTransferStatus::Cancelled && transfer.status != SimulatedTransferStatus::Failed;
        if (counts && transfer.terms.type == terms.type && day.year() == today.year() && day.month() == today.month())
            cents += transfer.terms.cents;
    }
    return cents;
}

//! What is decided on an Item whose bank cannot be asked.
Result<TransferVerdict> decideUnasked(const BankItem& item, Timestamp now)
{
    const Error& error = *item.error;
    if (error.code != "ITEM_LOGIN_REQUIRED"_L1) {
        if (error.errorType != "INSTITUTION_ERROR"_L1)
            return unexpected(error);
        return TransferVerdict{TransferDecision::Approved, u"ERROR"_s, u"The account could not be looked at; the risk was not assessed."_s};
    }
    if (now >= item.loginSince + kLoginLifetime)
        return TransferVerdict{TransferDecision::Approved, u"ITEM_LOGIN_REQUIRED"_s,
            u"The Item is stale and could not be looked at; the risk was not assessed."_s};
    return TransferVerdict{TransferDecision::UserActionRequired, {}, {}};
}

} // namespace

FieldShape transferUserField(bool named)
{
    const FieldShape legalName = textField(u"legal_name"_s);
    return objectField(u"user"_s,
        {named ? legalName.needed() : legalName, textField(u"phone_number"_s), textField(u"email_address"_s),
            objectField(u"address"_s,
                {textField(u"street"_s), textField(u"city"_s), textField(u"region"_s), textField(u"postal_code"_s), textField(u"country"_s)})});
}

RequestShape authorizationShape()
{
    const FieldShape wire = objectField(u"wire_details"_s,
        {textField(u"message_to_beneficiary"_s, 0, 140).orNull(), textField(u"wire_return_fee"_s).orNull()});
    RequestShape shape{textField(u"access_token"_s).needed(), textField(u"account_id"_s).needed(),
        choiceField(u"type"_s, {u"debit"_s, u"credit"_s}).needed(),
        choiceField(u"network"_s, {u"ach"_s, u"same-day-ach"_s, u"rtp"_s, u"wire"_s}).needed(), textField(u"amount"_s).needed(),
        choiceField(u"ach_class"_s, {u"ccd"_s, u"ppd"_s, u"tel"_s, u"web"_s}), wire.orNull(), transferUserField(true).needed(),
        anyField(u"device"_s), choiceField(u"iso_currency_code"_s, {u"USD"_s}), textField(u"idempotency_key"_s, 1, 50).orNull(),
        choiceField(u"credit_funds_source"_s, {u"sweep"_s, u"prefunded_rtp_credits"_s, u"prefunded_ach_credits"_s}).orNull(),
        textField(u"ruleset_key"_s).orNull(), textField(u"beacon_session_id"_s).orNull(), anyField(u"custom_attributes"_s).orNull()};
    for (const QString& name : {u"user_present"_s, u"with_guarantee"_s, u"request_guarantee"_s})
        shape.append(flagField(name).orNull());
    for (const QString& name : {u"funding_account_id"_s, u"ledger_id"_s, u"payment_profile_token"_s, u"origination_account_id"_s,
             u"originator_client_id"_s, u"test_clock_id"_s})
        shape.append(textField(name).orNull());
    return shape;
}

Result<TransferTerms> transferTerms(const QJsonObject& request, Timestamp now)
{
    TransferTerms terms;
    terms.accountId = request.value("account_id"_L1).toString();
    terms.type = request.value("type"_L1).toString();
    terms.network = request.value("network"_L1).toString();
    terms.user = request.value("user"_L1).toObject();
    if (terms.network == "wire"_L1)
        terms.wireDetails = request.value("wire_details"_L1).toObject();
    if (terms.isAch())
        terms.achClass = request.value("ach_class"_L1).toString();
    if (terms.network == "same-day-ach"_L1 && missesSameDay(now))
        terms.network = u"ach"_s;
    const Result<qint64> cents = centsOf(request.value("amount"_L1), u"amount"_s);
    if (!cents)
        return unexpected(cents.error());
    terms.cents = *cents;
    if (request.contains("device"_L1) && !request.value("device"_L1).isObject())
        return plaidError(u"INVALID_FIELD"_s, u"device must be an object"_s);
    if (const Result<> passed = checkTextMap(request.value("custom_attributes"_L1), u"custom_attributes"_s); !passed)
        return unexpected(passed.error());
    if (const Result<> passed = checkNetwork(terms); !passed)
        return unexpected(passed.error());
    return terms;
}

Result<> checkParties(const QJsonObject& request, const TransferBook& book)
{
    if (request.value("originator_client_id"_L1).isString())
        return plaidError(u"TRANSFER_ORIGINATOR_NOT_FOUND"_s, u"originator_client_id: there is no such originator"_s);
    const std::array<std::pair<QString, QString>, 5> known{{{u"test_clock_id"_s, {}}, {u"payment_profile_token"_s, {}},
        {u"funding_account_id"_s, book.fundingAccountId()}, {u"ledger_id"_s, book.ledgerId()},
        {u"origination_account_id"_s, book.originationAccountId()}}};
    for (const auto& [field, id] : known) {
        if (const QJsonValue value = request.value(field); value.isString() && value.toString() != id)
            return plaidError(u"INVALID_FIELD"_s, u"%1 names nothing that exists"_s.arg(field));
    }
    return {};
}

Result<> checkCarriage(const TransferTerms& terms, const TransferAccount& account)
{
    for (const NetworkLimit& limit : kNetworkLimits) {
        if (limit.network == terms.network && terms.cents > limit.cents)
            return plaidError(u"TRANSFER_NETWORK_LIMIT_EXCEEDED"_s,
                u"amount is above %1, which is the most that %2 carries"_s.arg(centsText(limit.cents), terms.network));
    }
    if (account.type != "depository"_L1 || account.currency != "USD"_L1)
        return plaidError(u"TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"_s, u"account_id must name a depository account in USD"_s);
    if (terms.network == "rtp"_L1 && account.subtype != "checking"_L1)
        return plaidError(u"INVALID_FIELD"_s, u"account_id: rtp does not reach a %1 account"_s.arg(account.subtype));
    return {};
}

Result<TransferVerdict> decide(const TransferTerms& terms, const BankItem& item, const TransferAccount& account, const TransferBook& book,
    Timestamp now)
{
    if (item.isBroken())
        return decideUnasked(item, now);
    if (account.available == 0)
        return TransferVerdict{TransferDecision::Declined, u"RISK"_s, u"The transfer was found to be of high risk."_s};
    if (terms.cents > account.available)
        return TransferVerdict{TransferDecision::Declined, u"NSF"_s, u"The account does not hold enough; the transfer would be returned."_s};
    if (movedThisMonth(terms, book, now) + terms.cents > kMonthlyLimit)
        return TransferVerdict{TransferDecision::Declined, u"TRANSFER_LIMIT_REACHED"_s,
            u"The limit of 10,000,000.00 a month for each type of transfer is reached."_s};
    return TransferVerdict{};
}

} // namespace egret
