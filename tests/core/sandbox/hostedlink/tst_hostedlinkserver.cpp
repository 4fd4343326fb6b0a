// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/hostedlinkserver.h"

#include "linkbrowser.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestHostedLinkServer : public QObject {
    Q_OBJECT

private slots:
    void init();
    void linksABankFromTheFirstPageToTheLast();
    void everyPageSaysThatItIsASimulatorAndRunsNothing();
    void findsBanksByPartOfTheirName();
    void wrongPasswordsAreSaidOnTheFormAndNotKept();
    void aBankThatIsDownSaysSo();
    void oauthBanksAskOnTheirOwnSite();
    void someAccountsCanBeLeftOut();
    void leavingIsAskedAboutAndTold();
    void theClientIsReachedAgainWithoutData_data();
    void theClientIsReachedAgainWithoutData();
    void updateModeRepairsTheItem();
    void severalBanksInOneSession();
    void hostileNamesStayText();
    void foreignFormsAreRefused();
    void aFormSentTwiceLinksOnce();
    void goingBackShowsWhereTheSessionIs();
    void expiredAndUnknownLinksSayWhatToDo();
    void visitsOutliveARestart();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    WebhookCatcher m_catcher;
};

void TestHostedLinkServer::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->start(optionsAt()));
}

void TestHostedLinkServer::linksABankFromTheFirstPageToTheLast()
{
    WebhookCatcher catcher;
    HostedSession hosted(*m_sandbox, {{u"webhook"_s, catcher.url().toString()}});
    LinkBrowser& browser = hosted.browser;
    browser.open();
    QCOMPARE(browser.heading(), u"Link your bank with Lending"_s);
    browser.submit(u"start"_s);
    QCOMPARE(browser.page(), u"bank"_s);
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_109508"_s}});
    QCOMPARE(browser.page(), u"login"_s);
    QVERIFY(browser.shows(u"First Platypus Bank"_s));
    browser.signIn(u"user_acme_coffee"_s, u"pass_good"_s);
    QCOMPARE(browser.page(), u"accounts"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}, {u"accounts"_s, u"1"_s}, {u"accounts"_s, u"2"_s}});
    QCOMPARE(browser.page(), u"consent"_s);
    QVERIFY(browser.shows(u"Transactions of up to 90 days"_s));
    QVERIFY(hosted.session().value("results"_L1).isNull());
    browser.submit(u"consent"_s);
    QCOMPARE(browser.page(), u"done"_s);
    QCOMPARE(browser.heading(), u"First Platypus Bank is linked"_s);

    const QJsonObject session = hosted.session();
    const QJsonObject result = session.value("results"_L1).toObject().value("item_add_results"_L1).toArray().first().toObject();
    QCOMPARE(result.value("accounts"_L1).toArray().size(), 3);
    QCOMPARE(result.value("institution"_L1).toObject().value("institution_id"_L1).toString(), u"ins_109508"_s);
    QCOMPARE(session.value("on_success"_L1).toObject().value("public_token"_L1), result.value("public_token"_L1));
    QVERIFY(session.value("exit"_L1).isNull() && session.value("finished_at"_L1).isString());
    QCOMPARE(hosted.events(),
        (QStringList{u"OPEN"_s, u"SELECT_INSTITUTION"_s, u"SUBMIT_CREDENTIALS"_s, u"HANDOFF"_s}));

    const Answer exchanged = hosted.client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, result.value("public_token"_L1)}});
    QCOMPARE(exchanged.status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("SESSION_FINISHED"_L1), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(catcher.count("ITEM_ADD_RESULT"_L1) == 1 && catcher.count("EVENTS"_L1) >= 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("HISTORICAL_UPDATE"_L1), 1, 20'000);
    const QJsonObject finished = catcher.last("SESSION_FINISHED"_L1);
    QCOMPARE(finished.value("status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(finished.value("public_tokens"_L1).toArray(), QJsonArray{result.value("public_token"_L1)});
    QCOMPARE(finished.value("link_token"_L1).toString(), hosted.created.text("link_token"_L1));
}

void TestHostedLinkServer::everyPageSaysThatItIsASimulatorAndRunsNothing()
{
    HostedSession hosted(*m_sandbox, {{u"language"_s, u"fr"_s}});
    LinkBrowser& browser = hosted.browser;
    const auto check = [&] {
        QVERIFY2(browser.shows(u"This is Egret’s simulator, no real bank."_s), qPrintable(browser.path));
        QVERIFY(!browser.html.contains("<script"_L1, Qt::CaseInsensitive));
        QVERIFY(!browser.html.contains("link-sandbox-"_L1) && !browser.html.contains("public-sandbox-"_L1));
        QVERIFY(!browser.shows(u"{{"_s));
        const QByteArray policy = browser.headers.value("content-security-policy"_ba);
        QVERIFY2(policy.startsWith("default-src 'none'; style-src 'sha256-") && policy.contains("form-action 'self';"), policy.constData());
        QCOMPARE(browser.headers.value("cache-control"_ba), "no-store"_ba);
    };
    browser.goToSignIn();
    check();
    QVERIFY(browser.shows(u"<html lang=\"fr\">"_s) && browser.shows(u"These pages speak English only."_s));
    browser.visit(u"bank"_s);
    check();
    browser.visit(u"exit"_s);
    check();
    browser.visit(u"login"_s);
    browser.signIn(u"user_acme_coffee"_s, u"mfa_device"_s);
    check();
    browser.submit(u"device"_s, {{u"device"_s, u"1"_s}});
    check();
    browser.submit(u"code"_s, {{u"code"_s, u"1234"_s}});
    check();
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    check();
    browser.submit(u"consent"_s);
    check();
    QCOMPARE(browser.page(), u"done"_s);
}

void TestHostedLinkServer::findsBanksByPartOfTheirName()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.open();
    browser.submit(u"start"_s);
    QVERIFY(browser.shows(u"Tartan Bank"_s) && !browser.shows(u"Royal Bank of Plaid"_s));
    browser.visit(u"bank"_s, u"q=houndsTOOTH+bank"_s);
    QVERIFY(browser.shows(u"id=\"ins_109512\""_s) && !browser.shows(u"Tartan Bank"_s));
    browser.visit(u"bank"_s, u"q=nowhere"_s);
    QVERIFY(browser.shows(u"No bank has “nowhere” in its name"_s));
    browser.submit(u"exit"_s);
    const QJsonObject exit = hosted.session().value("exit"_L1).toObject();
    QCOMPARE(exit.value("metadata"_L1).toObject().value("status"_L1).toString(), u"institution_not_found"_s);
    QCOMPARE(hosted.events(), (QStringList{u"OPEN"_s, u"SEARCH_INSTITUTION"_s, u"SEARCH_INSTITUTION"_s, u"EXIT"_s}));
}

void TestHostedLinkServer::wrongPasswordsAreSaidOnTheFormAndNotKept()
{
    QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.journal = folder.filePath(u"journal"_s);
    QVERIFY(m_sandbox->start(options));
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.signIn(u"someone@example.com"_s, u"their real password"_s);
    QCOMPARE(browser.page(), u"login"_s);
    QCOMPARE(browser.errorCode(), u"INVALID_CREDENTIALS"_s);
    QVERIFY(browser.shows(u"role=\"alert\""_s) && browser.shows(u"aria-invalid=\"true\""_s));
    browser.signIn(u"user_good"_s, u"error_ITEM_LOCKED"_s);
    QCOMPARE(browser.page(), u"problem"_s);
    QCOMPARE(browser.errorCode(), u"ITEM_LOCKED"_s);
    browser.submit(u"problem"_s, {{u"next"_s, u"retry"_s}});
    QCOMPARE(browser.page(), u"login"_s);
    browser.signIn(u"user_acme_coffee"_s, u"pass_good"_s);
    QCOMPARE(browser.page(), u"accounts"_s);
    browser.submit(u"exit"_s);
    QVERIFY(hosted.session().value("exit"_L1).toObject().value("error"_L1).isNull());
    QCOMPARE(hosted.events().count(u"ERROR"_s), 2);
    QFile journal(options.journal);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray written = journal.readAll();
    QVERIFY(written.contains("user_acme_coffee") && !written.contains("real password") && !written.contains("someone@example.com"));
}

void TestHostedLinkServer::aBankThatIsDownSaysSo()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.open();
    browser.submit(u"start"_s);
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_132361"_s}});
    QCOMPARE(browser.page(), u"problem"_s);
    QCOMPARE(browser.errorCode(), u"INSTITUTION_DOWN"_s);
    browser.submit(u"problem"_s, {{u"next"_s, u"bank"_s}});
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_133402"_s}});
    QCOMPARE(browser.errorCode(), u"INSTITUTION_NO_LONGER_SUPPORTED"_s);
    browser.submit(u"exit"_s);
    const QJsonObject exit = hosted.session().value("exit"_L1).toObject();
    QCOMPARE(exit.value("error"_L1).toObject().value("error_code"_L1).toString(), u"INSTITUTION_NO_LONGER_SUPPORTED"_s);
    QCOMPARE(exit.value("error"_L1).toObject().value("error_type"_L1).toString(), u"INSTITUTION_ERROR"_s);
    QCOMPARE(exit.value("metadata"_L1).toObject().value("status"_L1).toString(), u"institution_not_supported"_s);
    QCOMPARE(hosted.session().value("on_exit"_L1).toObject(), exit);
}

void TestHostedLinkServer::oauthBanksAskOnTheirOwnSite()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.open();
    browser.submit(u"start"_s);
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_127287"_s}});
    QCOMPARE(browser.page(), u"oauth"_s);
    QVERIFY(browser.shows(u"You have left Link and are at Platypus OAuth Bank"_s));
    browser.submit(u"oauth"_s, {{u"decision"_s, u"deny"_s}});
    QCOMPARE(browser.page(), u"bank"_s);
    browser.submit(u"exit"_s);
    QCOMPARE(hosted.events(), (QStringList{u"OPEN"_s, u"SELECT_INSTITUTION"_s, u"OPEN_OAUTH"_s, u"FAIL_OAUTH"_s, u"EXIT"_s}));
}

