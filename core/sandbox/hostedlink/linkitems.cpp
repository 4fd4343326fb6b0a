// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkitems.h"

#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/world/accountobjects.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultDays = 90;

QStringList texts(const SimulatedLink& link, QLatin1String field)
{
    QStringList texts;
    for (const QJsonValue& value : link.request.value(field).toArray())
        texts.append(value.toString());
    return texts;
}

//! A kind of account without a filter is shared where no kind has one.
bool passes(const QJsonObject& filters, const QJsonObject& account)
{
    if (filters.isEmpty())
        return true;
    const QJsonArray subtypes = filters.value(account.value("type"_L1).toString()).toObject().value("account_subtypes"_L1).toArray();
    return subtypes.contains("all"_L1) || subtypes.contains(account.value("subtype"_L1));
}

QJsonArray filtered(const SimulatedLink& link, const QJsonArray& accounts)
{
    const QJsonObject filters = link.request.value("account_filters"_L1).toObject();
    QJsonArray passing;
    for (const QJsonValue& account : accounts) {
        if (passes(filters, account.toObject()))
            passing.append(account);
    }
    return passing;
}

QStringList idsOf(const QJsonArray& accounts)
{
    QStringList ids;
    for (const QJsonValue& account : accounts)
        ids.append(account.toObject().value("account_id"_L1).toString());
    return ids;
}

QJsonArray sharedObjects(const BankItem& item)
{
    const Result<QList<SharedAccount>> shared = sharedAccounts(item);
    return shared ? accountObjects(item, *shared) : QJsonArray();
}

//! Also those that the user has kept back or opened since.
QJsonArray allObjects(BankItem& item)
{
    const QScopedValueRollback withheld(item.life.withheldAccounts, QStringList());
    const QScopedValueRollback opened(item.life.sharedOpenedAccounts, item.life.openedAccounts);
    return sharedObjects(item);
}

bool selectsAccounts(const SimulatedLink& link)
{
    return link.request.value("update"_L1).toObject().value("account_selection_enabled"_L1).toBool();
}

//! From now on \a item shares those of its accounts that were chosen among \a offered, by position. Returns them.
QJsonArray shareChosen(BankItem& item, const QJsonArray& offered, const QList<int>& chosen)
{
    item.life.withheldAccounts.clear();
    item.life.sharedOpenedAccounts = item.life.openedAccounts;
    QStringList kept;
    for (const int position : chosen)
        kept.append(offered.at(position).toObject().value("account_id"_L1).toString());
    QStringList withheld = idsOf(sharedObjects(item));
    withheld.removeIf([&](const QString& id) { return kept.contains(id); });
    item.life.withheldAccounts = withheld;
    return sharedObjects(item);
}

bool sharesAny(const QStringList& some, const QStringList& others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString& one) { return others.contains(one); });
}

} // namespace

LinkItems::LinkItems(BankDesk& desk)
    : m_desk(desk)
{
}

Result<LinkSignIn> LinkItems::signIn(const SimulatedLink& link, const LinkCredentials& credentials) const
{
    return signInAtBank(m_desk.bank().seed(), credentials, toDateTime(m_desk.now()).date(), daysOf(link));
}

QJsonArray LinkItems::accountsOf(const SimulatedLink& link, const std::shared_ptr<const Ledger>& customer) const
{
    const QDate today = toDateTime(m_desk.now()).date();
    return filtered(link, accountObjects(ItemHistory(customer, m_desk.bank().itemCount(), today, daysOf(link))));
}

QJsonArray LinkItems::accountsOfItem(const SimulatedLink& link) const
{
    BankItem& item = m_desk.bank().item(link.item);
    return filtered(link, selectsAccounts(link) ? allObjects(item) : sharedObjects(item));
}

QList<int> LinkItems::chosenAtFirst(const SimulatedLink& link, const QJsonArray& accounts) const
{
    const QStringList ids = idsOf(accounts);
    const QStringList chosen = link.isUpdateMode() ? idsOf(sharedObjects(m_desk.bank().item(link.item))) : ids;
    QList<int> positions;
    for (int i = 0; i < int(ids.size()); ++i) {
        if (chosen.contains(ids.at(i)))
            positions.append(i);
    }
    return positions;
}

QList<SimulatedInstitution> LinkItems::banks(const SimulatedLink& link, const QString& search) const
{
    const QStringList countries = texts(link, "country_codes"_L1);
    const QStringList products = texts(link, "products"_L1);
    QList<SimulatedInstitution> fitting;
    for (const SimulatedInstitution& bank : allInstitutions()) {
        const bool unsupported = !bank.supported; // shown, so that its error can be met
        const bool complete = std::all_of(products.begin(), products.end(), [&](const QString& one) { return bank.products.contains(one); });
        if (sharesAny(bank.countries, countries) && (complete || unsupported) && bank.name.contains(search, Qt::CaseInsensitive))
            fitting.append(bank);
    }
    return fitting;
}

Result<LinkItems::NewItem> LinkItems::make(const SimulatedLink& link, const SimulatedLinkSession& session)
{
    QJsonObject options{{u"transactions"_s, QJsonObject{{u"days_requested"_s, daysOf(link)}}}};
    if (!session.username.isEmpty()) {
        options.insert("override_username"_L1, session.username);
        options.insert("override_password"_L1, session.password);
    }
    if (link.request.contains("webhook"_L1))
        options.insert("webhook"_L1, link.request.value("webhook"_L1));
    const QJsonObject request{{u"institution_id"_s, session.institution},
        {u"initial_products"_s, QJsonArray::fromStringList(productsOf(link, session))}, {u"options"_s, options}};
    const Result<OperationAnswer> made = m_desk.perform(u"/sandbox/public_token/create"_s, request);
    if (!made)
        return unexpected(made.error());
    BankItem& item = *m_desk.bank().items().back();
    return NewItem{made->object.value("public_token"_L1).toString(), shareChosen(item, filtered(link, sharedObjects(item)), session.chosen)};
}

void LinkItems::repair(const SimulatedLink& link, const SimulatedLinkSession& session)
{
    BankItem& item = m_desk.bank().item(link.item);
    if (selectsAccounts(link))
        shareChosen(item, session.accounts, session.chosen);
    m_desk.bank().repairItem(item, m_desk.now());
}

int LinkItems::daysOf(const SimulatedLink& link)
{
    return link.request.value("transactions"_L1).toObject().value("days_requested"_L1).toInt(kDefaultDays);
}

QStringList LinkItems::productsOf(const SimulatedLink& link, const SimulatedLinkSession& session) const
{
    if (link.isUpdateMode())
        return m_desk.bank().item(link.item).spec.products;
    QStringList products = texts(link, "products"_L1);
    const Result<SimulatedInstitution> bank = findInstitution(session.institution);
    for (const auto list : {"required_if_supported_products"_L1, "optional_products"_L1}) {
        for (const QString& product : texts(link, list)) {
            if (bank && bank->products.contains(product))
                products.append(product);
        }
    }
    return products;
}

} // namespace egret
