// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/linkapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkApi : public QObject {
    Q_OBJECT

private slots:
    void asksForAHostedLink();
    void updateModeNamesTheItemAndNoProducts();
    void anAnswerWithoutATokenIsAFailure();
    void readsTheVisitsInBothForms();
    void furtherOptionsGoOverTheOthers();
    void everyOptionHasItsField();
    void eventsAreReadOldestFirst();
    void theSimulatorTakesEveryOption();
};

namespace {

LinkTokenRequest newLink()
{
    LinkTokenRequest request;
    request.clientName = u"Example Ltd"_s;
    request.clientUserId = u"customer-1"_s;
    return request;
}

} // namespace

void TestLinkApi::asksForAHostedLink()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/create"_s,
        QJsonObject{{u"link_token"_s, u"link-sandbox-1"_s}, {u"expiration"_s, u"2026-06-17T15:00:00Z"_s},
            {u"hosted_link_url"_s, u"https://secure.plaid.com/link/lp1"_s}, {u"request_id"_s, u"r-9"_s}});
    LinkApi api(fixture.client);
    LinkTokenRequest request = newLink();
    request.webhook = QUrl(u"https://hooks.example/x"_s);
    request.daysRequested = 730;
    const Result<NewLinkToken> created = test::await(api.create(fixture.access(), request));
    QVERIFY(created);
    QCOMPARE(created->token.reveal(), u"link-sandbox-1"_s);
    QCOMPARE(created->hostedUrl, QUrl(u"https://secure.plaid.com/link/lp1"_s));
    QCOMPARE(created->expiration, QDateTime(QDate(2026, 6, 17), QTime(15, 0), Qt::UTC));
    QCOMPARE(created->requestId, u"r-9"_s);
    const QByteArray expected = R"({"client_name": "Example Ltd", "language": "en", "country_codes": ["US"],
        "user": {"client_user_id": "customer-1"}, "products": ["transactions"], "webhook": "https://hooks.example/x",
        "transactions": {"days_requested": 730}, "hosted_link": {}})"_ba;
    QCOMPARE(fixture.plaid.requests().first().body, QJsonDocument::fromJson(expected).object());
}

void TestLinkApi::updateModeNamesTheItemAndNoProducts()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/create"_s, QJsonObject{{u"link_token"_s, u"link-sandbox-1"_s}});
    LinkApi api(fixture.client);
    LinkTokenRequest request = newLink();
    request.updateOf = test::sandboxToken();
    request.accountSelection = true;
    request.completionRedirect = QUrl(u"http://127.0.0.1:9/done"_s);
    const Result<NewLinkToken> created = test::await(api.create(fixture.access(), request));
    QVERIFY(created);
    const QJsonObject body = fixture.plaid.requests().first().body;
    QVERIFY(!body.contains(u"products"_s));
    QCOMPARE(body.value(u"access_token"_s).toString(), test::sandboxToken().reveal());
    QCOMPARE(body.value(u"update"_s).toObject(), (QJsonObject{{u"account_selection_enabled"_s, true}}));
    QCOMPARE(body.value(u"hosted_link"_s).toObject(),
        (QJsonObject{{u"completion_redirect_uri"_s, u"http://127.0.0.1:9/done"_s}}));
}

void TestLinkApi::anAnswerWithoutATokenIsAFailure()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/create"_s, QJsonObject());
    LinkApi api(fixture.client);
    LinkTokenRequest request = newLink();
    request.hostedLink = false;
    const Result<NewLinkToken> created = test::await(api.create(fixture.access(), request));
    QCOMPARE(created.error().code, u"incomplete"_s);
    QVERIFY(!fixture.plaid.requests().first().body.contains(u"hosted_link"_s));
}

void TestLinkApi::readsTheVisitsInBothForms()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/get"_s, QJsonDocument::fromJson(R"({"link_sessions": [
        {"link_session_id": "s-1", "started_at": "2026-06-17T14:00:00Z", "finished_at": "2026-06-17T14:05:00Z",
         "results": {"item_add_results": [{"public_token": "public-sandbox-1",
            "institution": {"institution_id": "ins_1", "name": "A Bank"},
            "accounts": [{"id": "a", "name": "Checking", "mask": "0000", "type": "depository"}, {"name": "Cash", "mask": null}]},
            {"public_token": "public-sandbox-2"}]},
         "on_success": {"public_token": "public-sandbox-1"}},
        {"link_session_id": "s-2", "on_success": {"public_token": "public-sandbox-3", "metadata": {
            "institution": {"institution_id": "ins_2"}, "accounts": [{"name": "Saving", "mask": "1111"}]}}},
        {"link_session_id": "s-3", "exit": {"error": {"error_type": "ITEM_ERROR", "error_code": "INVALID_CREDENTIALS"},
                                            "metadata": {"status": "requires_credentials"}}},
        {"link_session_id": "s-4", "on_exit": {"error": null, "metadata": {"status": "requires_code"}}}]})"_ba).object());
    LinkApi api(fixture.client);
    const Result<QList<LinkSession>> sessions =
        test::await(api.sessions(fixture.access(), LinkToken(u"link-sandbox-1"_s)));
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 4);
    QCOMPARE(sessions->at(0).added.size(), 2);
    const LinkedBank bank = sessions->at(0).added.first().bank;
    QCOMPARE(bank.institution, InstitutionId(u"ins_1"_s));
    QCOMPARE(bank.accounts.size(), 2);
    QCOMPARE(bank.accounts.first().name, u"Checking"_s);
    QCOMPARE(bank.accounts.first().mask, u"0000"_s);
    QVERIFY(bank.accounts.last().mask.isEmpty());
    QVERIFY(sessions->at(0).added.last().bank.institution.isEmpty());
    QVERIFY(sessions->at(0).finished.isValid());
    QCOMPARE(sessions->at(1).added.first().publicToken.reveal(), u"public-sandbox-3"_s);
    QCOMPARE(sessions->at(1).added.first().bank.institution, InstitutionId(u"ins_2"_s));
    QCOMPARE(sessions->at(1).added.first().bank.accounts.first().mask, u"1111"_s);
    QVERIFY(!sessions->at(1).finished.isValid());
    QCOMPARE(sessions->at(2).exitStatus, u"requires_credentials"_s);
    QCOMPARE(sessions->at(2).exitError->code, u"INVALID_CREDENTIALS"_s);
    QCOMPARE(sessions->at(3).exitStatus, u"requires_code"_s);
    QVERIFY(!sessions->at(3).exitError);
}

