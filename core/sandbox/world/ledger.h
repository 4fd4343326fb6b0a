// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/bankrow.h"
#include "core/sandbox/world/simulatedaccount.h"

#include <optional>

namespace egret {

struct SimulatedOwner;
struct StatedNumbers;

//! What the accounts of one customer of the simulated bank move: a pure function of seed, customer and day. Any stretch
//! of days gives the same rows, however often and in whatever order it is asked for, years ahead as well as back. Owned
//! by shared pointer; not thread-safe (implementations remember sums they worked out).
class Ledger {
public:
    virtual ~Ledger() = default;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    quint64 seed() const { return m_seed; }
    //! Tells customers of one seed apart: part of the key of every Dice thrown for this customer's wording.
    quint64 key() const { return m_key; }

    //! At least one; the same for the life of the ledger. BankRow::account is an index into them.
    const std::vector<SimulatedAccount>& accounts() const { return m_accounts; }
    //! Where money that has no account of its own lands: the first checking account, else the first depository one, else 0.
    int mainAccount() const;

    //! Who the customer is to merchants; fills the placeholders of Merchant::text.
    const CustomerPlace& place() const { return m_place; }

    //! Rows posted on \a first or later and made on \a last or earlier, in the order of inBankOrder().
    virtual std::vector<BankRow> rows(QDate first, QDate last) const = 0;

    //! Minor units on \a account before anything that posts on \a day; where money is owed (SimulatedAccount::owes), what is
    //! owed. Rows that posted earlier count with the amount they were amended to, be that still to come.
    virtual qint64 opening(int account, QDate day) const = 0;

    //! A purchase beside the rows, made on \a day and pending: the \a draw-th surprise of one Item's refreshes. Empty: this
    //! customer never buys anything by surprise.
    virtual std::optional<BankRow> extraPurchase(QDate day, int draw) const = 0;

    //! The bank's whole text of \a row where the customer wrote it; empty: it is made of the merchant's text.
    virtual QString ownText(const BankRow& row) const;

    //! Who owns \a account and its numbers where the customer wrote them; null: see ownersOf() and numbersOf().
    virtual const SimulatedOwner* statedOwner(int account) const;
    virtual const StatedNumbers* statedNumbers(int account) const;

protected:
    Ledger(quint64 seed, quint64 key, std::vector<SimulatedAccount> accounts, CustomerPlace place);

private:
    quint64 m_seed;
    quint64 m_key;
    std::vector<SimulatedAccount> m_accounts;
    CustomerPlace m_place;
};

} // namespace egret
