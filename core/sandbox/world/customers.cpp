// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customers.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/customledger.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/personaledger.h"
#include "core/sandbox/world/volumeledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using SharedLedger = std::shared_ptr<const Ledger>;

struct PersonaLogin {
    QLatin1String username;
    QLatin1String persona;
    bool isPlaids = true; //!< Plaid's Sandbox knows the user, too
};

constexpr auto kGoodUser = "user_good"_L1;
constexpr auto kDynamicUser = "user_transactions_dynamic"_L1;
constexpr auto kCustomUser = "user_custom"_L1;
constexpr auto kVolumePrefix = "user_volume_"_L1;
constexpr int kDynamicDays = 90; // of rows that user_transactions_dynamic starts with: some fifty

constexpr PersonaLogin kPersonaLogins[] = {
    {kGoodUser, "good"_L1},
    {kDynamicUser, "good"_L1},
    {"user_bank_income"_L1, "clinic"_L1},
    {"user_credit_bonus"_L1, "bonus"_L1},
    {"user_credit_joint_account"_L1, "joint"_L1},
    {"user_credit_profile_poor"_L1, "wages"_L1},
    {"user_credit_profile_good"_L1, "clinic"_L1},
    {"user_credit_profile_excellent"_L1, "yuppie"_L1},
    {"user_yuppie"_L1, "yuppie"_L1},
    {"user_ewa_user"_L1, "wages"_L1},
    {"user_small_business"_L1, "shop"_L1},
    {"user_quillstack"_L1, "startup"_L1, false},
    {"user_rowan_contracting"_L1, "contractor"_L1, false},
    {"user_maple_gifts"_L1, "gifts"_L1, false},
    {"user_thames_design"_L1, "design"_L1, false},
};

Unexpected wrongCredentials()
{
    return plaidError(u"INVALID_CREDENTIALS"_s, u"the provided credentials were not correct"_s);
}

bool isMfa(const QString& text)
{
    static const QRegularExpression pattern(u"^mfa_(device|selections|questions_[1-9]_[1-9])$"_s);
    return pattern.match(text).hasMatch();
}

bool opensGoodUser(const QString& password)
{
    return password.isEmpty() || password == "pass_good"_L1 || password == "microdeposits_good"_L1 || isMfa(password)
        || password.startsWith("error_"_L1);
}

const Persona* personaOf(const QString& username)
{
    const auto login = std::find_if(std::begin(kPersonaLogins), std::end(kPersonaLogins),
        [&](const PersonaLogin& one) { return one.username == username; });
    return login == std::end(kPersonaLogins) ? nullptr : findPersona(login->persona);
}

Result<SharedLedger> customLedger(quint64 seed, const CustomerLogin& login)
{
    Result<CustomCustomer> customer = parseCustomCustomer(login.password);
    if (!customer)
        return unexpected(customer.error());
    return SharedLedger(std::make_shared<const CustomLedger>(seed, textKey(login.password), *std::move(customer), login.today));
}

Result<SharedLedger> volumeLedger(quint64 seed, const CustomerLogin& login)
{
    constexpr qint64 kMost = 100'000'000;
    bool isNumber = false;
    const qint64 count = login.username.mid(kVolumePrefix.size()).toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > kMost)
        return plaidError(u"INVALID_CREDENTIALS"_s, u"%1<n> has between 1 and %2 transactions"_s.arg(kVolumePrefix).arg(kMost));
    const QDate first = login.today.addDays(-login.days);
    return SharedLedger(std::make_shared<const VolumeLedger>(seed, login.username, count, first, login.today));
}

} // namespace

Result<std::shared_ptr<const Ledger>> ledgerOf(quint64 seed, const CustomerLogin& login)
{
    const QString username = login.username.isEmpty() || isMfa(login.username) ? QString(kGoodUser) : login.username;
    const auto all = businesses();
    const auto business = std::find_if(all.begin(), all.end(), [&](const Business& one) { return one.username == username; });
    if (business != all.end())
        return SharedLedger(std::make_shared<const BusinessLedger>(seed, int(business - all.begin())));
    if (username == kCustomUser)
        return customLedger(seed, login);
    if (username.startsWith(kVolumePrefix))
        return volumeLedger(seed, login);
    const Persona* persona = personaOf(username);
    if (!persona || (login.username == kGoodUser && !opensGoodUser(login.password)))
        return wrongCredentials();
    const QDate opened = username == kDynamicUser ? login.today.addDays(-kDynamicDays) : QDate();
    return SharedLedger(std::make_shared<const PersonaLedger>(seed, *persona, username, opened));
}

QStringList plaidUsernames()
{
    QStringList names;
    for (const PersonaLogin& login : kPersonaLogins) {
        if (login.isPlaids)
            names.append(login.username);
    }
    return names;
}

QStringList customerUsernames()
{
    QStringList names;
    for (const PersonaLogin& login : kPersonaLogins)
        names.append(login.username);
    for (const Business& business : businesses())
        names.append(business.username);
    return names;
}

Result<std::shared_ptr<const Ledger>> LedgerShelf::ledgerOf(const CustomerLogin& login)
{
    const bool shared = login.username != kCustomUser && login.username != kDynamicUser && !login.username.startsWith(kVolumePrefix);
    const auto known = m_ledgers.constFind(login.username);
    if (shared && known != m_ledgers.constEnd() && (login.username != kGoodUser || opensGoodUser(login.password)))
        return *known;
    Result<SharedLedger> made = egret::ledgerOf(m_seed, login);
    if (made && shared)
        m_ledgers.insert(login.username, *made);
    return made;
}

} // namespace egret
