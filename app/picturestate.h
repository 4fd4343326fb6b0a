// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace egret {

//! What a picture shows of a demo's pages besides their data (UI-SPEC, states).
enum class PictureState {
    Usual,
    Empty, //!< nothing is stored
    Loading, //!< what was asked for is on its way
    Error, //!< the database cannot be read
    Offline, //!< Plaid cannot be reached
    Stopped, //!< the webhook receiver does not listen
};

//! "empty", "loading", "error", "offline" or "stopped".
std::optional<PictureState> pictureStateFromName(const QString& name);

//! Whether a demo in that state holds its businesses' transactions.
bool hasSeededData(PictureState state);

//! Puts something that is no database in the place of the one of \a directory, which has none yet.
void spoilDatabase(const QString& directory);

} // namespace egret
