// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationkeys.h"

#include "core/base/log.h"
#include "core/plaid/plaidaccess.h"
#include "core/plaid/webhookkeyapi.h"
#include "core/receiver/webhookverifier.h"

#include <QPromise>
#include <QTimer>

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Kids are per environment; behind another base URL, or in each offline simulator, is another one.
QString scopeOf(const Integration& integration)
{
    if (integration.environment == Environment::Offline)
        return u"offline "_s + integration.id.value();
    return environmentName(integration.environment) + u' ' + integration.baseUrl.toString();
}

QString entryKey(const QString& scope, const QString& kid)
{
    return scope + u'\n' + kid;
}

//! Plaid's kids are UUIDs. Only what could be one is worth a call; the rest needs no network to be refused.
bool couldBeAKid(const QString& kid)
{
    const auto fits = [](QChar c) { return (c.isLetterOrNumber() && c.unicode() < 128) || u"-_.:"_s.contains(c); };
    return !kid.isEmpty() && kid.size() <= kMaxKidLength && std::all_of(kid.begin(), kid.end(), fits);
}

KeyAnswer answerOf(const Error& error)
{
    const bool unknownKid = error.kind == Error::Kind::Plaid
        && (error.code == u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s || error.code == u"INVALID_FIELD"_s);
    if (unknownKid)
        return KeyAnswer::refused(u"Plaid knows no such key in this environment"_s);
    if (error.kind == Error::Kind::InvalidInput)
        return KeyAnswer::refused(u"no keys can be asked for: "_s + error.detail);
    return KeyAnswer::notObtainable(error.detail);
}

KeyAnswer answerOf(const QJsonObject& jwk, const QString& kid)
{
    Result<VerificationKey> key = VerificationKey::fromJwk(jwk);
    if (!key)
        return KeyAnswer::refused(key.error().detail);
    if (key->kid() != kid)
        return KeyAnswer::refused(u"Plaid returned a key with another id"_s);
    return KeyAnswer::found(std::move(*key));
}

} // namespace

