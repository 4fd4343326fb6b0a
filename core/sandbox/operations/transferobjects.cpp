// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferobjects.h"

#include "core/sandbox/operations/transfercalendar.h"
#include "core/sandbox/protocol/requestvalues.h"
#include "core/sandbox/world/dice.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kTraceKey = 71;

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject userObject(const QJsonObject& asked)
{
    QJsonObject user{{u"legal_name"_s, asked.value("legal_name"_L1).toString()}};
    for (const QString& field : {u"phone_number"_s, u"email_address"_s})
        user.insert(field, valueOrNull(asked, field));
    QJsonValue address = QJsonValue::Null;
    if (const QJsonObject given = asked.value("address"_L1).toObject(); !given.isEmpty()) {
        QJsonObject told;
        for (const QString& field : {u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s})
            told.insert(field, valueOrNull(given, field));
        address = told;
    }
    user.insert("address"_L1, address);
    return user;
}

//! What authorizations and transfers say alike.
QJsonObject termsObject(const TransferTerms& terms, const TransferBook& book)
{
    QJsonObject object{{u"type"_s, terms.type}, {u"network"_s, terms.network}, {u"amount"_s, centsText(terms.cents)},
        {u"account_id"_s, terms.accountId}, {u"user"_s, userObject(terms.user)}, {u"iso_currency_code"_s, u"USD"_s},
        {u"funding_account_id"_s, book.fundingAccountId()}, {u"ledger_id"_s, book.ledgerId()},
        {u"origination_account_id"_s, book.originationAccountId()}, {u"originator_client_id"_s, QJsonValue::Null},
        {u"wire_details"_s, terms.wireDetails.isEmpty() ? QJsonValue() : QJsonValue(terms.wireDetails)},
        {u"credit_funds_source"_s, terms.isDebit() ? QJsonValue() : QJsonValue(u"sweep"_s)}};
    if (!terms.achClass.isEmpty())
        object.insert("ach_class"_L1, terms.achClass);
    return object;
}

QJsonValue failureObject(const std::optional<TransferFailure>& failure)
{
    if (!failure)
        return QJsonValue::Null;
    const QJsonValue code = failure->code.isEmpty() ? QJsonValue() : QJsonValue(failure->code);
    return QJsonObject{{u"failure_code"_s, code}, {u"ach_return_code"_s, code}, {u"description"_s, failure->reason}};
}

void insertDates(QJsonObject& object, const SimulatedTransfer& transfer)
{
    const TransferDates dates = transferDates(transfer.terms, transfer.created);
    const bool returned = transfer.status == SimulatedTransferStatus::Returned;
    object.insert("standard_return_window"_L1, dateOrNull(dates.standardReturn));
    object.insert("unauthorized_return_window"_L1, dateOrNull(dates.unauthorizedReturn));
    object.insert("expected_settlement_date"_L1, dateOrNull(dates.settlement));
    object.insert("expected_funds_available_date"_L1, dateOrNull(returned ? QDate() : dates.fundsAvailable));
}

} // namespace

QJsonObject authorizationObject(const SimulatedAuthorization& authorization, const TransferBook& book)
{
    const TransferVerdict& verdict = authorization.verdict;
    QJsonValue rationale = QJsonValue::Null;
    if (!verdict.code.isEmpty())
        rationale = QJsonObject{{u"code"_s, verdict.code}, {u"description"_s, verdict.reason}};
    return {{u"id"_s, book.authorizationId(authorization.number)}, {u"created"_s, toIso(authorization.created)},
        {u"decision"_s, plaidName(verdict.decision)}, {u"decision_rationale"_s, rationale}, {u"guarantee_decision"_s, QJsonValue::Null},
        {u"guarantee_decision_rationale"_s, QJsonValue::Null}, {u"payment_risk"_s, QJsonValue::Null},
        {u"proposed_transfer"_s, termsObject(authorization.terms, book)}};
}

QJsonObject transferObject(const SimulatedTransfer& transfer, const TransferBook& book, const QString& trace)
{
    QJsonObject object = termsObject(transfer.terms, book);
    object.insert("id"_L1, book.transferId(transfer.number));
    object.insert("authorization_id"_L1, book.authorizationId(transfer.authorization));
    object.insert("created"_L1, toIso(transfer.created));
    object.insert("status"_L1, plaidName(transfer.status));
    object.insert("cancellable"_L1, transfer.mayBecome(SimulatedTransferStatus::Cancelled));
    object.insert("description"_L1, transfer.description);
    object.insert("metadata"_L1, transfer.metadata.isEmpty() ? QJsonValue() : QJsonValue(transfer.metadata));
    object.insert("failure_reason"_L1, failureObject(transfer.failure));
    object.insert("network_trace_id"_L1, transfer.posted ? QJsonValue(trace) : QJsonValue());
    object.insert("refunds"_L1, QJsonArray());
    for (const auto absent : {"guarantee_decision"_L1, "guarantee_decision_rationale"_L1, "recurring_transfer_id"_L1, "sweep_status"_L1})
        object.insert(absent, QJsonValue::Null);
    if (transfer.facilitatorFee)
        object.insert("facilitator_fee"_L1, centsText(*transfer.facilitatorFee));
    insertDates(object, transfer);
    return object;
}

QJsonObject transferEventObject(const SimulatedTransferEvent& event, const SimulatedTransfer& transfer, const TransferBook& book)
{
    QJsonObject object{{u"event_id"_s, event.id}, {u"timestamp"_s, toIso(event.at)}, {u"event_type"_s, plaidName(event.status)},
        {u"transfer_id"_s, book.transferId(transfer.number)}, {u"account_id"_s, transfer.terms.accountId},
        {u"transfer_type"_s, transfer.terms.type}, {u"transfer_amount"_s, centsText(transfer.terms.cents)},
        {u"failure_reason"_s, failureObject(event.failure)}, {u"funding_account_id"_s, book.fundingAccountId()},
        {u"ledger_id"_s, book.ledgerId()}, {u"origination_account_id"_s, book.originationAccountId()}};
    for (const auto absent : {"sweep_id"_L1, "sweep_amount"_L1, "refund_id"_L1, "originator_client_id"_L1, "intent_id"_L1, "wire_return_fee"_L1})
        object.insert(absent, QJsonValue::Null);
    return object;
}

QString networkTrace(const SimulatedTransfer& transfer, quint64 seed)
{
    Dice dice{seed, kTraceKey, quint64(transfer.number)};
    if (transfer.terms.isAch())
        return dice.digits(15);
    const QString day = easternTime(transfer.created).date().toString(u"yyyyMMdd"_s);
    if (transfer.terms.network == "wire"_L1)
        return day + u"MMQFMP2U"_s + dice.digits(6);
    return day + u"021000089P1BTSV"_s + dice.digits(11);
}

} // namespace egret
