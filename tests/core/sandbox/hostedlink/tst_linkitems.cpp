// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkitems.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

struct Place {
    Bank bank{1};
    Journal journal;
    SimulatedClock clock{kNoon, 0};
    BankDesk desk{bank, journal, clock, SandboxDelays::Realistic};
    LinkItems items{desk};
};

SimulatedLink linkOf(const QJsonObject& request)
{
    SimulatedLink link;
    link.request = request;
    return link;
}

QStringList idsOf(const QList<SimulatedInstitution>& banks)
{
    QStringList ids;
    for (const SimulatedInstitution& bank : banks)
        ids.append(bank.id);
    return ids;
}

} // namespace

class TestLinkItems : public QObject {
    Q_OBJECT

private slots:
    void offersBanksThatFit();
    void filtersAccountsAsAsked_data();
    void filtersAccountsAsAsked();
    void wishedForProductsComeWhereTheBankHasThem();
    void historyIsNinetyDaysUnlessAskedOtherwise();
};

void TestLinkItems::offersBanksThatFit()
{
    const Place place;
    const QStringList payments = idsOf(place.items.banks(
        linkOf({{u"country_codes"_s, QJsonArray{u"GB"_s}}, {u"products"_s, QJsonArray{u"payment_initiation"_s}}}), {}));
    QVERIFY(payments.contains(u"ins_117650"_s) && !payments.contains(u"ins_109508"_s));
    const SimulatedLink american = linkOf({{u"country_codes"_s, QJsonArray{u"US"_s}}, {u"products"_s, QJsonArray{u"auth"_s}}});
    QCOMPARE(idsOf(place.items.banks(american, u"houndstooth"_s)), QStringList{u"ins_109512"_s});
    QVERIFY(place.items.banks(american, u"nowhere"_s).isEmpty());
}

void TestLinkItems::filtersAccountsAsAsked_data()
{
    QTest::addColumn<QJsonObject>("filters");
    QTest::addColumn<QStringList>("subtypes");
    QTest::newRow("all") << QJsonObject() << QStringList{u"checking"_s, u"savings"_s, u"credit card"_s};
    QTest::newRow("cards") << QJsonObject{{u"credit"_s, QJsonObject{{u"account_subtypes"_s, QJsonArray{u"all"_s}}}}}
                           << QStringList{u"credit card"_s};
    QTest::newRow("savings") << QJsonObject{{u"depository"_s, QJsonObject{{u"account_subtypes"_s, QJsonArray{u"savings"_s}}}}}
                             << QStringList{u"savings"_s};
    QTest::newRow("loans, of which there are none")
        << QJsonObject{{u"loan"_s, QJsonObject{{u"account_subtypes"_s, QJsonArray{u"all"_s}}}}} << QStringList();
}

void TestLinkItems::filtersAccountsAsAsked()
{
    QFETCH(QJsonObject, filters);
    QFETCH(QStringList, subtypes);
    const Place place;
    const SimulatedLink link = linkOf({{u"account_filters"_s, filters}});
    const Result<LinkSignIn> signedIn = place.items.signIn(link, {u"user_acme_coffee"_s, u"any"_s});
    QVERIFY(signedIn);
    QStringList found;
    for (const QJsonValue& account : place.items.accountsOf(link, signedIn->customer))
        found.append(account.toObject().value("subtype"_L1).toString());
    QCOMPARE(found, subtypes);
}

void TestLinkItems::wishedForProductsComeWhereTheBankHasThem()
{
    const Place place;
    SimulatedLinkSession session;
    session.institution = u"ins_109508"_s;
    const SimulatedLink link = linkOf({{u"products"_s, QJsonArray{u"auth"_s}},
        {u"required_if_supported_products"_s, QJsonArray{u"identity"_s}}, {u"optional_products"_s, QJsonArray{u"payment_initiation"_s}}});
    QCOMPARE(place.items.productsOf(link, session), (QStringList{u"auth"_s, u"identity"_s}));
}

void TestLinkItems::historyIsNinetyDaysUnlessAskedOtherwise()
{
    QCOMPARE(LinkItems::daysOf(linkOf({})), 90);
    QCOMPARE(LinkItems::daysOf(linkOf({{u"transactions"_s, QJsonObject{{u"days_requested"_s, 730}}}})), 730);
}

QTEST_GUILESS_MAIN(TestLinkItems)
#include "tst_linkitems.moc"
