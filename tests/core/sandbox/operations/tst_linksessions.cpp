// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessions.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

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
    void forgetsSessionsSixHoursAfterTheirEnd();
};

void TestLinkSessions::tokensLiveAsLongAsPlaids_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("four hours") << QJsonObject() << qint64(240);
    QTest::newRow("half an hour in update mode") << QJsonObject{{u"access_token"_s, u"x"_s}} << qint64(30);
    QTest::newRow("half an hour hosted") << hosted({}) << qint64(30);
    QTest::newRow("a day by message") << hosted({{u"delivery_method"_s, u"sms"_s}}) << qint64(24 * 60);
    QTest::newRow("a week by mail") << hosted({{u"delivery_method"_s, u"email"_s}}) << qint64(7 * 24 * 60);
    QTest::newRow("as long as asked") << hosted({{u"url_lifetime_seconds"_s, 600}}) << qint64(10);
}

void TestLinkSessions::tokensLiveAsLongAsPlaids()
{
    QFETCH(QJsonObject, request);
    QFETCH(qint64, minutes);
    const TokenMint mint(1);
    LinkSessions sessions(mint);
    QVERIFY(sessions.create(request, kNoon).expires == kNoon + std::chrono::minutes(minutes));
}

void TestLinkSessions::keepsNoSecret()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint);
    const SimulatedLinkSession& session = sessions.create({{u"access_token"_s, u"x"_s}, {u"secret"_s, u"y"_s}, {u"client_name"_s, u"Acme"_s}}, kNoon);
    QVERIFY(session.updateMode);
    QCOMPARE(session.request, (QJsonObject{{u"client_name"_s, u"Acme"_s}}));
}

void TestLinkSessions::forgetsSessionsSixHoursAfterTheirEnd()
{
    const TokenMint mint(1);
    LinkSessions sessions(mint);
    const QString token = sessions.tokenOf(sessions.create({}, kNoon));
    QVERIFY(sessions.hostedPath(*sessions.find(token)).startsWith("/link/"_L1));
    sessions.create({}, kNoon + 9h);
    QVERIFY(sessions.find(token));
    sessions.create({}, kNoon + 11h);
    QCOMPARE(sessions.find(token).error().code, u"INVALID_LINK_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestLinkSessions)
#include "tst_linksessions.moc"
