// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferauthorizationoperations.h"

#include "core/sandbox/operations/transferobjects.h"
#include "core/sandbox/operations/transferrules.h"
#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What makes a request the same as another: its fields but for who asks, and the Item instead of its token.
QJsonObject contentOf(const QJsonObject& request, const BankItem& item)
{
    QJsonObject content = request;
    for (const auto field : {"client_id"_L1, "secret"_L1, "access_token"_L1})
        content.remove(field);
    content.insert("item"_L1, item.number);
    return content;
}

} // namespace

TransferAuthorizationOperations::TransferAuthorizationOperations(BankDesk& desk, TransferBook& book)
    : m_desk(desk)
    , m_book(book)
{
}

QList<Operation> TransferAuthorizationOperations::operations()
{
    return {{u"/transfer/authorization/create"_s, authorizationShape(), [this](const QJsonObject& request) { return create(request); },
        Operation::Effect::Changes}};
}

Result<BankItem*> TransferAuthorizationOperations::itemToRepair(const QString& id) const
{
    const Result<SimulatedAuthorization*> authorization = m_book.findAuthorization(id);
    if (!authorization)
        return unexpected(authorization.error());
    BankItem& item = m_desk.bank().item((*authorization)->terms.item);
    const bool waits = (*authorization)->verdict.decision == TransferDecision::UserActionRequired
        || (*authorization)->verdict.code == "ITEM_LOGIN_REQUIRED"_L1;
    if (!waits || item.removed)
        return plaidError(u"INVALID_FIELD"_s, u"transfer.authorization_id: the authorization needs no action of its user"_s);
    return &item;
}

Result<QJsonObject> TransferAuthorizationOperations::create(const QJsonObject& request)
{
    const Result<TransferTerms> terms = transferTerms(request, m_desk.now());
    if (!terms)
        return unexpected(terms.error());
    if (const Result<> known = checkParties(request, m_book); !known)
        return unexpected(known.error());
    const Result<BankItem*> item = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!item)
        return unexpected(item.error());
    // An Item of auth alone gets Transfer with its first use, as at Plaid.
    if (!(*item)->has(u"transfer"_s) && !(*item)->has(u"auth"_s))
        return plaidError(u"PRODUCTS_NOT_SUPPORTED"_s, u"the item was made with neither transfer nor auth"_s);
    return authorise(request, **item, *terms);
}

//! A request that waits for its user is no use of its idempotency key: it may be made again.
Result<QJsonObject> TransferAuthorizationOperations::authorise(const QJsonObject& request, BankItem& item, TransferTerms terms)
{
    const Result<TransferAccount> account = transferAccount(item, terms.accountId);
    if (!account)
        return unexpected(account.error());
    const QString key = request.value("idempotency_key"_L1).toString();
    const QJsonObject content = contentOf(request, item);
    const Result<std::optional<int>> former = m_book.keys().find(key, content, m_desk.now());
    if (!former)
        return unexpected(former.error());
    if (*former)
        return QJsonObject{{u"authorization"_s, authorizationObject(m_book.authorization(**former), m_book)}};
    if (const Result<> carried = checkCarriage(terms, *account); !carried)
        return unexpected(carried.error());
    const Result<TransferVerdict> verdict = decide(terms, item, *account, m_book, m_desk.now());
    if (!verdict)
        return unexpected(verdict.error());
    terms.item = item.number;
    const SimulatedAuthorization& authorization = m_book.authorise(terms, *verdict, m_desk.now());
    if (!key.isEmpty() && verdict->decision != TransferDecision::UserActionRequired)
        m_book.keys().keep(key, content, authorization.number, m_desk.now());
    return QJsonObject{{u"authorization"_s, authorizationObject(authorization, m_book)}};
}

} // namespace egret
