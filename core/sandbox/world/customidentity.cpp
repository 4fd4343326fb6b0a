// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customfields.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostContacts = 20;

std::vector<SimulatedContact> contactsOf(const CustomFields& fields, QLatin1String name, const QString& type)
{
    std::vector<SimulatedContact> contacts;
    for (const CustomFields& each : fields.objects(name, kMostContacts))
        contacts.push_back({each.neededText("data"_L1), each.text("type"_L1, type), each.flag("primary"_L1)});
    return contacts;
}

SimulatedAddress addressOf(const CustomFields& fields)
{
    const CustomFields data = fields.object("data"_L1);
    return {data.text("street"_L1, {}), data.text("city"_L1, {}), data.text("region"_L1, {}), data.text("postal_code"_L1, {}),
        data.text("country"_L1, {}), fields.flag("primary"_L1)};
}

} // namespace

StatedNumbers statedNumbersOf(const CustomFields& fields)
{
    StatedNumbers numbers;
    numbers.account = fields.text("account"_L1, {});
    numbers.achRouting = fields.text("ach_routing"_L1, {});
    numbers.achWireRouting = fields.text("ach_wire_routing"_L1, {});
    numbers.eftInstitution = fields.text("eft_institution"_L1, {});
    numbers.eftBranch = fields.text("eft_branch"_L1, {});
    numbers.internationalBic = fields.text("international_bic"_L1, {});
    numbers.internationalIban = fields.text("international_iban"_L1, {});
    numbers.bacsSortCode = fields.text("bacs_sort_code"_L1, {});
    return numbers;
}

std::optional<SimulatedOwner> statedOwnerOf(const CustomFields& fields)
{
    if (fields.isEmpty())
        return {};
    SimulatedOwner owner;
    owner.names = fields.texts("names"_L1);
    owner.phones = contactsOf(fields, "phone_numbers"_L1, u"home"_s);
    owner.emails = contactsOf(fields, "emails"_L1, u"primary"_s);
    for (const CustomFields& each : fields.objects("addresses"_L1, kMostContacts))
        owner.addresses.push_back(addressOf(each));
    return owner;
}

} // namespace egret
