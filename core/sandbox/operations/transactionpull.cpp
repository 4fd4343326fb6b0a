// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionpull.h"

#include "core/sandbox/world/dice.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 kDelayKey = 41;
constexpr qint64 kMostItems = 1'000'000;

} // namespace

TransactionPull::TransactionPull(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> TransactionPull::operations()
{
    using enum Operation::Effect;
    using enum Operation::Caller;
    const RequestShape shape{integerField(u"item"_s, 0, kMostItems).needed()};
    const auto item = [this](const QJsonObject& request) -> BankItem& { return m_desk.bank().item(request.value("item"_L1).toInt()); };
    return {
        {u"initial_update"_s, shape,
            [this, item](const QJsonObject& request) -> Result<OperationAnswer> {
                m_desk.bank().finishInitialUpdate(item(request), m_desk.now());
                return OperationAnswer();
            },
            Changes, Simulator},
        {u"historical_update"_s, shape,
            [this, item](const QJsonObject& request) -> Result<OperationAnswer> {
                m_desk.bank().finishHistoricalUpdate(item(request), m_desk.now());
                return OperationAnswer();
            },
            Changes, Simulator},
    };
}

void TransactionPull::start(BankItem& item, int days)
{
    Bank& bank = m_desk.bank();
    bank.startPull(item, days, m_desk.now());
    const std::chrono::seconds whole(Dice{bank.seed(), kDelayKey, quint64(item.number)}.between(60, 120));
    const QJsonObject request{{u"item"_s, item.number}};
    m_desk.later({300ms, 10s}, u"initial_update"_s, request);
    m_desk.later({1s, whole}, u"historical_update"_s, request);
}

} // namespace egret
