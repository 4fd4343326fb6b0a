// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkitems.h"

#include "core/sandbox/world/accountobjects.h"

#include <algorithm>
#include <numeric>

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
    return filtered(link, accountObjects(m_desk.bank().item(link.item).history));
}

QList<int> LinkItems::chosenAtFirst(const SimulatedLink&, const QJsonArray& accounts) const
{
    QList<int> positions(accounts.size());
    std::iota(positions.begin(), positions.end(), 0);
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
    const QJsonArray accounts = filtered(link, accountObjects(m_desk.bank().items().back()->history));
    QJsonArray shared;
    for (const int position : session.chosen)
        shared.append(accounts.at(position));
    return NewItem{made->object.value("public_token"_L1).toString(), shared};
}

void LinkItems::repair(const SimulatedLink& link, const SimulatedLinkSession&)
{
    BankItem& item = m_desk.bank().item(link.item);
    if (link.request.value("update"_L1).toObject().value("account_selection_enabled"_L1).toBool())
        shareAllAccounts(item);
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
