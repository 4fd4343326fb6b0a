// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/jsontext.h"
#include "core/sandbox/world/itemhistory.h"
#include "core/sandbox/world/merchantjson.h"

#include <QJsonObject>

namespace egret {

//! How a request wants its transactions told.
struct TransactionWording {
    //! The bank's own text in original_description; else that is null.
    bool originalDescription = false;
    //! Personal finance categories of version 1 instead of 2.
    bool firstTaxonomy = false;
};

//! Writes Plaid's Transaction objects of one Item, with every field that their schema always has: the only description of
//! them there is. The same transaction gives the same bytes, whenever asked. Less than a microsecond for each.
class TransactionWriter {
public:
    //! Keeps references to both.
    TransactionWriter(const ItemHistory& history, MerchantJson& merchants, TransactionWording wording = {});

    //! Appends Plaid's Transaction.
    void write(const ItemTransaction& transaction, JsonText& json);
    //! Appends Plaid's RemovedTransaction.
    void writeRemoved(const ItemTransaction& transaction, JsonText& json) const;
    //! The text by which the bank names \a transaction, UTF-8; valid until the next call.
    const QByteArray& bankText(const ItemTransaction& transaction);

private:
    void fillIn(const Merchant& merchant, const ItemTransaction& transaction);
    void writePaymentMeta(const ItemTransaction& transaction, JsonText& json) const;
    Confidence confidenceIn(const ItemTransaction& transaction) const;
    Dice dice(const ItemTransaction& transaction, quint64 draw) const;

    struct AccountJson {
        //! The account_id and both currency fields.
        QByteArray members;
        QByteArray id;
        int decimals = 2;
    };

    //! Not owned, as the merchants.
    const ItemHistory& m_history;
    MerchantJson& m_merchants;
    TransactionWording m_wording;
    //! In the order of Ledger::accounts().
    std::vector<AccountJson> m_accounts;
    //! Location of shops in the customer's own city.
    QByteArray m_home;
    QByteArray m_ownText;
    //! As bank texts have it: "ALDER CA".
    QByteArray m_city;
    //! What bankText() made last; kept for its memory.
    QByteArray m_text;
};

//! The same as an object: what the writer's bytes say. For single ones; thousands are transactionObjects()' business.
QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording = {});
//! All that the bank has now, in the order in which they came.
QList<QJsonObject> transactionObjects(const ItemHistory& history);

} // namespace egret
