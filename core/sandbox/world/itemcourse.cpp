// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemcourse.h"

#include "core/base/money.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestAmendment = 45; // days after its posting that a row may still change
constexpr int kRaisedDays = 30; // how far back a refresh looks for an amount to change
constexpr quint64 kRefreshDraw = 14;

//! By hand nobody is named that Plaid would know.
constexpr Merchant kHandmade{""_L1, ""_L1, ""_L1, "OTHER_OTHER"_L1, PaymentChannel::Other, ""_L1};

qint64 oneUnit(const CurrencyCode& currency)
{
    qint64 unit = 1;
    for (int decimals = currencyExponent(currency); decimals > 0; --decimals)
        unit *= 10;
    return unit;
}

} // namespace

ItemCourse::ItemCourse(std::shared_ptr<const Ledger> ledger, int number, QDate first, QDate today)
    : m_ledger(std::move(ledger))
    , m_number(number)
    , m_first(first)
    , m_today(today)
{
    for (const BankRow& row : m_ledger->rows(today.addDays(-kLongestAmendment), today)) {
        const bool pending = row.isPendingOn(today);
        const bool told = tellsTransactions(m_ledger->accounts()[size_t(row.account)]);
        if (told && (pending || (row.isPostedOn(today) && isAmendedLater(row))))
            m_waiting.push_back({row, pending});
    }
}

std::vector<CourseChange> ItemCourse::nextDay()
{
    std::vector<CourseChange> changes;
    m_today = m_today.addDays(1);
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        settle(waiting, changes);
    for (const BankRow& row : m_ledger->rows(m_today, m_today)) {
        if (firstShown(row) == m_today && (row.isPendingOn(m_today) || row.isPostedOn(m_today)))
            appear(row, changes);
    }
    return changes;
}

std::vector<CourseChange> ItemCourse::refresh()
{
    std::vector<CourseChange> changes;
    Dice dice{m_ledger->seed(), quint64(m_number), kRefreshDraw, quint64(++m_refreshes)};
    for (Waiting& waiting : std::exchange(m_waiting, {})) {
        if (waiting.pending) {
            waiting.row.posts = m_today;
            waiting.row.vanishes = false;
        }
        settle(waiting, changes);
    }
    for (qint64 count = dice.between(2, 4); count > 0; --count) {
        if (const std::optional<BankRow> extra = m_ledger->extraPurchase(m_today, m_extras++))
            appear(*extra, changes);
    }
    raiseOneAmount(dice, changes);
    return changes;
}

std::vector<CourseChange> ItemCourse::create(const HandmadeTransaction& handmade, int number)
{
    std::vector<CourseChange> changes;
    BankRow row;
    row.merchant = &kHandmade;
    row.account = m_ledger->mainAccount();
    row.index = kHandmadeIndex + number;
    row.nominal = handmade.made;
    row.made = handmade.made;
    row.posts = handmade.posts;
    row.amount = handmade.amount;
    row.pends = handmade.posts > m_today;
    row.pendingAmount = handmade.pendingAmount;
    appear(row, changes);
    return changes;
}

void ItemCourse::settle(const Waiting& waiting, std::vector<CourseChange>& changes)
{
    const BankRow& row = waiting.row;
    if (waiting.pending ? row.isPendingOn(m_today) : isAmendedLater(row)) {
        m_waiting.push_back(waiting);
        return;
    }
    if (waiting.pending && row.vanishes) {
        changes.push_back({CourseChange::Kind::Vanishes, shownOn(row, row.made)});
        return;
    }
    changes.push_back({waiting.pending ? CourseChange::Kind::Posts : CourseChange::Kind::Changes, shownOn(row, m_today)});
    if (waiting.pending && isAmendedLater(row))
        m_waiting.push_back({row, false});
}

void ItemCourse::appear(const BankRow& row, std::vector<CourseChange>& changes)
{
    if (!tellsTransactions(m_ledger->accounts()[size_t(row.account)]))
        return;
    changes.push_back({CourseChange::Kind::Appears, shownOn(row, m_today)});
    if (row.isPendingOn(m_today) || isAmendedLater(row))
        m_waiting.push_back({row, row.isPendingOn(m_today)});
}

//! Of the last weeks' outgoing rows, purchases where there are any, one whose amount was not changed so far.
void ItemCourse::raiseOneAmount(Dice& dice, std::vector<CourseChange>& changes)
{
    std::vector<BankRow> candidates = m_ledger->rows(std::max(m_first, m_today.addDays(-kRaisedDays)), m_today);
    std::erase_if(candidates, [this](const BankRow& row) {
        const ItemTransaction shown = shownOn(row, m_today);
        return !row.isPostedOn(m_today) || shown.amount <= 0 || !tellsTransactions(m_ledger->accounts()[size_t(row.account)])
            || std::any_of(m_raised.begin(), m_raised.end(), [&](const ItemTransaction& raised) { return raised.isSameMovement(shown); });
    });
    const auto isPurchase = [](const BankRow& row) { return row.pends; };
    if (std::any_of(candidates.begin(), candidates.end(), isPurchase))
        std::erase_if(candidates, std::not_fn(isPurchase));
    if (candidates.empty())
        return;
    ItemTransaction raised = shownOn(candidates[size_t(dice.between(0, qint64(candidates.size()) - 1))], m_today);
    raised.amount += oneUnit(m_ledger->accounts()[size_t(raised.account)].currency);
    m_raised.push_back(raised);
    changes.push_back({CourseChange::Kind::Changes, raised});
}

bool tellsTransactions(const SimulatedAccount& account)
{
    return account.type == "depository"_L1 || account.type == "credit"_L1 || (account.type == "loan"_L1 && account.subtype == "student"_L1);
}

QDate firstShown(const BankRow& row)
{
    return row.pends ? row.made : row.posts;
}

HistoryStep toStep(const std::vector<CourseChange>& changes, quint64 seed, int number)
{
    HistoryStep step;
    for (const CourseChange& change : changes) {
        using Kind = CourseChange::Kind;
        step.added += change.kind == Kind::Appears || change.kind == Kind::Posts ? 1 : 0;
        step.modified += change.kind == Kind::Changes ? 1 : 0;
        if (change.kind == Kind::Posts || change.kind == Kind::Vanishes)
            step.removed.append(toText(pendingIdOf(seed, number, change.transaction)));
    }
    return step;
}

} // namespace egret
