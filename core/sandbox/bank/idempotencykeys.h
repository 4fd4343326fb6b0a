// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace egret {

//! The keys by which clients repeat a request without doing its deed twice. A key is forgotten 48 hours after its first
//! use. Not thread-safe.
class IdempotencyKeys {
public:
    //! The number that keep() was given for \a key; none where the key is not in use at \a now. Errors: INVALID_FIELD
    //! where it was kept for something else than \a request.
    Result<std::optional<int>> find(const QString& key, const QJsonObject& request, Timestamp now) const;

    //! Remembers \a number, which is of the caller's choice, as what \a request came to.
    void keep(const QString& key, const QJsonObject& request, int number, Timestamp now);

private:
    struct Use {
        QJsonObject request;
        int number = 0;
        Timestamp at;
    };

    QHash<QString, Use> m_uses;
};

} // namespace egret
