// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/institutions.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestInstitutions : public QObject {
    Q_OBJECT

private slots:
    void knowsPlaidsTestBanks_data();
    void knowsPlaidsTestBanks();
    void refusesOthers();
    void unhealthyBanksDoNotAnswer();
    void productsMustBeOfferedThere_data();
    void productsMustBeOfferedThere();
};

void TestInstitutions::knowsPlaidsTestBanks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("oauth");
    QTest::newRow("the default") << u"ins_109508"_s << u"First Platypus Bank"_s << u"US"_s << false;
    QTest::newRow("a credit union") << u"ins_109509"_s << u"First Gingham Credit Union"_s << u"US"_s << false;
    QTest::newRow("OAuth") << u"ins_127287"_s << u"Platypus OAuth Bank"_s << u"US"_s << true;
    QTest::newRow("Canada") << u"ins_43"_s << u"Tartan-Dominion Bank of Canada"_s << u"CA"_s << false;
    QTest::newRow("United Kingdom") << u"ins_117650"_s << u"Royal Bank of Plaid"_s << u"GB"_s << true;
}

void TestInstitutions::knowsPlaidsTestBanks()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(bool, oauth);
    const Result<SimulatedInstitution> institution = findInstitution(id);
    QVERIFY(institution);
    QCOMPARE(institution->name, name);
    QCOMPARE(institution->countries, QStringList{country});
    QCOMPARE(institution->oauth, oauth);
    QVERIFY(institution->products.contains(u"transactions"_s));
    for (const QString& product : institution->products)
        QVERIFY2(productNames().contains(product), qPrintable(product));
}

void TestInstitutions::refusesOthers()
{
    QCOMPARE(findInstitution(u"ins_1"_s).error().code, u"INVALID_INSTITUTION"_s);
}

void TestInstitutions::unhealthyBanksDoNotAnswer()
{
    QVERIFY(askInstitutionLive(u"ins_109508"_s));
    QCOMPARE(askInstitutionLive(u"ins_132361"_s).error().code, u"INSTITUTION_DOWN"_s);
    QCOMPARE(askInstitutionLive(u"ins_132363"_s).error().code, u"INSTITUTION_NOT_RESPONDING"_s);
}

void TestInstitutions::productsMustBeOfferedThere_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("code");
    QTest::newRow("one that it has") << u"ins_109508"_s << u"identity"_s << QString();
    QTest::newRow("one that it lacks") << u"ins_109508"_s << u"payment_initiation"_s << u"INVALID_PRODUCT"_s;
    QTest::newRow("one that no Item is made with") << u"ins_109508"_s << u"balance"_s << u"INVALID_PRODUCT"_s;
    QTest::newRow("of an unknown bank") << u"ins_0"_s << u"auth"_s << u"INVALID_INSTITUTION"_s;
    QTest::newRow("of a bank that is no longer supported") << u"ins_133402"_s << u"auth"_s << u"INSTITUTION_NO_LONGER_SUPPORTED"_s;
}

void TestInstitutions::productsMustBeOfferedThere()
{
    QFETCH(QString, institution);
    QFETCH(QString, product);
    const Result<> checked = checkProducts({product}, institution);
    QTEST(checked ? QString() : checked.error().code, "code");
}

QTEST_GUILESS_MAIN(TestInstitutions)
#include "tst_institutions.moc"
