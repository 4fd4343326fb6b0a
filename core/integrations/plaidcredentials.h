// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/plaid/plaidaccess.h"

#include <QHash>

#include <optional>

namespace egret {

class SecretStore;
class Writer;

//! Finds an integration's keys: its row in the database and its secret in the secret store, asked once and then kept
//! in memory. Engine thread only. What is passed in must outlive every flow.
class PlaidCredentials final : public PlaidAccessSource {
public:
    PlaidCredentials(Writer& writer, SecretStore& secrets);

    Task<PlaidAccess> accessFor(IntegrationId integration) override;

    //! Drops what is known of \a integration: after its secret was changed or it was removed. A read under way is not kept.
    void forget(const IntegrationId& integration);

    //! The running simulator, which serves every offline integration; nothing while it does not run.
    void setOffline(std::optional<PlaidAccess> simulator);

private:
    Task<PlaidAccess> read(Integration integration);

    Writer& m_writer;
    SecretStore& m_secrets;
    std::optional<PlaidAccess> m_offline;
    QHash<IntegrationId, PlaidAccess> m_known;
    quint64 m_changes = 0; //!< tells a read that its answer may be out of date
};

} // namespace egret
