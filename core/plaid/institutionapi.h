// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/plaid/plaidaccess.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace egret {

class PlaidClient;

//! A bank as Plaid names it.
struct Institution {
    InstitutionId id;
    QString name;
    QString requestId; //!< of the answer: what Plaid's support asks for
    //! Empty where it was not asked for.
    QStringList products{};
    QStringList countries{};
    //! Its own page asks for the login.
    bool oauth = false;
};

//! How well Plaid reaches a bank, over all its customers: "HEALTHY", "DEGRADED", "DOWN", empty where Plaid does not tell, as in
//! its Sandbox.
struct BankHealth {
    QString logins;
    //! Since when logins are as they are.
    std::optional<Timestamp> since;
    //! Of updates of transactions.
    QString transactions;
    //! Plaid's title of the first incident that has not ended; empty: there is none.
    QString incident;
};

//! A page of all institutions.
struct Institutions {
    QList<Institution> institutions;
    //! Of all pages.
    int total = 0;
};

//! Plaid's institution calls. They need keys but no Item, which also makes them the way to try keys out.
//! Engine thread only. Errors of every call: those of PlaidClient::post.
class InstitutionApi {
public:
    //! "First Platypus Bank", which every Sandbox knows.
    static const InstitutionId& knownInstitution();

    explicit InstitutionApi(PlaidClient& client);

    //! /institutions/get_by_id, in whichever of Plaid's countries the bank is.
    Task<Institution> get(PlaidAccess access, InstitutionId institution);
    //! The same with the bank's status.
    Task<BankHealth> health(PlaidAccess access, InstitutionId institution);
    //! /institutions/get: \a count (1–500) of all, behind the first \a offset. Sandbox allows ten calls a minute.
    Task<Institutions> list(PlaidAccess access, int count, int offset);
    //! /institutions/search: at most ten whose name begins like \a text; only such as offer all of \a products.
    Task<QList<Institution>> search(PlaidAccess access, QString text, QStringList products = {});

private:
    PlaidClient& m_client;
};

} // namespace egret
