// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemnotes.h"

#include "tests/core/sync/syncfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

constexpr int kArrivesWithin = 20'000;

struct NotesFixture : SyncFixture {
    NotesFixture() { link(); }
    ~NotesFixture()
    {
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, kArrivesWithin))
            qWarning("Work is left.");
    }

    void take(const QString& code, WebhookAction action, const QJsonObject& fields = {}, const QString& item = u"item-1"_s)
    {
        WebhookEvent event;
        event.delivery = WebhookId(u"whk_1"_s);
        event.received = clock.now();
        event.kind = {u"ITEM"_s, code};
        event.item = ItemId(item);
        event.action = action;
        event.fields = fields;
        notes.take(event);
    }

    QList<ItemNotice> notices()
    {
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, kArrivesWithin))
            qFatal("nothing is written");
        const auto database = Database::open(path(), Database::Schema::Egret, Database::Access::ReadOnly);
        const Result<QList<ItemNotice>> found = selectItemNotices(**database, id());
        expect(found);
        return *found;
    }

    TaskTracker tasks;
    ItemNotes notes{items, writer, tasks};
};

} // namespace

class TestItemNotes : public QObject {
    Q_OBJECT

private slots:
    void anAnnouncedEndIsKeptWithItsDate_data();
    void anAnnouncedEndIsKeptWithItsDate();
    void anErrorIsKeptEvenWhilePlaidCannotBeAsked();
    void aBankThatIsDownLeavesTheItemAsItIs();
    void aRevokedPermissionIsAnErrorWithoutPlaidSayingSo();
    void whatIsHeldOfARevokedAccountIsDeleted();
    void newAccountsAskForAChoice();
    void anAcknowledgementReachesTheMove();
    void updateModeEndsWhatAskedForIt();
    void aHealthyAnswerEndsAnAnnouncementItOvertakes();
    void itemsNobodyHoldsLeaveNoTrace();
    void longWordsAreCut();
};

void TestItemNotes::anAnnouncedEndIsKeptWithItsDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the bank ends the connection") << u"PENDING_DISCONNECT"_s
        << QJsonObject{{u"reason"_s, u"INSTITUTION_MIGRATION"_s}, {u"disconnect_time"_s, u"2026-06-24T00:00:00Z"_s}} << u"INSTITUTION_MIGRATION"_s;
    QTest::newRow("the consent ends") << u"PENDING_EXPIRATION"_s
        << QJsonObject{{u"consent_expiration_time"_s, u"2026-06-24T02:00:00+02:00"_s}} << QString();
}

void TestItemNotes::anAnnouncedEndIsKeptWithItsDate()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, reason);
    NotesFixture fixture;
    fixture.setStatus(ItemStatus::Active, {});
    fixture.take(code, WebhookAction::NoteConsentEnd, fields);
    const QList<ItemNotice> notices = fixture.notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().code, code);
    QCOMPARE(notices.first().reason, reason);
    QCOMPARE(toIso(*notices.first().due), u"2026-06-24T00:00:00.000Z"_s);
    QCOMPARE(notices.first().noted, fixture.clock.now());
    QCOMPARE(notices.first().source, WebhookId(u"whk_1"_s));
    QCOMPARE(nextAction(fixture.item(), notices), u"repair"_s);
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

void TestItemNotes::anErrorIsKeptEvenWhilePlaidCannotBeAsked()
{
    NotesFixture fixture;
    const QJsonObject error{{u"error_type"_s, u"ITEM_ERROR"_s}, {u"error_code"_s, u"ITEM_LOGIN_REQUIRED"_s},
        {u"error_message"_s, u"the login details have changed"_s}};
    fixture.take(u"ERROR"_s, WebhookAction::RefreshItem, {{u"error"_s, error}});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.item().status, ItemStatus::Erroring, kArrivesWithin);
    QCOMPARE(fixture.item().errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(fixture.item().errorMessage, u"the login details have changed"_s);
    QVERIFY(fixture.plaid.requests().isEmpty());
}

void TestItemNotes::aBankThatIsDownLeavesTheItemAsItIs()
{
    NotesFixture fixture;
    const QJsonObject error{{u"error_type"_s, u"INSTITUTION_ERROR"_s}, {u"error_code"_s, u"INSTITUTION_DOWN"_s}};
    fixture.take(u"ERROR"_s, WebhookAction::RefreshItem, {{u"error"_s, error}});
    QVERIFY(fixture.notices().isEmpty());
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
}

void TestItemNotes::aRevokedPermissionIsAnErrorWithoutPlaidSayingSo()
{
    NotesFixture fixture;
    fixture.take(u"USER_PERMISSION_REVOKED"_s, WebhookAction::NoteRevocation, {{u"error"_s, QJsonValue()}});
    QCOMPARE(fixture.notices().first().code, u"USER_PERMISSION_REVOKED"_s);
    QCOMPARE(fixture.item().errorCode, u"USER_PERMISSION_REVOKED"_s);
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
}

