// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"

#include "core/secrets/keychainjob.h"

#include <QCoro/QCoroSignal>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QString kServiceName = u"egret"_s;

Error makeError(Error::Kind kind, const QString& code, const QString& detail)
{
    return Error{kind, code, detail, {}, {}, 0};
}

Error locked()
{
    return makeError(Error::Kind::SecretsLocked, u"locked"_s,
        u"The keychain is locked. Unlock it in the desktop's password application, then try again."_s);
}

Error missing(const QString& key)
{
    return makeError(Error::Kind::SecretsMissing, u"missing"_s, "The keychain holds no secret named "_L1 + key + u'.');
}

Error unavailable(const QString& code, const QString& detail)
{
    return makeError(Error::Kind::SecretsUnavailable, code, detail);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QDBusConnection bus, std::chrono::milliseconds limit)
    : m_service(std::move(bus), limit)
    , m_limit(limit)
{
}

Task<SecretBytes> KeychainSecretStore::read(QString key)
{
    const Result<SecretService::Collection> collection = co_await requireUnlocked();
    if (!collection)
        co_return unexpected(collection.error());
    if (*collection == SecretService::Collection::Absent)
        co_return unexpected(missing(key));
    KeychainJob job(new QKeychain::ReadPasswordJob(kServiceName), key, m_limit);
    co_await qCoro(&job, &KeychainJob::ended);
    if (!job.hasTimedOut() && job.error() == QKeychain::NoError)
        co_return job.value();
    const Error cause = co_await causeOf(&job, key);
    co_return unexpected(cause);
}

Task<> KeychainSecretStore::write(QString key, SecretBytes value)
{
    const Result<SecretService::Collection> collection = co_await requireUnlocked();
    if (!collection)
        co_return unexpected(collection.error());
    auto* const writing = new QKeychain::WritePasswordJob(kServiceName);
    writing->setBinaryData(value.reveal());
    KeychainJob job(writing, key, m_limit);
    co_await qCoro(&job, &KeychainJob::ended);
    if (job.hasTimedOut() || job.error() != QKeychain::NoError) {
        const Error cause = co_await causeOf(&job, key);
        co_return unexpected(cause);
    }
    const Result<SecretBytes> stored = co_await read(key);
    if (!stored)
        co_return unexpected(stored.error());
    if (*stored != value)
        co_return unexpected(unavailable(u"read_back"_s, u"The keychain does not hold what was written to it."_s));
    co_return {};
}

Task<> KeychainSecretStore::remove(QString key)
{
    const Result<SecretService::Collection> collection = co_await requireUnlocked();
    if (!collection)
        co_return unexpected(collection.error());
    KeychainJob job(new QKeychain::DeletePasswordJob(kServiceName), key, m_limit);
    co_await qCoro(&job, &KeychainJob::ended);
    if (job.hasTimedOut()) {
        const Error cause = co_await causeOf(&job, key);
        co_return unexpected(cause);
    }
    const Result<SecretBytes> left = co_await read(key); // the job's own answer proves nothing
    if (left)
        co_return unexpected(
            unavailable(u"not_removed"_s, "The keychain still holds the secret named "_L1 + key + u'.'));
    if (left.error().kind != Error::Kind::SecretsMissing)
        co_return unexpected(left.error());
    co_return {};
}

QString KeychainSecretStore::kind() const
{
    return u"keychain"_s;
}

Task<SecretService::Collection> KeychainSecretStore::requireUnlocked()
{
    const Result<SecretService::Collection> collection = co_await m_service.defaultCollection();
    if (collection && *collection == SecretService::Collection::Locked)
        co_return unexpected(locked());
    co_return collection;
}

QCoro::Task<Error> KeychainSecretStore::causeOf(const KeychainJob* job, QString key)
{
    const Result<SecretService::Collection> now = co_await requireUnlocked();
    if (!now)
        co_return now.error();
    if (job->hasTimedOut())
        co_return unavailable(
            u"timeout"_s, u"The keychain did not finish in time. It may be waiting for an answer to its prompt."_s);
    switch (job->error()) {
    case QKeychain::EntryNotFound: co_return missing(key);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        co_return makeError(Error::Kind::SecretsLocked, u"denied"_s, u"The keychain refused access to Egret."_s);
    default: co_return unavailable(u"keychain"_s, "The keychain failed: "_L1 + job->errorText() + u'.');
    }
}

} // namespace egret
