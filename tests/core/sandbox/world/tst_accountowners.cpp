// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/customers.h"

#include <QRegularExpression>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Ledger> ledger(const QString& username, const QString& password = {})
{
    const auto made = ledgerOf(1, {username, password, QDate(2026, 6, 17), 90});
    return made ? *made : nullptr;
}

} // namespace

class TestAccountOwners : public QObject {
    Q_OBJECT

private slots:
    void everyAccountHasAnOwnerWhoCannotBeReached_data();
    void everyAccountHasAnOwnerWhoCannotBeReached();
    void jointAccountIsOneOwnerWithTwoNames();
    void statedOwnersWin();
};

void TestAccountOwners::everyAccountHasAnOwnerWhoCannotBeReached_data()
{
    QTest::addColumn<QString>("username");
    for (const QString& username : customerUsernames())
        QTest::newRow(qPrintable(username)) << username;
}

void TestAccountOwners::everyAccountHasAnOwnerWhoCannotBeReached()
{
    QFETCH(QString, username);
    static const QRegularExpression phone(u"^\\+(1415555|1613555|44207946)0\\d{3}$|^\\+1(415|613)55501\\d{2}$"_s);
    const auto customer = ledger(username);
    for (int account = 0; account < int(customer->accounts().size()); ++account) {
        const std::vector<SimulatedOwner> owners = ownersOf(*customer, account);
        QCOMPARE(owners.size(), size_t(1));
        const SimulatedOwner& owner = owners.front();
        QVERIFY(!owner.names.isEmpty() && !owner.names.front().isEmpty());
        for (const SimulatedContact& contact : owner.phones)
            QVERIFY2(phone.match(contact.data).hasMatch(), qPrintable(contact.data));
        QVERIFY2(owner.emails.front().data.endsWith("@example.com"_L1), qPrintable(owner.emails.front().data));
        QVERIFY(!owner.addresses.front().street.isEmpty() && !owner.addresses.front().city.isEmpty());
    }
}

void TestAccountOwners::jointAccountIsOneOwnerWithTwoNames()
{
    const SimulatedOwner owner = ownersOf(*ledger(u"user_credit_joint_account"_s), 0).front();
    QCOMPARE(owner.names, (QStringList{u"Quinn Hollis"_s, u"Sasha Hollis"_s}));
    QCOMPARE(owner.emails.front().data, u"quinn.hollis@example.com"_s);
    QCOMPARE(owner.addresses.front().street, u"1206 Alder Lane"_s);
}

void TestAccountOwners::statedOwnersWin()
{
    const auto custom = ledger(u"user_custom"_s, u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\","
                                                 "\"identity\":{\"names\":[\"Pat Oakes\"],\"emails\":[{\"data\":\"pat@example.com\"}]}}]}"_s);
    const SimulatedOwner owner = ownersOf(*custom, 0).front();
    QCOMPARE(owner.names, QStringList{u"Pat Oakes"_s});
    QCOMPARE(owner.emails.front().data, u"pat@example.com"_s);
    QVERIFY(owner.phones.empty());
}

QTEST_GUILESS_MAIN(TestAccountOwners)
#include "tst_accountowners.moc"
