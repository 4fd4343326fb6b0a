// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/itemlife.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/itemwebhooks.h"
#include "core/sandbox/world/institutions.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kConsentLifetime = 180 * 24h; // of open banking in Europe
constexpr auto kNotice = 7 * 24h; // by which Plaid warns ahead

void announceExpiration(Bank& bank, BankItem& item, Timestamp at)
{
    item.life.expirationAnnounced = true;
    bank.fire(item, pendingExpirationBody(item), at);
}

} // namespace

void grantConsent(BankItem& item, Timestamp now)
{
    const Result<SimulatedInstitution> institution = findInstitution(item.spec.institution);
    if (!institution || !institution->asksForConsent())
        return;
    item.consentExpires = now + kConsentLifetime;
    item.life.expirationAnnounced = false;
}

void endConsentAt(Bank& bank, BankItem& item, Timestamp end, Timestamp now)
{
    item.consentExpires = end;
    item.life.expirationAnnounced = false;
    passLife(bank, item, now);
    bank.expect(nextInLife(item).value_or(end));
}

void announceDisconnect(Bank& bank, BankItem& item, const QString& reason, Timestamp now)
{
    item.life.disconnects = now + kNotice;
    bank.fire(item, pendingDisconnectBody(item, reason, *item.life.disconnects), now);
    bank.expect(*item.life.disconnects);
}

void revokePermission(Bank& bank, BankItem& item, Timestamp now)
{
    item.error = plaidError(u"USER_PERMISSION_REVOKED"_s, permissionRevokedSentence()).error;
    item.life.errorReason.clear();
    bank.fire(item, permissionRevokedBody(item), now);
}

void revokeAccount(Bank& bank, BankItem& item, const QString& id, Timestamp now)
{
    item.life.withheldAccounts.append(id);
    bank.fire(item, accountRevokedBody(item, id), now);
}

void openAccount(Bank& bank, BankItem& item, Timestamp now)
{
    ++item.life.openedAccounts;
    bank.fire(item, newAccountsBody(item), now);
}

void changeNumbers(Bank& bank, BankItem& item, const QString& id, Timestamp now)
{
    item.life.renumberedAccounts.append(id);
    if (item.has(u"auth"_s))
        bank.fire(item, authUpdateBody(item, {id}), now);
}

void changeContacts(Bank& bank, BankItem& item, const QStringList& accounts, Timestamp now)
{
    ++item.life.contactChanges;
    if (item.has(u"identity"_s))
        bank.fire(item, identityUpdateBody(item, accounts), now);
}

void endVerification(Bank& bank, BankItem& item, const QString& id, const QString& status, Timestamp now)
{
    item.life.verification = status;
    bank.fire(item, verificationBody(item, status.toUpper(), id), now);
}

void shareAllAccounts(BankItem& item)
{
    item.life.withheldAccounts.clear();
    item.life.sharedOpenedAccounts = item.life.openedAccounts;
}

void renewLife(BankItem& item, Timestamp now)
{
    item.life.errorReason.clear();
    item.life.disconnects.reset();
    item.consentExpires.reset();
    item.life.expirationAnnounced = false;
    grantConsent(item, now);
}

std::optional<Timestamp> nextInLife(const BankItem& item)
{
    std::optional<Timestamp> next = item.life.disconnects;
    if (!item.consentExpires || item.removed)
        return item.removed ? std::optional<Timestamp>() : next;
    const Timestamp consent = item.life.expirationAnnounced ? *item.consentExpires : *item.consentExpires - kNotice;
    return std::min(consent, next.value_or(consent));
}

void passLife(Bank& bank, BankItem& item, Timestamp now)
{
    for (std::optional<Timestamp> next = nextInLife(item); next && *next <= now; next = nextInLife(item)) {
        if (item.life.disconnects == next) {
            item.life.disconnects.reset();
            bank.breakItem(item, loginRequiredError(), *next);
        } else if (!item.life.expirationAnnounced) {
            announceExpiration(bank, item, std::max(*next, item.created));
        } else {
            item.consentExpires.reset();
            bank.breakItem(item, loginRequiredError(), *next, u"OAUTH_CONSENT_EXPIRED"_s);
        }
    }
}

} // namespace egret
