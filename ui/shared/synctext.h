// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/runningsync.h"
#include "ui/shared/momentlist.h"

#include <QLocale>

namespace egret {

//! A running sync in words. Numbers that are guessed are rounded, so that they do not flicker.
struct SyncText {
    QString stage; //!< "Fetching" or "Storing"
    QString rows; //!< "3,200 of 8,000", of a guess "3,200 of ~8,000"; "3,200 rows" where nobody knows how many there are
    QString rate; //!< "810/s"; empty where it cannot be told yet
    QString left; //!< "25 s left"; the same

    friend bool operator==(const SyncText&, const SyncText&) = default;
};

//! "25 s left", rounded.
QString leftText(std::chrono::seconds left);

SyncText syncText(const RunningSync& sync, Timestamp now, const QLocale& locale);

//! The same in one line, the time left at its end.
Moment momentOf(const SyncText& text);

} // namespace egret
