// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/hostedlink/linkchallenge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace egret {

// Where in Hosted Link somebody is: each is a page of its own.
enum class LinkStep {
    Start,
    Bank,
    SignIn,
    // Of banks with OAuth, in place of SignIn.
    BankSite,
    Device,
    Code,
    Questions,
    Selections,
    Accounts,
    Consent,
    // Of a payment, a consent to payments or a check of identity, in place of Accounts and Consent.
    Confirm,
    // After one of several Items.
    Linked,
    // An error that the sign-in form cannot put right.
    Problem,
    Done,
};

// One entry of link_sessions[].events.
struct SimulatedLinkEvent {
    QString id;
    QString name;
    Timestamp at;
    QJsonObject metadata;
};

// One visit of Link: from its first page to success or exit.
struct SimulatedLinkSession {
    enum class End { None, Success, Exit };

    // Plaid's link_session_id.
    QString id;
    Timestamp started;
    std::optional<Timestamp> finished;
    End end = End::None;
    LinkStep step = LinkStep::Start;

    // Empty until a bank was chosen.
    QString institution;
    QString searched;
    QString username;
    QString password;
    LinkChallenge challenge;
    // Of the challenge's rounds; 0 is the first.
    int round = 0;
    // What the bank has for who signed in, as Plaid Accounts, filtered as the token asks.
    QJsonArray accounts;
    // Positions in accounts of what is to be shared.
    QList<int> chosen;
    // What went wrong last and was not put right since.
    std::optional<Error> error;

    // Objects of results.item_add_results, oldest first.
    QJsonArray added;
    // Oldest first.
    std::vector<SimulatedLinkEvent> events;
    // How many of the events a webhook has told.
    int eventsTold = 0;

    bool isOpen() const { return end == End::None; }
};

// What one link token was made for, and the visits made with it.
struct SimulatedLink {
    int number = 0;
    // Of /link/token/create, without keys and tokens.
    QJsonObject request;
    Timestamp created;
    Timestamp expires;
    // The Item of update mode; -1: a new Item.
    int item = -1;
    // Oldest first; at most the last one is open.
    std::vector<std::unique_ptr<SimulatedLinkSession>> sessions;

    bool isUpdateMode() const { return item >= 0; }
    bool isHosted() const { return request.contains(QLatin1String("hosted_link")); }
    // Null: none is open.
    SimulatedLinkSession* openSession() const
    {
        return sessions.empty() || !sessions.back()->isOpen() ? nullptr : sessions.back().get();
    }
    // Null: none was begun.
    SimulatedLinkSession* lastSession() const { return sessions.empty() ? nullptr : sessions.back().get(); }
};

} // namespace egret
