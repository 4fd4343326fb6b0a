// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemaccess.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItemAccess : public QObject {
    Q_OBJECT

private slots:
    void productsMustBeThere();
};

void TestItemAccess::productsMustBeThere()
{
    Bank bank(1);
    ItemSpec spec;
    spec.institution = u"ins_109508"_s;
    spec.products = QStringList{u"auth"_s};
    BankItem& item = bank.makeItem(spec, Timestamp());
    const QJsonObject request{{u"access_token"_s, bank.renewAccessToken(item)}};
    QCOMPARE(*itemWith(u"auth"_s, bank, request), &item);
    QCOMPARE(itemWith(u"identity"_s, bank, request).error().code, u"PRODUCTS_NOT_SUPPORTED"_s);
    bank.breakItem(item, Error{Error::Kind::Plaid, u"ITEM_LOCKED"_s, {}, {}, u"ITEM_ERROR"_s, 0}, Timestamp());
    QCOMPARE(itemWith(u"auth"_s, bank, request).error().code, u"ITEM_LOCKED"_s);
    QCOMPARE(*itemOf(bank, request), &item);
    QCOMPARE(itemOf(bank, {{u"access_token"_s, u"access-production-1"_s}}).error().code, u"INVALID_ACCESS_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestItemAccess)
#include "tst_itemaccess.moc"
