// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookfold.h"

#include "core/receiver/webhooknormaliser.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookFold : public QObject {
    Q_OBJECT

private slots:
    void foldsWhatSaysTheSame_data();
    void foldsWhatSaysTheSame();
    void isTheSameInEveryRun();
    void integrationsDoNotFoldIntoEachOther();
};

namespace {

WebhookFold fold(const QByteArray& body, const QString& integration = u"itg_1"_s)
{
    return foldOf(IntegrationId(integration), normalise(body), body);
}

const QByteArray kRemoved = R"({"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED",)"
                            R"("item_id":"i","removed_transactions":["a","b"],"environment":"sandbox"})";

} // namespace

void TestWebhookFold::foldsWhatSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal bytes") << kRemoved << kRemoved << true;
    QTest::newRow("another order and white space")
        << kRemoved
        << R"({ "environment" : "sandbox", "item_id":"i", "removed_transactions":["a","b"],
               "webhook_code":"TRANSACTIONS_REMOVED","webhook_type":"TRANSACTIONS"})"_ba
        << true;
    QTest::newRow("a further field")
        << kRemoved
        << R"({"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED","item_id":"i",
               "removed_transactions":["a","b"],"error":null})"_ba
        << true;
    QTest::newRow("another Item") << kRemoved << QByteArray(kRemoved).replace(R"("i")", R"("j")") << false;
    QTest::newRow("other transactions") << kRemoved << QByteArray(kRemoved).replace(R"("b")", R"("c")") << false;
    QTest::newRow("an older name of the kind")
        << R"({"webhook_type":"ITEM","webhook_code":"DEFAULT_UPDATE","item_id":"i","new_transactions":3})"_ba
        << R"({"webhook_type":"TRANSACTIONS","webhook_code":"DEFAULT_UPDATE","item_id":"i","new_transactions":3})"_ba
        << true;
    QTest::newRow("any field of an unknown kind")
        << R"({"webhook_type":"WALLET","webhook_code":"NEW","n":1})"_ba
        << R"({"webhook_type":"WALLET","webhook_code":"NEW","n":2})"_ba << false;
    QTest::newRow("bodies that are no JSON") << "hello"_ba << "hallo"_ba << false;
}

void TestWebhookFold::foldsWhatSaysTheSame()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, same);
    QCOMPARE(fold(first).fold == fold(second).fold, same);
    QCOMPARE(fold(first).digest == fold(second).digest, first == second);
}

void TestWebhookFold::isTheSameInEveryRun()
{
    QCOMPARE(fold("hello"_ba).digest, qint64(0x2cf24dba5fb0a30e)); // of SHA-256's own test text
    QVERIFY(fold(QByteArray()).fold != 0);
}

void TestWebhookFold::integrationsDoNotFoldIntoEachOther()
{
    QVERIFY(fold(kRemoved).fold != fold(kRemoved, u"itg_2"_s).fold);
}

QTEST_GUILESS_MAIN(TestWebhookFold)
#include "tst_webhookfold.moc"
