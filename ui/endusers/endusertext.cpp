// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/endusertext.h"

#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct EndUserText {
    Q_DECLARE_TR_FUNCTIONS(egret::EndUserText)
};

} // namespace

QString endUserName(const EndUser& user)
{
    return user.name.isEmpty() ? user.id.value() : user.name;
}

ChipText connectionChip(const ListedEndUser& user)
{
    if (user.items == 0)
        return {EndUserText::tr("No Items"), "minus"_L1, Tone::Neutral};
    if (user.erroring > user.needLogin)
        return {EndUserText::tr("%1 of %2 in error").arg(user.erroring).arg(user.items), "xc"_L1, Tone::Error};
    if (user.needLogin > 0)
        return {EndUserText::tr("%1 of %2 needs login").arg(user.needLogin).arg(user.items), "alert"_L1, Tone::Warning};
    if (user.gone > 0)
        return {EndUserText::tr("%1 revoked").arg(user.gone), "minus"_L1, Tone::Neutral};
    if (user.syncing > 0)
        return {EndUserText::tr("Syncing"), "refresh"_L1, Tone::Info};
    return {EndUserText::tr("Healthy"), "checkc"_L1, Tone::Ok};
}

QString balanceTrend(const ListedEndUser& user)
{
    if (user.balances.empty())
        return {};
    const qint64 change = user.balances.back() - user.balances.front();
    return change > 0 ? EndUserText::tr("up") : change < 0 ? EndUserText::tr("down") : EndUserText::tr("level");
}

} // namespace egret
