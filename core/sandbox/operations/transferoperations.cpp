// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferoperations.h"

#include "core/sandbox/operations/transferobjects.h"
#include "core/sandbox/operations/transferrules.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/protocol/requestvalues.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAuthorizationLifetime = 1h;
constexpr int kLongestDescription = 15;
constexpr int kLongestAchDescription = 10;
constexpr int kMostTransfers = 25;
constexpr qint64 kMostOffset = 1'000'000'000;

//! Beside what is needed, what older clients still send: it is known and not looked at.
RequestShape createShape()
{
    return {textField(u"access_token"_s).needed(), textField(u"account_id"_s).needed(), textField(u"authorization_id"_s).needed(),
        textField(u"description"_s, 1, kLongestDescription).needed(), textField(u"amount"_s), anyField(u"metadata"_s).orNull(),
        textField(u"test_clock_id"_s).orNull(), textField(u"facilitator_fee"_s), textField(u"idempotency_key"_s, 1, 50),
        choiceField(u"type"_s, {u"debit"_s, u"credit"_s}), choiceField(u"network"_s, {u"ach"_s, u"same-day-ach"_s, u"rtp"_s, u"wire"_s}),
        choiceField(u"ach_class"_s, {u"ccd"_s, u"ppd"_s, u"tel"_s, u"web"_s}), transferUserField(false).orNull(),
        textField(u"origination_account_id"_s).orNull(), choiceField(u"iso_currency_code"_s, {u"USD"_s})};
}

RequestShape cancelShape()
{
    const QStringList reasons = u"AC03 AM09 CUST DUPL FRAD TECH UPAY AC14 AM06 BE05 FOCR MS02 MS03 RR04 RUTA"_s.split(u' ');
    return {textField(u"transfer_id"_s).needed(), textField(u"originator_client_id"_s).orNull(), choiceField(u"reason_code"_s, reasons)};
}

//! What the values of \a request say beside the authorization; cents 0: all that is authorised.
Result<SimulatedTransfer> wantedTransfer(const QJsonObject& request)
{
    SimulatedTransfer wanted;
    wanted.description = request.value("description"_L1).toString();
    wanted.metadata = request.value("metadata"_L1).toObject();
    if (const Result<> passed = checkTextMap(request.value("metadata"_L1), u"metadata"_s); !passed)
        return unexpected(passed.error());
    if (const QJsonValue amount = request.value("amount"_L1); !amount.isUndefined()) {
        const Result<qint64> cents = centsOf(amount, u"amount"_s);
        if (!cents)
            return unexpected(cents.error());
        wanted.terms.cents = *cents;
    }
    if (const QJsonValue fee = request.value("facilitator_fee"_L1); !fee.isUndefined()) {
        const Result<qint64> cents = centsOf(fee, u"facilitator_fee"_s);
        if (!cents)
            return unexpected(cents.error());
        wanted.facilitatorFee = *cents;
    }
    return wanted;
}

//! Fits \a wanted to what was authorised.
Result<> fit(SimulatedTransfer& wanted, const TransferTerms& authorised)
{
    if (wanted.terms.cents == 0)
        wanted.terms.cents = authorised.cents;
    if (wanted.terms.cents > authorised.cents)
        return plaidError(u"INVALID_FIELD"_s, u"amount is above the authorised %1"_s.arg(centsText(authorised.cents)));
    if (wanted.facilitatorFee > wanted.terms.cents)
        return plaidError(u"INVALID_FIELD"_s, u"facilitator_fee is above the amount"_s);
    if (authorised.isAch() && wanted.description.size() > kLongestAchDescription)
        return plaidError(u"INVALID_FIELD"_s, u"description must have at most %1 characters on an ACH network"_s.arg(kLongestAchDescription));
    return {};
}

} // namespace

TransferOperations::TransferOperations(BankDesk& desk, TransferBook& book, TransferCourse& course)
    : m_desk(desk)
    , m_book(book)
    , m_course(course)
{
}

