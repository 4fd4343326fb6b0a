// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customfields.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCustomIdentity : public QObject {
    Q_OBJECT

private slots:
    void noIdentityIsNobody();
    void contactsHaveATypeEvenWhereNoneIsNamed();
    void addressesMayHaveGaps();
    void numbersAreKeptAsWritten();
};

void TestCustomIdentity::noIdentityIsNobody()
{
    QString refusal;
    QVERIFY(!statedOwnerOf(CustomFields({}, u"identity"_s, 0, refusal)));
    QVERIFY(refusal.isEmpty());
}

void TestCustomIdentity::contactsHaveATypeEvenWhereNoneIsNamed()
{
    QString refusal;
    const QJsonObject phone{{u"data"_s, u"4155550123"_s}};
    const QJsonObject mail{{u"data"_s, u"pat@example.com"_s}, {u"type"_s, u"secondary"_s}, {u"primary"_s, true}};
    const auto owner = statedOwnerOf(CustomFields({{u"phone_numbers"_s, QJsonArray{phone}}, {u"emails"_s, QJsonArray{mail}}}, {}, 0, refusal));
    QVERIFY(owner);
    QCOMPARE(owner->phones.front().type, u"home"_s);
    QVERIFY(!owner->phones.front().primary);
    QCOMPARE(owner->emails.front().type, u"secondary"_s);
    QVERIFY(owner->emails.front().primary);
}

void TestCustomIdentity::addressesMayHaveGaps()
{
    QString refusal;
    const QJsonObject address{{u"data"_s, QJsonObject{{u"street"_s, u"1 Elm"_s}, {u"city"_s, QJsonValue::Null}}}, {u"primary"_s, true}};
    const auto owner = statedOwnerOf(CustomFields({{u"addresses"_s, QJsonArray{address}}}, {}, 0, refusal));
    QVERIFY(owner);
    QCOMPARE(owner->addresses.front().street, u"1 Elm"_s);
    QVERIFY(owner->addresses.front().city.isEmpty());
    QVERIFY(refusal.isEmpty());
}

void TestCustomIdentity::numbersAreKeptAsWritten()
{
    QString refusal;
    const StatedNumbers numbers = statedNumbersOf(CustomFields({{u"account"_s, u"007"_s}, {u"bacs_sort_code"_s, 5}}, u"numbers"_s, 0, refusal));
    QCOMPARE(numbers.account, u"007"_s);
    QCOMPARE(refusal, u"numbers.bacs_sort_code is not a text"_s);
}

QTEST_GUILESS_MAIN(TestCustomIdentity)
#include "tst_customidentity.moc"
