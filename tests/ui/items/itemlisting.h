// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"

namespace egret::test {

using namespace Qt::StringLiterals;

//! Stands still at a moment of the tests' choice.
class StillClock final : public Clock {
public:
    Timestamp now() const override { return fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC)); }
};

inline ListedItem listedItem(const QString& id, const QString& bank, const QString& endUser)
{
    ListedItem listed;
    listed.item.id = ItemId(id);
    listed.item.integration = IntegrationId(u"itg_1"_s);
    listed.item.endUser = EndUserId(endUser.toLower());
    listed.item.institutionName = bank;
    listed.item.status = ItemStatus::Active;
    listed.item.lastSync = StillClock().now() - std::chrono::minutes(7);
    listed.integrationName = u"Lending"_s;
    listed.endUserName = endUser;
    listed.environment = Environment::Sandbox;
    listed.accounts = 3;
    listed.products = {u"transactions"_s, u"auth"_s, u"identity"_s};
    return listed;
}

inline ListedItem broken(ListedItem listed, const QString& code)
{
    listed.item.status = ItemStatus::Erroring;
    listed.item.errorCode = code;
    return listed;
}

} // namespace egret::test
