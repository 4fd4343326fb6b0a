// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/linkvisit.h"
#include "core/plaid/accountapi.h"
#include "core/plaid/linkapi.h"
#include "core/secrets/tokenvault.h"
#include "core/store/itemstore.h"

#include <memory>
#include <optional>

namespace egret {

class Writer;

//! Tells whether an end user has linked a bank before, while its public token is not exchanged yet. Engine thread only;
//! parts outlive every flow.
class TwinSearch {
public:
    TwinSearch(Writer& writer, std::shared_ptr<const TokenVault> vault, PlaidClient& plaid);

    //! The oldest Item of the end user of \a visit that has the very accounts of \a bank; none where Plaid does not say
    //! which those are. An Item that has to be linked anew in any case is no twin. Plaid is asked for the accounts of each
    //! Item at the bank, which is free; where it does not list them, as after a broken login, the Item is a twin if all that
    //! are known of it are among those of \a bank. Errors: Storage, Cancelled, and Plaid's where it may list them soon.
    Task<std::optional<ItemId>> find(LinkVisit visit, PlaidAccess access, LinkedBank bank);

private:
    Task<bool> isTwin(HeldBank held, PlaidAccess access, LinkedBank bank);

    Writer& m_writer;
    std::shared_ptr<const TokenVault> m_vault;
    AccountApi m_accounts;
};

} // namespace egret
