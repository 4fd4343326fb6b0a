// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/bank/idempotencykeys.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <QJsonObject>

#include <deque>

namespace egret {

//! Where a transfer is. Cancelled, Failed and Returned are the end of it.
enum class SimulatedTransferStatus { Pending, Posted, Settled, FundsAvailable, Cancelled, Failed, Returned };

//! "funds_available".
QString plaidName(SimulatedTransferStatus status);
std::optional<SimulatedTransferStatus> transferStatusOf(const QString& plaidName);

//! Whether a transfer may be made; UserActionRequired: not known before its user logged in again.
enum class TransferDecision { Approved, Declined, UserActionRequired };

//! "user_action_required".
QString plaidName(TransferDecision decision);

//! What is to be moved, and how.
struct TransferTerms {
    bool isDebit() const;
    //! Of either speed.
    bool isAch() const;

    //! Number in the Bank.
    int item = 0;
    //! Plaid's, of the user's account.
    QString accountId;
    //! Debit (from the user's account) or credit (to it).
    QString type;
    //! That carries it: ach, same-day-ach, rtp or wire.
    QString network;
    //! Empty where the network knows none.
    QString achClass;
    //! US; the most that may be moved.
    qint64 cents = 0;
    //! As asked for.
    QJsonObject user;
    //! As asked for; empty: none.
    QJsonObject wireDetails;
};

//! What became of a request to authorise.
struct TransferVerdict {
    TransferDecision decision = TransferDecision::Approved;
    //! Plaid's rationale; empty: none.
    QString code;
    //! The rationale's sentence.
    QString reason;
};

struct SimulatedAuthorization {
    int number = 0;
    TransferTerms terms;
    TransferVerdict verdict;
    Timestamp created;
    //! Number of the one made of it.
    std::optional<int> transfer;
};

//! Why a transfer failed or came back.
struct TransferFailure {
    //! Such as R01; empty: none.
    QString code;
    QString reason;
};

struct SimulatedTransfer {
    //! Whether \a next may follow on the present status.
    bool mayBecome(SimulatedTransferStatus next) const;

    int number = 0;
    int authorization = 0;
    //! Of the authorization; cents: what is moved.
    TransferTerms terms;
    QString description;
    //! Empty: none.
    QJsonObject metadata;
    //! Cents.
    std::optional<qint64> facilitatorFee;
    Timestamp created;
    SimulatedTransferStatus status = SimulatedTransferStatus::Pending;
    //! The network has taken it, whatever came later.
    bool posted = false;
    //! Once it failed or came back.
    std::optional<TransferFailure> failure;
};

struct SimulatedTransferEvent {
    //! 1 is the first, each one more than the last.
    qint64 id = 0;
    int transfer = 0;
    SimulatedTransferStatus status = SimulatedTransferStatus::Pending;
    Timestamp at;
    std::optional<TransferFailure> failure;
};

//! The authorizations, transfers and events of Transfer. Not thread-safe.
class TransferBook {
public:
    //! Kept by reference.
    explicit TransferBook(const TokenMint& mint);

    const SimulatedAuthorization& authorise(const TransferTerms& terms, const TransferVerdict& verdict, Timestamp now);
    //! Owned by this. Errors: INVALID_FIELD.
    Result<SimulatedAuthorization*> findAuthorization(const QString& id);
    const SimulatedAuthorization& authorization(int number) const { return m_authorizations[size_t(number)]; }
    //! A UUID.
    QString authorizationId(int number) const;
    //! Of authorizations, by their number.
    IdempotencyKeys& keys() { return m_keys; }

    //! A pending transfer and its first event. Number, authorization, terms but for the cents, and time of \a wanted
    //! are filled in.
    SimulatedTransfer& create(SimulatedAuthorization& authorization, SimulatedTransfer wanted, Timestamp now);
    //! \a transfer may become \a status. Adds an event.
    void move(SimulatedTransfer& transfer, SimulatedTransferStatus status, const std::optional<TransferFailure>& failure, Timestamp now);
    //! Owned by this. Errors: INVALID_FIELD.
    Result<SimulatedTransfer*> findTransfer(const QString& id);
    SimulatedTransfer& transfer(int number) { return m_transfers[size_t(number)]; }
    //! Oldest first.
    const std::deque<SimulatedTransfer>& transfers() const { return m_transfers; }
    //! A UUID.
    QString transferId(int number) const;

    //! By id.
    const std::deque<SimulatedTransferEvent>& events() const { return m_events; }
    //! The one Ledger, funding account and origination account of this client; UUIDs.
    QString ledgerId() const;
    QString fundingAccountId() const;
    QString originationAccountId() const;

private:
    void record(const SimulatedTransfer& transfer, Timestamp now);

    const TokenMint& m_mint;
    std::deque<SimulatedAuthorization> m_authorizations;
    std::deque<SimulatedTransfer> m_transfers;
    std::deque<SimulatedTransferEvent> m_events;
    IdempotencyKeys m_keys;
};

} // namespace egret
