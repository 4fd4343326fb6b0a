// SPDX-License-Identifier: Apache-2.0
#include "ui/items/banktrouble.h"

#include "ui/shared/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct BankNewsText {
    Q_DECLARE_TR_FUNCTIONS(egret::BankNewsText)
};

bool blamesTheBank(const QString& code)
{
    return code == "INSTITUTION_DOWN"_L1 || code == "INSTITUTION_NOT_RESPONDING"_L1 || code == "INSTITUTION_NOT_AVAILABLE"_L1;
}

//! Of one Item, as its bank was told of or as its own error says; nothing where neither blames the bank.
std::optional<BankTrouble> troubleOf(const Item& item, const QList<BankTrouble>& told)
{
    if (item.status != ItemStatus::Erroring)
        return std::nullopt;
    const auto known = std::find_if(told.begin(), told.end(), [&item](const BankTrouble& trouble) { return trouble.bank == item.institution; });
    if (known != told.end())
        return *known;
    return blamesTheBank(item.errorCode) ? std::optional(BankTrouble{item.institution, item.institutionName, true}) : std::nullopt;
}

QString titleOf(const QList<BankTrouble>& troubles)
{
    if (troubles.size() > 1)
        return BankNewsText::tr("%n bank(s) are down, not you", nullptr, int(troubles.size()));
    const BankTrouble& trouble = troubles.first();
    return trouble.isDown ? BankNewsText::tr("%1 is down, not you").arg(trouble.name)
                          : BankNewsText::tr("Plaid reaches %1 badly: it is the bank, not you").arg(trouble.name);
}

QString describe(const BankTrouble& trouble)
{
    QStringList parts;
    if (trouble.since) //: %1 is a moment
        parts.append(BankNewsText::tr("since %1").arg(shortMomentText(*trouble.since)));
    if (!trouble.incident.isEmpty())
        parts.append(trouble.incident);
    return parts.isEmpty() ? QString() : QString(trouble.name + u": "_s + parts.join(u", "_s) + u'.');
}

} // namespace

BankNews bankNews(const QList<ListedItem>& items, const QList<BankTrouble>& told)
{
    QList<BankTrouble> troubles;
    int affected = 0;
    for (const ListedItem& listed : items) {
        const std::optional<BankTrouble> trouble = troubleOf(listed.item, told);
        affected += trouble ? 1 : 0;
        if (trouble && !troubles.contains(*trouble))
            troubles.append(*trouble);
    }
    if (troubles.isEmpty())
        return {};
    QStringList sentences{BankNewsText::tr("%Ln item(s) wait. Repairing does not help; Egret tries again by itself.", nullptr, affected)};
    for (const BankTrouble& trouble : std::as_const(troubles))
        sentences.append(describe(trouble));
    sentences.removeAll(QString());
    return {titleOf(troubles), sentences.join(u' ')};
}

} // namespace egret
