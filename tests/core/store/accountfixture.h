// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/store/storefixture.h"

namespace egret::test {

//! A store with Items whose accounts change their ids.
class AccountFixture : public StoreFixture {
public:
    static Account checking(const QString& id)
    {
        Account account = makeAccount(id, u"Checking"_s);
        account.subtype = u"checking"_s;
        return account;
    }

    static Transaction row(const QString& id, const QString& account, qint64 cents, const QString& name, int day = 14)
    {
        Transaction transaction = makeTransaction(id, cents, QDate(2026, 3, day));
        transaction.account = AccountId(account);
        transaction.name = name;
        return transaction;
    }

    //! Item \a id at one bank, like every other of this fixture.
    void linkAtBank(const QString& id)
    {
        linkItem(id);
        require(bool(stores.items.setInstitution(ItemId(id), InstitutionId(u"ins_1"_s), u"Platypus"_s, at(11))));
    }

    void apply(const QString& item, const QList<Account>& accounts, const QList<Transaction>& added, qint64 seconds)
    {
        TransactionUpdate update = makeUpdate(added);
        update.accounts = accounts;
        require(bool(stores.transactions.apply(ItemId(item), update, at(seconds))));
    }

    //! What a person wrote to a row.
    void write(const QString& transaction, const QString& note)
    {
        require(bool(database->execute(u"UPDATE transactions SET note = '%1', tags = '[\"mine\"]' WHERE transaction_id = '%2'"_s.arg(note, transaction))));
    }

    //! "<transaction_id> <item> <account> <note>" of every live row, by id.
    QStringList live()
    {
        QSqlQuery query(u"SELECT t.transaction_id, i.item_id, a.account_id, t.note FROM transactions t JOIN items i ON i.id = t.item_id"
                        " JOIN accounts a ON a.id = t.account_id WHERE t.removed_at IS NULL ORDER BY t.transaction_id"_s,
            database->connection());
        QStringList rows;
        while (query.next())
            rows.append(QStringList{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toString()}.join(u' ').trimmed());
        return rows;
    }
};

} // namespace egret::test
