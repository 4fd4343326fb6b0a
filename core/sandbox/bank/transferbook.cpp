// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/transferbook.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using Status = SimulatedTransferStatus;

namespace {

constexpr std::array kStatusNames{"pending"_L1, "posted"_L1, "settled"_L1, "funds_available"_L1, "cancelled"_L1, "failed"_L1, "returned"_L1};
constexpr std::array kDecisionNames{"approved"_L1, "declined"_L1, "user_action_required"_L1};

struct Step {
    Status from;
    Status to;
};

constexpr std::array<Step, 8> kSteps{{
    {Status::Pending, Status::Posted},
    {Status::Pending, Status::Failed},
    {Status::Pending, Status::Cancelled},
    {Status::Posted, Status::Settled},
    {Status::Posted, Status::Returned},
    {Status::Settled, Status::FundsAvailable},
    {Status::Settled, Status::Returned},
    {Status::FundsAvailable, Status::Returned},
}};

} // namespace

QString plaidName(SimulatedTransferStatus status)
{
    return kStatusNames[size_t(status)];
}

std::optional<SimulatedTransferStatus> transferStatusOf(const QString& plaidName)
{
    const auto found = std::find(kStatusNames.begin(), kStatusNames.end(), plaidName);
    return found == kStatusNames.end() ? std::nullopt : std::optional(Status(found - kStatusNames.begin()));
}

QString plaidName(TransferDecision decision)
{
    return kDecisionNames[size_t(decision)];
}

bool TransferTerms::isDebit() const
{
    return type == "debit"_L1;
}

bool TransferTerms::isAch() const
{
    return network == "ach"_L1 || network == "same-day-ach"_L1;
}

bool SimulatedTransfer::mayBecome(SimulatedTransferStatus next) const
{
    if (next == Status::FundsAvailable && !(terms.isDebit() && terms.isAch()))
        return false;
    return std::any_of(kSteps.begin(), kSteps.end(), [&](const Step& step) { return step.from == status && step.to == next; });
}

TransferBook::TransferBook(const TokenMint& mint)
    : m_mint(mint)
{
}

const SimulatedAuthorization& TransferBook::authorise(const TransferTerms& terms, const TransferVerdict& verdict, Timestamp now)
{
    m_authorizations.push_back({int(m_authorizations.size()), terms, verdict, now, {}});
    return m_authorizations.back();
}

Result<SimulatedAuthorization*> TransferBook::findAuthorization(const QString& id)
{
    const std::optional<int> number = m_mint.numberOfUuid(u"transfer authorization"_s, id);
    if (!number || size_t(*number) >= m_authorizations.size())
        return plaidError(u"INVALID_FIELD"_s, u"authorization_id: there is no authorization %1"_s.arg(id));
    return &m_authorizations[size_t(*number)];
}

QString TransferBook::authorizationId(int number) const
{
    return m_mint.uuid(u"transfer authorization"_s, number);
}

SimulatedTransfer& TransferBook::create(SimulatedAuthorization& authorization, SimulatedTransfer wanted, Timestamp now)
{
    const qint64 cents = wanted.terms.cents;
    wanted.number = int(m_transfers.size());
    wanted.authorization = authorization.number;
    wanted.terms = authorization.terms;
    wanted.terms.cents = cents;
    wanted.created = now;
    authorization.transfer = wanted.number;
    m_transfers.push_back(wanted);
    record(m_transfers.back(), now);
    return m_transfers.back();
}

void TransferBook::move(SimulatedTransfer& transfer, SimulatedTransferStatus status, const std::optional<TransferFailure>& failure, Timestamp now)
{
    Q_ASSERT(transfer.mayBecome(status));
    transfer.status = status;
    transfer.posted = transfer.posted || status == Status::Posted;
    transfer.failure = failure;
    record(transfer, now);
}

Result<SimulatedTransfer*> TransferBook::findTransfer(const QString& id)
{
    const std::optional<int> number = m_mint.numberOfUuid(u"transfer"_s, id);
    if (!number || size_t(*number) >= m_transfers.size())
        return plaidError(u"INVALID_FIELD"_s, u"transfer_id: there is no transfer %1"_s.arg(id));
    return &m_transfers[size_t(*number)];
}

QString TransferBook::transferId(int number) const
{
    return m_mint.uuid(u"transfer"_s, number);
}

QString TransferBook::ledgerId() const
{
    return m_mint.uuid(u"ledger"_s, 0);
}

QString TransferBook::fundingAccountId() const
{
    return m_mint.uuid(u"funding account"_s, 0);
}

QString TransferBook::originationAccountId() const
{
    return m_mint.uuid(u"origination account"_s, 0);
}

void TransferBook::record(const SimulatedTransfer& transfer, Timestamp now)
{
    m_events.push_back({qint64(m_events.size()) + 1, transfer.number, transfer.status, now, transfer.failure});
}

} // namespace egret
