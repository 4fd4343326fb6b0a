// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookhandler.h"

#include "handlerfixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestWebhookHandler : public QObject {
    Q_OBJECT

private slots:
    void actsInTheOrderOfArrival();
    void keepsWhatThereIsNothingToDoFor();
    void whatNothingUsesIsIgnoredButHandedOn();
    void handsTheWholeEventOn();
    void opensSealedBodiesForWhoNeedsTheToken();
    void whatNamesNothingIsIgnored();
    void whatIsAboutItemsOfOthersIsIgnored();
    void whatIsPutBackIsHandledAgain();
    void handlesWhatAnEarlierRunLeft();
    void handlesNothingTwice();
    void handlesMoreThanOnePage();
    void beforeItIsStartedItWaits();
    void neverActsOnRejectedDeliveries();
    void triesAgainAfterAStorageFailure();

private:
    const TokenVault m_vault{TokenVault::makeKey()};
};

namespace {

Task<QSet<ItemId>> heldAmong(QList<ItemId> items)
{
    QSet<ItemId> held(items.begin(), items.end());
    co_return held.intersect({ItemId(u"item-1"_s)});
}

} // namespace

void TestWebhookHandler::actsInTheOrderOfArrival()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, webhookBody("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE", "a"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, webhookBody("ITEM", "ERROR", "b"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_3"_s, webhookBody("ITEM", "DEFAULT_UPDATE", "c"))));
    QTRY_COMPARE(fixture.seen, (QStringList{u"sync a"_s, u"refresh b"_s, u"sync c"_s}));
    QTRY_COMPARE(directory.fate(u"whk_3"_s), u"handled verified"_s);
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
}

void TestWebhookHandler::keepsWhatThereIsNothingToDoFor()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, webhookBody("TRANSACTIONS", "SOMETHING_NEW"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, "no JSON"_ba)));
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"ignored verified  The body names no webhook type and code."_s);
    QCOMPARE(directory.fate(u"whk_1"_s),
        u"ignored verified  Unhandled: TRANSACTIONS/SOMETHING_NEW is not a webhook Egret knows."_s);
    QCOMPARE(fixture.seen, QStringList());
    QCOMPARE(fixture.events.size(), 2); // others may know more
}

void TestWebhookHandler::whatNothingUsesIsIgnoredButHandedOn()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, webhookBody("TRANSFER", "TRANSFER_EVENTS_UPDATE"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, webhookBody("AUTH", "AUTOMATICALLY_VERIFIED"))));
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"ignored verified  Kept: nothing in Egret uses it yet."_s);
    QCOMPARE(directory.fate(u"whk_1"_s), u"ignored verified  Kept: nothing in Egret uses it yet."_s);
    QCOMPARE(fixture.seen, QStringList());
    QCOMPARE(fixture.events.size(), 2);
}

void TestWebhookHandler::handsTheWholeEventOn()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    const QByteArray body = R"({"webhook_type":"ITEM","webhook_code":"PENDING_DISCONNECT","item_id":"item-1",)"
                            R"("reason":"INSTITUTION_MIGRATION","disconnect_time":"2026-07-01T00:00:00Z"})";
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, body)));
    QTRY_COMPARE(fixture.events.size(), 1);
    const WebhookEvent& event = fixture.events.first();
    QCOMPARE(event.delivery, WebhookId(u"whk_1"_s));
    QCOMPARE(event.integration, IntegrationId(u"itg_1"_s));
    QVERIFY(event.received == atSecond(kSignedAt));
    QCOMPARE(event.action, WebhookAction::NoteConsentEnd);
    QCOMPARE(event.fields.value(u"disconnect_time"_s).toString(), u"2026-07-01T00:00:00Z"_s);
    QTRY_COMPARE(fixture.seen, QStringList{u"refresh item-1"_s});
}

void TestWebhookHandler::opensSealedBodiesForWhoNeedsTheToken()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kLinkBody)));
    QTRY_COMPARE(fixture.events.size(), 1);
    QCOMPARE(fixture.events.first().action, WebhookAction::FinishLink);
    QCOMPARE(fixture.events.first().fields.value(u"link_token"_s).toString(),
        u"link-sandbox-1a2b3c4d-0000-4000-8000-000000000002"_s);
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

void TestWebhookHandler::whatIsAboutItemsOfOthersIsIgnored()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    QList<ItemId> asked;
    fixture.handler.setHeldItems([&asked](const QList<ItemId>& items) {
        asked += items;
        return heldAmong(items);
    });
    const QByteArray linked = R"({"webhook_type":"LINK","webhook_code":"SESSION_FINISHED","item_id":"other",)"
                              R"("status":"SUCCESS","link_token":"link-sandbox-1a2b3c4d-0000-4000-8000-000000000002"})";
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, webhookBody("ITEM", "ERROR", "other"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, webhookBody("ITEM", "ERROR", "item-1"))));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_3"_s, linked))); // whoever waits for its link token knows it
    fixture.handler.start();
    QTRY_COMPARE(directory.fate(u"whk_3"_s), u"handled verified"_s);
    QCOMPARE(directory.fate(u"whk_2"_s), u"handled verified"_s);
    QCOMPARE(directory.fate(u"whk_1"_s), u"ignored verified  Item other is not held here."_s);
    QCOMPARE(fixture.seen, QStringList{u"refresh item-1"_s});
    QCOMPARE(fixture.events.size(), 2);
    QCOMPARE(QSet<ItemId>(asked.begin(), asked.end()), (QSet<ItemId>{ItemId(u"other"_s), ItemId(u"item-1"_s)}));
}

