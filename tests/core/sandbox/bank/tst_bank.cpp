// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bank.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

Deed deed(Deed::Kind kind, Timestamp at, int item = 0)
{
    Deed deed;
    deed.kind = kind;
    deed.at = at;
    deed.item = item;
    deed.spec.business = 1;
    deed.spec.institution = u"ins_109508"_s;
    deed.spec.products = QStringList{u"transactions"_s};
    deed.spec.webhook = u"http://127.0.0.1:1/"_s;
    return deed;
}

//! A bank and the codes of the webhooks it fired.
struct Fixture {
    Fixture()
    {
        bank.setWebhookSink([this](const BankItem&, const QJsonObject& body) { fired.append(body); });
        bank.apply(deed(Deed::Kind::MakeItem, kNoon));
    }
    BankItem& item() { return *bank.items().front(); }
    QStringList takeCodes()
    {
        QStringList codes;
        for (const QJsonObject& body : std::exchange(fired, {}))
            codes.append(body.value("webhook_code"_L1).toString());
        return codes;
    }

    Bank bank{1};
    QList<QJsonObject> fired;
};

} // namespace

class TestBank : public QObject {
    Q_OBJECT

private slots:
    void updatesComeWhenTheyAreDue();
    void syncUpdatesAreToldOnlyAfterTheFirstSync();
    void tellsWhenItHasSomethingToDo();
    void midnightBringsTheDaysTransactions();
    void refreshFiresWhatChanged();
    void loginBreaksAndIsRepaired();
    void itemsWithoutUrlFireNothing();
    void publicTokensAreUsedOnceAndExpire();
    void accessTokensWorkAfterTheExchange();
    void deedsOfUnknownItemsAreIgnored();
};

void TestBank::updatesComeWhenTheyAreDue()
{
    Fixture fixture;
    fixture.bank.advance(kNoon + 299ms);
    QCOMPARE(fixture.takeCodes(), QStringList());
    QCOMPARE(fixture.item().stage, UpdateStage::NotReady);
    fixture.bank.advance(kNoon + 300ms);
    QCOMPARE(fixture.fired.first().value("new_transactions"_L1).toInt(), fixture.item().history.transactions().size());
    QCOMPARE(fixture.takeCodes(), QStringList{u"INITIAL_UPDATE"_s});
    fixture.bank.advance(kNoon + 5s);
    QCOMPARE(fixture.takeCodes(), QStringList{u"HISTORICAL_UPDATE"_s});
    QCOMPARE(fixture.item().stage, UpdateStage::Historical);
    QCOMPARE(fixture.item().lastWebhookCode, u"HISTORICAL_UPDATE"_s);
    QVERIFY(fixture.item().lastUpdate == kNoon + 1s);
}

void TestBank::syncUpdatesAreToldOnlyAfterTheFirstSync()
{
    Fixture fixture;
    fixture.bank.apply(deed(Deed::Kind::FirstSync, kNoon + 500ms));
    QCOMPARE(fixture.takeCodes(), QStringList{u"INITIAL_UPDATE"_s});
    fixture.bank.advance(kNoon + 1s);
    QCOMPARE(fixture.fired.last().value("initial_update_complete"_L1).toBool(), true);
    QCOMPARE(fixture.fired.last().value("historical_update_complete"_L1).toBool(), true);
    QCOMPARE(fixture.takeCodes(), (QStringList{u"HISTORICAL_UPDATE"_s, u"SYNC_UPDATES_AVAILABLE"_s}));
}

void TestBank::tellsWhenItHasSomethingToDo()
{
    QVERIFY(!Bank(1).nextDue(kNoon));
    Fixture fixture;
    QVERIFY(fixture.bank.nextDue(kNoon) == kNoon + 300ms);
    fixture.bank.advance(kNoon + 400ms);
    QVERIFY(fixture.bank.nextDue(kNoon + 400ms) == kNoon + 1s);
    fixture.bank.advance(kNoon + 1s);
    QCOMPARE(toIso(*fixture.bank.nextDue(kNoon + 1s)), u"2026-06-18T00:00:00.000Z"_s);
}

