// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/bank/transferbook.h"
#include "core/sandbox/operations/transferaccount.h"
#include "core/sandbox/protocol/requestshape.h"

namespace egret {

//! What /transfer/authorization/create may be asked.
RequestShape authorizationShape();

//! The user in a request of Transfer; its legal_name is needed where \a named.
FieldShape transferUserField(bool named);

//! The terms that a request of that shape asks for at \a now, its Item aside. A same-day transfer between the cut-offs
//! becomes a standard one. Errors: INVALID_FIELD (amount, attributes, a debit by rtp or wire), MISSING_FIELDS (ACH
//! without ach_class), TRANSFER_FORBIDDEN_ACH_CLASS.
Result<TransferTerms> transferTerms(const QJsonObject& request, Timestamp now);

//! Refuses what names a test clock, originator, payment profile or account of the client's that does not exist here.
//! Errors: INVALID_FIELD, TRANSFER_ORIGINATOR_NOT_FOUND.
Result<> checkParties(const QJsonObject& request, const TransferBook& book);

//! Whether \a terms can be carried out with \a account at all. Errors: TRANSFER_NETWORK_LIMIT_EXCEEDED,
//! TRANSFER_UNSUPPORTED_ACCOUNT_TYPE, INVALID_FIELD (an account that rtp does not reach).
Result<> checkCarriage(const TransferTerms& terms, const TransferAccount& account);

//! The risk decision as Sandbox makes it: by the Item's state, then by the balance, then by what was moved this month.
//! A log-in that ended by age leaves the transfer unassessed; one that was reset needs its user. Errors: those of an
//! Item whose user took its permission back.
Result<TransferVerdict> decide(const TransferTerms& terms, const BankItem& item, const TransferAccount& account, const TransferBook& book,
    Timestamp now);

} // namespace egret