void TestHostedLinkServer::someAccountsCanBeLeftOut()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.signIn(u"user_acme_coffee"_s, u"any"_s);
    browser.submit(u"accounts"_s);
    QCOMPARE(browser.page(), u"accounts"_s);
    QVERIFY(browser.shows(u"Choose at least one."_s));
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"99"_s}});
    QCOMPARE(browser.page(), u"accounts"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"1"_s}});
    browser.submit(u"consent"_s);
    const QJsonObject result = hosted.session().value("results"_L1).toObject().value("item_add_results"_L1).toArray().first().toObject();
    QCOMPARE(result.value("accounts"_L1).toArray().size(), 1);
    const QJsonObject shared = result.value("accounts"_L1).toArray().first().toObject();
    QCOMPARE(shared.value("subtype"_L1).toString(), u"savings"_s);
    const QString token = hosted.client.post(u"/item/public_token/exchange"_s, {{u"public_token"_s, result.value("public_token"_L1)}}).text("access_token"_L1);
    const QJsonArray there = hosted.client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there.first().toObject().value("account_id"_L1), shared.value("id"_L1));

    const QJsonObject selection{{u"products"_s, QJsonValue::Null}, {u"access_token"_s, token},
        {u"update"_s, QJsonObject{{u"account_selection_enabled"_s, true}}}};
    HostedSession again(*m_sandbox, selection);
    again.browser.open();
    again.browser.visit(u"login"_s);
    again.browser.signIn(u"user_acme_coffee"_s, u"any"_s);
    QCOMPARE(again.browser.page(), u"accounts"_s);
    QCOMPARE(again.browser.html.count(u" checked>"_s), 1);
    again.browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}, {u"accounts"_s, u"1"_s}});
    again.browser.submit(u"consent"_s);
    QCOMPARE(again.browser.page(), u"done"_s);
    QCOMPARE(hosted.client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).json.value("accounts"_L1).toArray().size(), 2);
}

