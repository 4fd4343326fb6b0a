// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/webhookediting.h"

#include "core/receiver/webhookinbox.h"
#include "core/runtime/runtime.h"
#include "core/runtime/webhookreplay.h"
#include "tests/core/store/webhookfixture.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookEditing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theCopyIsKeptBesideItsOriginal();
    void whatIsNotThereIsNotFound();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
};

void TestWebhookEditing::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.path();
    options.program = u"tst_webhookediting"_s;
    options.secretsRequired = false;
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    const WebhookRecord original = makeWebhook(u"whk_1"_s);
    const std::function<Result<>(WebhookStore&)> keep = [original](WebhookStore& store) { return store.append({original}); };
    QVERIFY(await(m_runtime->webhooks().run(keep)));
}

void TestWebhookEditing::cleanupTestCase()
{
    QVERIFY(await(m_runtime->stop()));
}

void TestWebhookEditing::theCopyIsKeptBesideItsOriginal()
{
    const QByteArray body = R"({"webhook_type":"ITEM","webhook_code":"LOGIN_REPAIRED"})"_ba;
    const Result<WebhookRecord> copy = await(keepEditedCopy(m_runtime.get(), WebhookId(u"whk_1"_s), body));
    QVERIFY(copy);
    const Result<WebhookRecord> kept = await(findDelivery(m_runtime.get(), copy->delivery.id));
    QVERIFY(kept);
    QCOMPARE(kept->delivery.body, body);
    QCOMPARE(kept->editedFrom, WebhookId(u"whk_1"_s));
    QCOMPARE(kept->event.code, u"LOGIN_REPAIRED"_s);
    QCOMPARE(kept->verification, Verification::NotChecked);
    const Result<WebhookRecord> original = await(findDelivery(m_runtime.get(), WebhookId(u"whk_1"_s)));
    QCOMPARE(original->delivery.body, makeWebhook(u"whk_1"_s).delivery.body);
}

void TestWebhookEditing::whatIsNotThereIsNotFound()
{
    const Result<WebhookRecord> copy = await(keepEditedCopy(m_runtime.get(), WebhookId(u"whk_2"_s), "{}"_ba));
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestWebhookEditing)
#include "tst_webhookediting.moc"