void TestItemNotes::whatIsHeldOfARevokedAccountIsDeleted()
{
    NotesFixture fixture;
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QSignalSpy dropped(&fixture.notes, &ItemNotes::accountDropped);
    fixture.take(u"USER_ACCOUNT_REVOKED"_s, WebhookAction::DropAccount, {{u"account_id"_s, u"acc-1"_s}});
    QTRY_COMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().value<AccountId>(), AccountId(u"acc-1"_s));
    QCOMPARE(fixture.notices().first().subject, u"acc-1"_s);
    QCOMPARE(fixture.notices().first().reason, u"The end user took the account back. Its 1 transactions and its balances were deleted here, and with them the copies of the database from before earlier updates of Egret."_s);
    QCOMPARE(fixture.value(u"SELECT revoked FROM accounts WHERE account_id = 'acc-1'"_s), QString::number(toMicroseconds(fixture.clock.now())));
    QCOMPARE(fixture.rows(), QStringList());
}

void TestItemNotes::newAccountsAskForAChoice()
{
    NotesFixture fixture;
    fixture.setStatus(ItemStatus::Active, {});
    fixture.take(u"NEW_ACCOUNTS_AVAILABLE"_s, WebhookAction::OfferAccounts);
    QCOMPARE(nextAction(fixture.item(), fixture.notices()), u"select_accounts"_s);
}

void TestItemNotes::anAcknowledgementReachesTheMove()
{
    NotesFixture fixture;
    const WebhookMove move{u"https://old.example"_s, u"https://new.example/hook"_s, WebhookMoveState::Moved, fixture.clock.now(), {}};
    const std::function<Result<>(Stores&)> begin
        = [move](Stores& stores) { return stores.webhookMoves.begin(SyncFixture::id(), move); };
    SyncFixture::expect(test::await(fixture.writer.run(begin)));
    fixture.take(u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s, WebhookAction::NoteWebhookUrl, {{u"new_webhook_url"_s, u"https://new.example/hook"_s}});
    QVERIFY(fixture.notices().isEmpty());
    QCOMPARE(fixture.value(u"SELECT acknowledged IS NOT NULL FROM webhook_moves"_s), u"1"_s);
}

void TestItemNotes::updateModeEndsWhatAskedForIt()
{
    NotesFixture fixture;
    fixture.take(u"NEW_ACCOUNTS_AVAILABLE"_s, WebhookAction::OfferAccounts);
    fixture.take(u"PENDING_EXPIRATION"_s, WebhookAction::NoteConsentEnd, {{u"consent_expiration_time"_s, u"2026-06-24T00:00:00Z"_s}});
    QCOMPARE(fixture.notices().size(), 2);
    fixture.notes.forgetAnnouncements(SyncFixture::id());
    QVERIFY(fixture.notices().isEmpty());
}

void TestItemNotes::aHealthyAnswerEndsAnAnnouncementItOvertakes()
{
    NotesFixture fixture;
    fixture.take(u"PENDING_EXPIRATION"_s, WebhookAction::NoteConsentEnd, {{u"consent_expiration_time"_s, u"2026-06-24T00:00:00Z"_s}});
    QCOMPARE(fixture.notices().size(), 1);
    QJsonObject answer = SyncFixture::healthyItem();
    QJsonObject item = answer.value(u"item"_s).toObject();
    item.insert(u"consent_expiration_time"_s, u"2026-09-22T00:00:00Z"_s);
    answer.insert(u"item"_s, item);
    fixture.plaid.reply(fixture.itemPath, answer);
    QVERIFY(test::await(fixture.refresh.run(SyncFixture::id())));
    QVERIFY(fixture.notices().isEmpty());
}

void TestItemNotes::itemsNobodyHoldsLeaveNoTrace()
{
    NotesFixture fixture;
    QSignalSpy noted(&fixture.notes, &ItemNotes::noted);
    fixture.take(u"USER_PERMISSION_REVOKED"_s, WebhookAction::NoteRevocation, {}, u"ghost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 2, kArrivesWithin);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM item_notices"_s), u"0"_s);
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
}

void TestItemNotes::longWordsAreCut()
{
    NotesFixture fixture;
    fixture.take(u"PENDING_DISCONNECT"_s, WebhookAction::NoteConsentEnd, {{u"reason"_s, QString(5'000, u'x')}});
    QCOMPARE(fixture.notices().first().reason.size(), 200);
    QVERIFY(!fixture.notices().first().due);
}

QTEST_GUILESS_MAIN(TestItemNotes)
#include "tst_itemnotes.moc"
