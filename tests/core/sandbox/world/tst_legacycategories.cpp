// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/legacycategories.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLegacyCategories : public QObject {
    Q_OBJECT

private slots:
    void everyNodeHasItsParentBeforeIt();
};

void TestLegacyCategories::everyNodeHasItsParentBeforeIt()
{
    QSet<QString> paths;
    int last = 0;
    for (const LegacyCategory& category : legacyCategories()) {
        QVERIFY2(category.id > last, category.path.data());
        last = category.id;
        const QString path = category.path;
        const qsizetype above = path.lastIndexOf(" > "_L1);
        QVERIFY2(above < 0 || paths.contains(path.first(above)), category.path.data());
        QVERIFY2(!paths.contains(path), category.path.data());
        paths.insert(path);
    }
    QVERIFY(paths.contains(u"Food and Drink > Restaurants > Coffee Shop"_s));
    QVERIFY(paths.contains(u"Transfer > Payroll"_s));
}

QTEST_GUILESS_MAIN(TestLegacyCategories)
#include "tst_legacycategories.moc"
