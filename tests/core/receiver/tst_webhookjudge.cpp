// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookjudge.h"

#include "handlerfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebhookJudge : public QObject {
    Q_OBJECT

private slots:
    void judgesLaterWhatCouldNotBeChecked();
    void judgesAgainstTheTimeOfReceipt();
    void rejectsWhatTurnsOutFalse();
    void goesPastWhatItCannotJudgeYet();
    void opensSealedBodiesToJudgeThem();
    void aClosedVaultPutsOffSealedBodies();
    void givesUpWhenTheIntegrationIsGone();
    void waitsLongerEachTime();
    void aWeekWithoutAKeyMakesADeadLetter();

private:
    const TokenVault m_vault{TokenVault::makeKey()};
};

void TestWebhookJudge::judgesLaterWhatCouldNotBeChecked()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    fixture.start();
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    QTRY_VERIFY(directory.fate(u"whk_1"_s).startsWith(u"received not_checked  waits for its key"_s));
    QTRY_VERIFY(fixture.isIdle());
    QCOMPARE(fixture.seen, QStringList());

    fixture.keys.clock.advance(60s); // attempts count against the fetches of a minute
    fixture.keys.serve(fixture.signer);
    fixture.keys.access.failure.reset();
    QTRY_COMPARE(fixture.seen, QStringList{u"sync item-1"_s});
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

void TestWebhookJudge::judgesAgainstTheTimeOfReceipt()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    fixture.keys.clock.advance(5h);
    QVERIFY(appendNow(
        fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate, kSignedAt - 299))));
    QVERIFY(appendNow(
        fixture.inbox, fixture.unchecked(u"whk_2"_s, kUpdate, fixture.signer.header(kUpdate, kSignedAt - 301))));
    fixture.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
    QTRY_VERIFY(directory.fate(u"whk_2"_s).startsWith(u"rejected failed iat"_s));
    QCOMPARE(fixture.seen, QStringList{u"sync item-1"_s});
}

void TestWebhookJudge::rejectsWhatTurnsOutFalse()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    const TestSigner forger(fixture.signer.kid());
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, forger.header(kUpdate))));
    fixture.start();
    QTRY_VERIFY(directory.fate(u"whk_1"_s).startsWith(u"rejected failed signature"_s));
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
    QCOMPARE(fixture.seen, QStringList());
}

void TestWebhookJudge::goesPastWhatItCannotJudgeYet()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.access.failure = Error{Error::Kind::SecretsLocked, u"locked"_s, u"Locked."_s, {}, {}, 0};
    for (int number = 0; number < 120; ++number) {
        fixture.inbox.append(fixture.unchecked(u"whk_%1"_s.arg(number), kUpdate, fixture.signer.header(kUpdate)),
            [](const Result<>&) {});
    }
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_good"_s, webhookBody("ITEM", "ERROR", "b"))));
    fixture.start();
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

void TestWebhookJudge::opensSealedBodiesToJudgeThem()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.serve(fixture.signer);
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kLinkBody, fixture.signer.header(kLinkBody))));
    fixture.start();
    QTRY_COMPARE(directory.fate(u"whk_1"_s), u"handled verified"_s);
}

void TestWebhookJudge::aClosedVaultPutsOffSealedBodies()
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
    fixture.start();
    QVERIFY(appendNow(fixture.inbox, recordOf(u"whk_2"_s, kUpdate)));
    QTRY_COMPARE(directory.fate(u"whk_2"_s), u"handled verified"_s);
    QTRY_VERIFY(directory.fate(u"whk_1"_s).startsWith(u"received not_checked  waits for its key"_s));
}

void TestWebhookJudge::givesUpWhenTheIntegrationIsGone()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.addresses.set({});
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    fixture.start();
    QTRY_COMPARE(
        directory.fate(u"whk_1"_s), u"dead_letter not_checked  The integration was removed before its key could be had."_s);
    QCOMPARE(fixture.seen, QStringList());
}

void TestWebhookJudge::waitsLongerEachTime()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.judge.setRetryDelays(1s, 3s);
    fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    const auto nextTry = [&directory] {
        return directory.texts(u"SELECT attempts || ' in ' || (next_try / 1000000 - %1) FROM deliveries"_s.arg(kSignedAt));
    };
    fixture.judge.start();
    QTRY_COMPARE(nextTry(), QStringList{u"1 in 1"_s});
    QVERIFY(directory.fate(u"whk_1"_s).startsWith(u"received not_checked  waits for its key: not obtainable"_s));
    fixture.keys.clock.advance(1s);
    fixture.judge.wake();
    QTRY_COMPARE(nextTry(), QStringList{u"2 in 3"_s});
    fixture.keys.clock.advance(2s);
    fixture.judge.wake();
    QTRY_COMPARE(nextTry(), QStringList{u"3 in 6"_s});
}

void TestWebhookJudge::aWeekWithoutAKeyMakesADeadLetter()
{
    const InboxDirectory directory;
    HandlerFixture fixture(directory, m_vault);
    fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    QVERIFY(appendNow(fixture.inbox, fixture.unchecked(u"whk_1"_s, kUpdate, fixture.signer.header(kUpdate))));
    fixture.keys.clock.advance(168h + 1s);
    fixture.start();
    QTRY_VERIFY(directory.fate(u"whk_1"_s).startsWith(
        u"dead_letter not_checked  Its key could not be had for a week: not obtainable"_s));
    QTRY_COMPARE(fixture.inbox.waiting().deliveries, 0);
    QCOMPARE(fixture.seen, QStringList());
}

QTEST_GUILESS_MAIN(TestWebhookJudge)
#include "tst_webhookjudge.moc"
