// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <optional>

namespace egret {

//! Where a visit to Link stands.
enum class LinkVisitState {
    Open, //!< the page waits, or the end user is on it, or what they brought is being fetched
    Finished, //!< every Item that was added is stored; in update mode: the end user is done
    Exited, //!< the end user left without adding anything; cause says how far they came
    Expired, //!< nobody came in time
    Failed, //!< cause says why
};

QString linkVisitStateName(LinkVisitState state); //!< "open", "finished", "exited", "expired", "failed"
std::optional<LinkVisitState> linkVisitStateFromName(const QString& name);

//! One link token and what came of it.
struct LinkVisit {
    //! "lnk_…", made by Egret.
    QString id;
    IntegrationId integration;
    EndUserId endUser;
    QString endUserName;
    //! The Item to repair; empty where a new one is to be added.
    ItemId updateOf;
    //! Takes a bank in although the end user has an Item with the same accounts.
    bool allowDuplicate = false;
    //! Link token and page, sealed under the data key with the id as name: both let in whoever has them.
    QByteArray sealed;
    LinkVisitState state = LinkVisitState::Open;
    //! A code and a sentence, or empty.
    QString cause;
    Timestamp created;
    //! The token and its page are good until then.
    Timestamp expires;
    Timestamp lastUpdated;
};

//! Something that happened in a visit: "created", "exchanged", "duplicate", …, or one of Link's own events in capitals.
struct LinkVisitStep {
    //! What keeps it from being written twice: Plaid's event_id, or the sum of a public token, or the name.
    QString key;
    Timestamp at;
    QString name;
    //! An Item, an error code or nothing. Never a token.
    QString detail;
};

} // namespace egret
