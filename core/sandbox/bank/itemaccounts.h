// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace egret {

struct BankItem;

//! One account as its Item shares it.
struct SharedAccount {
    QString id;
    //! Index into Ledger::accounts(), negative for one that was opened since the Item was made: -1 is the first of those.
    //! They have no movements.
    int index = 0;
};

//! What \a item shares, in the order of Ledger::accounts(), newly opened ones last. Errors: NO_ACCOUNTS where the user took
//! all of them back.
Result<QList<SharedAccount>> sharedAccounts(const BankItem& item);

//! Those of them whose ids are in account_ids of \a options; all where that is absent. Errors: also INVALID_ACCOUNT_ID.
Result<QList<SharedAccount>> chosenAccounts(const BankItem& item, const QJsonObject& options);

//! Ids of \a accounts.
QStringList idsOf(const QList<SharedAccount>& accounts);

//! Plaid's Account, with verification_status where micro-deposits verify it.
QJsonObject accountObject(const BankItem& item, const SharedAccount& account);
QJsonArray accountObjects(const BankItem& item, const QList<SharedAccount>& accounts);

//! The verification_status of \a item's account \a index; empty: it is not verified by micro-deposits. Those verify the
//! main account of an Item with auth where its institution knows no other way.
QString verificationStatus(const BankItem& item, int index);

} // namespace egret
