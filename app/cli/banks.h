// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/institutionapi.h"
#include "core/store/itemreader.h"

namespace egret {

class Runtime;

namespace cli {

//! A bank that Items are at, asked about with the keys of an integration that has one there.
struct AskedBank {
    InstitutionId id;
    QString name;
    IntegrationId integration;
    int items = 0;
};

//! In the order of \a items; those that are gone at Plaid are left out.
QList<AskedBank> banksOf(const QList<ListedItem>& items);

//! One call to Plaid. Engine thread. Errors: those of Runtime::accessFor() and PlaidClient::post.
Task<BankHealth> healthOf(Runtime* runtime, AskedBank bank);

} // namespace cli

} // namespace egret
