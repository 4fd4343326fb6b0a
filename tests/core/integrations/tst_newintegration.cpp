// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/newintegration.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

NewIntegration good()
{
    return {u"Example"_s, Environment::Sandbox, QUrl(), u"5c1b"_s, PlaidSecret(u"s3cr3t"_s), true};
}

} // namespace

class TestNewIntegration : public QObject {
    Q_OBJECT

private slots:
    void namesTheFieldToBlame_data();
    void namesTheFieldToBlame();
    void keyedIntegrationsGetPlaidsAddress();
    void idsAndPathTokensAreFresh();
    void onlyLivingEnvironmentsTakeKeys();
};

void TestNewIntegration::namesTheFieldToBlame_data()
{
    QTest::addColumn<NewIntegration>("entered");
    QTest::addColumn<QString>("field"); // empty: nothing to blame
    const auto row = [](const char* title, const QString& field, auto change) {
        NewIntegration entered = good();
        change(entered);
        QTest::newRow(title) << entered << field;
    };
    row("complete", QString(), [](NewIntegration&) {});
    row("name of 128 characters", QString(), [](NewIntegration& e) { e.name = QString(128, u'n'); });
    row("name of 129 characters", u"name"_s, [](NewIntegration& e) { e.name = QString(129, u'n'); });
    row("blank name", u"name"_s, [](NewIntegration& e) { e.name = u"  "_s; });
    row("line break in the name", u"name"_s, [](NewIntegration& e) { e.name = u"a\nb"_s; });
    row("no client_id", u"client_id"_s, [](NewIntegration& e) { e.clientId.clear(); });
    row("space in the client_id", u"client_id"_s, [](NewIntegration& e) { e.clientId = u"5c 1b"_s; });
    row("line break in the client_id", u"client_id"_s, [](NewIntegration& e) { e.clientId = u"5c1b\r\nX: y"_s; });
    row("no secret", u"secret"_s, [](NewIntegration& e) { e.secret = PlaidSecret(); });
    row("newline after the secret", u"secret"_s, [](NewIntegration& e) { e.secret = PlaidSecret(u"s3cr3t\n"_s); });
    row("letters outside ASCII in the secret", u"secret"_s, [](NewIntegration& e) { e.secret = PlaidSecret(u"sécret"_s); });
    row("http to this machine", QString(), [](NewIntegration& e) { e.baseUrl = QUrl(u"http://127.0.0.1:4010"_s); });
    row("http to another", u"base_url"_s, [](NewIntegration& e) { e.baseUrl = QUrl(u"http://plaid.example"_s); });
    row("Development needs no keys", QString(), [](NewIntegration& e) {
        e.environment = Environment::Development;
        e.secret = PlaidSecret();
        e.clientId.clear();
    });
    row("offline with a client_id", u"client_id"_s, [](NewIntegration& e) {
        e.environment = Environment::Offline;
        e.secret = PlaidSecret();
    });
    row("offline with a secret", u"secret"_s, [](NewIntegration& e) {
        e.environment = Environment::Offline;
        e.clientId.clear();
    });
    row("offline with a base URL", u"base_url"_s, [](NewIntegration& e) {
        e.environment = Environment::Offline;
        e.baseUrl = QUrl(u"http://127.0.0.1:4010"_s);
    });
}

void TestNewIntegration::namesTheFieldToBlame()
{
    QFETCH(NewIntegration, entered);
    const Result<> checked = checkNewIntegration(entered);
    QTEST(checked ? QString() : checked.error().code, "field");
    if (!checked) {
        QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!checked.error().detail.contains(u"s3cr3t"_s));
    }
}

void TestNewIntegration::keyedIntegrationsGetPlaidsAddress()
{
    const Timestamp now = fromMicroseconds(1'781'700'000'000'000);
    NewIntegration entered = good();
    QCOMPARE(makeIntegration(entered, now).baseUrl, QUrl(u"https://sandbox.plaid.com"_s));
    QCOMPARE(makeIntegration(entered, now).created, now);
    entered.environment = Environment::Production;
    QCOMPARE(makeIntegration(entered, now).baseUrl, QUrl(u"https://production.plaid.com"_s));
    entered.baseUrl = QUrl(u"http://127.0.0.1:4010"_s);
    QCOMPARE(makeIntegration(entered, now).baseUrl, QUrl(u"http://127.0.0.1:4010"_s));
    entered.environment = Environment::Development;
    QVERIFY(makeIntegration(entered, now).baseUrl.isEmpty());
}

void TestNewIntegration::idsAndPathTokensAreFresh()
{
    const Integration first = makeIntegration(good(), Timestamp());
    const Integration second = makeIntegration(good(), Timestamp());
    QVERIFY(first.id != second.id);
    QVERIFY(first.pathToken != second.pathToken);
}

void TestNewIntegration::onlyLivingEnvironmentsTakeKeys()
{
    QVERIFY(takesKeys(Environment::Sandbox));
    QVERIFY(takesKeys(Environment::Production));
    QVERIFY(!takesKeys(Environment::Offline));
    QVERIFY(!takesKeys(Environment::Development));
}

QTEST_GUILESS_MAIN(TestNewIntegration)
#include "tst_newintegration.moc"
