// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/jsontext.h"
#include "core/sandbox/world/itemhistory.h"
#include "core/sandbox/world/merchantjson.h"

#include <QJsonObject>

namespace egret {

//! How a request wants its transactions told.
struct TransactionWording {
    bool originalDescription = false;
    bool firstTaxonomy = false; //!< personal finance categories of version 1 instead of 2
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
        QByteArray members; //!< account_id and both currency fields
        QByteArray id;
        int decimals = 2;
    };

    const ItemHistory& m_history;
    MerchantJson& m_merchants;
    TransactionWording m_wording;
    std::vector<AccountJson> m_accounts;
    QByteArray m_home; //!< location of shops in the customer's own city
    QByteArray m_ownText;
    QByteArray m_city; //!< as bank texts have it: "ALDER CA"
    QByteArray m_text;
};

//! The same as an object: what the writer's bytes say.
QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording = {});
//! All that the bank has now, in the order in which they came.
QList<QJsonObject> transactionObjects(const ItemHistory& history);

} // namespace egret
