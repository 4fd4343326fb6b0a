// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessions.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);
constexpr int kNewItem = -1;

QJsonObject hosted(const QJsonObject& options)
{
    return {{u"hosted_link"_s, options}};
}

} // namespace

class TestLinkSessions : public QObject {
    Q_OBJECT

private slots:
    void tokensLiveAsLongAsPlaids_data();
    void tokensLiveAsLongAsPlaids();
    void keepsNoSecret();
    void forgetsTokensSixHoursAfterTheirEnd();
    void findsHostedSessionsByTheirAddress();
    void eventsAndVisitsHaveIdsOfTheirOwn();
};

void TestLinkSessions::tokensLiveAsLongAsPlaids_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<int>("item");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("four hours") << QJsonObject() << kNewItem << qint64(240);
    QTest::newRow("half an hour in update mode") << QJsonObject() << 0 << qint64(30);
    QTest::newRow("half an hour hosted") << hosted({}) << kNewItem << qint64(30);
    QTest::newRow("a day by message") << hosted({{u"delivery_method"_s, u"sms"_s}}) << kNewItem << qint64(24 * 60);
    QTest::newRow("a week by mail") << hosted({{u"delivery_method"_s, u"email"_s}}) << kNewItem << qint64(7 * 24 * 60);
    QTest::newRow("as long as asked") << hosted({{u"url_lifetime_seconds"_s, 600}}) << 0 << qint64(10);
}

void TestLinkSessions::tokensLiveAsLongAsPlaids()
{
    QFETCH(QJsonObject, request);
    QFETCH(int, item);
    QFETCH(qint64, minutes);
    const TokenMint mint(1);
    LinkSessions sessions(mint, 1);
    QVERIFY(sessions.create(request, item, kNoon).expires == kNoon + std::chrono::minutes(minutes));
}

void TestLinkSessions::keepsNoSecret()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint, 1);
    const SimulatedLink& link = sessions.create({{u"access_token"_s, u"x"_s}, {u"secret"_s, u"y"_s}, {u"client_name"_s, u"Acme"_s}}, 0, kNoon);
    QVERIFY(link.isUpdateMode());
    QCOMPARE(link.request, (QJsonObject{{u"client_name"_s, u"Acme"_s}}));
}

void TestLinkSessions::forgetsTokensSixHoursAfterTheirEnd()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint, 1);
    const QString token = sessions.tokenOf(sessions.create({}, kNewItem, kNoon));
    QVERIFY(sessions.findToken(token, kNoon + 9h));
    QCOMPARE(sessions.findToken(token, kNoon + 11h).error().code, u"INVALID_LINK_TOKEN"_s);
    sessions.create({}, kNewItem, kNoon + 11h);
    QVERIFY(!sessions.find(0));
    QVERIFY(sessions.find(1));
}

void TestLinkSessions::findsHostedSessionsByTheirAddress()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint, 1);
    const SimulatedLink& plain = sessions.create({}, kNewItem, kNoon);
    const SimulatedLink& link = sessions.create(hosted({}), kNewItem, kNoon);
    QCOMPARE(sessions.findHosted(sessions.hostedId(link)), &link);
    QVERIFY(!sessions.findHosted(sessions.hostedId(plain)));
    QVERIFY(!sessions.findHosted(u"nothing"_s));
    QVERIFY(!sessions.tokenOf(link).contains(sessions.hostedId(link)));
}

void TestLinkSessions::eventsAndVisitsHaveIdsOfTheirOwn()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint, 1);
    SimulatedLink& link = sessions.create(hosted({}), kNewItem, kNoon);
    SimulatedLinkSession& first = sessions.open(link, kNoon);
    QCOMPARE(link.openSession(), &first);
    sessions.record(first, u"OPEN"_s, {}, kNoon);
    sessions.record(first, u"EXIT"_s, {{u"exit_status"_s, u"x"_s}}, kNoon + 1s);
    first.end = SimulatedLinkSession::End::Exit;
    QVERIFY(!link.openSession());
    const SimulatedLinkSession& second = sessions.open(link, kNoon);
    QVERIFY(first.id != second.id && sessions.formKey(first) != sessions.formKey(second));
    QVERIFY(first.events[0].id != first.events[1].id);
    QCOMPARE(first.events[1].metadata.value("request_id"_L1).toString().size(), 15);
    QCOMPARE(first.events[1].metadata.value("exit_status"_L1).toString(), u"x"_s);
}

QTEST_GUILESS_MAIN(TestLinkSessions)
#include "tst_linksessions.moc"
