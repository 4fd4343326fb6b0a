// SPDX-License-Identifier: Apache-2.0
#include "core/sync/removalnotice.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

const IntegrationId kIntegration(u"itg_1"_s);

QJsonObject dated(const QString& id, const QString& date)
{
    QJsonObject row = SyncFixture::transaction(id);
    row.insert(u"date"_s, date);
    return row;
}

//! An Item with one new row and one that is older than the days read again.
struct NoticeFixture : SyncFixture {
    explicit NoticeFixture(FetchStrategy::Kind kind)
    {
        link();
        const std::function<Result<>(Stores&)> choose
            = [kind](Stores& stores) { return stores.integrations.setStrategy(kIntegration, {kind, 14}); };
        expect(test::await(writer.run(choose)));
        plaid.replyAlways(itemPath, healthyItem());
        const QJsonArray rows{dated(u"new"_s, u"2026-06-16"_s), dated(u"old"_s, u"2025-01-02"_s)};
        plaid.reply(u"/transactions/get"_s, {{u"transactions"_s, rows}, {u"total_transactions"_s, 2}, {u"accounts"_s, QJsonArray()}});
        plaid.replyAlways(u"/accounts/get"_s, {{u"accounts"_s, QJsonArray()}});
        plaid.reply(syncPath, page(rows, u"c-1"_s));
        expect(test::await(sync.run(id(), {})));
    }

    void heed(const QJsonArray& ids, const QString& item = u"item-1"_s, const IntegrationId& integration = kIntegration)
    {
        WebhookEvent event;
        event.delivery = WebhookId(u"whk_1"_s);
        event.integration = integration;
        event.item = ItemId(item);
        event.fields = {{u"removed_transactions"_s, ids}};
        event.action = WebhookAction::RemoveTransactions;
        notice.heed(event);
        QTRY_COMPARE_WITH_TIMEOUT(tasks.running(), 0, 30'000);
    }

    TaskTracker tasks;
    RemovalNotice notice{writer, clock, tasks};
};

} // namespace

class TestRemovalNotice : public QObject {
    Q_OBJECT

private slots:
    void rowsOlderThanTheDaysReadAgainAreRemoved();
    void theSameNoticeMayComeAgain();
    void whatIsNotKnownChangesNothing();
    void anItemWithACursorIsLeftAlone();
};

void TestRemovalNotice::rowsOlderThanTheDaysReadAgainAreRemoved()
{
    NoticeFixture fixture(FetchStrategy::Kind::Get);
    const std::optional<Timestamp> lastSync = fixture.item().lastSync;
    fixture.clock.time += std::chrono::hours(1);
    fixture.heed({u"old"_s});
    QCOMPARE(fixture.rows(), (QStringList{u"new posted"_s, u"old removed"_s}));
    QCOMPARE(fixture.value(u"SELECT cause || ' ' || cause_id || ' ' || removed FROM sync_runs ORDER BY id DESC"_s), u"webhook whk_1 1"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_steps s JOIN sync_runs r ON r.id = s.run_id WHERE s.kind = 3"_s), u"1"_s);
    QCOMPARE(fixture.item().lastSync, lastSync);
}

void TestRemovalNotice::theSameNoticeMayComeAgain()
{
    NoticeFixture fixture(FetchStrategy::Kind::Get);
    fixture.heed({u"old"_s});
    fixture.heed({u"old"_s});
    QCOMPARE(fixture.rows(), (QStringList{u"new posted"_s, u"old removed"_s}));
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_steps"_s), u"1"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM sync_runs"_s), u"2"_s);
}

void TestRemovalNotice::whatIsNotKnownChangesNothing()
{
    NoticeFixture fixture(FetchStrategy::Kind::Get);
    fixture.heed({u"nobody"_s, u""_s, 7});
    fixture.heed({u"old"_s}, u"item-of-nobody"_s);
    fixture.heed({u"old"_s}, u"item-1"_s, IntegrationId(u"itg_2"_s));
    fixture.heed({});
    QCOMPARE(fixture.rows(), (QStringList{u"new posted"_s, u"old posted"_s}));
    QCOMPARE(fixture.value(u"SELECT count(*) FROM sync_runs"_s), u"1"_s);
}

void TestRemovalNotice::anItemWithACursorIsLeftAlone()
{
    NoticeFixture fixture(FetchStrategy::Kind::Sync);
    fixture.heed({u"old"_s});
    QCOMPARE(fixture.rows(), (QStringList{u"new posted"_s, u"old posted"_s}));
}

QTEST_GUILESS_MAIN(TestRemovalNotice)
#include "tst_removalnotice.moc"