void TestHostedLinkServer::leavingIsAskedAboutAndTold()
{
    WebhookCatcher catcher;
    HostedSession hosted(*m_sandbox, {{u"webhook"_s, catcher.url().toString()}});
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.visit(u"exit"_s);
    QCOMPARE(browser.heading(), u"Leave without finishing?"_s);
    QVERIFY(browser.shows(u"href=\"%1/login\""_s.arg(QUrl(hosted.created.text("hosted_link_url"_L1)).path())));
    browser.submit(u"exit"_s);
    QCOMPARE(browser.heading(), u"You have left"_s);
    const QJsonObject metadata = hosted.session().value("exit"_L1).toObject().value("metadata"_L1).toObject();
    QCOMPARE(metadata.value("status"_L1).toString(), u"requires_credentials"_s);
    QCOMPARE(metadata.value("link_session_id"_L1), hosted.session().value("link_session_id"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("SESSION_FINISHED"_L1), 1, 20'000);
    QCOMPARE(catcher.last("SESSION_FINISHED"_L1).value("status"_L1).toString(), u"EXITED"_s);
    QVERIFY(!catcher.last("SESSION_FINISHED"_L1).contains("public_token"_L1));

    browser.submit(u"again"_s);
    QCOMPARE(browser.heading(), u"Link your bank with Lending"_s);
    QVERIFY(hosted.session(1).value("link_session_id"_L1) != hosted.session(0).value("link_session_id"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(catcher.last("EVENTS"_L1).value("link_session_id"_L1) == hosted.session(1).value("link_session_id"_L1), 20'000);
    const QJsonObject opened = catcher.last("EVENTS"_L1).value("events"_L1).toArray().last().toObject();
    QCOMPARE(opened.value("event_name"_L1).toString(), u"OPEN"_s);
    QVERIFY(opened.value("event_metadata"_L1).toObject().contains("request_id"_L1));
}

void TestHostedLinkServer::theClientIsReachedAgainWithoutData_data()
{
    QTest::addColumn<bool>("success");
    QTest::newRow("after success") << true;
    QTest::newRow("after leaving") << false;
}

void TestHostedLinkServer::theClientIsReachedAgainWithoutData()
{
    QFETCH(bool, success);
    HostedSession hosted(*m_sandbox, {{u"hosted_link"_s, QJsonObject{{u"completion_redirect_uri"_s, u"http://localhost:4711/complete"_s}}}});
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    QVERIFY(browser.headers.value("content-security-policy"_ba).contains("form-action 'self' http://localhost:4711;"));
    if (success) {
        browser.signIn(u"user_acme_coffee"_s, u"any"_s);
        browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
        browser.submit(u"consent"_s);
    } else {
        browser.submit(u"exit"_s);
    }
    QCOMPARE(browser.left, QUrl(u"http://localhost:4711/complete"_s));
    browser.open();
    QVERIFY(browser.shows(u"href=\"http://localhost:4711/complete\""_s));
}

void TestHostedLinkServer::updateModeRepairsTheItem()
{
    WebhookCatcher catcher;
    SandboxClient client(*m_sandbox);
    const QString token = client.link(catcher.url(), u"user_acme_coffee"_s);
    QCOMPARE(client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, token}}).status, 200);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).code(), u"ITEM_LOGIN_REQUIRED"_s);
    HostedSession hosted(*m_sandbox, {{u"products"_s, QJsonValue::Null}, {u"access_token"_s, token}});
    LinkBrowser& browser = hosted.browser;
    browser.open();
    browser.visit(u"login"_s);
    QCOMPARE(browser.page(), u"login"_s);
    QVERIFY(browser.shows(u"First Platypus Bank"_s) && !browser.shows(u"Choose another bank"_s));
    browser.visit(u"bank"_s);
    QCOMPARE(browser.page(), u"login"_s);
    browser.signIn(u"user_acme_coffee"_s, u"any"_s);
    QCOMPARE(browser.heading(), u"First Platypus Bank is connected again"_s);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).status, 200);
    QCOMPARE(hosted.session().value("results"_L1).toObject().value("item_add_results"_L1).toArray().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("LOGIN_REPAIRED"_L1), 1, 20'000);
    QCOMPARE(m_sandbox->items().size(), 1);
}

