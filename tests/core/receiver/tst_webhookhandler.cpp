// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookhandler.h"

#include "inboxfixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kUpdate = webhookBody("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE");

//! One life of the engine over the inbox of a directory.
struct HandlerFixture {
    explicit HandlerFixture(const InboxDirectory& directory, const TokenVault& vault)
        : inbox(vault)
        , handler(inbox, keys.keys, addresses, vault, tasks)
    {
        addresses.set({keys.integration()});
        handler.setRetryDelays(20ms, 100ms);
        QObject::connect(&handler, &WebhookHandler::syncRequested, &handler,
            [this](const ItemId& item) { seen.append(u"sync "_s + item.value()); });
        QObject::connect(&handler, &WebhookHandler::refreshRequested, &handler,
            [this](const ItemId& item) { seen.append(u"refresh "_s + item.value()); });
        if (!inbox.open(directory.path()))
            qFatal("no inbox");
    }
    ~HandlerFixture()
    {
        handler.stop();
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, 20'000))
            qWarning("Work is left.");
    }

    WebhookRecord unchecked(const QString& id, const QByteArray& body, const QByteArray& signature) const
    {
        WebhookRecord record = recordOf(id, body, Verification::NotChecked);
        record.delivery.headers = {{"Plaid-Verification", signature}};
        return record;
    }
    bool isIdle() const { return tasks.running() == 0; }

    const TestSigner signer;
    KeyFixture keys;
    WebhookAddresses addresses;
    TaskTracker tasks;
    WebhookInbox inbox;
    WebhookHandler handler;
    QStringList seen;
};

} // namespace

class TestWebhookHandler : public QObject {
    Q_OBJECT

private slots:
    void actsInTheOrderOfArrival();
    void keepsWhatThereIsNothingToDoFor();
    void handlesWhatAnEarlierRunLeft();
    void handlesNothingTwice();
    void handlesMoreThanOnePage();
    void beforeItIsStartedItWaits();
    void neverActsOnRejectedDeliveries();
    void judgesLaterWhatCouldNotBeChecked();
    void judgesAgainstTheTimeOfReceipt();
    void rejectsWhatTurnsOutFalse();
    void goesPastWhatItCannotJudgeYet();
    void opensSealedBodiesToJudgeThem();
    void aClosedVaultPutsOffSealedBodies();
    void givesUpWhenTheIntegrationIsGone();
    void triesAgainAfterAStorageFailure();

private:
    const TokenVault m_vault{TokenVault::makeKey()};
};

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
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"handled verified"_s);
    QCOMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    QCOMPARE(fixture.seen, QStringList());
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
    for (int number = 0; number < 249; ++number)
        fixture.inbox.append(recordOf(u"whk_%1"_s.arg(number), kUpdate), [](const Result<>&) {});
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_249"_s, kUpdate)));
    fixture.handler.start();
    QTRY_COMPARE(fixture.seen.size(), 250);
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
    QCOMPARE(directory.fate(u"whk_1"_s), u"received verified"_s);

    fixture.handler.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    fixture.handler.stop();
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, kUpdate)));
    QTRY_COMPARE(appended.count(), 2);
    QVERIFY(fixture.isIdle());
    QCOMPARE(directory.fate(u"whk_2"_s), u"received verified"_s);
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

void TestWebhookHandler::judgesLaterWhatCouldNotBeChecked()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    QTRY_VERIFY(fixture.isIdle());
    QCOMPARE(directory.fate(u"whk_1"_s), u"received not_checked"_s);
    QCOMPARE(fixture.seen, QStringList());

    fixture.keys.clock.advance(60s); // attempts count against the fetches of a minute
    fixture.keys.serve(fixture.signer);
    fixture.keys.access.failure.reset();
    QTRY_COMPARE(fixture.seen, QStringList{u"sync item-1"_s});
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

void TestWebhookHandler::judgesAgainstTheTimeOfReceipt()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    fixture.keys.clock.advance(5h);
    QVERIFY(appendNow(
        fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate, kSignedAt - 299))));
    QVERIFY(appendNow(
        fixture.inbox, fixture.unchecked(u"whk_2"_s, kUpdate, fixture.signer.header(kUpdate, kSignedAt - 301))));
    fixture.handler.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    QTRY_VERIFY(directory.fate(u"whk_2"_s).startsWith(u"rejected failed iat"_s));
    QCOMPARE(fixture.seen, QStringList{u"sync item-1"_s});
}

void TestWebhookHandler::rejectsWhatTurnsOutFalse()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    const TestSigner forger(fixture.signer.kid());
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, forger.header(kUpdate))));
    fixture.handler.start();
    QTRY_VERIFY(directory.fate(u"whk_1"_s).startsWith(u"rejected failed signature"_s));
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
    QCOMPARE(fixture.seen, QStringList());
}

void TestWebhookHandler::goesPastWhatItCannotJudgeYet()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.access.failure = Error{Error::Kind::SecretsLocked, u"locked"_s, u"Locked."_s, {}, {}, 0};
    for (int number = 0; number < 120; ++number) {
        fixture.inbox.append(fixture.unchecked(u"whk_%1"_s.arg(number), kUpdate, fixture.signer.header(kUpdate)),
            [](const Result<>&) {});
    }
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_good"_s, webhookBody("ITEM", "ERROR", "b"))));
    fixture.handler.start();
    QTRY_COMPARE(fixture.seen, QStringList{u"refresh b"_s});
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 120);
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_more"_s, webhookBody("ITEM", "ERROR", "c"))));
    QTRY_COMPARE(fixture.seen, (QStringList{u"refresh b"_s, u"refresh c"_s}));

    fixture.keys.clock.advance(60s);
    fixture.keys.serve(fixture.signer);
    fixture.keys.access.failure.reset();
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
    QCOMPARE(fixture.seen.size(), 122);
    QCOMPARE(fixture.keys.calls(), 1);
}

void TestWebhookHandler::opensSealedBodiesToJudgeThem()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kLinkBody, fixture.signer.header(kLinkBody))));
    fixture.handler.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

void TestWebhookHandler::aClosedVaultPutsOffSealedBodies()
{
    const InboxDirectory directory;
    const TestSigner signer;
    {
        HandlerFixture fixture(directory, m_vault);
        QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kLinkBody, signer.header(kLinkBody))));
    }
    const TokenVault closed = closedVault();
    HandlerFixture fixture(directory, closed);
    fixture.keys.serve(signer);
    fixture.handler.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, kUpdate)));
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"handled verified"_s);
    QCOMPARE(directory.fate(u"whk_1"_s), u"received not_checked"_s);
}

void TestWebhookHandler::givesUpWhenTheIntegrationIsGone()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.addresses.set({});
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    fixture.handler.start();
    QTRY_COMPARE(
        directory.fate(u"whk_1"_s), u"failed not_checked  The integration was removed before its key could be had."_s);
    QCOMPARE(fixture.seen, QStringList());
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
    QCOMPARE(directory.fate(u"whk_1"_s), u"received verified"_s);
    QVERIFY((*other)->execute(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

QTEST_GUILESS_MAIN(TestWebhookHandler)
#include "tst_webhookhandler.moc"
