// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfercourse.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/moneywebhooks.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = SimulatedTransferStatus;

namespace {

constexpr auto kStep = 24h; // of realistic delays
constexpr int kMostSteps = 3;

//! What a transfer of one of Sandbox's special amounts does by itself.
struct Script {
    qint64 cents = 0;
    int length = 0;
    std::array<Status, kMostSteps> steps{};
    QLatin1String returnCode{};
};

constexpr std::array<Script, 6> kScripts{{
    {11'11, 3, {Status::Posted, Status::Settled, Status::FundsAvailable}, {}},
    {22'22, 1, {Status::Failed}, {}},
    {33'33, 2, {Status::Posted, Status::Returned}, "R01"_L1},
    {44'44, 2, {Status::Posted, Status::Returned}, "R02"_L1},
    {55'55, 2, {Status::Posted, Status::Returned}, "R16"_L1},
    {66'66, 3, {Status::Posted, Status::Settled, Status::Returned}, "R01"_L1},
}};

const Script* scriptOf(const SimulatedTransfer& transfer)
{
    for (const Script& script : kScripts) {
        if (script.cents == transfer.terms.cents)
            return &script;
    }
    return nullptr;
}

QString returnReason(const QString& code)
{
    struct Reason {
        QLatin1String code;
        QLatin1String text;
    };
    static constexpr std::array<Reason, 12> reasons{{
        {"R01"_L1, "Insufficient funds"_L1},
        {"R02"_L1, "The account is closed"_L1},
        {"R03"_L1, "There is no such account"_L1},
        {"R04"_L1, "The account number is not valid"_L1},
        {"R05"_L1, "The consumer did not authorise this corporate debit"_L1},
        {"R07"_L1, "The customer revoked the authorization"_L1},
        {"R08"_L1, "The payment was stopped"_L1},
        {"R09"_L1, "Uncollected funds"_L1},
        {"R10"_L1, "The customer says that this was not authorised"_L1},
        {"R16"_L1, "The account is frozen"_L1},
        {"R20"_L1, "The account does not take such transactions"_L1},
        {"R29"_L1, "The corporate customer says that this was not authorised"_L1},
    }};
    for (const Reason& reason : reasons) {
        if (reason.code == code)
            return reason.text;
    }
    return u"The transfer came back"_s;
}

//! Why a transfer became \a status: as \a given, the gaps filled; none for what is no failure.
std::optional<TransferFailure> failureOf(Status status, const QJsonObject& given)
{
    if (status != Status::Failed && status != Status::Returned)
        return {};
    TransferFailure failure;
    if (status == Status::Returned)
        failure.code = given.value("failure_code"_L1).toString(given.value("ach_return_code"_L1).toString(u"R01"_s));
    failure.reason = status == Status::Failed ? u"The network did not take the transfer"_s : returnReason(failure.code);
    failure.reason = given.value("description"_L1).toString(failure.reason);
    return failure;
}

//! Additional fields are fine in it, as they are in Plaid's.
Result<> checkFailure(const QJsonValue& given)
{
    bool fits = given.isUndefined() || given.isNull() || given.isObject();
    for (const auto field : {"failure_code"_L1, "ach_return_code"_L1, "description"_L1}) {
        const QJsonValue value = given.toObject().value(field);
        fits = fits && (value.isUndefined() || value.isString() || (value.isNull() && field != "description"_L1));
    }
    return fits ? Result<>() : Result<>(plaidError(u"INVALID_FIELD"_s, u"failure_reason must be an object of strings"_s));
}

} // namespace

TransferCourse::TransferCourse(BankDesk& desk, TransferBook& book)
    : m_desk(desk)
    , m_book(book)
{
}

QList<Operation> TransferCourse::operations()
{
    using enum Operation::Effect;
    const QStringList types{u"posted"_s, u"settled"_s, u"failed"_s, u"funds_available"_s, u"returned"_s};
    const RequestShape simulateShape{textField(u"transfer_id"_s).needed(), choiceField(u"event_type"_s, types).needed(),
        textField(u"test_clock_id"_s).orNull(), anyField(u"failure_reason"_s).orNull(), webUrlField(u"webhook"_s)};
    return {
        {u"/sandbox/transfer/simulate"_s, simulateShape, [this](const QJsonObject& request) { return simulate(request); }, Changes},
        {u"/sandbox/transfer/fire_webhook"_s, {webUrlField(u"webhook"_s).needed()},
            [this](const QJsonObject& request) { return fireWebhook(request); }},
        {u"transfer_step"_s, {textField(u"transfer_id"_s).needed(), integerField(u"step"_s, 0, kMostSteps).needed()},
            [this](const QJsonObject& request) { return step(request); }, Changes, Operation::Caller::Simulator},
    };
}

void TransferCourse::start(const SimulatedTransfer& transfer)
{
    plan(transfer, 0);
}

//! What Sandbox simulates is less than what may happen: money that has settled comes back by itself only.
Result<QJsonObject> TransferCourse::simulate(const QJsonObject& request)
{
    const QJsonValue reason = request.value("failure_reason"_L1);
    if (const Result<> passed = checkFailure(reason); !passed)
        return unexpected(passed.error());
    if (request.value("test_clock_id"_L1).isString())
        return plaidError(u"INVALID_FIELD"_s, u"test_clock_id names nothing that exists"_s);
    const Result<SimulatedTransfer*> found = m_book.findTransfer(request.value("transfer_id"_L1).toString());
    if (!found)
        return unexpected(found.error());
    SimulatedTransfer& transfer = **found;
    const QString type = request.value("event_type"_L1).toString();
    const Status next = transferStatusOf(type).value_or(transfer.status);
    const bool late = next == Status::Returned && transfer.status != Status::Posted;
    if (late || !transfer.mayBecome(next))
        return plaidError(u"SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"_s,
            u"a %1 transfer cannot become %2"_s.arg(plaidName(transfer.status), type));
    m_book.move(transfer, next, failureOf(next, reason.toObject()), m_desk.now());
    m_desk.bank().fire(QUrl(request.value("webhook"_L1).toString()), transferEventsBody());
    return QJsonObject();
}

Result<QJsonObject> TransferCourse::fireWebhook(const QJsonObject& request)
{
    m_desk.bank().fire(QUrl(request.value("webhook"_L1).toString()), transferEventsBody());
    return QJsonObject();
}

//! A transfer that was cancelled or simulated meanwhile does not go on by itself.
Result<OperationAnswer> TransferCourse::step(const QJsonObject& request)
{
    const Result<SimulatedTransfer*> found = m_book.findTransfer(request.value("transfer_id"_L1).toString());
    if (!found)
        return unexpected(found.error());
    SimulatedTransfer& transfer = **found;
    const Script* script = scriptOf(transfer);
    const int number = request.value("step"_L1).toInt();
    if (!script || number >= script->length || !transfer.mayBecome(script->steps[size_t(number)]))
        return OperationAnswer();
    const Status next = script->steps[size_t(number)];
    const QJsonObject reason = script->returnCode.isEmpty() ? QJsonObject() : QJsonObject{{u"failure_code"_s, script->returnCode}};
    m_book.move(transfer, next, failureOf(next, reason), m_desk.now());
    plan(transfer, number + 1);
    return OperationAnswer();
}

void TransferCourse::plan(const SimulatedTransfer& transfer, int step)
{
    const Script* script = scriptOf(transfer);
    if (!script || step >= script->length || !transfer.mayBecome(script->steps[size_t(step)]))
        return;
    m_desk.later({0ms, kStep}, u"transfer_step"_s, {{u"transfer_id"_s, m_book.transferId(transfer.number)}, {u"step"_s, step}});
}

} // namespace egret
