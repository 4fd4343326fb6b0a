// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/addressmatch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bankAddress()
{
    return {{u"street"_s, u"2992 Cameron Road"_s}, {u"city"_s, u"Malakoff"_s}, {u"region"_s, u"NY"_s}, {u"postal_code"_s, u"14236"_s},
        {u"country"_s, u"US"_s}};
}

} // namespace

class TestAddressMatch : public QObject {
    Q_OBJECT

private slots:
    void addressesAreScored_data();
    void addressesAreScored();
    void nothingToCompareIsNoScore();
};

void TestAddressMatch::addressesAreScored_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("postalCode");
    const QJsonObject held = bankAddress();
    const auto with = [&](QLatin1String field, const QJsonValue& value) {
        QJsonObject changed = held;
        changed.insert(field, value);
        return changed;
    };
    QTest::newRow("the same address") << held << 100 << true;
    QTest::newRow("abbreviated street") << with("street"_L1, u"2992 CAMERON RD."_s) << 100 << true;
    QTest::newRow("longer postal code") << with("postal_code"_L1, u"14236-2255"_s) << 100 << true;
    QTest::newRow("misspelt street") << with("street"_L1, u"2992 Camron Road"_s) << 97 << true;
    QTest::newRow("another house") << with("street"_L1, u"2993 Cameron Road"_s) << 75 << true;
    QTest::newRow("another postal code") << with("postal_code"_L1, u"14237"_s) << 85 << false;
    QTest::newRow("no postal code") << with("postal_code"_L1, QJsonValue()) << 100 << false;
    QTest::newRow("another country") << with("country"_L1, u"CA"_s) << 50 << true;
    QTest::newRow("only the postal code") << QJsonObject{{u"postal_code"_s, u"14236"_s}} << 100 << true;
    QTest::newRow("somewhere else") << QJsonObject{{u"street"_s, u"1 Main Street"_s}, {u"city"_s, u"Austin"_s}, {u"region"_s, u"TX"_s},
        {u"postal_code"_s, u"73301"_s}, {u"country"_s, u"US"_s}} << 5 << false;
}

void TestAddressMatch::addressesAreScored()
{
    QFETCH(QJsonObject, given);
    const AddressMatch match = matchAddresses(given, bankAddress());
    QVERIFY(match.score);
    QTEST(*match.score, "score");
    QTEST(match.postalCode, "postalCode");
}

void TestAddressMatch::nothingToCompareIsNoScore()
{
    QVERIFY(!matchAddresses({}, bankAddress()).score);
    QVERIFY(!matchAddresses({{u"street"_s, u"1 Main Street"_s}}, {{u"city"_s, u"Austin"_s}}).score);
}

QTEST_GUILESS_MAIN(TestAddressMatch)
#include "tst_addressmatch.moc"
