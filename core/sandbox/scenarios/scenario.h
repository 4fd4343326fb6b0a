// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace egret {

//! One thing a scenario does: a call of the simulator, as a client or under /sandbox-control/.
struct ScenarioStep {
    QString call; //!< path of the operation
    QJsonObject request; //!< "item": n in it stands for the n-th Item, 0 the first: its item_id or access_token
    std::chrono::milliseconds after{0}; //!< wait on the wall since the step before
    //! Done only when this many Items have their whole history and were asked for it by /transactions/sync.
    int syncedItems = 0;
    //! Done only when the client has read this many Items to their end: their whole history and what came after it.
    int caughtUpItems = 0;
    //! Done only when each fault that was asked for (/sandbox-control/faults) has struck so often.
    int strikes = 0;
    QString does; //!< for people: what happens, one sentence
};

//! A story that the simulator plays to whoever is linked to it, so that a client can be watched in situations which do
//! not come by themselves. A JSON file:
//!
//!     {"name": "login-breaks", "title": "…", "description": "…", "items": ["user_good"], "days": 90,
//!      "steps": [{"does": "…", "when_synced": 1, "after_seconds": 2, "call": "/sandbox-control/item/break",
//!                 "with": {"item": 0, "error_code": "ITEM_LOGIN_REQUIRED"}}]}
//!
//! "when_synced", "when_caught_up" and "when_struck" hold a step back until the story has got there; its wait begins after
//! that. The client links the Items; the scenario waits for them. At most 64 KiB, 200 steps, waits of up to an hour.
struct Scenario {
    QString name; //!< lower-case words with dashes
    QString title;
    QString description;
    QStringList users; //!< test users whose Items it is made for, in order
    int days = 90; //!< of history to ask for
    QList<ScenarioStep> steps;
};

//! Errors: InvalidInput, naming what is wrong and where.
Result<Scenario> parseScenario(const QByteArray& json);
//! A file's scenario, or a built-in one by its name. Errors: NotFound, with the names there are; InvalidInput.
Result<Scenario> findScenario(const QString& fileOrName);
//! Names of the built-in ones, sorted.
QStringList builtInScenarios();

} // namespace egret
