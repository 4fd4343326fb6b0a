// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/plaid/plaidaccess.h"

namespace egret {

class PlaidClient;

//! A bank as Plaid names it.
struct Institution {
    InstitutionId id;
    QString name;
    QString requestId; //!< of the answer: what Plaid's support asks for
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

private:
    PlaidClient& m_client;
};

} // namespace egret
