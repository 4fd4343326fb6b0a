// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/institutionapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestInstitutionApi : public QObject {
    Q_OBJECT

private slots:
    void theSimulatorsBanksAreListedAndFound();
    void looksABankUpInAllCountries();
    void tellsHowWellABankIsReached();
    void aBankOfWhichPlaidTellsNothingHasNoHealth();
    void handsPlaidsErrorOn();
};

void TestInstitutionApi::looksABankUpInAllCountries()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/institutions/get_by_id"_s,
        QJsonObject{{u"institution"_s,
                        QJsonObject{{u"institution_id"_s, u"ins_109508"_s}, {u"name"_s, u"First Platypus Bank"_s}}},
            {u"request_id"_s, u"r-7"_s}});
    InstitutionApi api(fixture.client);
    const Result<Institution> found = test::await(api.get(fixture.access(), InstitutionApi::knownInstitution()));
    QVERIFY(found);
    QCOMPARE(found->id, InstitutionId(u"ins_109508"_s));
    QCOMPARE(found->name, u"First Platypus Bank"_s);
    QCOMPARE(found->requestId, u"r-7"_s);
    const QJsonObject body = fixture.plaid.requests().first().body;
    QCOMPARE(body.value(u"institution_id"_s).toString(), u"ins_109508"_s);
    QCOMPARE(body.value(u"country_codes"_s).toArray().size(), 20);
}

void TestInstitutionApi::tellsHowWellABankIsReached()
{
    test::SimulatedPlaid plaid;
    InstitutionApi api(plaid.client);
    const Result<QList<Institution>> down = test::await(api.search(plaid.access(), u"Unhealthy"_s));
    QVERIFY(down && !down->isEmpty());
    const Result<BankHealth> bad = test::await(api.health(plaid.access(), down->first().id));
    QVERIFY2(bad, bad ? "" : qPrintable(bad.error().detail));
    QVERIFY(bad->logins == "DOWN"_L1 || bad->logins == "DEGRADED"_L1);
    QVERIFY(bad->since);
    QCOMPARE(bad->incident, u"Connection errors"_s);
    const Result<BankHealth> good = test::await(api.health(plaid.access(), InstitutionApi::knownInstitution()));
    QVERIFY(good);
    QCOMPARE(good->logins, u"HEALTHY"_s);
    QCOMPARE(good->transactions, u"HEALTHY"_s);
    QCOMPARE(good->incident, QString());
}

void TestInstitutionApi::aBankOfWhichPlaidTellsNothingHasNoHealth()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/institutions/get_by_id"_s,
        QJsonObject{{u"institution"_s, QJsonObject{{u"institution_id"_s, u"ins_109508"_s}, {u"status"_s, QJsonValue::Null}}}});
    InstitutionApi api(fixture.client);
    const Result<BankHealth> health = test::await(api.health(fixture.access(), InstitutionApi::knownInstitution()));
    QVERIFY(health);
    QCOMPARE(health->logins, QString());
    QVERIFY(!health->since);
}

void TestInstitutionApi::handsPlaidsErrorOn()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(u"/institutions/get_by_id"_s, u"INVALID_INPUT"_s, u"INVALID_INSTITUTION"_s);
    InstitutionApi api(fixture.client);
    const Result<Institution> found = test::await(api.get(fixture.access(), InstitutionId(u"ins_0"_s)));
    QCOMPARE(found.error().code, u"INVALID_INSTITUTION"_s);
}

void TestInstitutionApi::theSimulatorsBanksAreListedAndFound()
{
    test::SimulatedPlaid plaid;
    InstitutionApi api(plaid.client);
    const Result<Institutions> page = test::await(api.list(plaid.access(), 3, 1));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->institutions.size(), 3);
    QVERIFY(page->total > 10);
    const Result<QList<Institution>> found = test::await(api.search(plaid.access(), u"First Platypus"_s, {u"transactions"_s}));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->first().id, InstitutionApi::knownInstitution());
    QVERIFY(found->first().products.contains(u"transactions"_s));
    QVERIFY(found->first().countries.contains(u"US"_s));
    QVERIFY(!found->first().oauth);
}

QTEST_GUILESS_MAIN(TestInstitutionApi)
#include "tst_institutionapi.moc"
