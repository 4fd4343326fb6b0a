// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/identityapi.h"

#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIdentityApi : public QObject {
    Q_OBJECT

private slots:
    void theSimulatorsOwnersAreRead();
    void anOwnerFitsThemselves();
    void onlyWhatIsClaimedIsSent();
    void aMatchIsBilledAndNotRepeated();
};

void TestIdentityApi::theSimulatorsOwnersAreRead()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"identity"_s}, u"user_good"_s);
    IdentityApi api(plaid.client);
    const Result<QList<AccountOwner>> owners = test::await(api.owners(plaid.access(), token));
    QVERIFY2(owners, owners ? "" : qPrintable(owners.error().detail));
    QVERIFY(!owners->isEmpty());
    QVERIFY(!owners->first().account.isEmpty());
    QVERIFY(!owners->first().names.isEmpty());
    QVERIFY(!owners->first().emails.isEmpty());
    QVERIFY(!owners->first().addresses.isEmpty());
    QVERIFY(!owners->first().addresses.first().street.isEmpty());
}

void TestIdentityApi::anOwnerFitsThemselves()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"identity"_s}, u"user_good"_s);
    IdentityApi api(plaid.client);
    const Result<QList<AccountOwner>> owners = test::await(api.owners(plaid.access(), token));
    QVERIFY(owners);
    ClaimedIdentity claim;
    claim.legalName = owners->first().names.first();
    claim.email = owners->first().emails.first();
    claim.address = owners->first().addresses.first();
    const Result<QList<IdentityScores>> scores = test::await(api.match(plaid.access(), token, claim));
    QVERIFY2(scores, scores ? "" : qPrintable(scores.error().detail));
    QCOMPARE(scores->first().legalName, std::optional(100));
    QCOMPARE(scores->first().email, std::optional(100));
    QCOMPARE(scores->first().address, std::optional(100));
    QCOMPARE(scores->first().phoneNumber, std::optional<int>());
    QVERIFY(scores->first().postalCodeMatches);
}

void TestIdentityApi::onlyWhatIsClaimedIsSent()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/identity/match"_s, {});
    IdentityApi api(fixture.client);
    ClaimedIdentity claim;
    claim.legalName = u"Ada Lovelace"_s;
    QVERIFY(test::await(api.match(fixture.access(), test::sandboxToken(), claim)));
    QCOMPARE(fixture.plaid.requests().first().body.value(u"user"_s).toObject(),
        (QJsonObject{{u"legal_name"_s, u"Ada Lovelace"_s}}));
}

void TestIdentityApi::aMatchIsBilledAndNotRepeated()
{
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(u"/identity/match"_s);
    fixture.plaid.replyAlways(u"/identity/match"_s, {});
    IdentityApi api(fixture.client);
    QVERIFY(!test::await(api.match(fixture.access(), test::sandboxToken(), {})));
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestIdentityApi)
#include "tst_identityapi.moc"
