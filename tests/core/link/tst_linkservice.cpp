// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkservice.h"

#include "hostedlink/linkbrowser.h"
#include "core/link/linkpassage.h"
#include "linkfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLinkService : public QObject {
    Q_OBJECT

private slots:
    void anEndUserLinksABankInTheBrowser();
    void theSamePageIsGivenOutAgain();
    void whoAsksForAnotherPageGetsAnother();
    void aVisitSurvivesARestart();
    void leavingEndsTheVisit();
    void nobodyCame();
    void aBrokenItemIsRepaired();
    void aTestBankNeedsNoBrowser();
    void aLookIsTakenAtOnceWhenAWebhookComes();
    void looksAskedForAtOnceAreTakenOnce();
    void aBankThatIsLinkedAgainIsLeftAlone();
    void aBankLeftAloneStaysSoAfterARestart();
    void aWebhookTakesNoDuplicateInEither();
    void aDuplicateIsTakenInWhereThatIsAllowed();
    void otherAccountsAndOtherEndUsersAreTakenIn();
};

namespace {

struct Place final : test::LinkFixture, PlaidAccessSource {
    Place()
    {
        service.setPollInterval(20ms);
    }
    Task<PlaidAccess> accessFor(IntegrationId) override
    {
        const PlaidAccess access = plaid.access();
        co_return access;
    }
    LinkOrder order() const
    {
        LinkOrder order;
        order.integration = integration;
        order.endUser = EndUserId(u"acme"_s);
        order.endUserName = u"Acme Ltd"_s;
        order.options.clientName = u"Lending"_s;
        return order;
    }
    LinkService::Parts parts() { return {writer, vault, *this, plaid.client, plaid.backoff, clock, tasks}; }
    //! The end user's way from the first page to the last, with the first \a accounts of the bank.
    static void linkFirstBank(const QUrl& page, int accounts = 2)
    {
        test::LinkBrowser browser(page);
        browser.goToSignIn();
        browser.signIn(u"user_good"_s, u"pass_good"_s);
        test::LinkBrowser::Fields chosen;
        for (int account = 0; account < accounts; ++account)
            chosen.append({u"accounts"_s, QString::number(account)});
        browser.submit(u"accounts"_s, chosen);
        browser.submit(u"consent"_s);
        QCOMPARE(browser.page(), u"done"_s);
    }

    //! The end user of \a order goes the whole way.
    Result<EndedLink> linkedBank(const LinkOrder& order, int accounts = 2)
    {
        const Result<StartedLink> started = test::await(service.start(order));
        if (!started)
            return unexpected(started.error());
        linkFirstBank(started->page, accounts);
        return test::await(service.finish(started->visit.id));
    }
    //! What Plaid gave out for the bank that \a visit brought.
    PublicToken publicTokenOf(const LinkVisit& visit)
    {
        const Result<LinkPassage> passage = openPassage(*vault, visit.sealed, visit.id);
        const Result<QList<LinkSession>> sessions = test::await(LinkApi(plaid.client).sessions(plaid.access(), passage->token));
        return sessions->first().added.first().publicToken;
    }
    //! An Item of acme's, and a visit that brings its accounts once more.
    StartedLink secondVisit()
    {
        if (!linkedBank(order()))
            qFatal("the bank cannot be linked");
        const Result<StartedLink> started = test::await(service.start(order()));
        linkFirstBank(started->page);
        return *started;
    }
    LinkVisit visit(const QString& id) { return *test::await(LinkLog(writer).find(id)); }

    test::SimulatedPlaid plaid;
    TaskTracker tasks;
    LinkService service{parts()};
};

} // namespace

