// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookforwardstore.h"

#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookForwardStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void eachVerifiedDeliveryBecomesAJobOfItsIntegrationsForwards();
    void whatIsVerifiedLaterBecomesAJobThen();
    void jobsComeWhenTheyAreDue();
    void outcomesAreCounted();
    void oneAddressIsTakenOnce();
    void removingOneRemovesItsJobs();

private:
    WebhookForwardStore forwards() { return m_inbox->webhooks.forwards(); }
    void add(const QString& id, const QString& integration = u"itg_1"_s)
    {
        const WebhookForward forward{id, IntegrationId(integration), QUrl(u"https://hooks.example.com/"_s + id), at(1), 0, 0, 0, {}};
        QVERIFY(bool(forwards().add(forward)));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<InboxFixture> m_inbox;
};

void TestWebhookForwardStore::init()
{
    m_inbox.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_inbox = std::make_unique<InboxFixture>(m_directory->path());
}

void TestWebhookForwardStore::eachVerifiedDeliveryBecomesAJobOfItsIntegrationsForwards()
{
    add(u"fwd_1"_s);
    add(u"fwd_2"_s);
    add(u"fwd_other"_s, u"itg_2"_s);
    WebhookRecord unchecked = makeWebhook(u"unchecked"_s);
    unchecked.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s, at(5)), unchecked, makeRejection(u"bad"_s)})));
    QCOMPARE(m_inbox->value(u"SELECT group_concat(forward_id || ' ' || webhook_id, ', ') FROM forward_jobs"_s),
        u"fwd_1 a, fwd_2 a"_s);
    QCOMPARE(forwards().ready(at(5))->size(), 2);
    QVERIFY(forwards().ready(at(4))->isEmpty());
}

void TestWebhookForwardStore::whatIsVerifiedLaterBecomesAJobThen()
{
    add(u"fwd_1"_s);
    WebhookRecord unchecked = makeWebhook(u"a"_s);
    unchecked.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({unchecked})));
    QVERIFY(bool(m_inbox->webhooks.setVerification(WebhookId(u"a"_s), Verification::Verified, QString(), {})));
    QCOMPARE(forwards().due(u"fwd_1"_s, at(9), 10)->size(), 1);
}

void TestWebhookForwardStore::jobsComeWhenTheyAreDue()
{
    add(u"fwd_1"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s, at(1)), makeWebhook(u"b"_s, at(2))})));
    const Result<QList<ForwardJob>> jobs = forwards().due(u"fwd_1"_s, at(2), 10);
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->at(0).webhook, WebhookId(u"a"_s));
    QCOMPARE(jobs->at(0).url, QUrl(u"https://hooks.example.com/fwd_1"_s));
    QVERIFY(bool(forwards().noteFailure(jobs->at(0).row, 503, u"the answer was 503"_s, at(30))));
    QCOMPARE(forwards().due(u"fwd_1"_s, at(29), 10)->size(), 1);
    QVERIFY(bool(forwards().noteSent(jobs->at(1).row, 200)));
    QCOMPARE(*forwards().next(), std::optional(at(30)));
    QCOMPARE(forwards().due(u"fwd_1"_s, at(30), 10)->at(0).attempts, 1);
}

void TestWebhookForwardStore::outcomesAreCounted()
{
    add(u"fwd_1"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeWebhook(u"c"_s)})));
    const Result<QList<ForwardJob>> jobs = forwards().due(u"fwd_1"_s, at(9), 10);
    QVERIFY(bool(forwards().noteSent(jobs->at(0).row, 200)));
    QVERIFY(bool(forwards().noteFailure(jobs->at(1).row, 410, u"the answer was 410"_s, std::nullopt)));
    const Result<QList<WebhookForward>> all = forwards().all();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().sent, 1);
    QCOMPARE(all->first().waiting, 1);
    QCOMPARE(all->first().givenUp, 1);
}

void TestWebhookForwardStore::oneAddressIsTakenOnce()
{
    add(u"fwd_1"_s);
    const WebhookForward again{u"fwd_2"_s, IntegrationId(u"itg_1"_s), QUrl(u"https://hooks.example.com/fwd_1"_s), at(2), 0, 0, 0, {}};
    QCOMPARE(forwards().add(again).error().kind, Error::Kind::Conflict);
}

void TestWebhookForwardStore::removingOneRemovesItsJobs()
{
    add(u"fwd_1"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s)})));
    QVERIFY(bool(forwards().remove(u"fwd_1"_s)));
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM forward_jobs"_s), u"0"_s);
    QCOMPARE(forwards().remove(u"fwd_1"_s).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestWebhookForwardStore)
#include "tst_webhookforwardstore.moc"
