// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/itemaccounts.h"

#include "core/sandbox/bank/bank.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

//! A bank with one Item at \a institution, and the webhooks it fired.
struct Fixture {
    explicit Fixture(const QString& institution = u"ins_109508"_s, const QStringList& products = {u"transactions"_s})
    {
        bank.setWebhookSink([this](const QUrl&, const QJsonObject& body) { fired.append(body); });
        ItemSpec spec;
        spec.institution = institution;
        spec.products = products;
        spec.webhook = u"http://127.0.0.1:1/"_s;
        bank.makeItem(spec, kNoon);
    }
    BankItem& item() { return *bank.items().front(); }
    QStringList codes() const
    {
        QStringList codes;
        for (const QJsonObject& body : fired)
            codes.append(body.value("webhook_code"_L1).toString());
        return codes;
    }

    Bank bank{1};
    QList<QJsonObject> fired;
};

} // namespace

class TestItemAccounts : public QObject {
    Q_OBJECT

private slots:
    void allAccountsAreShared();
    void withheldAccountsAreNot();
    void openedAccountsAreOnesOfTheirOwn();
    void chosenOnesMustBeShared();
    void microDepositsVerifyTheMainAccountOnly();
};

void TestItemAccounts::allAccountsAreShared()
{
    Fixture fixture;
    const Result<QList<SharedAccount>> accounts = sharedAccounts(fixture.item());
    QVERIFY(accounts);
    QCOMPARE(size_t(accounts->size()), fixture.item().history.ledger().accounts().size());
    QCOMPARE(accounts->first().id, fixture.item().history.accountId(0));
    QCOMPARE(accountObject(fixture.item(), accounts->first()).value("account_id"_L1).toString(), accounts->first().id);
}

void TestItemAccounts::withheldAccountsAreNot()
{
    Fixture fixture;
    const Result<QList<SharedAccount>> before = sharedAccounts(fixture.item());
    QVERIFY(before);
    fixture.item().life.withheldAccounts = QStringList{before->first().id};
    QCOMPARE(idsOf(*sharedAccounts(fixture.item())), idsOf(*before).mid(1));
    fixture.item().life.withheldAccounts = idsOf(*before);
    QCOMPARE(sharedAccounts(fixture.item()).error().code, u"NO_ACCOUNTS"_s);
}

void TestItemAccounts::openedAccountsAreOnesOfTheirOwn()
{
    Fixture fixture;
    openAccount(fixture.bank, fixture.item(), kNoon);
    openAccount(fixture.bank, fixture.item(), kNoon);
    const qsizetype before = sharedAccounts(fixture.item())->size();
    shareAllAccounts(fixture.item());
    const Result<QList<SharedAccount>> after = sharedAccounts(fixture.item());
    QVERIFY(after);
    QCOMPARE(after->size(), before + 2);
    QVERIFY(after->at(before).id != after->at(before + 1).id);
    const QJsonObject object = accountObject(fixture.item(), after->last());
    QCOMPARE(object.value("subtype"_L1).toString(), u"savings"_s);
    QCOMPARE(object.value("balances"_L1).toObject().value("current"_L1).toDouble(), 0.0);
}

void TestItemAccounts::chosenOnesMustBeShared()
{
    Fixture fixture;
    const QString second = fixture.item().history.accountId(1);
    const auto choose = [&](const QJsonArray& ids) { return chosenAccounts(fixture.item(), {{u"account_ids"_s, ids}}); };
    QCOMPARE(idsOf(*choose({second, second})), QStringList{second});
    QCOMPARE(choose({second, u"nobodys"_s}).error().code, u"INVALID_ACCOUNT_ID"_s);
    QCOMPARE(idsOf(*chosenAccounts(fixture.item(), {})), idsOf(*sharedAccounts(fixture.item())));
}

void TestItemAccounts::microDepositsVerifyTheMainAccountOnly()
{
    Fixture fixture(u"ins_109512"_s, {u"auth"_s});
    const QJsonArray objects = accountObjects(fixture.item(), *sharedAccounts(fixture.item()));
    QCOMPARE(objects.at(0).toObject().value("verification_status"_L1).toString(), u"pending_automatic_verification"_s);
    QVERIFY(!objects.at(1).toObject().contains("verification_status"_L1));
    Fixture withoutAuth(u"ins_109512"_s);
    QVERIFY(verificationStatus(withoutAuth.item(), 0).isEmpty());
    Fixture elsewhere(u"ins_109508"_s, {u"auth"_s});
    QVERIFY(verificationStatus(elsewhere.item(), 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestItemAccounts)
#include "tst_itemaccounts.moc"
