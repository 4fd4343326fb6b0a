// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/receiver/verificationkey.h"
#include "core/receiver/verificationreport.h"
#include "core/store/webhookstore.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <mutex>

namespace egret {

class PlaidAccessSource;
class WebhookKeyApi;

//! Plaid's webhook keys, per environment and kid: fetched when first needed, kept for a day, then fetched again so that
//! expiry is noticed. A kid that Plaid does not know is remembered for five minutes, and no more than ten fetches are
//! begun a minute, so that forged kids cannot use up the company's rate limit. Callers who want the same kid share one
//! fetch. A new kid that turns out real means that Plaid rotates: the other cached ones are then fetched again, too.
//! Lives on the engine thread; what is for any thread says so.
class VerificationKeys : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxFetchesPerMinute = 10;
    static constexpr std::chrono::hours kKeyLife{24};
    static constexpr std::chrono::minutes kRefusalLife{5};

    //! \a tasks counts the fetches under way. All parameters outlive this.
    VerificationKeys(WebhookKeyApi& api, PlaidAccessSource& access, const Clock& clock, TaskTracker& tasks,
        QObject* parent = nullptr);

    //! What is known now without asking anybody: Found, Refused or nullopt. Any thread, in microseconds.
    std::optional<KeyAnswer> cached(const Integration& integration, const QString& kid) const;

    //! Hands the answer to \a done on the engine thread, exactly once: from the cache, from Plaid, or NotObtainable
    //! after \a patience or where nobody may be asked. Any thread.
    void obtain(const Integration& integration, const QString& kid, std::chrono::milliseconds patience,
        std::function<void(KeyAnswer)> done);

    //! The same for a flow. Never an error. Engine thread only.
    Task<KeyAnswer> obtained(Integration integration, QString kid, std::chrono::milliseconds patience);

signals:
    //! Plaid has answered with a key, for the first time or again: to be kept, so that what it judges can be judged again
    //! when Plaid has forgotten it.
    void obtainedKey(const egret::SeenKey& key);

private:
    struct Entry {
        KeyAnswer answer;
        Timestamp fetched;
        Integration integration; //!< whose keys it was fetched with
    };
    struct Waiter {
        quint64 number = 0;
        std::function<void(KeyAnswer)> done;
    };

    void enquire(const Integration& integration, const QString& kid, std::chrono::milliseconds patience,
        std::function<void(KeyAnswer)> done);
    bool beginFetch(const Integration& integration, const QString& kid);
    QCoro::Task<> fetch(Integration integration, QString kid);
    Task<QJsonObject> request(IntegrationId integration, QString kid);
    void conclude(const Integration& integration, const QString& kid, KeyAnswer answer);
    void refreshOthers(const Integration& integration, const QString& scope, const QString& kid);
    void giveUp(const QString& flight, quint64 number, std::chrono::milliseconds patience);
    bool isFresh(const Entry& entry) const;

    WebhookKeyApi& m_api;
    PlaidAccessSource& m_access;
    const Clock& m_clock;
    TaskTracker& m_tasks;

    mutable std::mutex m_gate;
    QHash<QString, Entry> m_entries; //!< behind m_gate

    QHash<QString, QList<Waiter>> m_flights;
    QList<Timestamp> m_begun; //!< fetches of the last minute
    quint64 m_lastWaiter = 0;
};

//! A verdict as far as the cache allows.
struct CachedVerdict {
    VerificationReport report;
    QString missingKid; //!< the key to obtain before judging again; empty where report is final
};

//! judge() with the keys that are cached for \a integration. Any thread.
CachedVerdict judgeWithCachedKeys(const VerificationKeys& keys, const Integration& integration,
    const QByteArray& header, const QByteArray& body, Timestamp received);

} // namespace egret
