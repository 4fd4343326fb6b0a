// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/retiredpath.h"
#include "core/integrations/newintegration.h"
#include "core/plaid/plaidaccess.h"

#include <chrono>

namespace egret {

class InstitutionApi;
class PlaidCredentials;
class SecretStore;
class Writer;

//! What trying keys out has shown.
struct ProbeResult {
    qint64 milliseconds = 0; //!< until Plaid's answer
    QString requestId;
};

//! What a rotation has left.
struct RotatedPath {
    Integration integration; //!< with its new path
    RetiredPath previous;
    qint64 items = 0; //!< of the integration
};

//! Adds, changes and removes integrations, so that a row and its secret exist together or not at all, and no key is
//! stored that Plaid refuses. Engine thread only. What is passed in must outlive every flow.
class IntegrationService {
public:
    struct Parts {
        Writer& writer;
        SecretStore& secrets;
        InstitutionApi& institutions;
        PlaidCredentials& credentials;
        const Clock& clock;
    };
    explicit IntegrationService(Parts parts);

    //! Checks, tries the keys out (where \a entered asks for it), stores the secret, then the row. Development is stored
    //! as retired, without a secret and without a word to Plaid; offline integrations have no secret either.
    //! Errors: those of checkNewIntegration() and probe(); Conflict with code "name"; SecretsLocked, SecretsUnavailable;
    //! Storage. After any of them nothing is left behind.
    Task<Integration> add(NewIntegration entered);

    //! The same without a secret, which rotateSecret() gives it later: until then calls fail with SecretsMissing.
    //! Errors: InvalidInput as add(), Conflict with code "name", Storage.
    Task<Integration> addWithoutSecret(NewIntegration entered);

    //! Asks Plaid for a bank everybody knows. Any answer that only comes after the keys were accepted will do.
    //! Errors: Plaid with code INVALID_API_KEYS or UNAUTHORIZED_ENVIRONMENT, in Plaid's words and with the next step;
    //! other Plaid errors, Network and InvalidInput when nothing can be said about the keys.
    Task<ProbeResult> probe(PlaidAccess access);

    //! The same for the keys that are stored. Errors: those of PlaidAccessSource::accessFor() and of probe() above.
    Task<ProbeResult> probeStored(IntegrationId integration);

    //! Errors: InvalidInput or Conflict with code "name"; NotFound; Storage.
    Task<> rename(IntegrationId integration, QString name);

    //! Removes the secret, then the integration with its Items and their transactions.
    //! Errors: NotFound; SecretsLocked, SecretsUnavailable (nothing was removed); Storage.
    Task<> remove(IntegrationId integration);

    //! Replaces the secret once Plaid has accepted the new one; until then, and after any error, the old one stays.
    //! Errors: NotFound; InvalidInput with code "secret" or, for integrations without keys, "environment"; those of probe();
    //! SecretsLocked, SecretsUnavailable.
    Task<> rotateSecret(IntegrationId integration, PlaidSecret secret);

    static constexpr int kMostGraceDays = 365;
    //! Gives the webhook URL another random path at once; the one before works for \a grace longer.
    //! Errors: InvalidInput with code "grace" (negative or beyond kMostGraceDays), NotFound, Storage.
    Task<RotatedPath> rotatePath(IntegrationId integration, std::chrono::days grace);
    //! Earlier paths stop working now; how many had not before. Errors: NotFound, Storage.
    Task<qint64> endGrace(IntegrationId integration);

private:
    Task<> storeSecret(Integration integration, PlaidSecret secret, bool probeFirst);
    Task<Integration> find(IntegrationId integration);
    Task<> insert(Integration integration);

    Parts m_parts;
};

} // namespace egret
