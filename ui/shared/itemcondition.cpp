// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/itemcondition.h"

#include "core/domain/plaidadvice.h"
#include "ui/shared/formatting.h"
#include "ui/shared/itemcodetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ItemText {
    Q_DECLARE_TR_FUNCTIONS(egret::ItemText)
};

//! From worst to best, as the list is sorted.
enum Severity { LoginBroken, Failing, EndsSoon, ToReview, TakenBack, Loading, Paused, Fine, Gone };

void describeError(ItemCondition& condition, const Item& item)
{
    condition.group = ItemGroup::Error;
    condition.severity = Failing;
    condition.chip = {ItemText::tr("Error"), "xc"_L1, Tone::Error};
    if (item.errorCode == "USER_PERMISSION_REVOKED"_L1) {
        condition.group = ItemGroup::Revoked;
        condition.severity = TakenBack;
        condition.chip = {ItemText::tr("Revoked"), "minus"_L1, Tone::Neutral};
    } else if (condition.canBeRepaired()) {
        condition.group = ItemGroup::NeedsLogin;
        condition.severity = LoginBroken;
        condition.chip = {ItemText::tr("Login required"), "alert"_L1, Tone::Warning};
    }
}

//! Calls succeed, and yet somebody should know something.
void describeNotice(ItemCondition& condition)
{
    const bool ends = condition.code == "PENDING_EXPIRATION"_L1 || condition.code == "PENDING_DISCONNECT"_L1;
    condition.group = ends ? ItemGroup::NeedsLogin : ItemGroup::Healthy;
    condition.severity = ends ? EndsSoon : ToReview;
    condition.chip = ends ? ChipText{ItemText::tr("Ends soon"), "clock"_L1, Tone::Warning}
                          : ChipText{ItemText::tr("To review"), "info"_L1, Tone::Warning};
}

void describeState(ItemCondition& condition, const Item& item, bool isRunning)
{
    switch (item.status) {
    case ItemStatus::Erroring: describeError(condition, item); return;
    case ItemStatus::DeletedInPlaid:
        condition.group = ItemGroup::Revoked;
        condition.severity = Gone;
        condition.chip = {ItemText::tr("Removed"), "minus"_L1, Tone::Neutral};
        return;
    case ItemStatus::SyncDisabled:
        condition.severity = Paused;
        condition.chip = {ItemText::tr("Paused"), "pause"_L1, Tone::Neutral};
        return;
    case ItemStatus::Pending:
    case ItemStatus::Syncing:
    case ItemStatus::Active: break;
    }
    if (!condition.code.isEmpty()) {
        describeNotice(condition);
    } else if (isRunning || item.status != ItemStatus::Active) {
        condition.group = ItemGroup::Syncing;
        condition.severity = Loading;
        condition.chip = {ItemText::tr("Syncing"), "refresh"_L1, Tone::Info};
    } else {
        condition.severity = Fine;
        condition.chip = {ItemText::tr("Healthy"), "checkc"_L1, Tone::Ok};
    }
}

} // namespace

bool ItemCondition::canBeRepaired() const
{
    return action == "repair"_L1 || action == "select_accounts"_L1;
}

ItemCondition conditionOf(const ListedItem& listed, bool isRunning)
{
    ItemCondition condition;
    condition.action = nextAction(listed.item, listed.notices);
    const QString own = nextAction(listed.item);
    const bool isOwn = own == condition.action && !listed.item.errorCode.isEmpty();
    const std::optional<ItemNotice> urgent = isOwn ? std::nullopt : mostUrgent(listed.notices);
    condition.code = urgent ? urgent->code : listed.item.errorCode;
    condition.due = urgent ? urgent->due : std::nullopt;
    describeState(condition, listed.item, isRunning);
    const bool removedOnPurpose = listed.item.errorCode == "ITEM_REMOVED"_L1;
    condition.needsAttention = condition.action != "none"_L1 && condition.action != "wait"_L1 && !removedOnPurpose;
    const bool passes = condition.action == "wait"_L1 && listed.item.status != ItemStatus::Erroring;
    if (listed.awaitsSignIn && condition.needsAttention)
        condition.step = ItemText::tr("Waiting for sign-in");
    else if (!passes && !removedOnPurpose)
        condition.step = actionText(condition.action, condition.code);
    if (condition.code.isEmpty())
        return condition;
    const ItemCodeText text = itemCodeText(condition.code);
    condition.headline = text.headline;
    condition.advice = text.advice;
    return condition;
}

int needingAttention(const QList<ListedItem>& items)
{
    return int(std::count_if(items.begin(), items.end(), [](const ListedItem& listed) { return conditionOf(listed, false).needsAttention; }));
}

QString noticeText(const ItemNotice& notice)
{
    const ItemCodeText text = itemCodeText(notice.code);
    if (!notice.due)
        return text.headline;
    //: %1 is what happens, %2 a date
    return ItemText::tr("%1: act by %2").arg(text.headline, dateText(toDateTime(*notice.due).toLocalTime().date()));
}

} // namespace egret
