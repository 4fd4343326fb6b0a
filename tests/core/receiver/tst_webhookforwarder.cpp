// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookforwarder.h"

#include "core/http/httpserver.h"
#include "core/receiver/webhookposter.h"
#include "inboxfixture.h"
#include "tests/support/await.h"

#include <QTest>

#include <mutex>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kBody = webhookBody("ITEM", "ERROR");

//! Another program that keeps what it was sent and answers as it is told.
class Listener {
public:
    Listener()
    {
        Router router;
        router.add({"POST"_ba, u"/in"_s, Exposure::Public, 1024 * 1024, [this](HttpRequest request, const Responder& respond) {
                        const std::lock_guard lock(m_gate);
                        m_requests.append(std::move(request));
                        respond(HttpResponse::json(m_statuses.isEmpty() ? 200 : m_statuses.takeFirst(), {}));
                    }});
        if (!m_server.start({}, router))
            qFatal("no server");
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/in"_s.arg(m_server.port())); }
    void answer(const QList<int>& statuses)
    {
        const std::lock_guard lock(m_gate);
        m_statuses = statuses;
    }
    QList<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_gate);
        return m_requests;
    }

private:
    mutable std::mutex m_gate;
    QList<HttpRequest> m_requests;
    QList<int> m_statuses;
    HttpServer m_server;
};

struct ForwarderFixture {
    explicit ForwarderFixture(const InboxDirectory& directory)
        : inbox(vault)
        , poster(network, backoff)
        , forwarder({inbox, poster, vault, clock, tasks})
    {
        forwarder.setRetryDelay(20ms);
        if (!inbox.open(directory.path()))
            qFatal("no inbox");
    }
    ~ForwarderFixture()
    {
        forwarder.stop();
        backoff.stop();
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, 20'000))
            qWarning("Work is left.");
    }
    void add(const QString& id, const QUrl& url)
    {
        const std::function<Result<>(WebhookStore&)> insert = [id, url](WebhookStore& store) {
            return store.forwards().add({id, IntegrationId(u"itg_1"_s), url, atSecond(kSignedAt), 0, 0, 0, {}});
        };
        if (!await(inbox.run(insert)))
            qFatal("no forward");
    }

    const TokenVault vault{TokenVault::makeKey()};
    StandingClock clock;
    QNetworkAccessManager network;
    Backoff backoff;
    TaskTracker tasks;
    WebhookInbox inbox;
    WebhookPoster poster;
    WebhookForwarder forwarder;
};

QStringList jobs(const InboxDirectory& directory)
{
    return directory.texts(u"SELECT state || ' ' || attempts || ' ' || status FROM forward_jobs ORDER BY forward_id, id"_s);
}

} // namespace

class TestWebhookForwarder : public QObject {
    Q_OBJECT

private slots:
    void sendsVerifiedDeliveriesOnByteForByte();
    void triesAgainWhatIsNotTaken();
    void givesUpAfterSevenAttempts();
    void anAddressThatFailsKeepsNoOtherWaiting();
    void sealedBodiesAreSentWhole();
};

void TestWebhookForwarder::sendsVerifiedDeliveriesOnByteForByte()
{
    const InboxDirectory directory;
    ForwarderFixture fixture(directory);
    const Listener listener;
    fixture.add(u"fwd_1"_s, listener.url());
    fixture.forwarder.start();
    WebhookRecord record = recordOf(u"whk_1"_s, kBody);
    record.delivery.headers = {{"Plaid-Verification", "a.b.c"}};
    QVERIFY(appendNow(fixture.inbox, record));
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_bad"_s, kBody, Verification::Failed)));
    QTRY_COMPARE(jobs(directory), QStringList{u"sent 1 200"_s});
    QCOMPARE(listener.requests().size(), 1);
    QCOMPARE(listener.requests().first().body, kBody);
    QCOMPARE(listener.requests().first().header("Plaid-Verification"), "a.b.c"_ba);
}

void TestWebhookForwarder::triesAgainWhatIsNotTaken()
{
    const InboxDirectory directory;
    ForwarderFixture fixture(directory);
    Listener listener;
    listener.answer({503, 200});
    fixture.add(u"fwd_1"_s, listener.url());
    fixture.forwarder.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kBody)));
    QTRY_COMPARE(jobs(directory), QStringList{u"waiting 1 503"_s});
    fixture.clock.advance(30s);
    fixture.forwarder.wake();
    QTRY_COMPARE(jobs(directory), QStringList{u"sent 2 200"_s});
}

void TestWebhookForwarder::givesUpAfterSevenAttempts()
{
    const InboxDirectory directory;
    ForwarderFixture fixture(directory);
    Listener listener;
    listener.answer({500, 500, 500, 500, 500, 500, 500, 500});
    fixture.add(u"fwd_1"_s, listener.url());
    fixture.forwarder.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kBody)));
    for (int attempt = 1; attempt < WebhookForwarder::kMaxAttempts; ++attempt) {
        QTRY_COMPARE(jobs(directory), QStringList{u"waiting %1 500"_s.arg(attempt)});
        fixture.clock.advance(24h);
        fixture.forwarder.wake();
    }
    QTRY_COMPARE(jobs(directory), QStringList{u"given_up 7 500"_s});
}

void TestWebhookForwarder::anAddressThatFailsKeepsNoOtherWaiting()
{
    const InboxDirectory directory;
    ForwarderFixture fixture(directory);
    const Listener listener;
    fixture.add(u"fwd_1"_s, QUrl(u"https://no-such-host.invalid/in"_s));
    fixture.add(u"fwd_2"_s, listener.url());
    fixture.forwarder.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kBody)));
    QTRY_COMPARE_WITH_TIMEOUT(jobs(directory), (QStringList{u"waiting 1 0"_s, u"sent 1 200"_s}), 60'000);
}

void TestWebhookForwarder::sealedBodiesAreSentWhole()
{
    const InboxDirectory directory;
    ForwarderFixture fixture(directory);
    const Listener listener;
    fixture.add(u"fwd_1"_s, listener.url());
    fixture.forwarder.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_1"_s, kLinkBody)));
    QTRY_COMPARE(listener.requests().size(), 1);
    QCOMPARE(listener.requests().first().body, kLinkBody);
}

QTEST_GUILESS_MAIN(TestWebhookForwarder)
#include "tst_webhookforwarder.moc"
