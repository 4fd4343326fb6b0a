// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/operation.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace egret {

//! Keeps calls below Plaid's limits before Plaid has to refuse them: one token bucket for each operation and client_id
//! (and one of its requests without a cursor, where Plaid limits them), and one for each operation and Item. A bucket refills at 80 % of its limit and holds a fifth of it, so that no window
//! of the limit's length ever sees more calls than the limit, whichever way Plaid cuts its windows. Turns are given out
//! in the order they are asked for: nobody is overtaken for long. Waiting is the caller's business. Not thread-safe.
class CallBudget {
public:
    using Moment = std::chrono::steady_clock::time_point;

    //! Whose calls are counted together.
    struct Caller {
        Environment environment = Environment::Sandbox;
        QString clientId;
        //! What stands for the Item, consent or report; empty where the call is for none. See itemKeyOf().
        QByteArray item;
        //! The request names no cursor. See beginsAnew().
        bool anew = false;
    };

    //! How much of one limit is left.
    struct Headroom {
        QString path;
        Environment environment = Environment::Sandbox;
        QString clientId;
        //! Empty for the limit of the whole client.
        QByteArray item;
        //! Of requests without a cursor only.
        bool anew = false;
        //! Calls that could be made at once.
        int left = 0;
        //! Calls that can be made at once after a quiet while.
        int most = 0;
    };

    //! \a now is asked for the time; it must not go back.
    explicit CallBudget(std::function<Moment()> now = std::chrono::steady_clock::now);

    //! Whether calls to this very machine, where the simulator is, are counted as well. They are not unless set.
    void setLimitsLoopback(bool limits);
    bool limitsLoopback() const;

    //! Takes one turn at \a path from the Item's bucket; how long to wait before it may be used. It is taken even if the
    //! caller gives up meanwhile.
    std::chrono::milliseconds takeForItem(const QString& path, const Caller& caller);
    //! The same from the client's buckets (there is one more for requests without a cursor): to be asked once the Item's turn has come, so that one busy Item does not
    //! book the turns of others.
    std::chrono::milliseconds takeForClient(const QString& path, const Caller& caller);

    //! Of every bucket that is not full now. For people: the value is old at once.
    QList<Headroom> headroom() const;

    //! Names the Item, consent or report that \a request is for without holding its token (a SHA-256 of it).
    static QByteArray itemKeyOf(const QJsonObject& request);
    //! Whether \a request, where it is one of those that can name a cursor, begins at the beginning.
    static bool beginsAnew(const QJsonObject& request);

private:
    //! One limit: calls in a window.
    struct Rate {
        int calls = 0;
        std::chrono::microseconds window{0};
    };
    //! Whose bucket, and of which of its limits.
    struct BucketKey {
        QString path;
        Environment environment = Environment::Sandbox;
        QString clientId;
        QByteArray item;
        qint64 window = 0;
        bool anew = false;

        friend bool operator==(const BucketKey&, const BucketKey&) = default;
        friend size_t qHash(const BucketKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.path, int(key.environment), key.clientId, key.item, key.window, key.anew);
        }
    };

    std::chrono::milliseconds take(const BucketKey& key, Rate rate);
    void dropFullBuckets(Moment now);

    std::function<Moment()> m_now;
    bool m_limitsLoopback = false;
    //! When each bucket will be full again: the one number that a token bucket is. Full ones are dropped now and then.
    QHash<BucketKey, Moment> m_fullAt;
    qsizetype m_dropAbove = 1024;
};

} // namespace egret
