// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/datakey.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

OpenedVault closedVault(Error reason, const QByteArray& knownFingerprint)
{
    return {std::make_shared<TokenVault>(std::move(reason)), knownFingerprint, false};
}

OpenedVault closedVault(const QString& code, const QString& detail, const QByteArray& knownFingerprint)
{
    return closedVault(Error{Error::Kind::SecretsMissing, code, detail, {}, {}, 0}, knownFingerprint);
}

OpenedVault vaultOf(const SecretBytes& key, const QByteArray& knownFingerprint)
{
    const QByteArray fingerprint = TokenVault::fingerprint(key);
    const bool isForeign = !knownFingerprint.isEmpty() && fingerprint != knownFingerprint;
    auto vault = std::make_shared<TokenVault>(key);
    if (isForeign || !vault->isOpen()) {
        return closedVault(u"data_key_wrong"_s,
            u"The secret store holds a data key that does not belong to this data directory. Start Egret with the "
            u"secret store that it was set up with."_s,
            knownFingerprint);
    }
    return {std::move(vault), fingerprint, false};
}

} // namespace

QCoro::Task<OpenedVault> openVault(SecretStore* store, QString directoryId, QByteArray knownFingerprint)
{
    const QString name = dataKeyName(directoryId);
    const Result<SecretBytes> stored = co_await store->read(name);
    if (stored)
        co_return vaultOf(*stored, knownFingerprint);
    if (stored.error().kind != Error::Kind::SecretsMissing)
        co_return closedVault(stored.error(), knownFingerprint);
    if (!knownFingerprint.isEmpty()) {
        co_return closedVault(u"data_key_missing"_s,
            u"The secret store does not hold the data key of this data directory. Start Egret with the secret store "
            u"that it was set up with, or restore a backup."_s,
            knownFingerprint);
    }
    const SecretBytes key = TokenVault::makeKey();
    if (key.isEmpty()) {
        co_return closedVault(
            Error{Error::Kind::SecretsUnavailable, u"random"_s, u"The system gives no random numbers."_s, {}, {}, 0},
            {});
    }
    const Result<> written = co_await store->write(name, key);
    if (!written)
        co_return closedVault(written.error(), {});
    OpenedVault opened = vaultOf(key, {});
    opened.created = true;
    co_return opened;
}

} // namespace egret
