// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/synccause.h"

namespace egret {

//! One sync of one Item that has ended. Runs in a row that changed nothing, or that failed with the same code, are one.
struct SyncRun {
    ItemId item;
    //! Of the last of them.
    SyncCause cause;
    //! Of the first of them.
    Timestamp started;
    //! Of the last of them.
    Timestamp ended;
    //! The whole history was read anew.
    bool complete = false;
    //! Asked for.
    qint64 pages = 0;
    qint64 added = 0;
    qint64 modified = 0;
    qint64 removed = 0;
    //! Empty where it succeeded.
    QString errorCode;
    QString errorMessage;
    //! Plaid's, of the call that failed.
    QString requestId;
    //! How many earlier runs this one stands for as well.
    qint64 repeats = 0;

    friend bool operator==(const SyncRun&, const SyncRun&) = default;
};

} // namespace egret
