// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/ledger.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kOwnerDraw = 41;

//! A number that its country keeps for fiction: real in shape, ringing nowhere.
QString phoneOf(const QString& country, Dice& dice)
{
    if (country == "GB"_L1)
        return QString(u"+44207946"_s + u'0' + dice.digits(3));
    return QString((country == "CA"_L1 ? u"+161355501"_s : u"+141555501"_s) + dice.digits(2));
}

//! "alex.marlowe" of "Alex Marlowe".
QString mailboxOf(const QString& holder)
{
    QString mailbox;
    for (const QChar character : holder.toLower()) {
        if (character.isLetterOrNumber())
            mailbox += character;
        else if (!mailbox.endsWith(u'.'))
            mailbox += u'.';
    }
    while (mailbox.endsWith(u'.'))
        mailbox.chop(1);
    return mailbox;
}

QString streetOf(const CustomerPlace& place, Dice& dice)
{
    return place.street.isEmpty() ? u"%1 Market Street"_s.arg(dice.between(10, 990)) : place.street;
}

} // namespace

std::vector<SimulatedOwner> ownersOf(const Ledger& ledger, int account)
{
    if (const SimulatedOwner* stated = ledger.statedOwner(account))
        return {*stated};
    const CustomerPlace& place = ledger.place();
    Dice dice{ledger.seed(), ledger.key(), kOwnerDraw};
    SimulatedOwner owner;
    owner.names = place.holders.isEmpty() ? QStringList{place.ownText} : place.holders;
    const bool company = ledger.accounts()[size_t(account)].holderCategory == "business"_L1;
    owner.phones.push_back({phoneOf(place.country, dice), company ? u"work"_s : u"home"_s, true});
    owner.phones.push_back({phoneOf(place.country, dice), u"mobile"_s, false});
    owner.emails.push_back({QString(mailboxOf(owner.names.front()) + u"@example.com"_s), u"primary"_s, true});
    owner.addresses.push_back({streetOf(place, dice), place.city, place.region, place.postalCode, place.country, true});
    return {owner};
}

} // namespace egret
