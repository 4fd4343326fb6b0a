// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemtransaction.h"

namespace egret {

namespace {

enum class Draw : quint64 { Account = 11, Pending, Posted };

IdentifierBytes drawn(Draw draw, quint64 seed, int number, const ItemTransaction& transaction)
{
    return Dice{seed, quint64(number), quint64(draw), quint64(transaction.account), quint64(transaction.nominal),
        quint64(transaction.index)}.identifierBytes();
}

} // namespace

BankRow ItemTransaction::row() const
{
    BankRow row;
    row.merchant = merchant;
    row.account = account;
    row.index = index;
    row.nominal = QDate::fromJulianDay(nominal);
    row.made = QDate::fromJulianDay(made);
    row.posts = QDate::fromJulianDay(posts);
    row.amount = amount;
    row.pends = pends;
    return row;
}

ItemTransaction shownOn(const BankRow& row, QDate day)
{
    ItemTransaction shown;
    shown.merchant = &row.merchantOn(day);
    shown.amount = row.amountOn(day);
    shown.nominal = qint32(row.nominal.toJulianDay());
    shown.made = qint32(row.made.toJulianDay());
    shown.posts = qint32(row.posts.toJulianDay());
    shown.index = row.index;
    shown.account = qint16(row.account);
    shown.pends = row.pends;
    shown.pending = row.isPendingOn(day);
    return shown;
}

IdentifierBytes transactionIdOf(quint64 seed, int number, const ItemTransaction& transaction)
{
    return drawn(transaction.pending ? Draw::Pending : Draw::Posted, seed, number, transaction);
}

IdentifierBytes pendingIdOf(quint64 seed, int number, const ItemTransaction& transaction)
{
    return drawn(Draw::Pending, seed, number, transaction);
}

IdentifierBytes accountIdOf(quint64 seed, int number, int account)
{
    return Dice{seed, quint64(number), quint64(Draw::Account), quint64(account)}.identifierBytes();
}

} // namespace egret
