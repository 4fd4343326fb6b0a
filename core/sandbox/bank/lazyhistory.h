// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/historyshelf.h"

#include <functional>

namespace egret {

//! The history of one Item, made when somebody looks at it: keeps what happened to it and when, and does that again to a
//! fresh ItemHistory if the one on the shelf is gone. The same comes out either way, cursors included. As long as nobody
//! looks, letting days pass costs nothing; where the steps are counted for webhooks, it costs an ItemCourse.
class LazyHistory {
public:
    //! Keeps a reference to \a shelf. The rest as ItemHistory's.
    LazyHistory(HistoryShelf& shelf, std::shared_ptr<const Ledger> ledger, int number, QDate today, int days);
    //! Begins anew: nothing is loaded, nothing has happened.
    void restart(std::shared_ptr<const Ledger> ledger, QDate today, int days);

    //! Shared with other Items of the same customer.
    const Ledger& ledger() const { return *m_ledger; }
    //! How far the Item has seen its bank.
    QDate today() const { return m_today; }
    //! Plaid's account_id; needs no history.
    QString accountId(int account) const;

    //! Makes it where it is not in memory. Valid until other Items' histories are looked at (HistoryShelf::find()).
    const ItemHistory& whole() const;
    operator const ItemHistory&() const { return whole(); }
    //! Makes the history as it is now, whenever asked and whatever happens to it later; outlives this. Goes back \a days
    //! days at least where nothing of it was loaded yet. Takes a few dozen bytes for each thing that happened to it.
    std::function<ItemHistory()> moment(int days = 0) const;
    //! As ItemHistory has them; they make it.
    int logSize() const { return whole().logSize(); }
    const std::deque<ItemTransaction>& transactions() const { return whole().transactions(); }
    ItemHistory::Balance balance(int account) const { return whole().balance(account); }

    //! What happens to it, as ItemHistory has it. Without \a counted the steps come back empty.
    HistoryStep loadRecent(bool counted);
    HistoryStep loadRest(bool counted);
    HistoryStep advanceTo(QDate day, bool counted);
    HistoryStep refresh(bool counted);
    HistoryStep create(const HandmadeTransaction& handmade, bool counted);

private:
    //! Something that happened; of days that passed only the last one is kept.
    struct Call {
        enum class Kind { Recent, Rest, Refresh, Create };
        Kind kind = Kind::Recent;
        QDate day;
        //! What Create makes.
        HandmadeTransaction handmade;
    };

    static void redo(ItemHistory& history, const Call& call);
    HistoryStep load(Call::Kind kind, bool counted);
    HistoryStep act(Call call, bool counted);
    std::vector<CourseChange> onCourse(const Call& call);
    HistoryStep courseTo(QDate day);
    void makeCourse();

    //! Not owned.
    HistoryShelf* m_shelf;
    std::shared_ptr<const Ledger> m_ledger;
    int m_number;
    //! The day from which days of history were asked for.
    QDate m_begun;
    int m_days;
    QDate m_today;
    //! In the order in which they happened; the first is always a load.
    std::vector<Call> m_calls;
    //! Calls that the history on the shelf has seen.
    mutable size_t m_done = 0;
    //! As of today; null: steps are not counted.
    std::unique_ptr<ItemCourse> m_course;
    //! Handmade transactions that the course has seen.
    int m_handmade = 0;
};

} // namespace egret
