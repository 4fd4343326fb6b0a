// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/itemlife.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/bank/itemaccounts.h"

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

class TestItemLife : public QObject {
    Q_OBJECT

private slots:
    void onlyOpenBankingAsksForConsent();
    void consentIsAnnouncedAWeekBeforeItEnds();
    void newLoginRenewsTheConsent();
    void disconnectedItemsNeedALogin();
    void updateModeTakesTheDisconnectionBack();
    void changesAreToldToThoseWithTheProduct();
    void verificationEndsOnce();
};

void TestItemLife::onlyOpenBankingAsksForConsent()
{
    Fixture american;
    QVERIFY(!american.item().consentExpires);
    QVERIFY(!nextInLife(american.item()));
    Fixture british(u"ins_117650"_s);
    QVERIFY(british.item().consentExpires == kNoon + 180 * 24h);
    QVERIFY(nextInLife(british.item()) == kNoon + 173 * 24h);
}

void TestItemLife::consentIsAnnouncedAWeekBeforeItEnds()
{
    Fixture fixture(u"ins_117650"_s);
    endConsentAt(fixture.bank, fixture.item(), kNoon + 10 * 24h, kNoon);
    QVERIFY(fixture.fired.isEmpty());
    fixture.bank.advance(kNoon + 3 * 24h - 1s);
    QVERIFY(!fixture.codes().contains(u"PENDING_EXPIRATION"_s));
    QVERIFY(fixture.bank.nextDue() <= kNoon + 3 * 24h);
    fixture.bank.advance(kNoon + 3 * 24h);
    QCOMPARE(fixture.codes().count(u"PENDING_EXPIRATION"_s), 1);
    QVERIFY(!fixture.item().error);
    fixture.bank.advance(kNoon + 10 * 24h);
    QCOMPARE(fixture.codes().count(u"PENDING_EXPIRATION"_s), 1);
    QCOMPARE(fixture.fired.last().value("error"_L1).toObject().value("error_code_reason"_L1).toString(), u"OAUTH_CONSENT_EXPIRED"_s);
    QCOMPARE(fixture.item().error->code, u"ITEM_LOGIN_REQUIRED"_s);
}

void TestItemLife::newLoginRenewsTheConsent()
{
    Fixture fixture(u"ins_117650"_s);
    endConsentAt(fixture.bank, fixture.item(), kNoon + 24h, kNoon);
    QCOMPARE(fixture.codes(), QStringList{u"PENDING_EXPIRATION"_s});
    fixture.bank.repairItem(fixture.item(), kNoon + 1h);
    QVERIFY(fixture.item().consentExpires == kNoon + 1h + 180 * 24h);
    QVERIFY(fixture.item().life.errorReason.isEmpty());
}

void TestItemLife::disconnectedItemsNeedALogin()
{
    Fixture fixture;
    announceDisconnect(fixture.bank, fixture.item(), u"INSTITUTION_MIGRATION"_s, kNoon);
    QCOMPARE(fixture.fired.last().value("disconnect_time"_L1).toString(), toIso(kNoon + 7 * 24h));
    fixture.bank.advance(kNoon + 7 * 24h - 1s);
    QVERIFY(!fixture.item().error);
    fixture.bank.advance(kNoon + 7 * 24h);
    QCOMPARE(fixture.item().error->code, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(fixture.codes().last(), u"ERROR"_s);
}

void TestItemLife::updateModeTakesTheDisconnectionBack()
{
    Fixture fixture;
    announceDisconnect(fixture.bank, fixture.item(), u"INSTITUTION_TOKEN_EXPIRATION"_s, kNoon);
    fixture.bank.repairItem(fixture.item(), kNoon + 24h);
    fixture.bank.advance(kNoon + 8 * 24h);
    QVERIFY(!fixture.item().error);
}

void TestItemLife::changesAreToldToThoseWithTheProduct()
{
    Fixture silent;
    changeNumbers(silent.bank, silent.item(), u"account"_s, kNoon);
    changeContacts(silent.bank, silent.item(), {u"account"_s}, kNoon);
    QVERIFY(silent.fired.isEmpty());
    Fixture told(u"ins_109508"_s, {u"auth"_s, u"identity"_s});
    changeNumbers(told.bank, told.item(), u"account"_s, kNoon);
    changeContacts(told.bank, told.item(), {u"account"_s}, kNoon);
    QCOMPARE(told.fired.first().value("webhook_type"_L1).toString(), u"AUTH"_s);
    QCOMPARE(told.fired.last().value("webhook_type"_L1).toString(), u"IDENTITY"_s);
    QCOMPARE(told.item().life.renumberedAccounts, QStringList{u"account"_s});
    QCOMPARE(told.item().life.contactChanges, 1);
}

void TestItemLife::verificationEndsOnce()
{
    Fixture fixture(u"ins_109512"_s, {u"auth"_s});
    const int main = fixture.item().history.ledger().mainAccount();
    QCOMPARE(verificationStatus(fixture.item(), main), u"pending_automatic_verification"_s);
    endVerification(fixture.bank, fixture.item(), u"account"_s, u"verification_expired"_s, kNoon);
    QCOMPARE(fixture.codes(), QStringList{u"VERIFICATION_EXPIRED"_s});
    QCOMPARE(verificationStatus(fixture.item(), main), u"verification_expired"_s);
}

QTEST_GUILESS_MAIN(TestItemLife)
#include "tst_itemlife.moc"
