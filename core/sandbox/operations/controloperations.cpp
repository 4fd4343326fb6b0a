// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/controloperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/transactionwriter.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using Caller = Operation::Caller;
using Effect = Operation::Effect;

namespace {

constexpr int kLargestPage = 500;
constexpr qint64 kLongestJump = 20LL * 366 * 24 * 3600; // seconds
constexpr double kFastest = 1e6;

RequestShape pageShape()
{
    return {integerField(u"count"_s, 1, kLargestPage), integerField(u"offset"_s, 0, 1'000'000'000)};
}

//! First and one past the last place of the page that \a request asks for among \a size.
std::pair<int, int> pageOf(const QJsonObject& request, qsizetype size)
{
    const qint64 first = std::min<qint64>(request.value("offset"_L1).toInteger(), size);
    return {int(first), int(std::min<qint64>(size, first + request.value("count"_L1).toInt(100)))};
}

QJsonObject described(const Bank& bank, const BankItem& item)
{
    return {{u"item_id"_s, item.id.value()}, {u"institution_id"_s, item.spec.institution}, {u"webhook"_s, item.spec.webhook},
        {u"access_token"_s, item.accessToken < 0 ? QJsonValue() : QJsonValue(bank.mint().token(u"access"_s, item.accessToken))},
        {u"products"_s, QJsonArray::fromStringList(item.spec.products)}, {u"created_at"_s, toIso(item.created)},
        {u"error_code"_s, item.error ? QJsonValue(item.error->code) : QJsonValue()}, {u"removed"_s, item.removed}};
}

} // namespace

ControlOperations::ControlOperations(BankDesk& desk, WebhookSigner& signer)
    : m_desk(desk)
    , m_signer(signer)
{
}

QList<Operation> ControlOperations::operations()
{
    const FieldShape itemId = textField(u"item_id"_s).needed();
    return {
        {u"/sandbox-control/clock"_s,
            {integerField(u"advance_seconds"_s, 0, kLongestJump), textField(u"advance_to"_s), anyField(u"speed"_s)},
            [this](const QJsonObject& request) { return clock(request); }, Effect::Reads, Caller::Control},
        {u"/sandbox-control/items"_s, pageShape(), [this](const QJsonObject& request) { return items(request); }, Effect::Reads,
            Caller::Control},
        {u"/sandbox-control/transactions"_s, pageShape() << itemId, [this](const QJsonObject& request) { return transactions(request); },
            Effect::Reads, Caller::Control},
        {u"/sandbox-control/key/rotate"_s, {}, [this](const QJsonObject&) { return rotateKey(); }, Effect::Reads, Caller::Control},
    };
}

Result<QJsonObject> ControlOperations::clock(const QJsonObject& request)
{
    const QJsonValue speed = request.value("speed"_L1);
    if (!speed.isUndefined() && !(speed.isDouble() && speed.toDouble() >= 0 && speed.toDouble() <= kFastest))
        return plaidError(u"INVALID_FIELD"_s, u"speed must be a number between 0 and %1"_s.arg(kFastest));
    SimulatedClock& clock = m_desk.clock();
    if (const QString text = request.value("advance_to"_L1).toString(); !text.isEmpty()) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid() || fromDateTime(time) - clock.now() > std::chrono::seconds(kLongestJump))
            return plaidError(u"INVALID_FIELD"_s, u"advance_to must be an ISO 8601 time at most twenty years ahead"_s);
        clock.advanceTo(fromDateTime(time));
    }
    clock.advanceTo(clock.now() + std::chrono::seconds(request.value("advance_seconds"_L1).toInteger()));
    if (speed.isDouble())
        clock.setSpeed(speed.toDouble());
    return QJsonObject{{u"now"_s, toIso(clock.now())}, {u"speed"_s, clock.speed()}};
}

Result<QJsonObject> ControlOperations::items(const QJsonObject& request) const
{
    const Bank& bank = m_desk.bank();
    const auto [first, last] = pageOf(request, bank.itemCount());
    QJsonArray items;
    for (int number = first; number < last; ++number)
        items.append(described(bank, bank.item(number)));
    return QJsonObject{{u"items"_s, items}, {u"total"_s, bank.itemCount()}};
}

Result<QJsonObject> ControlOperations::transactions(const QJsonObject& request) const
{
    const Result<BankItem*> item = namedItem(m_desk.bank(), request);
    if (!item)
        return unexpected(item.error());
    const QList<QJsonObject> truth = transactionObjects((*item)->history);
    const auto [first, last] = pageOf(request, truth.size());
    QJsonArray transactions;
    for (int place = first; place < last; ++place)
        transactions.append(truth.at(place));
    return QJsonObject{{u"transactions"_s, transactions}, {u"total"_s, truth.size()}};
}

Result<QJsonObject> ControlOperations::rotateKey()
{
    m_signer.rotateKey(SystemClock().now());
    return QJsonObject();
}

Result<BankItem*> namedItem(const Bank& bank, const QJsonObject& request)
{
    if (BankItem* item = bank.find(ItemId(request.value("item_id"_L1).toString())); item && !item->removed)
        return item;
    return plaidError(u"INVALID_FIELD"_s, u"item_id names no Item of this simulator"_s);
}

} // namespace egret
