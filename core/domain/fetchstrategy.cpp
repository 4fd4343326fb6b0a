// SPDX-License-Identifier: Apache-2.0
#include "core/domain/fetchstrategy.h"

namespace egret {

using namespace Qt::StringLiterals;

QString fetchStrategyName(FetchStrategy::Kind kind)
{
    return kind == FetchStrategy::Kind::Get ? u"get"_s : u"sync"_s;
}

std::optional<FetchStrategy::Kind> fetchStrategyFromName(const QString& name)
{
    if (name == "sync"_L1)
        return FetchStrategy::Kind::Sync;
    if (name == "get"_L1)
        return FetchStrategy::Kind::Get;
    return std::nullopt;
}

} // namespace egret
