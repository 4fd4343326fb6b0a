// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityowners.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/dice.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kContactKey = 63;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

//! The numbers 555-0100 to 555-0199 of every area are kept for fiction.
void changeContacts(SimulatedOwner& owner, Dice dice, int changes)
{
    for (SimulatedContact& phone : owner.phones)
        phone.data = u"415555%1"_s.arg(dice.between(100, 199), 4, 10, QChar(u'0'));
    for (SimulatedContact& email : owner.emails)
        email.data = u"moved%1.%2"_s.arg(QString::number(changes), email.data);
}

QJsonArray contactObjects(const std::vector<SimulatedContact>& contacts)
{
    QJsonArray objects;
    for (const SimulatedContact& contact : contacts)
        objects.append(QJsonObject{{u"data"_s, contact.data}, {u"primary"_s, contact.primary}, {u"type"_s, contact.type}});
    return objects;
}

QJsonArray addressObjects(const std::vector<SimulatedAddress>& addresses)
{
    QJsonArray objects;
    for (const SimulatedAddress& address : addresses) {
        const QJsonObject data{{u"street"_s, address.street}, {u"city"_s, textOrNull(address.city)}, {u"region"_s, textOrNull(address.region)},
            {u"postal_code"_s, textOrNull(address.postalCode)}, {u"country"_s, textOrNull(address.country)}};
        objects.append(QJsonObject{{u"data"_s, data}, {u"primary"_s, address.primary}});
    }
    return objects;
}

} // namespace

QJsonArray ownerObjects(const BankItem& item, const SharedAccount& account)
{
    const Ledger& ledger = item.history.ledger();
    const int index = account.index < 0 ? ledger.mainAccount() : account.index;
    QJsonArray objects;
    for (SimulatedOwner owner : ownersOf(ledger, index)) {
        const int changes = item.life.contactChanges;
        if (changes > 0)
            changeContacts(owner, Dice{ledger.seed(), kContactKey, quint64(item.number), quint64(changes), quint64(objects.size())}, changes);
        objects.append(QJsonObject{{u"names"_s, QJsonArray::fromStringList(owner.names)}, {u"phone_numbers"_s, contactObjects(owner.phones)},
            {u"emails"_s, contactObjects(owner.emails)}, {u"addresses"_s, addressObjects(owner.addresses)}});
    }
    return objects;
}

} // namespace egret
