// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/bankrow.h"
#include "core/sandbox/world/dice.h"

namespace egret {

//! One transaction as an Item shows it now: what of its BankRow is visible, in 48 bytes, because an Item may have a
//! million of them. Its id and its texts are worked out when somebody reads them. Days are Julian days.
struct ItemTransaction {
    //! Never null.
    const Merchant* merchant = nullptr;
    //! Minor units of the account's currency; positive: money out.
    qint64 amount = 0;
    //! Identity together with account, index and pending.
    qint32 nominal = 0;
    qint32 made = 0;
    //! Of a pending one: when the bank means to book it.
    qint32 posts = 0;
    qint32 index = 0;
    //! Position in the Item's log where it came.
    qint32 added = 0;
    //! And of what happened to it last.
    qint32 changed = 0;
    //! Index into Ledger::accounts().
    qint16 account = 0;
    //! Of the kind that is pending first.
    bool pends : 1 = false;
    bool pending : 1 = false;
    //! Took the place of a pending transaction that was shown.
    bool successor : 1 = false;
    //! Gone from the bank; kept for what /transactions/sync still has to tell.
    bool removed : 1 = false;

    QDate madeDay() const { return QDate::fromJulianDay(made); }
    //! The transaction's date: when it was made while it is pending, when it was booked after that.
    QDate shownDay() const { return QDate::fromJulianDay(pending ? made : posts); }
    //! The same movement of money: a pending one is its successor's.
    bool isSameMovement(const ItemTransaction& other) const
    {
        return nominal == other.nominal && index == other.index && account == other.account;
    }
    //! The ledger's row behind it, with what is visible of it.
    BankRow row() const;
};

//! What an Item shows of \a row on \a day, which must be one on which it is pending or posted.
ItemTransaction shownOn(const BankRow& row, QDate day);

using IdentifierBytes = std::array<char, Dice::kIdentifierLength>;

//! Identifiers of the Item \a number: pure functions, so that none is kept.
IdentifierBytes transactionIdOf(quint64 seed, int number, const ItemTransaction& transaction);
//! Of the pending transaction whose place \a transaction took.
IdentifierBytes pendingIdOf(quint64 seed, int number, const ItemTransaction& transaction);
IdentifierBytes accountIdOf(quint64 seed, int number, int account);

inline QString toText(const IdentifierBytes& id)
{
    return QString::fromLatin1(id.data(), qsizetype(id.size()));
}

} // namespace egret
