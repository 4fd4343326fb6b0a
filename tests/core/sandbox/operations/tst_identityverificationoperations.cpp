// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverificationoperations.h"

#include "sandboxclient.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

class TestIdentityVerificationOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsForItsUserAtAUrl();
    void isTheSameWhenAskedIdempotently();
    void listsInPages();
    void stepsAreToldToTheDashboard();
    void retryPointsBack();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void outlivesARestart();

private:
    QJsonObject create(SandboxClient& client, const QString& user, QJsonObject further = {})
    {
        QJsonObject request{{u"is_shareable"_s, true}, {u"template_id"_s, u"idvtmp_1"_s}, {u"gave_consent"_s, true}, {u"client_user_id"_s, user}};
        for (auto field = further.begin(); field != further.end(); ++field)
            request.insert(field.key(), field.value());
        return client.post(u"/identity_verification/create"_s, request).json;
    }
    Answer control(SandboxClient& client, const QString& action, const QString& id, QJsonObject further = {})
    {
        further.insert("identity_verification_id"_L1, id);
        return client.post(u"/sandbox-control/identity_verification/"_s + action, further);
    }

    Sandbox m_sandbox;
};

void TestIdentityVerificationOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestIdentityVerificationOperations::waitsForItsUserAtAUrl()
{
    SandboxClient client(m_sandbox);
    const QJsonObject name{{u"given_name"_s, u"Ada"_s}, {u"family_name"_s, u"Byron"_s}};
    QJsonObject made = create(client, u"waits"_s, {{u"user"_s, QJsonObject{{u"email_address"_s, u"ada@example.com"_s}, {u"name"_s, name}}}});
    QVERIFY(made.value("id"_L1).toString().startsWith("idv_"_L1));
    QCOMPARE(made.value("status"_L1).toString(), u"active"_s);
    QVERIFY(made.value("shareable_url"_L1).toString().startsWith(m_sandbox.baseUrl().toString()));
    QCOMPARE(made.value("user"_L1).toObject().value("name"_L1).toObject(), name);
    QJsonObject read = client.post(u"/identity_verification/get"_s, {{u"identity_verification_id"_s, made.value("id"_L1)}}).json;
    QVERIFY(made.take("request_id"_L1) != read.take("request_id"_L1));
    QCOMPARE(read, made);
}

void TestIdentityVerificationOperations::isTheSameWhenAskedIdempotently()
{
    SandboxClient client(m_sandbox);
    const QJsonObject idempotent{{u"is_idempotent"_s, true}};
    const QJsonValue id = create(client, u"same"_s, idempotent).value("id"_L1);
    QCOMPARE(create(client, u"same"_s, idempotent).value("id"_L1), id);
    QVERIFY(create(client, u"other"_s, idempotent).value("id"_L1) != id);
    QVERIFY(create(client, u"same"_s).value("id"_L1) != id);
}

void TestIdentityVerificationOperations::listsInPages()
{
    SandboxClient client(m_sandbox);
    const QJsonObject pages{{u"template_id"_s, u"idvtmp_pages"_s}};
    QStringList made;
    for (int i = 0; i < 45; ++i)
        made.prepend(create(client, u"user %1"_s.arg(i), pages).value("id"_L1).toString());
    QStringList listed;
    QList<qsizetype> sizes;
    QJsonObject request = pages;
    for (QJsonValue cursor = QJsonValue::Null; sizes.isEmpty() || cursor.isString();) {
        request.insert("cursor"_L1, cursor);
        const QJsonObject page = client.post(u"/identity_verification/list"_s, request).json;
        for (const QJsonValue& verification : page.value("identity_verifications"_L1).toArray())
            listed.append(verification.toObject().value("id"_L1).toString());
        sizes.append(page.value("identity_verifications"_L1).toArray().size());
        cursor = page.value("next_cursor"_L1);
    }
    QCOMPARE(listed, made);
    QCOMPARE(sizes, (QList<qsizetype>{20, 20, 5}));
    const QJsonObject one = client.post(u"/identity_verification/list"_s, {{u"template_id"_s, u"idvtmp_pages"_s}, {u"client_user_id"_s, u"user 7"_s}}).json;
    QCOMPARE(one.value("identity_verifications"_L1).toArray().size(), 1);
}

