// SPDX-License-Identifier: Apache-2.0
#include "core/store/reader.h"
#include "tests/property/mirroreditem.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Each kind of fault that the simulator has, met by the whole engine while an Item is loaded and kept up to date.
class TestEveryFault : public QObject {
    Q_OBJECT

private slots:
    void answersThatGoWrong_data();
    void answersThatGoWrong();
    void webhooksThatGoWrong_data();
    void webhooksThatGoWrong();

private:
    static qsizetype rejected(const MirroredItem& mirror);
};

void TestEveryFault::answersThatGoWrong_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("a proxy answers 502 to one call in two") << u"status=502@0.5"_s;
    QTest::newRow("the first three calls meet a busy proxy") << u"status=503x3"_s;
    QTest::newRow("Plaid fails inside") << u"error=INTERNAL_SERVER_ERRORx2:/transactions/sync"_s;
    QTest::newRow("Plaid says that there were too many calls") << u"error=TRANSACTIONS_SYNC_LIMITx2:/transactions/sync"_s;
    QTest::newRow("the bank is down for a while") << u"error=INSTITUTION_DOWNx3:/transactions/sync"_s;
    QTest::newRow("the data changes between two pages") << u"error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION#2:/transactions/sync"_s;
    QTest::newRow("the data changes again and again") << u"error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATIONx9:/transactions/sync"_s;
    QTest::newRow("answers come late") << u"latency=40@0.5"_s;
    QTest::newRow("connections are reset after the call was carried out") << u"reset@0.4"_s;
    QTest::newRow("answers end halfway") << u"truncate@0.4"_s;
    QTest::newRow("answers are broken JSON") << u"malformed@0.4"_s;
    QTest::newRow("answers announce half of their length") << u"wrong-length@0.4"_s;
}

void TestEveryFault::answersThatGoWrong()
{
    QFETCH(QString, rule);
    MirroredItem mirror;
    QVERIFY(mirror.start({3, u"user_volume_1200"_s, 60, MirroredItem::Mail::Delivered}));
    mirror.setFaults(rule);
    for (int move = 0; move < 4; ++move) {
        mirror.moveBank();
        mirror.lookUnasked();
        QVERIFY(mirror.settle());
    }
    mirror.setFaults({});
    mirror.letPass(24h);
    QCOMPARE(mirror.differencesAtTheEnd(), QStringList());
}

void TestEveryFault::webhooksThatGoWrong_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("each webhook comes twice") << u"webhook-duplicate"_s << true;
    QTest::newRow("webhooks come late") << u"webhook-late=60"_s << true;
    QTest::newRow("webhooks change places") << u"webhook-reorder@0.5"_s << true;
    QTest::newRow("webhooks are signed with the former key") << u"webhook-former-key"_s << true;
    QTest::newRow("webhooks are not signed") << u"webhook-unsigned"_s << false;
    QTest::newRow("webhooks are signed wrongly") << u"webhook-bad-signature"_s << false;
}

void TestEveryFault::webhooksThatGoWrong()
{
    QFETCH(QString, rule);
    QFETCH(bool, arrives);
    MirroredItem mirror;
    QVERIFY(mirror.start({4, u"user_transactions_dynamic"_s, 60, MirroredItem::Mail::Delivered}));
    QCOMPARE(mirror.differencesAtTheEnd(), QStringList());
    mirror.setFaults(rule);
    mirror.runtime().sandbox()->rotateKey();
    for (int move = 0; move < 3; ++move)
        mirror.moveBank();
    if (arrives) {
        QCOMPARE(mirror.differencesAtTheEnd(), QStringList());
        QCOMPARE(rejected(mirror), 0);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(rejected(mirror) >= 3, 30'000);
    QVERIFY(mirror.settle());
    QVERIFY(!mirror.differencesNow().isEmpty()); // what nobody signed is not acted on
    mirror.lookUnasked();
    QCOMPARE(mirror.differencesAtTheEnd(), QStringList());
}

qsizetype TestEveryFault::rejected(const MirroredItem& mirror)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(mirror.directory());
    const Result<QList<WebhookSummary>> webhooks = reader ? (*reader)->webhooks({}, -1) : unexpected(reader.error());
    if (!webhooks)
        return -1;
    return std::count_if(webhooks->begin(), webhooks->end(),
        [](const WebhookSummary& webhook) { return webhook.verification == Verification::Failed; });
}

QTEST_GUILESS_MAIN(TestEveryFault)
#include "tst_everyfault.moc"
