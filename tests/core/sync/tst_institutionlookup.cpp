// SPDX-License-Identifier: Apache-2.0
#include "core/sync/institutionlookup.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

class TestInstitutionLookup : public QObject {
    Q_OBJECT

private slots:
    void takesTheNameFromTheItem();
    void keepsWhatElsePlaidSaid();
    void looksTheNameUpWhereTheItemHasNone();
    void keepsTheIdWhereNoNameIsFound();
    void anItemWithoutInstitutionIsAskedAboutOnce();

private:
    OpenItem openItem(SyncFixture& fixture)
    {
        const Result<OpenItem> open = test::await(fixture.items.open(SyncFixture::id()));
        SyncFixture::expect(open);
        return *open;
    }

    QJsonObject namelessItem() const
    {
        return {{u"item"_s, QJsonObject{{u"institution_id"_s, u"ins_3"_s}, {u"institution_name"_s, QJsonValue::Null}}}};
    }
};

void TestInstitutionLookup::takesTheNameFromTheItem()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.itemPath, SyncFixture::healthyItem());
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QCOMPARE(fixture.item().institution, InstitutionId(u"ins_109508"_s));
    QCOMPARE(fixture.item().institutionName, u"First Platypus Bank"_s);
}

void TestInstitutionLookup::keepsWhatElsePlaidSaid()
{
    SyncFixture fixture;
    fixture.link();
    QJsonObject answer = SyncFixture::healthyItem();
    QJsonObject item = answer["item"_L1].toObject();
    item.insert(u"billed_products"_s, QJsonArray{u"auth"_s, u"transactions"_s});
    answer.insert(u"item"_s, item);
    fixture.plaid.reply(fixture.itemPath, answer);
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QCOMPARE(fixture.value(u"SELECT billed_products FROM item_facts"_s), uR"(["auth","transactions"])"_s);
}

void TestInstitutionLookup::looksTheNameUpWhereTheItemHasNone()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.itemPath, namelessItem());
    fixture.plaid.reply(u"/institutions/get_by_id"_s,
        QJsonObject{{u"institution"_s, QJsonObject{{u"institution_id"_s, u"ins_3"_s}, {u"name"_s, u"Tartan Bank"_s}}}});
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QCOMPARE(fixture.item().institution, InstitutionId(u"ins_3"_s));
    QCOMPARE(fixture.item().institutionName, u"Tartan Bank"_s);
}

void TestInstitutionLookup::keepsTheIdWhereNoNameIsFound()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.itemPath, namelessItem());
    fixture.plaid.replyError(u"/institutions/get_by_id"_s, u"INVALID_INPUT"_s, u"INVALID_INSTITUTION"_s);
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QCOMPARE(fixture.item().institution, InstitutionId(u"ins_3"_s));
    QCOMPARE(fixture.item().institutionName, QString());
}

void TestInstitutionLookup::anItemWithoutInstitutionIsAskedAboutOnce()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, QJsonObject{{u"item"_s, QJsonObject{{u"item_id"_s, u"item-1"_s}}}});
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QVERIFY(test::await(fixture.institutions.ensure(openItem(fixture))));
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestInstitutionLookup)
#include "tst_institutionlookup.moc"
