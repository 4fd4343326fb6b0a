// SPDX-License-Identifier: Apache-2.0
#include "core/sync/webhookmover.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;
using Outcome = MovedWebhook::Outcome;

namespace {

const QString kUpdatePath = u"/item/webhook/update"_s;
const QUrl kOld(u"https://old.example/hook"_s);
const QUrl kNew(u"https://new.example/hook"_s);

struct MoverFixture : SyncFixture {
    MoverFixture() { link(); }

    //! What Plaid says of the Item's webhook from now on.
    void pointsTo(const QUrl& url) { plaid.replyAlways(itemPath, itemWith(url)); }

    static QJsonObject itemWith(const QUrl& url)
    {
        QJsonObject answer = healthyItem();
        QJsonObject item = answer.value(u"item"_s).toObject();
        item.insert(u"webhook"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url.toString()));
        answer.insert(u"item"_s, item);
        return answer;
    }

    QStringList sent() const
    {
        QStringList urls;
        for (const test::FakePlaid::Request& request : plaid.requests(kUpdatePath))
            urls.append(request.body.value(u"webhook"_s).toString());
        return urls;
    }

    QString state() const { return value(u"SELECT state || ' ' || previous FROM webhook_moves"_s); }

    WebhookMover mover{{items, itemApi, writer, clock}};
};

} // namespace

class TestWebhookMover : public QObject {
    Q_OBJECT

private slots:
    void aMoveRemembersWhereTheWebhooksWent();
    void movedWebhooksGoBackOnce();
    void webhooksThatGoThereAlreadyAreLeftAlone();
    void lookingChangesNothing();
    void aMoveWhoseAnswerWasLostIsGoneOnWith();
    void aWayBackWhoseAnswerWasLostIsGoneOnWith();
    void whatNeverMovedCannotGoBack();
    void aRefusalIsHandedOnAndCanBeTriedAgain();
    void whatWasSentNowhereGoesNowhereAgain();
};

void TestWebhookMover::aMoveRemembersWhereTheWebhooksWent()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kNew));
    const Result<MovedWebhook> moved = test::await(fixture.mover.move(SyncFixture::id(), kNew, false));
    QVERIFY(moved);
    QCOMPARE(moved->outcome, Outcome::Moved);
    QCOMPARE(moved->from, kOld);
    QCOMPARE(moved->to, kNew);
    QCOMPARE(fixture.state(), u"moved https://old.example/hook"_s);
    QCOMPARE(fixture.value(u"SELECT webhook FROM item_facts"_s), kNew.toString());
    QCOMPARE(*test::await(fixture.mover.unacknowledged({SyncFixture::id()})), QList<ItemId>{SyncFixture::id()});
}

void TestWebhookMover::movedWebhooksGoBackOnce()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kNew));
    QVERIFY(test::await(fixture.mover.move(SyncFixture::id(), kNew, false)));
    fixture.pointsTo(kNew);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kOld));
    QCOMPARE(test::await(fixture.mover.moveBack(SyncFixture::id(), false))->outcome, Outcome::Moved);
    QCOMPARE(test::await(fixture.mover.moveBack(SyncFixture::id(), false))->outcome, Outcome::AlreadyThere);
    QCOMPARE(fixture.sent(), (QStringList{kNew.toString(), kOld.toString()}));
    QCOMPARE(fixture.state(), u"returned https://new.example/hook"_s);
}

void TestWebhookMover::webhooksThatGoThereAlreadyAreLeftAlone()
{
    MoverFixture fixture;
    fixture.pointsTo(kNew);
    QCOMPARE(test::await(fixture.mover.move(SyncFixture::id(), kNew, false))->outcome, Outcome::AlreadyThere);
    QVERIFY(fixture.sent().isEmpty());
    QCOMPARE(fixture.state(), u"no row"_s);
}

void TestWebhookMover::lookingChangesNothing()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    const Result<MovedWebhook> moved = test::await(fixture.mover.move(SyncFixture::id(), kNew, true));
    QCOMPARE(moved->outcome, Outcome::WouldMove);
    QCOMPARE(moved->from, kOld);
    QVERIFY(fixture.sent().isEmpty());
    QCOMPARE(fixture.state(), u"no row"_s);
}

void TestWebhookMover::aMoveWhoseAnswerWasLostIsGoneOnWith()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    fixture.plaid.dropConnection(kUpdatePath);
    QCOMPARE(test::await(fixture.mover.move(SyncFixture::id(), kNew, false)).error().kind, Error::Kind::Network);
    QCOMPARE(fixture.state(), u"begun https://old.example/hook"_s);
    fixture.pointsTo(kNew); // Plaid had taken it
    QCOMPARE(test::await(fixture.mover.move(SyncFixture::id(), kNew, false))->outcome, Outcome::AlreadyThere);
    QCOMPARE(fixture.sent().size(), 1);
    QCOMPARE(fixture.state(), u"moved https://old.example/hook"_s);
}

void TestWebhookMover::aWayBackWhoseAnswerWasLostIsGoneOnWith()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kNew));
    QVERIFY(test::await(fixture.mover.move(SyncFixture::id(), kNew, false)));
    fixture.pointsTo(kNew);
    fixture.plaid.dropConnection(kUpdatePath);
    QVERIFY(!test::await(fixture.mover.moveBack(SyncFixture::id(), false)));
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kOld)); // Plaid had not
    QCOMPARE(test::await(fixture.mover.moveBack(SyncFixture::id(), false))->outcome, Outcome::Moved);
    QCOMPARE(fixture.sent(), (QStringList{kNew.toString(), kOld.toString(), kOld.toString()}));
    QCOMPARE(fixture.state(), u"returned https://new.example/hook"_s);
}

void TestWebhookMover::whatNeverMovedCannotGoBack()
{
    MoverFixture fixture;
    QCOMPARE(test::await(fixture.mover.moveBack(SyncFixture::id(), false))->outcome, Outcome::NeverMoved);
    QVERIFY(fixture.plaid.requests().isEmpty());
}

void TestWebhookMover::aRefusalIsHandedOnAndCanBeTriedAgain()
{
    MoverFixture fixture;
    fixture.pointsTo(kOld);
    fixture.plaid.replyError(kUpdatePath, u"INVALID_REQUEST"_s, u"INVALID_FIELD"_s);
    QCOMPARE(test::await(fixture.mover.move(SyncFixture::id(), kNew, false)).error().code, u"INVALID_FIELD"_s);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kNew));
    QCOMPARE(test::await(fixture.mover.move(SyncFixture::id(), kNew, false))->outcome, Outcome::Moved);
    QCOMPARE(fixture.state(), u"moved https://old.example/hook"_s);
}

void TestWebhookMover::whatWasSentNowhereGoesNowhereAgain()
{
    MoverFixture fixture;
    fixture.pointsTo(QUrl());
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(kNew));
    QVERIFY(test::await(fixture.mover.move(SyncFixture::id(), kNew, false)));
    fixture.pointsTo(kNew);
    fixture.plaid.reply(kUpdatePath, MoverFixture::itemWith(QUrl()));
    QCOMPARE(test::await(fixture.mover.moveBack(SyncFixture::id(), false))->outcome, Outcome::Moved);
    QVERIFY(fixture.plaid.requests(kUpdatePath).last().body.value(u"webhook"_s).isNull());
}

QTEST_GUILESS_MAIN(TestWebhookMover)
#include "tst_webhookmover.moc"