void TestLinkService::anEndUserLinksABankInTheBrowser()
{
    Place place;
    QSignalSpy linked(&place.service, &LinkService::linked);
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(!started->again);
    QVERIFY(started->visit.id.startsWith(u"lnk_"_s));
    Place::linkFirstBank(started->page);
    const Result<EndedLink> ended = test::await(place.service.finish(started->visit.id));
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().detail));
    QCOMPARE(ended->visit.state, LinkVisitState::Finished);
    QCOMPARE(ended->items.size(), 1);
    QCOMPARE(linked.size(), 1);
    QCOMPARE(place.items().size(), 1);
    const Item item = place.items().first();
    QCOMPARE(item.id, ended->items.first());
    QCOMPARE(item.endUser, EndUserId(u"acme"_s));
    const Result<PlaidItem> told = test::await(ItemApi(place.plaid.client).get(place.plaid.access(), place.tokenOf(item)));
    QCOMPARE(told->id, item.id);

    QStringList names;
    const Result<QList<LinkVisitStep>> steps = test::await(LinkLog(place.writer).steps(started->visit.id));
    for (const LinkVisitStep& step : *steps)
        names.append(step.name);
    for (const QString& name : {u"created"_s, u"started"_s, u"OPEN"_s, u"HANDOFF"_s, u"completed"_s, u"exchanged"_s})
        QVERIFY2(names.contains(name), qPrintable(QString(name + u" is missing of "_s + names.join(u' '))));
}

void TestLinkService::theSamePageIsGivenOutAgain()
{
    Place place;
    const Result<StartedLink> first = test::await(place.service.start(place.order()));
    const Result<StartedLink> again = test::await(place.service.start(place.order()));
    QVERIFY(again->again);
    QCOMPARE(again->visit.id, first->visit.id);
    QCOMPARE(again->page, first->page);
    LinkOrder other = place.order();
    other.endUser = EndUserId(u"somebody"_s);
    QVERIFY(test::await(place.service.start(other))->visit.id != first->visit.id);
}

void TestLinkService::whoAsksForAnotherPageGetsAnother()
{
    Place place;
    const Result<StartedLink> first = test::await(place.service.start(place.order()));
    LinkOrder choosing = place.order();
    choosing.options.accountSelection = true;
    const Result<StartedLink> other = test::await(place.service.start(choosing));
    QVERIFY(!other->again);
    QVERIFY(other->page != first->page);
    QCOMPARE(test::await(place.service.start(choosing))->visit.id, other->visit.id);
    QCOMPARE(test::await(place.service.start(place.order()))->visit.id, first->visit.id);
}

