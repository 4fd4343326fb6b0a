// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/link/importrows.h"
#include "core/secrets/tokenvault.h"

#include <memory>

namespace egret {

class Writer;

//! What became of one row.
enum class ImportOutcome {
    Created, //!< a new Item
    Updated, //!< an Item that was there has another token now
    Unchanged, //!< it was there with this very token: taking a file in again does nothing
};

QString importOutcomeName(ImportOutcome outcome); //!< "created", "updated", "unchanged"

//! Takes over Items that a company has linked itself: sealed and stored one by one, so that a broken-off import is simply
//! begun again. Asks nobody; the first sync finds out whether a token works. Engine thread only; parts outlive it.
class ItemImport {
public:
    ItemImport(Writer& writer, std::shared_ptr<const TokenVault> vault, const Clock& clock);

    //! Stores \a row in \a integration, or only says what would become of it where \a dryRun. Errors: InvalidInput (the
    //! row's problem; code "access_token": the token is of another environment), NotFound (integration), Conflict (the
    //! Item is held by another end user or integration), those of TokenVault, Storage.
    Task<ImportOutcome> take(ImportRow row, IntegrationId integration, bool dryRun);

private:
    Writer& m_writer;
    std::shared_ptr<const TokenVault> m_vault;
    const Clock& m_clock;
};

} // namespace egret
