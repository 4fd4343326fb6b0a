// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityowners.h"

#include "core/sandbox/bank/bank.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIdentityOwners : public QObject {
    Q_OBJECT

private slots:
    void everyFieldOfAnOwnerIsThere();
    void changedContactsKeepTheNames();
};

void TestIdentityOwners::everyFieldOfAnOwnerIsThere()
{
    Bank bank(1);
    const BankItem& item = bank.makeItem({}, fromMicroseconds(1'781'706'708'000'000));
    const QJsonObject owner = ownerObjects(item, sharedAccounts(item)->first()).first().toObject();
    QVERIFY(!owner.value("names"_L1).toArray().isEmpty());
    for (const auto list : {"phone_numbers"_L1, "emails"_L1}) {
        for (const QJsonValue& contact : owner.value(list).toArray())
            QCOMPARE(contact.toObject().keys(), (QStringList{u"data"_s, u"primary"_s, u"type"_s}));
    }
    const QJsonObject address = owner.value("addresses"_L1).toArray().first().toObject().value("data"_L1).toObject();
    QCOMPARE(address.keys(), (QStringList{u"city"_s, u"country"_s, u"postal_code"_s, u"region"_s, u"street"_s}));
}

void TestIdentityOwners::changedContactsKeepTheNames()
{
    Bank bank(1);
    BankItem& item = bank.makeItem({}, fromMicroseconds(1'781'706'708'000'000));
    const SharedAccount account = sharedAccounts(item)->first();
    const QJsonObject before = ownerObjects(item, account).first().toObject();
    item.life.contactChanges = 1;
    const QJsonObject after = ownerObjects(item, account).first().toObject();
    QCOMPARE(after.value("names"_L1), before.value("names"_L1));
    QCOMPARE(after.value("addresses"_L1), before.value("addresses"_L1));
    QVERIFY(after.value("emails"_L1) != before.value("emails"_L1));
    QCOMPARE(ownerObjects(item, account).first().toObject(), after);
}

QTEST_GUILESS_MAIN(TestIdentityOwners)
#include "tst_identityowners.moc"
