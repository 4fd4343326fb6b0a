// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QList>
#include <QStringList>

namespace egret {

class PlaidClient;

//! One category of Plaid's older, deprecated tree.
struct OlderCategory {
    QString id;
    //! "place", "special" or "digital".
    QString group;
    //! From the widest to the narrowest.
    QStringList path;
};

//! Plaid's call for the older categories. Engine thread only. Errors: those of PlaidClient::post.
class CategoryApi {
public:
    explicit CategoryApi(PlaidClient& client);

    //! /categories/get: the whole tree. Needs no keys; what \a access has of them is sent all the same.
    Task<QList<OlderCategory>> get(PlaidAccess access);

private:
    PlaidClient& m_client;
};

} // namespace egret
