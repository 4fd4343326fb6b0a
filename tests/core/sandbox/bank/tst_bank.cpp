// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bank.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/business.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

ItemSpec spec(const QString& webhook = u"http://127.0.0.1:1/"_s)
{
    ItemSpec spec;
    spec.username = businesses()[1].username;
    spec.institution = u"ins_109508"_s;
    spec.products = QStringList{u"transactions"_s};
    spec.webhook = webhook;
    return spec;
}

//! A bank and the codes of the webhooks it fired.
struct Fixture {
    Fixture()
    {
        bank.setWebhookSink([this](const QUrl&, const QJsonObject& body) { fired.append(body); });
        bank.startPull(bank.makeItem(spec(), kNoon), 90, kNoon);
    }
    BankItem& item() { return *bank.items().front(); }
    void finishPull()
    {
        bank.finishInitialUpdate(item(), kNoon + 300ms);
        bank.finishHistoricalUpdate(item(), kNoon + 1s);
    }
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
    void updatesTellHowMuchArrived();
    void syncUpdatesAreToldOnlyAfterTheFirstSync();
    void tellsWhenItHasSomethingToDo();
    void midnightBringsTheDaysTransactions();
    void refreshFiresWhatChanged();
    void loginBreaksAndIsRepaired();
    void loginExpiresAfterThirtyDays();
    void brokenItemsCatchUpWhenRepaired();
    void itemsWithoutUrlFireNothing();
    void publicTokensAreUsedOnceAndExpire();
    void accessTokensWorkAfterTheExchange();
    void renewedAccessTokensReplaceTheFormer();
    void removedItemsAreNotFound();
};

void TestBank::updatesTellHowMuchArrived()
{
    Fixture fixture;
    fixture.bank.finishInitialUpdate(fixture.item(), kNoon + 300ms);
    QCOMPARE(fixture.fired.first().value("new_transactions"_L1).toInt(), int(fixture.item().history.transactions().size()));
    QCOMPARE(fixture.takeCodes(), QStringList{u"INITIAL_UPDATE"_s});
    QCOMPARE(fixture.item().stage, UpdateStage::Initial);
    fixture.bank.finishHistoricalUpdate(fixture.item(), kNoon + 1s);
    QCOMPARE(fixture.takeCodes(), QStringList{u"HISTORICAL_UPDATE"_s});
    QCOMPARE(fixture.item().stage, UpdateStage::Historical);
    QCOMPARE(fixture.item().lastWebhookCode, u"HISTORICAL_UPDATE"_s);
    QVERIFY(fixture.item().lastUpdate == kNoon + 1s);
}

void TestBank::syncUpdatesAreToldOnlyAfterTheFirstSync()
{
    Fixture fixture;
    fixture.bank.finishInitialUpdate(fixture.item(), kNoon + 300ms);
    QCOMPARE(fixture.takeCodes(), QStringList{u"INITIAL_UPDATE"_s});
    fixture.item().synced = true;
    fixture.bank.finishHistoricalUpdate(fixture.item(), kNoon + 1s);
    QCOMPARE(fixture.fired.last().value("initial_update_complete"_L1).toBool(), true);
    QCOMPARE(fixture.fired.last().value("historical_update_complete"_L1).toBool(), true);
    QCOMPARE(fixture.takeCodes(), (QStringList{u"HISTORICAL_UPDATE"_s, u"SYNC_UPDATES_AVAILABLE"_s}));
}

void TestBank::tellsWhenItHasSomethingToDo()
{
    QVERIFY(!Bank(1).nextDue());
    Fixture fixture;
    QCOMPARE(toIso(*fixture.bank.nextDue()), u"2026-06-18T00:00:00.000Z"_s);
    fixture.bank.advance(kNoon + 29 * 24h);
    QCOMPARE(toIso(*fixture.bank.nextDue()), u"2026-07-17T00:00:00.000Z"_s);
    fixture.bank.advance(kNoon + 29 * 24h + 12h);
    QVERIFY(fixture.bank.nextDue() == kNoon + 30 * 24h);
}

void TestBank::midnightBringsTheDaysTransactions()
{
    Fixture fixture;
    fixture.finishPull();
    const size_t before = fixture.item().history.transactions().size();
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
    fixture.finishPull();
    fixture.item().synced = true;
    fixture.takeCodes();
    fixture.bank.refresh(fixture.item(), kNoon + 2s);
    QVERIFY(fixture.fired.first().value("removed_transactions"_L1).toArray().size() > 0);
    QVERIFY(fixture.fired.at(1).value("new_transactions"_L1).toInt() >= 2);
    QCOMPARE(fixture.takeCodes(), (QStringList{u"TRANSACTIONS_REMOVED"_s, u"DEFAULT_UPDATE"_s, u"SYNC_UPDATES_AVAILABLE"_s}));
}