void TestBank::midnightBringsTheDaysTransactions()
{
    Fixture fixture;
    fixture.bank.advance(kNoon + 1s);
    const qsizetype before = fixture.item().history.transactions().size();
    fixture.takeCodes();
    fixture.bank.advance(kNoon + 24h * 5);
    QVERIFY(fixture.item().history.transactions().size() > before + 5);
    const QStringList codes = fixture.takeCodes();
    QVERIFY(codes.contains(u"DEFAULT_UPDATE"_s) && codes.contains(u"TRANSACTIONS_REMOVED"_s));
    QCOMPARE(fixture.item().history.today(), QDate(2026, 6, 22));
}

void TestBank::refreshFiresWhatChanged()
{
    Fixture fixture;
    fixture.bank.apply(deed(Deed::Kind::FirstSync, kNoon + 1s));
    fixture.takeCodes();
    fixture.bank.apply(deed(Deed::Kind::Refresh, kNoon + 2s));
    QVERIFY(fixture.fired.first().value("removed_transactions"_L1).toArray().size() > 0);
    QVERIFY(fixture.fired.at(1).value("new_transactions"_L1).toInt() >= 2);
    QCOMPARE(fixture.takeCodes(), (QStringList{u"TRANSACTIONS_REMOVED"_s, u"DEFAULT_UPDATE"_s, u"SYNC_UPDATES_AVAILABLE"_s}));
}

void TestBank::loginBreaksAndIsRepaired()
{
    Fixture fixture;
    fixture.bank.apply(deed(Deed::Kind::ResetLogin, kNoon + 1s));
    QVERIFY(fixture.item().loginRequired);
    QCOMPARE(fixture.fired.last().value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(fixture.takeCodes().last(), u"ERROR"_s);
    fixture.bank.apply(deed(Deed::Kind::RepairLogin, kNoon + 2s));
    QVERIFY(!fixture.item().loginRequired);
    QCOMPARE(fixture.takeCodes().last(), u"LOGIN_REPAIRED"_s);
}

void TestBank::itemsWithoutUrlFireNothing()
{
    Fixture fixture;
    Deed silent = deed(Deed::Kind::MakeItem, kNoon + 2s);
    silent.spec.webhook.clear();
    fixture.bank.apply(silent);
    fixture.takeCodes();
    fixture.bank.apply(deed(Deed::Kind::Refresh, kNoon + 4s, 1));
    QCOMPARE(fixture.takeCodes(), QStringList());
    QVERIFY(!fixture.bank.items().at(1)->lastWebhook);
}

void TestBank::publicTokensAreUsedOnceAndExpire()
{
    Fixture fixture;
    const QString token = fixture.bank.mint().publicToken(0);
    QVERIFY(fixture.bank.itemOfPublicToken(token, kNoon + 30min));
    const Result<BankItem*> late = fixture.bank.itemOfPublicToken(token, kNoon + 30min + 1s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, u"INVALID_PUBLIC_TOKEN"_s);
    fixture.bank.apply(deed(Deed::Kind::ExchangeToken, kNoon + 1s));
    QVERIFY(fixture.bank.itemOfPublicToken(token, kNoon + 2s).error().detail.contains("already"_L1));
}

void TestBank::accessTokensWorkAfterTheExchange()
{
    Fixture fixture;
    const QString token = fixture.bank.mint().accessToken(0);
    QCOMPARE(fixture.bank.itemOfAccessToken(token).error().code, u"INVALID_ACCESS_TOKEN"_s);
    fixture.bank.apply(deed(Deed::Kind::ExchangeToken, kNoon + 1s));
    const Result<BankItem*> item = fixture.bank.itemOfAccessToken(token);
    QVERIFY(item);
    QCOMPARE((*item)->id, fixture.item().id);
    QCOMPARE(fixture.bank.find((*item)->id), *item);
    QVERIFY(!fixture.bank.find(ItemId(u"none"_s)));
}

void TestBank::deedsOfUnknownItemsAreIgnored()
{
    Fixture fixture;
    fixture.bank.apply(deed(Deed::Kind::Refresh, kNoon + 1s, 7));
    fixture.bank.apply(deed(Deed::Kind::ResetLogin, kNoon + 1s, -1));
    QCOMPARE(fixture.bank.itemCount(), 1);
    QVERIFY(!fixture.item().loginRequired);
}

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