void TestHostedLinkServer::severalBanksInOneSession()
{
    HostedSession hosted(*m_sandbox, {{u"enable_multi_item_link"_s, true}});
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.signIn(u"user_acme_coffee"_s, u"any"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    browser.submit(u"consent"_s);
    QCOMPARE(browser.page(), u"linked"_s);
    browser.submit(u"linked"_s, {{u"next"_s, u"another"_s}});
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_109511"_s}});
    browser.signIn(u"user_kestrel_freight"_s, u"any"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    browser.submit(u"consent"_s);
    QVERIFY(browser.shows(u"Tartan Bank"_s) && browser.shows(u"First Platypus Bank"_s));
    browser.submit(u"linked"_s, {{u"next"_s, u"finish"_s}});
    QCOMPARE(browser.page(), u"done"_s);
    QCOMPARE(hosted.session().value("results"_L1).toObject().value("item_add_results"_L1).toArray().size(), 2);
    QCOMPARE(m_sandbox->items().size(), 2);
}

void TestHostedLinkServer::hostileNamesStayText()
{
    const QString hostile = u"<script>'\"&{{form}}"_s;
    HostedSession hosted(*m_sandbox, {{u"client_name"_s, hostile}});
    LinkBrowser& browser = hosted.browser;
    browser.open();
    QCOMPARE(browser.heading(), u"Link your bank with &lt;script&gt;&#39;&quot;&amp;{{form}}"_s);
    browser.submit(u"start"_s);
    browser.visit(u"bank"_s, u"q="_s + QString::fromLatin1(QUrl::toPercentEncoding(u"\"><img src=x onerror=alert(1)>"_s)));
    QVERIFY(!browser.shows(u"<img"_s));
    QVERIFY(browser.shows(u"value=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\""_s));
    HostedSession long31(*m_sandbox, {{u"client_name"_s, QString(31, u'x')}});
    long31.browser.open();
    QCOMPARE(long31.browser.heading(), u"Link your bank with This application"_s);
}

void TestHostedLinkServer::foreignFormsAreRefused()
{
    HostedSession hosted(*m_sandbox);
    HostedSession other(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.open();
    other.browser.open();
    browser.send(u"start"_s, {});
    QCOMPARE(browser.status, 403);
    QCOMPARE(browser.heading(), u"This form was not accepted"_s);
    browser.send(u"start"_s, {{u"form"_s, other.browser.formKey()}});
    QCOMPARE(browser.status, 403);
    browser.open();
    browser.submit(u"start"_s, {}, "http://evil.example"_ba);
    QCOMPARE(browser.status, 403);
    browser.open();
    QCOMPARE(browser.heading(), u"Link your bank with Lending"_s);
    browser.submit(u"start"_s, {}, m_sandbox->baseUrl().toEncoded());
    QCOMPARE(browser.page(), u"bank"_s);
}

void TestHostedLinkServer::aFormSentTwiceLinksOnce()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.signIn(u"user_acme_coffee"_s, u"mfa_questions_2_1"_s);
    const QString key = browser.formKey();
    const LinkBrowser::Fields first{{u"form"_s, key}, {u"round"_s, u"0"_s}, {u"answers"_s, u"answer_0_0"_s}};
    browser.send(u"questions"_s, first);
    QVERIFY(browser.shows(u"Round 2 of 2."_s));
    browser.send(u"questions"_s, first);
    QVERIFY(browser.shows(u"Round 2 of 2."_s));
    browser.submit(u"questions"_s, {{u"round"_s, u"1"_s}, {u"answers"_s, u"answer_1_0"_s}});
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    browser.send(u"consent"_s, {{u"form"_s, key}});
    browser.send(u"consent"_s, {{u"form"_s, key}});
    QCOMPARE(browser.page(), u"done"_s);
    QCOMPARE(m_sandbox->items().size(), 1);
}

void TestHostedLinkServer::goingBackShowsWhereTheSessionIs()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.visit(u"bank"_s);
    QCOMPARE(browser.page(), u"bank"_s);
    browser.submit(u"bank"_s, {{u"institution"_s, u"ins_109511"_s}});
    QVERIFY(browser.shows(u"Tartan Bank"_s));
    browser.signIn(u"user_acme_coffee"_s, u"mfa_selections"_s);
    QCOMPARE(browser.page(), u"selections"_s);
    browser.visit(u"login"_s);
    QCOMPARE(browser.page(), u"selections"_s);
    browser.submit(u"selections"_s, {{u"round"_s, u"0"_s}, {u"answers"_s, u"No"_s}});
    QCOMPARE(browser.page(), u"login"_s);
    QCOMPARE(browser.errorCode(), u"INVALID_MFA"_s);
    browser.visit(u"nowhere"_s);
    QCOMPARE(browser.page(), u"login"_s);
}

void TestHostedLinkServer::expiredAndUnknownLinksSayWhatToDo()
{
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.get(u"/link/11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(browser.status, 404);
    QCOMPARE(browser.heading(), u"There is no such link"_s);
    browser.get(u"/link/x/y/z"_s);
    QCOMPARE(browser.status, 404);
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 100'000;
    QVERIFY(m_sandbox->start(options));
    HostedSession brief(*m_sandbox, {{u"hosted_link"_s, QJsonObject{{u"url_lifetime_seconds"_s, 1}}}});
    QTRY_VERIFY_WITH_TIMEOUT((brief.browser.open(), brief.browser.status == 410), 20'000);
    QCOMPARE(brief.browser.heading(), u"This link has ended"_s);
    QVERIFY(brief.browser.shows(u"Go back to Lending for a new one."_s));
}

void TestHostedLinkServer::visitsOutliveARestart()
{
    QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.journal = folder.filePath(u"journal"_s);
    QVERIFY(m_sandbox->start(options));
    options.port = quint16(m_sandbox->baseUrl().port());
    HostedSession hosted(*m_sandbox);
    LinkBrowser& browser = hosted.browser;
    browser.goToSignIn();
    browser.signIn(u"user_acme_coffee"_s, u"any"_s);
    m_sandbox->stop();
    QVERIFY(m_sandbox->start(options));
    browser.open();
    QCOMPARE(browser.page(), u"accounts"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    browser.submit(u"consent"_s);
    QCOMPARE(browser.page(), u"done"_s);
    const QJsonObject before = hosted.session();
    m_sandbox->stop();
    QVERIFY(m_sandbox->start(options));
    QCOMPARE(hosted.session(), before);
    QCOMPARE(m_sandbox->items().size(), 1);
}

QTEST_GUILESS_MAIN(TestHostedLinkServer)
#include "tst_hostedlinkserver.moc"