QList<Operation> TransferOperations::operations()
{
    using enum Operation::Effect;
    const RequestShape getShape{textField(u"transfer_id"_s), textField(u"authorization_id"_s), textField(u"originator_client_id"_s).orNull()};
    const RequestShape listShape{anyField(u"start_date"_s).orNull(), anyField(u"end_date"_s).orNull(),
        integerField(u"count"_s, 1, kMostTransfers), integerField(u"offset"_s, 0, kMostOffset), textField(u"origination_account_id"_s).orNull(),
        textField(u"originator_client_id"_s).orNull(), textField(u"funding_account_id"_s).orNull()};
    return {
        {u"/transfer/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); }, Changes},
        {u"/transfer/get"_s, getShape, [this](const QJsonObject& request) { return get(request); }},
        {u"/transfer/list"_s, listShape, [this](const QJsonObject& request) { return list(request); }},
        {u"/transfer/cancel"_s, cancelShape(), [this](const QJsonObject& request) { return cancel(request); }, Changes},
    };
}

//! The authorization is the idempotency key: its transfer is made once and answered whenever it is asked for.
Result<QJsonObject> TransferOperations::create(const QJsonObject& request)
{
    Result<SimulatedTransfer> wanted = wantedTransfer(request);
    if (!wanted)
        return unexpected(wanted.error());
    if (const Result<> known = checkParties(request, m_book); !known)
        return unexpected(known.error());
    const Result<SimulatedAuthorization*> authorization = usable(request);
    if (!authorization)
        return unexpected(authorization.error());
    if ((*authorization)->transfer)
        return QJsonObject{{u"transfer"_s, told(m_book.transfer(*(*authorization)->transfer))}};
    if (const Result<> fits = fit(*wanted, (*authorization)->terms); !fits)
        return unexpected(fits.error());
    const SimulatedTransfer& transfer = m_book.create(**authorization, *wanted, m_desk.now());
    m_course.start(transfer);
    return QJsonObject{{u"transfer"_s, told(transfer)}};
}

//! The authorization of \a request, used already or still good.
Result<SimulatedAuthorization*> TransferOperations::usable(const QJsonObject& request) const
{
    const Result<BankItem*> item = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!item)
        return unexpected(item.error());
    const Result<SimulatedAuthorization*> found = m_book.findAuthorization(request.value("authorization_id"_L1).toString());
    if (!found)
        return found;
    const SimulatedAuthorization& authorization = **found;
    if (authorization.terms.item != (*item)->number || authorization.terms.accountId != request.value("account_id"_L1).toString())
        return plaidError(u"INVALID_FIELD"_s, u"authorization_id is of another account"_s);
    if (authorization.transfer)
        return found;
    if (authorization.verdict.decision != TransferDecision::Approved)
        return plaidError(u"INVALID_FIELD"_s, u"authorization_id: the decision was %1"_s.arg(plaidName(authorization.verdict.decision)));
    if (m_desk.now() >= authorization.created + kAuthorizationLifetime)
        return plaidError(u"INVALID_FIELD"_s, u"authorization_id has expired; an authorization is good for one hour"_s);
    return found;
}

Result<QJsonObject> TransferOperations::get(const QJsonObject& request) const
{
    const bool byTransfer = request.contains("transfer_id"_L1);
    const bool byAuthorization = request.contains("authorization_id"_L1);
    if (!byTransfer && !byAuthorization)
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: transfer_id, or authorization_id in its place"_s);
    if (byTransfer && byAuthorization)
        return plaidError(u"INVALID_FIELD"_s, u"transfer_id and authorization_id must not both be given"_s);
    if (byTransfer) {
        const Result<SimulatedTransfer*> transfer = m_book.findTransfer(request.value("transfer_id"_L1).toString());
        return transfer ? Result<QJsonObject>(QJsonObject{{u"transfer"_s, told(**transfer)}}) : unexpected(transfer.error());
    }
    const Result<SimulatedAuthorization*> authorization = m_book.findAuthorization(request.value("authorization_id"_L1).toString());
    if (!authorization)
        return unexpected(authorization.error());
    if (!(*authorization)->transfer)
        return plaidError(u"INVALID_FIELD"_s, u"authorization_id: no transfer was made of it"_s);
    return QJsonObject{{u"transfer"_s, told(m_book.transfer(*(*authorization)->transfer))}};
}

//! Newest first.
Result<QJsonObject> TransferOperations::list(const QJsonObject& request) const
{
    const Result<std::optional<Timestamp>> start = momentOf(request, u"start_date"_s);
    const Result<std::optional<Timestamp>> end = momentOf(request, u"end_date"_s);
    if (!start || !end)
        return unexpected(start ? end.error() : start.error());
    QJsonArray page;
    const int count = request.value("count"_L1).toInt(kMostTransfers);
    qint64 skip = request.value("offset"_L1).toInteger();
    const bool ours(checkParties(request, m_book));
    const std::deque<SimulatedTransfer>& transfers = m_book.transfers();
    for (auto transfer = transfers.rbegin(); ours && transfer != transfers.rend() && page.size() < count; ++transfer) {
        if ((*start && transfer->created < **start) || (*end && transfer->created > **end))
            continue;
        if (skip-- <= 0)
            page.append(told(*transfer));
    }
    return QJsonObject{{u"transfers"_s, page}};
}

Result<QJsonObject> TransferOperations::cancel(const QJsonObject& request)
{
    const Result<SimulatedTransfer*> transfer = m_book.findTransfer(request.value("transfer_id"_L1).toString());
    if (!transfer)
        return unexpected(transfer.error());
    if (!(*transfer)->mayBecome(SimulatedTransferStatus::Cancelled))
        return plaidError(u"TRANSFER_NOT_CANCELLABLE"_s, u"the transfer is %1"_s.arg(plaidName((*transfer)->status)));
    m_book.move(**transfer, SimulatedTransferStatus::Cancelled, {}, m_desk.now());
    return QJsonObject();
}

QJsonObject TransferOperations::told(const SimulatedTransfer& transfer) const
{
    return transferObject(transfer, m_book, networkTrace(transfer, m_desk.bank().seed()));
}

} // namespace egret
