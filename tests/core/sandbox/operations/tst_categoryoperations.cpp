// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestCategoryOperations : public QObject {
    Q_OBJECT

private slots:
    void treeNeedsNoKeys();
    void treeTakesNoFields();
};

void TestCategoryOperations::treeNeedsNoKeys()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const Answer answer = client.postBytes(u"/categories/get"_s, "{}"_ba, false);
    QCOMPARE(answer.status, 200);
    const QJsonArray categories = answer.json.value("categories"_L1).toArray();
    QVERIFY(categories.size() > 300);
    QCOMPARE(categories.first().toObject(),
        (QJsonObject{{u"category_id"_s, u"10000000"_s}, {u"group"_s, u"special"_s}, {u"hierarchy"_s, QJsonArray{u"Bank Fees"_s}}}));
    QVERIFY(!answer.text("request_id"_L1).isEmpty());
}

void TestCategoryOperations::treeTakesNoFields()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    QCOMPARE(client.post(u"/categories/get"_s, {{u"version"_s, 2}}).code(), u"UNKNOWN_FIELDS"_s);
    QCOMPARE(client.post(u"/categories/get"_s, {}).status, 200);
}

QTEST_GUILESS_MAIN(TestCategoryOperations)
#include "tst_categoryoperations.moc"