void TestBank::loginBreaksAndIsRepaired()
{
    Fixture fixture;
    fixture.bank.breakItem(fixture.item(), loginRequiredError(), kNoon + 1s);
    QCOMPARE(fixture.fired.last().value("error"_L1).toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(fixture.takeCodes(), QStringList{u"ERROR"_s});
    const QString token = *fixture.bank.exchange(fixture.bank.makePublicToken(fixture.item(), kNoon), kNoon);
    QCOMPARE(fixture.bank.workingItem(token).error().code, u"ITEM_LOGIN_REQUIRED"_s);
    QVERIFY(fixture.bank.itemOfAccessToken(token));
    fixture.bank.repairItem(fixture.item(), kNoon + 2s);
    QCOMPARE(fixture.takeCodes(), QStringList{u"LOGIN_REPAIRED"_s});
    QVERIFY(fixture.bank.workingItem(token));
    fixture.bank.repairItem(fixture.item(), kNoon + 3s);
    QCOMPARE(fixture.takeCodes(), QStringList());
}

void TestBank::loginExpiresAfterThirtyDays()
{
    Fixture fixture;
    fixture.bank.advance(kNoon + 30 * 24h - 1s);
    QVERIFY(!fixture.item().isBroken());
    fixture.bank.advance(kNoon + 31 * 24h);
    QVERIFY(fixture.item().isBroken());
    QCOMPARE(fixture.takeCodes(), QStringList{u"ERROR"_s});
    QVERIFY(fixture.item().lastWebhook == kNoon + 30 * 24h);
}

void TestBank::brokenItemsCatchUpWhenRepaired()
{
    Fixture fixture;
    fixture.finishPull();
    fixture.bank.breakItem(fixture.item(), loginRequiredError(), kNoon + 2s);
    fixture.takeCodes();
    fixture.bank.advance(kNoon + 5 * 24h);
    QCOMPARE(fixture.takeCodes(), QStringList());
    QCOMPARE(fixture.item().history.today(), QDate(2026, 6, 17));
    fixture.bank.repairItem(fixture.item(), kNoon + 5 * 24h);
    QCOMPARE(fixture.item().history.today(), QDate(2026, 6, 22));
    QVERIFY(fixture.takeCodes().contains(u"DEFAULT_UPDATE"_s));
}

void TestBank::itemsWithoutUrlFireNothing()
{
    Fixture fixture;
    BankItem& silent = fixture.bank.makeItem(spec({}), kNoon + 2s);
    fixture.takeCodes();
    fixture.bank.refresh(silent, kNoon + 4s);
    QCOMPARE(fixture.takeCodes(), QStringList());
    QVERIFY(!silent.lastWebhook);
}

void TestBank::publicTokensAreUsedOnceAndExpire()
{
    Fixture fixture;
    Bank& bank = fixture.bank;
    const QString late = bank.makePublicToken(fixture.item(), kNoon);
    QCOMPARE(bank.exchange(late, kNoon + 30min + 1s).error().code, u"INVALID_PUBLIC_TOKEN"_s);
    const Result<QString> first = bank.exchange(late, kNoon + 30min);
    QVERIFY(first);
    QVERIFY(bank.exchange(late, kNoon + 30min).error().detail.contains("already"_L1));
    const Result<QString> second = bank.exchange(bank.makePublicToken(fixture.item(), kNoon + 1h), kNoon + 1h);
    QCOMPARE(*second, *first);
    const QString neverMade = bank.mint().token(u"public"_s, 2);
    QVERIFY(bank.exchange(neverMade, kNoon).error().detail.contains("could not find"_L1));
}

void TestBank::accessTokensWorkAfterTheExchange()
{
    Fixture fixture;
    QCOMPARE(fixture.bank.itemOfAccessToken(fixture.bank.mint().token(u"access"_s, 0)).error().code, u"INVALID_ACCESS_TOKEN"_s);
    const Result<QString> token = fixture.bank.exchange(fixture.bank.makePublicToken(fixture.item(), kNoon), kNoon);
    const Result<BankItem*> item = fixture.bank.itemOfAccessToken(*token);
    QVERIFY(item);
    QCOMPARE((*item)->id, fixture.item().id);
    QCOMPARE(fixture.bank.find((*item)->id), *item);
    QVERIFY(!fixture.bank.find(ItemId(u"none"_s)));
}

void TestBank::renewedAccessTokensReplaceTheFormer()
{
    Fixture fixture;
    const QString former = *fixture.bank.exchange(fixture.bank.makePublicToken(fixture.item(), kNoon), kNoon);
    const QString renewed = fixture.bank.renewAccessToken(fixture.item());
    QVERIFY(former != renewed);
    QCOMPARE(fixture.bank.itemOfAccessToken(former).error().code, u"INVALID_ACCESS_TOKEN"_s);
    QVERIFY(fixture.bank.itemOfAccessToken(renewed));
}

void TestBank::removedItemsAreNotFound()
{
    Fixture fixture;
    const QString token = *fixture.bank.exchange(fixture.bank.makePublicToken(fixture.item(), kNoon), kNoon);
    fixture.item().removed = true;
    QCOMPARE(fixture.bank.itemOfAccessToken(token).error().code, u"ITEM_NOT_FOUND"_s);
    fixture.bank.advance(kNoon + 40 * 24h);
    QCOMPARE(fixture.takeCodes(), QStringList());
}

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