void TestLinkApi::furtherOptionsGoOverTheOthers()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/create"_s, QJsonObject{{u"link_token"_s, u"link-sandbox-1"_s}});
    LinkTokenRequest request = newLink();
    request.transferIntentId = u"intent-1"_s;
    request.further = {{u"language"_s, u"fr"_s}, {u"hosted_link"_s, QJsonObject{{u"is_mobile_app"_s, false}}}};
    QVERIFY(test::await(LinkApi(fixture.client).create(fixture.access(), request)));
    const QJsonObject body = fixture.plaid.requests().first().body;
    QCOMPARE(body["language"_L1].toString(), u"fr"_s);
    QCOMPARE(body["hosted_link"_L1].toObject(), (QJsonObject{{u"is_mobile_app"_s, false}}));
    QCOMPARE(body["transfer"_L1].toObject(), (QJsonObject{{u"intent_id"_s, u"intent-1"_s}}));
    QCOMPARE(body["user"_L1].toObject(), (QJsonObject{{u"client_user_id"_s, u"customer-1"_s}}));
}

void TestLinkApi::everyOptionHasItsField()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/create"_s, QJsonObject{{u"link_token"_s, u"link-sandbox-1"_s}});
    LinkTokenRequest request = newLink();
    request.optionalProducts = {u"auth"_s};
    request.requiredIfSupportedProducts = {u"identity"_s};
    request.additionalConsentedProducts = {u"liabilities"_s};
    request.redirect = QUrl(u"https://example.com/oauth"_s);
    request.customization = u"lending"_s;
    request.institution = InstitutionId(u"ins_109508"_s);
    request.severalItems = true;
    request.paymentId = u"payment-id-sandbox-1"_s;
    request.transferAuthorizationId = u"z"_s;
    request.urlLifetimeSeconds = 3600;
    QVERIFY(test::await(LinkApi(fixture.client).create(fixture.access(), request)));
    const QByteArray expected = R"({"client_name": "Example Ltd", "language": "en", "country_codes": ["US"],
        "user": {"client_user_id": "customer-1"}, "products": ["transactions"], "optional_products": ["auth"],
        "required_if_supported_products": ["identity"], "additional_consented_products": ["liabilities"],
        "redirect_uri": "https://example.com/oauth", "link_customization_name": "lending", "institution_id": "ins_109508",
        "enable_multi_item_link": true, "payment_initiation": {"payment_id": "payment-id-sandbox-1"},
        "transfer": {"authorization_id": "z"}, "hosted_link": {"url_lifetime_seconds": 3600}})"_ba;
    QCOMPARE(fixture.plaid.requests().first().body, QJsonDocument::fromJson(expected).object());
}

void TestLinkApi::eventsAreReadOldestFirst()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/link/token/get"_s, QJsonDocument::fromJson(R"({"link_sessions": [{"link_session_id": "s",
        "events": [{"event_id": "2", "event_name": "ERROR", "timestamp": "2026-06-17T14:01:00Z",
                    "event_metadata": {"error_code": "INVALID_CREDENTIALS"}},
                   {"event_id": "1", "event_name": "OPEN", "timestamp": "2026-06-17T14:00:00Z", "event_metadata": {}}]}]})"_ba)
        .object());
    const Result<QList<LinkSession>> sessions
        = test::await(LinkApi(fixture.client).sessions(fixture.access(), LinkToken(u"link-sandbox-1"_s)));
    const QList<LinkEvent> events = sessions->first().events;
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.first().name, u"OPEN"_s);
    QCOMPARE(events.last().detail, u"INVALID_CREDENTIALS"_s);
    QVERIFY(!sessions->first().exited);
}

void TestLinkApi::theSimulatorTakesEveryOption()
{
    test::SimulatedPlaid plaid;
    LinkTokenRequest request = newLink();
    request.optionalProducts = {u"auth"_s};
    request.webhook = QUrl(u"https://hooks.example/x"_s);
    request.daysRequested = 730;
    request.institution = InstitutionId(u"ins_109508"_s);
    request.severalItems = true;
    request.urlLifetimeSeconds = 3600;
    const Result<NewLinkToken> created = test::await(LinkApi(plaid.client).create(plaid.access(), request));
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QVERIFY(!created->hostedUrl.isEmpty());
    QCOMPARE(created->expiration, QDateTime(QDate(2026, 6, 17), QTime(15, 31, 48), Qt::UTC));
    QVERIFY(test::await(LinkApi(plaid.client).sessions(plaid.access(), created->token))->isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkApi)
#include "tst_linkapi.moc"
