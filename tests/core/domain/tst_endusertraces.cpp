// SPDX-License-Identifier: Apache-2.0
#include "core/domain/endusertraces.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestEndUserTraces : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsAboutTheEndUser_data();
    void findsWhatIsAboutTheEndUser();
    void tellsEveryPlace();
    void nobodyIsFoundNowhere();
};

void TestEndUserTraces::findsWhatIsAboutTheEndUser_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("an Item in a body") << R"({"item_id":"eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6"})"_ba << true;
    QTest::newRow("an Item in a sentence") << "Sync of Item eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6 ok"_ba << true;
    QTest::newRow("a longer id that begins alike") << R"({"item_id":"eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6x"})"_ba << false;
    QTest::newRow("a longer id that ends alike") << R"({"item_id":"x-eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6"})"_ba << false;
    QTest::newRow("an account at the very end") << "BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp"_ba << true;
    QTest::newRow("a visit to Link") << R"({"link_session_id":"356dbb28-7f98-44d1-8e6d-0cec580f3171"})"_ba << true;
    QTest::newRow("an Item at the start of an escaped line") << R"({"m":"gone:\neVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6"})"_ba << true;
    QTest::newRow("an id with a space in it") << R"(["odd id"])"_ba << true;
    QTest::newRow("the end user, as Plaid is told") << R"({"user":{"client_user_id":"caf\"é"}})"_ba << true;
    QTest::newRow("the end user in a logged sentence") << R"({"message":"There is no end user \"caf\"é\"."})"_ba << true;
    QTest::newRow("the end user's id as a word of its own") << R"({"name":"caf\"é"})"_ba << false;
    QTest::newRow("another end user") << R"({"user":{"client_user_id":"cafe"}})"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestEndUserTraces::findsWhatIsAboutTheEndUser()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    const TraceFinder finder({EndUserId(u"caf\"é"_s),
        {ItemId(u"eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6"_s), ItemId(u"odd id"_s)},
        {u"BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp"_s}, {u"356dbb28-7f98-44d1-8e6d-0cec580f3171"_s}});
    QCOMPARE(finder.isIn(text), found);
}

void TestEndUserTraces::tellsEveryPlace()
{
    const TraceFinder finder({EndUserId(u"ada"_s), {ItemId(u"item-1"_s)}, {}, {}});
    const QList<TraceSpot> expected{{0, 6}, {7, 6}, {33, 3}};
    QCOMPARE(finder.find(R"(item-1 item-1 {"client_user_id":"ada"})"), expected);
}

void TestEndUserTraces::nobodyIsFoundNowhere()
{
    const TraceFinder finder({{}, {ItemId()}, {QString()}, {}});
    QVERIFY(!finder.isIn(R"({"client_user_id":"","message":"\"\""})"));
}

QTEST_GUILESS_MAIN(TestEndUserTraces)
#include "tst_endusertraces.moc"
