// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/itemaccounts.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/institutions.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kOpenedAccountKey = 61;

Dice diceOf(const BankItem& item, int opened)
{
    return Dice{item.history.ledger().seed(), kOpenedAccountKey, quint64(item.number), quint64(-opened)};
}

QJsonObject openedAccount(const BankItem& item, const SharedAccount& account)
{
    const Ledger& ledger = item.history.ledger();
    const SimulatedAccount& main = ledger.accounts()[size_t(ledger.mainAccount())];
    Dice dice = diceOf(item, account.index);
    dice.next(); // the id's
    const QJsonObject balances{{u"available"_s, 0}, {u"current"_s, 0}, {u"limit"_s, QJsonValue::Null}, {u"iso_currency_code"_s, main.currency},
        {u"unofficial_currency_code"_s, QJsonValue::Null}};
    return {{u"account_id"_s, account.id}, {u"name"_s, u"New Saving"_s}, {u"official_name"_s, QJsonValue::Null}, {u"mask"_s, dice.digits(4)},
        {u"type"_s, u"depository"_s}, {u"subtype"_s, u"savings"_s}, {u"holder_category"_s, main.holderCategory}, {u"balances"_s, balances}};
}

} // namespace

Result<QList<SharedAccount>> sharedAccounts(const BankItem& item)
{
    QList<SharedAccount> accounts;
    for (int index = 0; index < int(item.history.ledger().accounts().size()); ++index)
        accounts.append({item.history.accountId(index), index});
    for (int index = -1; index >= -item.life.sharedOpenedAccounts; --index)
        accounts.append({diceOf(item, index).identifier(), index});
    accounts.removeIf([&](const SharedAccount& account) { return item.life.withheldAccounts.contains(account.id); });
    if (accounts.isEmpty())
        return plaidError(u"NO_ACCOUNTS"_s, u"no valid accounts exist for this item"_s);
    return accounts;
}

Result<QList<SharedAccount>> chosenAccounts(const BankItem& item, const QJsonObject& options)
{
    Result<QList<SharedAccount>> shared = sharedAccounts(item);
    if (!shared || !options.contains("account_ids"_L1))
        return shared;
    QStringList wanted;
    for (const QJsonValue& id : options.value("account_ids"_L1).toArray())
        wanted.append(id.toString());
    wanted.removeDuplicates();
    shared->removeIf([&](const SharedAccount& account) { return !wanted.contains(account.id); });
    if (shared->size() == wanted.size())
        return shared;
    return plaidError(u"INVALID_ACCOUNT_ID"_s, u"failed to find requested account ID for requested item"_s);
}

QStringList idsOf(const QList<SharedAccount>& accounts)
{
    QStringList ids;
    for (const SharedAccount& account : accounts)
        ids.append(account.id);
    return ids;
}

QJsonObject accountObject(const BankItem& item, const SharedAccount& account)
{
    if (account.index < 0)
        return openedAccount(item, account);
    QJsonObject object = accountObject(item.history, account.index);
    if (const QString status = verificationStatus(item, account.index); !status.isEmpty())
        object.insert("verification_status"_L1, status);
    return object;
}

QJsonArray accountObjects(const BankItem& item, const QList<SharedAccount>& accounts)
{
    QJsonArray objects;
    for (const SharedAccount& account : accounts)
        objects.append(accountObject(item, account));
    return objects;
}

QString verificationStatus(const BankItem& item, int index)
{
    const Result<SimulatedInstitution> institution = findInstitution(item.spec.institution);
    if (!institution || !institution->auth.automatedMicroDeposits || !item.has(u"auth"_s) || index != item.history.ledger().mainAccount())
        return {};
    return item.life.verification.isEmpty() ? u"pending_automatic_verification"_s : item.life.verification;
}

} // namespace egret
