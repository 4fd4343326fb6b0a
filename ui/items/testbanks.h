// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/environment.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace egret {

//! What can be linked without a page, where money is not real.
struct TestBanks {
    struct Bank {
        InstitutionId id;
        QString name;
    };

    QList<Bank> banks;
    //! Test users whose accounts one may have; user_custom is known everywhere and not among them.
    QStringList sandboxUsers;
    QStringList offlineUsers;
    //! JSON of user_custom: one to begin with, and whether another will do.
    QString example;
    std::function<Result<>(const QString& json)> check;

    const QStringList& users(Environment environment) const
    {
        return environment == Environment::Offline ? offlineUsers : sandboxUsers;
    }
};

} // namespace egret
