// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/tokenmint.h"

#include <optional>

namespace egret {

//! What a /transactions/sync cursor stands for: a place in one Item's change log and, inside a loop of pages, how far
//! the loop has come.
struct SyncPlace {
    //! Number of the Item.
    qint32 item = 0;
    //! Index of a single account's stream; -1: all.
    qint32 account = -1;
    //! Log position the loop began at.
    qint32 start = 0;
    //! Log position the next page goes on at; start: at the beginning of a loop.
    qint32 position = 0;
    //! Log size when the loop began; without meaning at its beginning.
    qint32 end = 0;

    bool isWithinLoop() const { return position != start; }

    friend bool operator==(const SyncPlace&, const SyncPlace&) = default;
};

//! Opaque base64, sealed by \a mint so that nothing else is taken for a cursor.
QString encodeCursor(const TokenMint& mint, const SyncPlace& place);

//! Nothing where \a cursor was not made by encodeCursor() with the same seed.
std::optional<SyncPlace> decodeCursor(const TokenMint& mint, const QString& cursor);

} // namespace egret
