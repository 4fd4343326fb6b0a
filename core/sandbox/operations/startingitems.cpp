// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/startingitems.h"

#include "core/base/log.h"
#include "core/sandbox/world/customers.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 730;

} // namespace

void linkStartingItems(BankDesk& desk, int count, const QString& user)
{
    Bank& bank = desk.bank();
    const Timestamp now = desk.now();
    const QStringList users = user.isEmpty() ? customerUsernames() : QStringList{user};
    ItemSpec spec;
    spec.institution = u"ins_109508"_s;
    spec.products = QStringList{u"transactions"_s, u"auth"_s, u"identity"_s};
    spec.days = kDays;
    for (int number = 0; number < count; ++number) {
        spec.username = users.at(number % users.size());
        BankItem& item = bank.makeItem(spec, now);
        bank.startPull(item, kDays, now);
        bank.finishInitialUpdate(item, now);
        bank.finishHistoricalUpdate(item, now);
        if (const Result<QString> token = bank.exchange(bank.makePublicToken(item, now), now); !token)
            qCWarning(lcSandbox).noquote() << "an Item to start with got no token:" << token.error().detail;
    }
}

} // namespace egret
