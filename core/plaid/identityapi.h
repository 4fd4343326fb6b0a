// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/plaid/plaidaccess.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace egret {

class PlaidClient;

//! An address of a person, in the words of banks: any part may be empty.
struct PersonAddress {
    QString street;
    QString city;
    QString region;
    QString postalCode;
    //! Two letters.
    QString country;

    friend bool operator==(const PersonAddress&, const PersonAddress&) = default;
};

//! Who owns an account, as its bank knows them. Only the names are always there; a joint account may be one owner with
//! several names.
struct AccountOwner {
    AccountId account;
    QStringList names;
    //! The primary one first, as are those that follow.
    QStringList phoneNumbers;
    QStringList emails;
    QList<PersonAddress> addresses;
};

//! Who somebody says they are. Empty parts are not compared.
struct ClaimedIdentity {
    QString legalName;
    //! E.164.
    QString phoneNumber;
    QString email;
    std::optional<PersonAddress> address;
};

//! How well a claim fits the owners of one account: 0 to 100, the best of its owners; nothing where either side lacks it.
//! Plaid's usual threshold is 70.
struct IdentityScores {
    AccountId account;
    std::optional<int> legalName;
    std::optional<int> phoneNumber;
    std::optional<int> email;
    std::optional<int> address;
    bool nicknameMatches = false;
    bool firstOrLastNameMatches = false;
    bool businessName = false;
    bool postalCodeMatches = false;
};

//! Plaid's Identity calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class IdentityApi {
public:
    explicit IdentityApi(PlaidClient& client);

    //! /identity/get: the owners of all accounts. The first call for an Item is billed.
    Task<QList<AccountOwner>> owners(PlaidAccess access, AccessToken token);
    //! /identity/match. Billed for each call and therefore never repeated.
    Task<QList<IdentityScores>> match(PlaidAccess access, AccessToken token, ClaimedIdentity claim);

private:
    PlaidClient& m_client;
};

} // namespace egret