VerificationKeys::VerificationKeys(
    WebhookKeyApi& api, PlaidAccessSource& access, const Clock& clock, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_access(access)
    , m_clock(clock)
    , m_tasks(tasks)
{
}

bool VerificationKeys::isFresh(const Entry& entry) const
{
    const auto age = m_clock.now() - entry.fetched;
    const bool found = entry.answer.state == KeyAnswer::State::Found;
    return age.count() >= 0 && age < (found ? Timestamp::duration(kKeyLife) : Timestamp::duration(kRefusalLife));
}

std::optional<KeyAnswer> VerificationKeys::cached(const Integration& integration, const QString& kid) const
{
    if (!couldBeAKid(kid))
        return KeyAnswer::refused(u"no key of Plaid's has such an id"_s);
    const std::lock_guard lock(m_gate);
    const auto it = m_entries.constFind(entryKey(scopeOf(integration), kid));
    if (it == m_entries.constEnd() || !isFresh(*it))
        return std::nullopt;
    KeyAnswer answer = it->answer;
    answer.source = KeyAnswer::Source::Cached;
    answer.fetched = it->fetched;
    return answer;
}

void VerificationKeys::obtain(const Integration& integration, const QString& kid, std::chrono::milliseconds patience,
    std::function<void(KeyAnswer)> done)
{
    QMetaObject::invokeMethod(this, [this, integration, kid, patience, done = std::move(done)]() mutable {
        enquire(integration, kid, patience, std::move(done));
    });
}

Task<KeyAnswer> VerificationKeys::obtained(Integration integration, QString kid, std::chrono::milliseconds patience)
{
    const auto promise = std::make_shared<QPromise<KeyAnswer>>();
    promise->start();
    enquire(integration, kid, patience, [promise](const KeyAnswer& known) {
        promise->addResult(known);
        promise->finish();
    });
    const QFuture<KeyAnswer> future = promise->future();
    const KeyAnswer answer = co_await future;
    co_return answer;
}

void VerificationKeys::enquire(const Integration& integration, const QString& kid, std::chrono::milliseconds patience,
    std::function<void(KeyAnswer)> done)
{
    if (const std::optional<KeyAnswer> known = cached(integration, kid)) {
        done(*known);
        return;
    }
    const QString flight = entryKey(scopeOf(integration), kid);
    const quint64 number = ++m_lastWaiter;
    const bool underWay = m_flights.contains(flight);
    m_flights[flight].append({number, std::move(done)});
    QTimer::singleShot(patience, this, [this, flight, number, patience] { giveUp(flight, number, patience); });
    if (!underWay && !beginFetch(integration, kid))
        conclude(integration, kid,
            KeyAnswer::notObtainable(u"%1 keys were asked for in the last minute"_s.arg(kMaxFetchesPerMinute)));
}

void VerificationKeys::giveUp(const QString& flight, quint64 number, std::chrono::milliseconds patience)
{
    const auto waiters = m_flights.find(flight);
    if (waiters == m_flights.end())
        return;
    const auto late = std::find_if(
        waiters->begin(), waiters->end(), [number](const Waiter& waiter) { return waiter.number == number; });
    if (late == waiters->end())
        return;
    const Waiter waiter = *late;
    waiters->erase(late); // the fetch goes on: its answer serves whoever comes next
    waiter.done(KeyAnswer::notObtainable(u"Plaid did not answer within %1 ms"_s.arg(patience.count())));
}

bool VerificationKeys::beginFetch(const Integration& integration, const QString& kid)
{
    const Timestamp now = m_clock.now();
    m_begun.removeIf([now](Timestamp begun) { return begun > now || now - begun >= std::chrono::minutes(1); });
    if (m_begun.size() >= kMaxFetchesPerMinute)
        return false;
    m_begun.append(now);
    m_flights[entryKey(scopeOf(integration), kid)]; // known as under way also where nobody waits
    m_tasks.start(fetch(integration, kid));
    return true;
}

QCoro::Task<> VerificationKeys::fetch(Integration integration, QString kid)
{
    const Result<QJsonObject> jwk = co_await request(integration.id, kid);
    const KeyAnswer answer = jwk ? answerOf(*jwk, kid) : answerOf(jwk.error());
    qCInfo(lcReceiver) << "Webhook key" << kid << (answer.key ? u"obtained"_s : answer.detail);
    conclude(integration, kid, answer);
}

Task<QJsonObject> VerificationKeys::request(IntegrationId integration, QString kid)
{
    const Result<PlaidAccess> access = co_await m_access.accessFor(integration);
    if (!access)
        co_return unexpected(access.error());
    const Result<QJsonObject> jwk = co_await m_api.get(*access, kid);
    co_return jwk;
}

void VerificationKeys::conclude(const Integration& integration, const QString& kid, KeyAnswer answer)
{
    answer.source = KeyAnswer::Source::Fetched;
    answer.fetched = m_clock.now();
    const QString scope = scopeOf(integration);
    const QString flight = entryKey(scope, kid);
    bool isNew = false;
    if (answer.state != KeyAnswer::State::NotObtainable) {
        const std::lock_guard lock(m_gate);
        m_entries.removeIf(
            [this](const auto& it) { return it->answer.state == KeyAnswer::State::Refused && !isFresh(*it); });
        isNew = !m_entries.contains(flight);
        m_entries.insert(flight, {answer, m_clock.now(), integration});
    }
    const QList<Waiter> waiters = m_flights.take(flight);
    if (answer.key)
        emit obtainedKey({scope, kid, answer.key->jwk(), *answer.fetched});
    for (const Waiter& waiter : waiters)
        waiter.done(answer);
    if (isNew && answer.state == KeyAnswer::State::Found)
        refreshOthers(integration, scope, kid);
}

void VerificationKeys::refreshOthers(const Integration& integration, const QString& scope, const QString& kid)
{
    QList<Entry> others;
    {
        const std::lock_guard lock(m_gate);
        for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
            const bool usable = it->answer.key && !it->answer.key->isExpiredAt(m_clock.now());
            if (usable && scopeOf(it->integration) == scope && it->answer.key->kid() != kid)
                others.append(*it);
        }
    }
    for (const Entry& entry : others) {
        if (!m_flights.contains(entryKey(scope, entry.answer.key->kid())))
            beginFetch(integration, entry.answer.key->kid()); // its keys have just worked; the entry's may be gone
    }
}

CachedVerdict judgeWithCachedKeys(const VerificationKeys& keys, const Integration& integration,
    const QByteArray& header, const QByteArray& body, Timestamp received)
{
    CachedVerdict verdict;
    const auto lookup = [&keys, &integration, &verdict](const QString& kid) {
        const std::optional<KeyAnswer> known = keys.cached(integration, kid);
        if (known)
            return *known;
        verdict.missingKid = kid;
        return KeyAnswer::notObtainable(u"not asked for yet"_s);
    };
    verdict.report = judge(header, body, lookup, received);
    return verdict;
}

} // namespace egret
