// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/authoperations.h"

#include "core/sandbox/operations/authnumbers.h"
#include "core/sandbox/operations/itemaccess.h"
#include "core/sandbox/operations/itemobject.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Accounts that money can be moved to and from by their numbers.
bool canHaveNumbers(const BankItem& item, const SharedAccount& account)
{
    static const QStringList subtypes{u"checking"_s, u"savings"_s, u"cash management"_s};
    if (account.index < 0)
        return true;
    const SimulatedAccount& facts = item.history.ledger().accounts()[size_t(account.index)];
    return facts.type == "depository"_L1 && subtypes.contains(facts.subtype);
}

//! Of the \a chosen accounts those with numbers. Errors: NO_AUTH_ACCOUNTS, PRODUCT_NOT_READY while all are to be verified.
Result<QList<SharedAccount>> authAccounts(const BankItem& item, QList<SharedAccount> chosen)
{
    chosen.removeIf([&](const SharedAccount& account) { return !canHaveNumbers(item, account); });
    if (chosen.isEmpty())
        return plaidError(u"NO_AUTH_ACCOUNTS"_s, u"there are no checking, savings or cash management accounts associated with this item"_s);
    if (std::all_of(chosen.begin(), chosen.end(), [&](const SharedAccount& account) { return isUnverified(item, account); }))
        return plaidError(u"PRODUCT_NOT_READY"_s, u"the account is not verified yet. wait for the AUTH webhook that tells"_s);
    return chosen;
}

} // namespace

AuthOperations::AuthOperations(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> AuthOperations::operations()
{
    const QStringList statuses{u"automatically_verified"_s, u"verification_expired"_s};
    return {
        {u"/auth/get"_s, {accessTokenField(), accountOptionsField()}, [this](const QJsonObject& request) { return auth(request); }},
        {u"/sandbox/item/set_verification_status"_s,
            {accessTokenField(), textField(u"account_id"_s).needed(), choiceField(u"verification_status"_s, statuses).needed()},
            [this](const QJsonObject& request) { return setVerificationStatus(request); }, Operation::Effect::Changes},
    };
}

Result<QJsonObject> AuthOperations::auth(const QJsonObject& request) const
{
    const Result<BankItem*> found = itemWith(u"auth"_s, m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    const Result<QList<SharedAccount>> chosen = chosenAccounts(item, request.value("options"_L1).toObject());
    if (!chosen)
        return unexpected(chosen.error());
    const Result<QList<SharedAccount>> accounts = authAccounts(item, *chosen);
    if (!accounts)
        return unexpected(accounts.error());
    return QJsonObject{{u"accounts"_s, accountObjects(item, *accounts)}, {u"numbers"_s, numbersObject(item, *accounts)},
        {u"item"_s, itemObject(item)}};
}

Result<QJsonObject> AuthOperations::setVerificationStatus(const QJsonObject& request)
{
    const Result<BankItem*> found = itemWith(u"auth"_s, m_desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    const QString id = request.value("account_id"_L1).toString();
    const Result<QList<SharedAccount>> account = chosenAccounts(item, {{u"account_ids"_s, QJsonArray{id}}});
    if (!account)
        return unexpected(account.error());
    if (verificationStatus(item, account->first().index) != "pending_automatic_verification"_L1)
        return plaidError(u"INVALID_FIELD"_s, u"account_id names an account that is not pending_automatic_verification"_s);
    endVerification(m_desk.bank(), item, id, request.value("verification_status"_L1).toString(), m_desk.now());
    return QJsonObject();
}

} // namespace egret
