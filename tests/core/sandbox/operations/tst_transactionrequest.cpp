// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionrequest.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // Wednesday, 17 June 2026

ItemSpec specWith(const QStringList& products)
{
    ItemSpec spec;
    spec.username = u"user_kestrel_freight"_s;
    spec.institution = u"ins_109508"_s;
    spec.products = products;
    return spec;
}

QString accessToken(Bank& bank, BankItem& item)
{
    const Result<QString> token = bank.exchange(bank.makePublicToken(item, kNoon), kNoon);
    return token ? *token : QString();
}

} // namespace

class TestTransactionRequest : public QObject {
    Q_OBJECT

private slots:
    void wordingFollowsTheOptions();
    void accountsAreFoundByTheirIds();
    void theItemMustBeFarEnough();
};

void TestTransactionRequest::wordingFollowsTheOptions()
{
    QVERIFY(!wordingOf({}).firstTaxonomy && !wordingOf({}).originalDescription);
    const QJsonObject options{{u"include_original_description"_s, true}, {u"personal_finance_category_version"_s, u"v1"_s}};
    QVERIFY(checkRequest(options, wordingFields()));
    QVERIFY(wordingOf(options).firstTaxonomy && wordingOf(options).originalDescription);
    QVERIFY(!checkRequest({{u"days_requested"_s, 731}}, wordingFields()));
}

void TestTransactionRequest::accountsAreFoundByTheirIds()
{
    Bank bank(1);
    const BankItem& item = bank.makeItem(specWith({u"transactions"_s}), kNoon);
    QCOMPARE(*accountsOf(item, {}), (std::vector<int>{0, 1, 2}));
    QCOMPARE(*accountsOf(item, {item.history.accountId(2)}), std::vector<int>{2});
    QCOMPARE(accountsOf(item, {item.history.accountId(1), u"nobodys"_s}).error().code, u"INVALID_ACCOUNT_ID"_s);
}

void TestTransactionRequest::theItemMustBeFarEnough()
{
    Bank bank(1);
    BankItem& plain = bank.makeItem(specWith({u"auth"_s}), kNoon);
    QCOMPARE(itemWithTransactions(bank, accessToken(bank, plain), UpdateStage::Initial).error().code, u"PRODUCTS_NOT_SUPPORTED"_s);
    BankItem& item = bank.makeItem(specWith({u"transactions"_s}), kNoon);
    const QString token = accessToken(bank, item);
    QCOMPARE(itemWithTransactions(bank, token, UpdateStage::Initial).error().code, u"PRODUCT_NOT_READY"_s);
    bank.finishInitialUpdate(item, kNoon);
    QVERIFY(itemWithTransactions(bank, token, UpdateStage::Initial));
    QCOMPARE(itemWithTransactions(bank, token, UpdateStage::Historical).error().code, u"PRODUCT_NOT_READY"_s);
    QCOMPARE(itemWithTransactions(bank, u"access-sandbox-x"_s, UpdateStage::Initial).error().code, u"INVALID_ACCESS_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestTransactionRequest)
#include "tst_transactionrequest.moc"