void TestIdentityVerificationOperations::stepsAreToldToTheDashboard()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/sandbox-control/dashboard_webhook"_s, {{u"webhook"_s, catcher.url().toString()}}).status, 200);
    const QString id = create(client, u"steps"_s).value("id"_L1).toString();
    for (int step = 0; step < 5; ++step)
        QCOMPARE(control(client, u"step"_s, id).text("status"_L1), u"active"_s);
    QCOMPARE(control(client, u"step"_s, id, {{u"step"_s, u"risk_check"_s}, {u"status"_s, u"success"_s}}).text("status"_L1), u"success"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("STEP_UPDATED"_L1), 6, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("STATUS_UPDATED"_L1), 1, 20'000);
    QCOMPARE(catcher.last("STATUS_UPDATED"_L1).value("identity_verification_id"_L1).toString(), id);
    QCOMPARE(control(client, u"step"_s, id).code(), u"INVALID_FIELD"_s);
}

void TestIdentityVerificationOperations::retryPointsBack()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    client.post(u"/sandbox-control/dashboard_webhook"_s, {{u"webhook"_s, catcher.url().toString()}});
    const QString id = create(client, u"retries"_s).value("id"_L1).toString();
    QCOMPARE(control(client, u"retry"_s, id).code(), u"INVALID_FIELD"_s);
    QCOMPARE(control(client, u"step"_s, id, {{u"status"_s, u"failed"_s}}).text("status"_L1), u"failed"_s);
    const Answer again = control(client, u"retry"_s, id);
    QCOMPARE(again.text("previous_attempt_id"_L1), id);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("RETRIED"_L1), 1, 20'000);
    QCOMPARE(catcher.last("RETRIED"_L1).value("identity_verification_id"_L1).toString(), again.text("id"_L1));
}

void TestIdentityVerificationOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QString create = u"/identity_verification/create"_s;
    const QString list = u"/identity_verification/list"_s;
    QTest::newRow("no consent told") << create << R"({"is_shareable":true,"template_id":"idvtmp_1","client_user_id":"a"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no user") << create << R"({"is_shareable":true,"template_id":"idvtmp_1","gave_consent":true})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("template that is none") << create << R"({"is_shareable":true,"template_id":"t","gave_consent":true,"client_user_id":"a"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("user that is none") << create << R"({"is_shareable":true,"template_id":"idvtmp_1","gave_consent":true,"user_id":"a"})"_ba << u"INVALID_USER_ID"_s;
    QTest::newRow("data of a user with data") << create
        << R"({"is_shareable":true,"template_id":"idvtmp_1","gave_consent":true,"user_id":"usr_1","user":{"email_address":"a@b.c"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("half a name") << create
        << R"({"is_shareable":true,"template_id":"idvtmp_1","gave_consent":true,"client_user_id":"a","user":{"name":{"given_name":"A"}}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("unknown kind of number") << create
        << R"({"is_shareable":true,"template_id":"idvtmp_1","gave_consent":true,"client_user_id":"a","user":{"id_number":{"value":"1","type":"x"}}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("list without template") << list << R"({})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("cursor of nothing") << list << R"({"template_id":"idvtmp_1","cursor":"nowhere"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("unknown verification") << u"/identity_verification/get"_s << R"({"identity_verification_id":"idv_0"})"_ba << u"NOT_FOUND"_s;
}

void TestIdentityVerificationOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.postBytes(path, body).code(), code);
}

void TestIdentityVerificationOperations::outlivesARestart()
{
    const QTemporaryDir directory;
    Sandbox::Options options = optionsAt();
    options.journal = directory.filePath(u"journal"_s);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient first(sandbox);
    const QString id = create(first, u"ada"_s, {{u"is_shareable"_s, false}}).value("id"_L1).toString();
    QCOMPARE(control(first, u"step"_s, id, {{u"status"_s, u"canceled"_s}}).status, 200);
    QVERIFY(sandbox.start(options));
    SandboxClient second(sandbox);
    const Answer read = second.post(u"/identity_verification/get"_s, {{u"identity_verification_id"_s, id}});
    QCOMPARE(read.text("status"_L1), u"canceled"_s);
    QVERIFY(read.json.value("shareable_url"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestIdentityVerificationOperations)
#include "tst_identityverificationoperations.moc"
