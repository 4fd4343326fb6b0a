// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontents.h"

#include "core/sandbox/world/businessledger.h"

namespace egret {

DemoContents demoContents(quint64 seed, QDate today)
{
    constexpr int kDaysOfHistory = 730;
    const int count = int(businesses().size());
    DemoContents contents{count, count, 0};
    for (int i = 0; i < count; ++i)
        contents.transactions += qint64(BusinessLedger(seed, i).rows(today.addDays(-kDaysOfHistory), today).size());
    return contents;
}

} // namespace egret