void TestWebhookHandler::whatNamesNothingIsIgnored()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, webhookBody("ITEM", "ERROR", ""))));
    QVERIFY(appendNow(
        fixture.inbox, recordOf(u"whk_2"_s, webhookBody("IDENTITY_VERIFICATION", "IDENTITY_VERIFICATION"))));
    QTRY_COMPARE(directory.fate(u"whk_2"_s),
        u"ignored verified  There is no identity_verification_id: nothing says what to look at."_s);
    QCOMPARE(
        directory.fate(u"whk_1"_s), u"ignored verified  There is no item_id: nothing says what to look at."_s);
    QCOMPARE(fixture.seen, QStringList());
}

void TestWebhookHandler::whatIsPutBackIsHandledAgain()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kUpdate)));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, webhookBody("ITEM", "ERROR", "b"))));
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"handled verified"_s);
    const std::function<Result<qint64>(WebhookStore&)> putBack
        = [](WebhookStore& store) { return store.putBack({WebhookId(u"whk_1"_s)}); };
    QCOMPARE(*await(fixture.inbox.run(putBack)), 1);
    fixture.handler.wakeFromStart();
    QTRY_COMPARE(fixture.seen, (QStringList{u"sync item-1"_s, u"refresh b"_s, u"sync item-1"_s}));
    QTRY_COMPARE(directory.texts(u"SELECT state || attempts FROM deliveries WHERE webhook_id = 'whk_1'"_s),
        QStringList{u"handled2"_s});
}

void TestWebhookHandler::handlesWhatAnEarlierRunLeft()
{
    const InboxDirectory directory;
    {
        WebhookInbox inbox(m_vault);
        QVERIFY(inbox.open(directory.path()));
        QVERIFY(appendNow(inbox, recordOf(u"whk_1"_s, kUpdate)));
    }
    HandlerFixture fixture(directory, m_vault);
    fixture.handler.start();
    QTRY_COMPARE(fixture.seen, QStringList{u"sync item-1"_s});
}

void TestWebhookHandler::handlesNothingTwice()
{
    const InboxDirectory directory;
    {
        HandlerFixture fixture(directory, m_vault);
        fixture.handler.start();
        QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kUpdate)));
        QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    }
    HandlerFixture later(directory, m_vault);
    later.handler.start();
    QVERIFY(appendNow(later.inbox, recordOf(u"whk_2"_s, webhookBody("ITEM", "LOGIN_REPAIRED", "z"))));
    QTRY_COMPARE(later.seen, QStringList{u"refresh z"_s});
}

void TestWebhookHandler::handlesMoreThanOnePage()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    for (int number = 0; number < 1249; ++number)
        fixture.inbox.append(recordOf(u"whk_%1"_s.arg(number), kUpdate), [](const Result<>&) {});
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1249"_s, kUpdate)));
    fixture.handler.start();
    QTRY_COMPARE(fixture.seen.size(), 1250);
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
}

void TestWebhookHandler::beforeItIsStartedItWaits()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    QSignalSpy appended(&fixture.inbox, &WebhookInbox::appended);
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kUpdate)));
    QTRY_COMPARE(appended.count(), 1);
    QVERIFY(fixture.isIdle());
    QCOMPARE(directory.fate(u"whk_1"_s), u"verified verified"_s);

    fixture.handler.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    fixture.handler.stop();
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, kUpdate)));
    QTRY_COMPARE(appended.count(), 2);
    QVERIFY(fixture.isIdle());
    QCOMPARE(directory.fate(u"whk_2"_s), u"verified verified"_s);
}

void TestWebhookHandler::neverActsOnRejectedDeliveries()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kUpdate, Verification::Failed)));
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, webhookBody("ITEM", "ERROR", "b"))));
    QTRY_COMPARE(fixture.seen, QStringList{u"refresh b"_s});
}

void TestWebhookHandler::triesAgainAfterAStorageFailure()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kUpdate)));
    const auto other = Database::open(directory.path(), Database::Schema::Inbox, Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY(
        (*other)->execute(u"CREATE TRIGGER full BEFORE UPDATE ON deliveries BEGIN SELECT raise(ABORT, 'full'); END"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Webhooks could not be handled"_s));
    fixture.handler.start();
    QTRY_VERIFY(fixture.seen.size() >= 2); // acted on again, since nothing could be marked as handled
    QCOMPARE(directory.fate(u"whk_1"_s), u"verified verified"_s);
    QVERIFY((*other)->execute(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

QTEST_GUILESS_MAIN(TestWebhookHandler)
#include "tst_webhookhandler.moc"
