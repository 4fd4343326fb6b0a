// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/institutionoperations.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestInstitutionOperations : public QObject {
    Q_OBJECT

private slots:
    void findsByIdAndCountry_data();
    void findsByIdAndCountry();
    void asksForCountries();
};

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
    QFETCH(QString, code);
    const Operation operation = institutionOperations().first();
    const Result<OperationAnswer> answer = operation.run({{u"institution_id"_s, id}, {u"country_codes"_s, countries}});
    QCOMPARE(answer ? QString() : answer.error().code, code);
    if (answer)
        QCOMPARE(answer->object.value("institution"_L1).toObject().value("institution_id"_L1).toString(), id);
}

void TestInstitutionOperations::asksForCountries()
{
    const Operation operation = institutionOperations().first();
    QCOMPARE(operation.path, u"/institutions/get_by_id"_s);
    QCOMPARE(checkRequest({{u"institution_id"_s, u"ins_3"_s}}, operation.shape).error().code, u"MISSING_FIELDS"_s);
    QCOMPARE(checkRequest({{u"institution_id"_s, u"ins_3"_s}, {u"country_codes"_s, QJsonArray{u"XX"_s}}}, operation.shape).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestInstitutionOperations)
#include "tst_institutionoperations.moc"