void TestLinkService::aVisitSurvivesARestart()
{
    Place place;
    QString visit;
    {
        const Result<StartedLink> started = test::await(place.service.start(place.order()));
        QVERIFY(started);
        visit = started->visit.id;
        Place::linkFirstBank(started->page);
    }
    LinkService later(place.parts()); // nothing of the first one's memory
    later.setPollInterval(20ms);
    QSignalSpy linked(&later, &LinkService::linked);
    later.resume();
    QTRY_COMPARE_WITH_TIMEOUT(linked.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(place.tasks.running(), 0, 20'000);
    QCOMPARE(test::await(LinkLog(place.writer).find(visit))->state, LinkVisitState::Finished);
}

void TestLinkService::leavingEndsTheVisit()
{
    Place place;
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    QVERIFY(started);
    test::LinkBrowser browser(started->page);
    browser.goToSignIn();
    browser.visit(u"exit"_s);
    browser.submit(u"exit"_s);
    const Result<EndedLink> ended = test::await(place.service.finish(started->visit.id));
    QCOMPARE(ended->visit.state, LinkVisitState::Exited);
    QVERIFY2(ended->visit.cause.contains(u"requires_credentials"_s), qPrintable(ended->visit.cause));
    QVERIFY(ended->items.isEmpty());
    QVERIFY(place.items().isEmpty());
}

void TestLinkService::nobodyCame()
{
    Place place;
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    QVERIFY(started);
    place.clock.time += 5h;
    const Result<EndedLink> ended = test::await(place.service.finish(started->visit.id));
    QCOMPARE(ended->visit.state, LinkVisitState::Expired);
    QVERIFY(!test::await(place.service.start(place.order()))->again);
}

void TestLinkService::aBrokenItemIsRepaired()
{
    Place place;
    SandboxItemRequest request;
    request.institution = InstitutionId(u"ins_109508"_s);
    request.username = u"user_good"_s;
    const Result<ItemId> item = test::await(place.service.linkTestItem(place.order(), request));
    QVERIFY2(item, item ? "" : qPrintable(item.error().detail));
    const AccessToken token = place.tokenOf(place.items().first());
    QVERIFY(test::await(SandboxApi(place.plaid.client).resetLogin(place.plaid.access(), token)));
    LinkOrder order = place.order();
    order.updateOf = *item;
    QSignalSpy repaired(&place.service, &LinkService::repaired);
    const Result<StartedLink> started = test::await(place.service.start(order));
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    test::LinkBrowser browser(started->page);
    browser.open();
    browser.submit(u"start"_s);
    browser.signIn(u"user_good"_s, u"pass_good"_s);
    for (const QString& page : {u"accounts"_s, u"consent"_s, u"confirm"_s}) {
        if (browser.page() == page)
            browser.submit(page);
    }
    const Result<EndedLink> ended = test::await(place.service.finish(started->visit.id));
    QCOMPARE(ended->visit.state, LinkVisitState::Finished);
    QVERIFY(ended->items.isEmpty());
    QCOMPARE(repaired.size(), 1);
    QVERIFY(!test::await(ItemApi(place.plaid.client).get(place.plaid.access(), token))->error);
}

void TestLinkService::aTestBankNeedsNoBrowser()
{
    Place place;
    QSignalSpy linked(&place.service, &LinkService::linked);
    SandboxItemRequest request;
    request.institution = InstitutionId(u"ins_109508"_s);
    const Result<ItemId> item = test::await(place.service.linkTestItem(place.order(), request));
    QVERIFY2(item, item ? "" : qPrintable(item.error().detail));
    QCOMPARE(linked.size(), 1);
    QCOMPARE(place.items().first().id, *item);
}

void TestLinkService::aLookIsTakenAtOnceWhenAWebhookComes()
{
    Place place;
    place.service.setPollInterval(1h);
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    QVERIFY(started);
    QSignalSpy linked(&place.service, &LinkService::linked);
    place.service.resume();
    QTest::qWait(50); // it looks once, finds nobody, and waits for an hour
    Place::linkFirstBank(started->page);
    place.service.look();
    QTRY_COMPARE_WITH_TIMEOUT(linked.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(place.tasks.running(), 0, 20'000);
}

//! Several webhooks of one batch, and the end of the program among them.
void TestLinkService::looksAskedForAtOnceAreTakenOnce()
{
    Place place;
    place.service.setPollInterval(std::chrono::minutes(10));
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    place.service.resume();
    QTest::qWait(50); // long enough for the first look; more of them would only make the test stricter
    for (int i = 0; i < 3; ++i)
        place.service.look();
    place.plaid.backoff.stop();
    QTRY_COMPARE(place.tasks.running(), 0);
    QCoreApplication::processEvents();
}

void TestLinkService::aBankThatIsLinkedAgainIsLeftAlone()
{
    Place place;
    QSignalSpy linked(&place.service, &LinkService::linked);
    const StartedLink second = place.secondVisit();
    const Result<EndedLink> ended = test::await(place.service.finish(second.visit.id));
    QCOMPARE(ended->visit.state, LinkVisitState::Failed);
    const ItemId held = place.items().first().id;
    QVERIFY2(ended->visit.cause.startsWith(u"duplicate: "_s), qPrintable(ended->visit.cause));
    for (const QString& word : {held.value(), QString(u"items repair "_s + held.value()), u"--allow-duplicate"_s})
        QVERIFY2(ended->visit.cause.contains(word), qPrintable(ended->visit.cause));
    QVERIFY(ended->items.isEmpty());
    QCOMPARE(ended->twins, QList<ItemId>{held});
    QCOMPARE(linked.size(), 1);
    QCOMPARE(place.items().size(), 1);
    // A public token works once, and this one does.
    const Result<ExchangedToken> unused
        = test::await(ItemApi(place.plaid.client).exchange(place.plaid.access(), place.publicTokenOf(ended->visit)));
    QVERIFY2(unused, unused ? "" : qPrintable(unused.error().detail));
}

void TestLinkService::aBankLeftAloneStaysSoAfterARestart()
{
    Place place;
    const StartedLink second = place.secondVisit();
    LinkService later(place.parts()); // the first one has not looked
    later.setPollInterval(20ms);
    later.resume();
    QTRY_COMPARE_WITH_TIMEOUT(place.tasks.running(), 0, 20'000);
    QCOMPARE(place.visit(second.visit.id).state, LinkVisitState::Failed);
    // The Item goes: that makes no difference to what was decided.
    const std::function<Result<>(Stores&)> removed = [item = place.items().first().id, now = place.clock.now()](Stores& stores) {
        return stores.items.setStatus(item, ItemStatus::DeletedInPlaid, {}, {}, now);
    };
    QVERIFY(test::await(place.writer.run(removed)));
    LinkService last(place.parts());
    last.resume();
    last.look();
    QTRY_COMPARE_WITH_TIMEOUT(place.tasks.running(), 0, 20'000);
    QCOMPARE(place.items().size(), 1);
    QCOMPARE(place.visit(second.visit.id).state, LinkVisitState::Failed);
    const PublicToken token = place.publicTokenOf(second.visit);
    QVERIFY(test::await(ItemApi(place.plaid.client).exchange(place.plaid.access(), token)));
}

void TestLinkService::aWebhookTakesNoDuplicateInEither()
{
    Place place;
    QVERIFY(place.linkedBank(place.order()));
    place.service.setPollInterval(1h);
    const Result<StartedLink> started = test::await(place.service.start(place.order()));
    place.service.resume();
    QTest::qWait(50); // it looks once, finds nobody, and waits for an hour
    Place::linkFirstBank(started->page);
    place.service.look();
    QTRY_COMPARE_WITH_TIMEOUT(place.tasks.running(), 0, 20'000);
    QCOMPARE(place.visit(started->visit.id).state, LinkVisitState::Failed);
    place.service.look(); // Plaid tells of the same visit several times
    QCOMPARE(place.items().size(), 1);
}

void TestLinkService::aDuplicateIsTakenInWhereThatIsAllowed()
{
    Place place;
    QVERIFY(place.linkedBank(place.order()));
    const Result<StartedLink> strict = test::await(place.service.start(place.order()));
    LinkOrder order = place.order();
    order.allowDuplicate = true;
    const Result<StartedLink> started = test::await(place.service.start(order));
    QVERIFY(started->visit.id != strict->visit.id);
    Place::linkFirstBank(started->page);
    LinkService later(place.parts()); // it was allowed before the restart
    later.setPollInterval(20ms);
    const Result<EndedLink> ended = test::await(later.finish(started->visit.id));
    QCOMPARE(ended->visit.state, LinkVisitState::Finished);
    QCOMPARE(ended->items.size(), 1);
    QCOMPARE(place.items().size(), 2);
}

void TestLinkService::otherAccountsAndOtherEndUsersAreTakenIn()
{
    Place place;
    QVERIFY(place.linkedBank(place.order()));
    const Result<EndedLink> fewer = place.linkedBank(place.order(), 1);
    QVERIFY2(fewer->visit.state == LinkVisitState::Finished, qPrintable(fewer->visit.cause));
    LinkOrder other = place.order();
    other.endUser = EndUserId(u"somebody"_s);
    const Result<EndedLink> theirs = place.linkedBank(other);
    QVERIFY2(theirs->visit.state == LinkVisitState::Finished, qPrintable(theirs->visit.cause));
    QCOMPARE(place.items().size(), 3);
}

QTEST_GUILESS_MAIN(TestLinkService)
#include "tst_linkservice.moc"
