// SPDX-License-Identifier: Apache-2.0
#include "core/domain/linkedbank.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkedBank : public QObject {
    Q_OBJECT

private slots:
    void accountsAreToldByNameAndMask_data();
    void accountsAreToldByNameAndMask();

private:
    static QList<Account> accounts(const QStringList& texts)
    {
        QList<Account> made;
        for (const QString& text : texts) {
            Account account;
            account.id = AccountId(u"account-%1"_s.arg(made.size()));
            account.name = text.section(u' ', 0, 0);
            account.mask = text.section(u' ', 1);
            made.append(account);
        }
        return made;
    }
};

void TestLinkedBank::accountsAreToldByNameAndMask_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("among"); // the first among the second
    const QStringList both{u"Checking 0000"_s, u"Saving 1111"_s};
    QTest::newRow("the same") << both << both << true << true;
    QTest::newRow("in another order") << both << QStringList{u"Saving 1111"_s, u"Checking 0000"_s} << true << true;
    QTest::newRow("one more") << both.first(1) << both << false << true;
    QTest::newRow("another mask") << both << QStringList{u"Checking 0000"_s, u"Saving 2222"_s} << false << false;
    QTest::newRow("another name") << both << QStringList{u"Checking 0000"_s, u"Cash 1111"_s} << false << false;
    QTest::newRow("one twice") << both << QStringList{u"Checking 0000"_s, u"Saving 1111"_s, u"Saving 1111"_s} << false << true;
    QTest::newRow("twice where there is one") << QStringList{u"Cash"_s, u"Cash"_s} << QStringList{u"Cash"_s} << false << false;
    QTest::newRow("without masks") << QStringList{u"Cash"_s} << QStringList{u"Cash"_s} << true << true;
    QTest::newRow("nothing is known") << QStringList() << QStringList() << false << false;
}

void TestLinkedBank::accountsAreToldByNameAndMask()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QTEST(areSameAccounts(accounts(one), accounts(other)), "same");
    QTEST(hasAccounts(accounts(other), accounts(one)), "among");
}

QTEST_GUILESS_MAIN(TestLinkedBank)
#include "tst_linkedbank.moc"
