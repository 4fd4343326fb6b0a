// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestInstitutionOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsByIdAndCountry_data();
    void findsByIdAndCountry();
    void listsInPages();
    void listsWhatIsAskedFor_data();
    void listsWhatIsAskedFor();
    void searchesNames();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();

private:
    Sandbox m_sandbox;
};

void TestInstitutionOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}


void TestInstitutionOperations::findsByIdAndCountry_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonArray>("countries");
    QTest::addColumn<QString>("code");
    QTest::newRow("in its country") << u"ins_109511"_s << QJsonArray{u"US"_s} << QString();
    QTest::newRow("in one of several") << u"ins_117650"_s << QJsonArray{u"US"_s, u"GB"_s} << QString();
    QTest::newRow("elsewhere") << u"ins_109511"_s << QJsonArray{u"DE"_s} << u"INVALID_INSTITUTION"_s;
    QTest::newRow("unknown") << u"ins_5"_s << QJsonArray{u"US"_s} << u"INVALID_INSTITUTION"_s;
}

void TestInstitutionOperations::findsByIdAndCountry()
{
    QFETCH(QString, id);
    QFETCH(QJsonArray, countries);
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/institutions/get_by_id"_s, {{u"institution_id"_s, id}, {u"country_codes"_s, countries},
        {u"options"_s, QJsonObject{{u"include_status"_s, true}}}});
    QTEST(answer.code(), "code");
    if (answer.status == 200)
        QCOMPARE(answer.json.value("institution"_L1).toObject().value("institution_id"_L1).toString(), id);
}

void TestInstitutionOperations::listsInPages()
{
    SandboxClient client(m_sandbox);
    QStringList ids;
    for (int offset = 0; offset < 20; offset += 5) {
        const Answer answer = client.post(u"/institutions/get"_s,
            {{u"count"_s, 5}, {u"offset"_s, offset}, {u"country_codes"_s, QJsonArray{u"US"_s, u"GB"_s, u"CA"_s}}});
        QCOMPARE(answer.json.value("total"_L1).toInt(), 16);
        for (const QJsonValue& institution : answer.json.value("institutions"_L1).toArray())
            ids.append(institution.toObject().value("institution_id"_L1).toString());
    }
    QCOMPARE(ids.size(), 16);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(ids.first(), u"ins_109508"_s);
}

void TestInstitutionOperations::listsWhatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("total");
    QTest::newRow("everything") << R"({"products":null,"oauth":null,"routing_numbers":null})"_ba << 12;
    QTest::newRow("a product") << R"({"products":["identity","transactions"]})"_ba << 12;
    QTest::newRow("instant auth") << R"({"products":["auth"]})"_ba << 10;
    QTest::newRow("OAuth") << R"({"oauth":true})"_ba << 2;
    QTest::newRow("a routing number") << R"({"routing_numbers":["011103093","1"]})"_ba << 1;
}

void TestInstitutionOperations::listsWhatIsAskedFor()
{
    QFETCH(QByteArray, options);
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/institutions/get"_s, {{u"count"_s, 500}, {u"offset"_s, 0}, {u"country_codes"_s, QJsonArray{u"US"_s}},
        {u"options"_s, QJsonDocument::fromJson(options).object()}});
    QCOMPARE(answer.status, 200);
    QTEST(answer.json.value("total"_L1).toInt(), "total");
}

void TestInstitutionOperations::searchesNames()
{
    SandboxClient client(m_sandbox);
    const Answer answer = client.post(u"/institutions/search"_s, {{u"query"_s, u"houndstooth"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}},
        {u"products"_s, QJsonArray{u"auth"_s}}, {u"options"_s, QJsonObject{{u"include_auth_metadata"_s, true}}}});
    QCOMPARE(answer.json.value("institutions"_L1).toArray().size(), 1);
    const QJsonObject found = answer.json.value("institutions"_L1).toArray().first().toObject();
    QCOMPARE(found.value("name"_L1).toString(), u"Houndstooth Bank"_s);
    QVERIFY(found.value("auth_metadata"_L1).toObject().contains("supported_methods"_L1));
}

void TestInstitutionOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QString page = u"/institutions/get"_s;
    const QString byId = u"/institutions/get_by_id"_s;
    QTest::newRow("no countries") << byId << R"({"institution_id":"ins_3"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("word that is no country") << byId << R"({"institution_id":"ins_3","country_codes":["XX"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("page of nothing") << page << R"({"count":0,"offset":0,"country_codes":["US"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("page too long") << page << R"({"count":501,"offset":0,"country_codes":["US"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("options that are null") << page << R"({"count":1,"offset":0,"country_codes":["US"],"options":null})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("no valid routing number") << page << R"({"count":1,"offset":0,"country_codes":["US"],"options":{"routing_numbers":["1"]}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("empty query") << u"/institutions/search"_s << R"({"query":"","country_codes":["US"]})"_ba << u"INVALID_FIELD"_s;
}

void TestInstitutionOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    SandboxClient client(m_sandbox);
    QTEST(client.postBytes(path, body).code(), "code");
}

QTEST_GUILESS_MAIN(TestInstitutionOperations)
#include "tst_institutionoperations.moc"
