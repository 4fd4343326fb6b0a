// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/hostedlink/linksignin.h"
#include "core/sandbox/operations/simulatedlink.h"

namespace egret {

// Where Link meets the simulated bank: whose accounts there are, and how an Item comes of them. Keeps a reference.
class LinkItems {
public:
    explicit LinkItems(BankDesk& desk);

    // What the bank answers to \a session's user name and password. Errors: see signInAtBank().
    Result<LinkSignIn> signIn(const SimulatedLink& link, const LinkCredentials& credentials) const;
    // Plaid Accounts of \a customer that the token's account_filters let through.
    QJsonArray accountsOf(const SimulatedLink& link, const std::shared_ptr<const Ledger>& customer) const;
    // Those of the Item of update mode; with account selection also those it does not share yet.
    QJsonArray accountsOfItem(const SimulatedLink& link) const;
    // Positions in \a accounts of what is chosen before the user chooses: what the Item of update mode shares, else all.
    QList<int> chosenAtFirst(const SimulatedLink& link, const QJsonArray& accounts) const;
    // Banks of the token's countries that have its products; \a search is part of a name, in any case; empty: all.
    QList<SimulatedInstitution> banks(const SimulatedLink& link, const QString& search) const;

    // What the token's Item has at the chosen bank: the products asked for, and of those wished for the ones it offers.
    QStringList productsOf(const SimulatedLink& link, const SimulatedLinkSession& session) const;
    // Of history; of /link/token/create, else Plaid's 90.
    static int daysOf(const SimulatedLink& link);

    struct NewItem {
        QString publicToken;
        // Plaid Accounts that the user shares.
        QJsonArray accounts;
    };
    // Makes the Item that \a session agreed to. Errors: those of /sandbox/public_token/create.
    Result<NewItem> make(const SimulatedLink& link, const SimulatedLinkSession& session);
    // Update mode came to its end; with account selection the Item shares what \a session chose.
    void repair(const SimulatedLink& link, const SimulatedLinkSession& session);

private:
    BankDesk& m_desk;
};

} // namespace egret
