// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transaction.h"
#include "core/plaid/jsonscanner.h"

#include <QHash>
#include <QList>

namespace egret {

//! Reads Plaid's transactions out of a JSON text that \a json goes through. Words that most rows share, such as
//! categories and account ids, are made once and shared, which halves what a row takes.
class TransactionScan {
public:
    //! \a json outlives this.
    explicit TransactionScan(JsonScanner& json);

    //! The array at the scanner's place; see readTransactionPage() for what becomes of rows that lack something.
    QList<Transaction> scan();

private:
    //! What has to wait until the whole object was read.
    struct Loose {
        QByteArrayView amount;
        QString amountText;
        QString official;
        QString unofficial;
    };

    Transaction scanOne();
    void scanField(QByteArrayView key, Transaction& transaction, Loose& loose);
    void scanCategory(Transaction& transaction);
    QString shared();

    JsonScanner& m_json;
    QHash<QByteArray, QString> m_shared;
};

} // namespace egret
