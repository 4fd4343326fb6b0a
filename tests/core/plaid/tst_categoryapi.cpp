// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/categoryapi.h"

#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCategoryApi : public QObject {
    Q_OBJECT

private slots:
    void theSimulatorsTreeIsRead();
};

void TestCategoryApi::theSimulatorsTreeIsRead()
{
    test::SimulatedPlaid plaid;
    CategoryApi api(plaid.client);
    const Result<QList<OlderCategory>> categories = test::await(api.get(plaid.access()));
    QVERIFY2(categories, categories ? "" : qPrintable(categories.error().detail));
    QVERIFY(categories->size() > 10);
    QVERIFY(!categories->first().id.isEmpty());
    QVERIFY(!categories->first().group.isEmpty());
    QVERIFY(!categories->first().path.isEmpty());
}

QTEST_GUILESS_MAIN(TestCategoryApi)
#include "tst_categoryapi.moc"
