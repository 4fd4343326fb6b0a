// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/pathhitlog.h"

#include "core/receiver/webhookaddresses.h"
#include "core/store/writer.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

//! One integration whose path was rotated.
struct HitFixture {
    HitFixture()
    {
        integration.id = IntegrationId(u"itg_1"_s);
        integration.name = u"Main"_s;
        integration.pathToken = u"old"_s;
        const std::function<Result<>(Stores&)> fill = [this](Stores& stores) {
            const Result<> inserted = stores.integrations.insert(integration);
            return inserted ? stores.paths.rotate(integration.id, u"new"_s, at, at + std::chrono::days(7)) : inserted;
        };
        if (!writer.open(directory.filePath(u"egret.db"_s)) || !test::await(writer.run(fill)))
            qFatal("the database cannot be filled");
        integration.pathToken = u"new"_s;
        addresses.set({integration}, {stored()});
    }
    ~HitFixture() { writer.stop(); }

    RetiredPath stored()
    {
        const std::function<Result<QList<RetiredPath>>(Stores&)> all = [](Stores& stores) { return stores.paths.retired(); };
        return test::await(writer.run(all))->first();
    }

    const Timestamp at = SystemClock().now();
    Integration integration;
    QTemporaryDir directory;
    Writer writer;
    TaskTracker tasks;
    WebhookAddresses addresses;
};

} // namespace

class TestPathHitLog : public QObject {
    Q_OBJECT

private slots:
    void whatComesByAnOldPathIsWrittenDownSoon();
    void aFlushWritesAtOnceAndNothingTwice();
};

void TestPathHitLog::whatComesByAnOldPathIsWrittenDownSoon()
{
    HitFixture fixture;
    PathHitLog log(fixture.addresses, fixture.writer, fixture.tasks);
    QSignalSpy written(&log, &PathHitLog::written);
    for (int hit = 0; hit < 3; ++hit)
        QVERIFY(fixture.addresses.arrive(u"old"_s));
    QVERIFY(fixture.addresses.arrive(u"new"_s));
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
    QCOMPARE(fixture.stored().hits, 3);
    QVERIFY(*fixture.stored().lastHit >= fixture.at);
    QVERIFY(fixture.addresses.arrive(u"old"_s));
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, kPatience);
    QCOMPARE(fixture.stored().hits, 4);
}

void TestPathHitLog::aFlushWritesAtOnceAndNothingTwice()
{
    HitFixture fixture;
    PathHitLog log(fixture.addresses, fixture.writer, fixture.tasks);
    QSignalSpy written(&log, &PathHitLog::written);
    QVERIFY(fixture.addresses.arrive(u"old"_s));
    log.flush();
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
    log.flush();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.tasks.running(), 0, kPatience);
    QCOMPARE(written.count(), 1);
    QCOMPARE(fixture.stored().hits, 1);
}

QTEST_GUILESS_MAIN(TestPathHitLog)
#include "tst_pathhitlog.moc"
