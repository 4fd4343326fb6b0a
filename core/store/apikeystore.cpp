// SPDX-License-Identifier: Apache-2.0
#include "core/store/apikeystore.h"

#include "core/store/rows.h"
#include "core/store/sqltransaction.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxNameLength = 128;
constexpr qsizetype kPrefixLength = 8;

ApiKey makeKey()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return ApiKey(u"key_"_s + QString::fromLatin1(bytes.toHex()));
}

} // namespace

ApiKeyStore::ApiKeyStore(Database& database)
    : m_database(database)
{
}

Result<NewApiKey> ApiKeyStore::create(const QString& name, Timestamp now)
{
    if (name.trimmed().isEmpty() || name.size() > kMaxNameLength)
        return unexpected(Error::Kind::InvalidInput, u"name"_s, u"The name of an API key has 1 to 128 characters."_s);
    const ApiKey key = makeKey();
    const ApiKeyInfo info{ApiKeyId(makeId("apk_"_L1)), name, key.reveal().left(kPrefixLength), now, std::nullopt};

    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement insert = m_database.prepare(u"INSERT INTO api_keys (key_id, name, prefix, hash, created)"
                                          " VALUES (:id, :name, :prefix, :hash, :created)"_s);
    insert.bind(u":id"_s, info.id)
        .bind(u":name"_s, info.name)
        .bind(u":prefix"_s, info.prefix)
        .bind(u":hash"_s, QCryptographicHash::hash(key.bytes().reveal(), QCryptographicHash::Sha256))
        .bind(u":created"_s, info.created);
    if (const Result<> done = insert.run(); !done)
        return unexpected(done.error());
    scope->touch(StoreChange::ApiKeys);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return NewApiKey{info, key};
}

Result<> ApiKeyStore::revoke(const ApiKeyId& id, Timestamp now)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement revoke
        = m_database.prepare(u"UPDATE api_keys SET revoked = coalesce(revoked, :now) WHERE key_id = :id"_s);
    if (const Result<> done = revoke.bind(u":now"_s, now).bind(u":id"_s, id).run(); !done)
        return done;
    if (revoke.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"api_key"_s, u"There is no API key %1."_s.arg(id.value()));
    scope->touch(StoreChange::ApiKeys);
    return scope->commit();
}

Result<QList<ApiKeyInfo>> ApiKeyStore::all()
{
    return m_database.prepare(u"SELECT "_s + kApiKeyColumns + u" FROM api_keys ORDER BY created, id"_s).all(readApiKey);
}

Result<QList<QByteArray>> ApiKeyStore::activeHashes()
{
    return m_database.prepare(u"SELECT hash FROM api_keys WHERE revoked IS NULL"_s).all([](const Statement& row) {
        return row.bytes(0);
    });
}

} // namespace egret
