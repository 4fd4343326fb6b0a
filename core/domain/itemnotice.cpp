// SPDX-License-Identifier: Apache-2.0
#include "core/domain/itemnotice.h"

#include "core/domain/plaidadvice.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isMoreUrgent(const ItemNotice& one, const ItemNotice& other)
{
    const auto rank = [](const ItemNotice& notice) { return std::pair(!notice.due, notice.due.value_or(notice.noted)); };
    return rank(one) < rank(other);
}

} // namespace

std::optional<ItemNotice> mostUrgent(const QList<ItemNotice>& notices)
{
    std::optional<ItemNotice> first;
    for (const ItemNotice& notice : notices) {
        if (adviceFor(notice.code).action != "none"_L1 && (!first || isMoreUrgent(notice, *first)))
            first = notice;
    }
    return first;
}

QString nextAction(const Item& item, const QList<ItemNotice>& notices)
{
    const QString own = nextAction(item);
    if (own != "none"_L1 && own != "wait"_L1)
        return own;
    const std::optional<ItemNotice> urgent = mostUrgent(notices);
    return urgent ? adviceFor(urgent->code).action : own;
}

} // namespace egret
