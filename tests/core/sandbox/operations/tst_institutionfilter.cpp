// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/institutionfilter.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(egret::InstitutionFilter)

class TestInstitutionFilter : public QObject {
    Q_OBJECT

private slots:
    void listsAreNarrowedDown_data();
    void listsAreNarrowedDown();
    void routingNumbersMustBeValid();
};

void TestInstitutionFilter::listsAreNarrowedDown_data()
{
    QTest::addColumn<InstitutionFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    InstitutionFilter filter;
    filter.query = u"platypus balance"_s;
    QTest::newRow("by words of the name") << filter << QStringList{u"ins_130016"_s};
    filter.query = u"ins_109511"_s;
    QTest::newRow("by the id") << filter << QStringList{u"ins_109511"_s};
    filter.query = u"zebra"_s;
    QTest::newRow("a name that no institution has") << filter << QStringList();
    filter = {};
    filter.countries = {u"GB"_s, u"CA"_s};
    QTest::newRow("by country") << filter << QStringList{u"ins_43"_s, u"ins_116834"_s, u"ins_117181"_s, u"ins_117650"_s};
    filter = {};
    filter.products = {u"payment_initiation"_s, u"auth"_s};
    QTest::newRow("by all products") << filter << QStringList{u"ins_116834"_s, u"ins_117181"_s, u"ins_117650"_s};
    filter = {};
    filter.oauth = true;
    filter.countries = {u"US"_s};
    QTest::newRow("by OAuth") << filter << QStringList{u"ins_127287"_s, u"ins_132241"_s};
    filter = {};
    filter.routingNumbers = {u"021214891"_s};
    QTest::newRow("by routing number") << filter << QStringList{u"ins_109509"_s};
}

void TestInstitutionFilter::listsAreNarrowedDown()
{
    QFETCH(InstitutionFilter, filter);
    QStringList ids;
    for (const SimulatedInstitution& institution : filteredInstitutions(filter))
        ids.append(institution.id);
    QTEST(ids, "ids");
}

void TestInstitutionFilter::routingNumbersMustBeValid()
{
    QCOMPARE(*validRoutingNumbers({u"011401533"_s, u"011401534"_s, u"12"_s}), QStringList{u"011401533"_s});
    QCOMPARE(*validRoutingNumbers({}), QStringList());
    QCOMPARE(validRoutingNumbers({u"011401534"_s, u"abcdefghi"_s}).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestInstitutionFilter)
#include "tst_institutionfilter.moc"
