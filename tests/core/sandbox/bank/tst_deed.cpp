// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/deed.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDeed : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBackAsItWent();
    void itemsKeepWhatTheyWereMadeWith();
    void linesThatAreNoDeedsAreRefused_data();
    void linesThatAreNoDeedsAreRefused();
};

void TestDeed::everyKindComesBackAsItWent()
{
    using Kind = Deed::Kind;
    for (const Kind kind : {Kind::MakeItem, Kind::ExchangeToken, Kind::FirstSync, Kind::Refresh, Kind::ResetLogin, Kind::RepairLogin}) {
        Deed deed;
        deed.kind = kind;
        deed.at = fromMicroseconds(1'781'706'708'123'456);
        deed.item = kind == Kind::MakeItem ? 0 : 4;
        deed.days = 30;
        const std::optional<Deed> back = deedFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(deed)).toJson()).object());
        QVERIFY(back);
        QCOMPARE(back->kind, kind);
        QVERIFY(back->at == deed.at);
        QCOMPARE(back->item, deed.item);
        QCOMPARE(back->days, kind == Kind::MakeItem ? back->days : (kind == Kind::FirstSync ? 30 : 0));
    }
}

void TestDeed::itemsKeepWhatTheyWereMadeWith()
{
    Deed deed;
    deed.spec = {7, u"ins_109509"_s, {u"transactions"_s, u"auth"_s}, u"http://127.0.0.1:1/hook"_s, 730, 10s, 90s};
    const std::optional<Deed> back = deedFromJson(toJson(deed));
    QVERIFY(back);
    QCOMPARE(back->spec.business, 7);
    QCOMPARE(back->spec.institution, u"ins_109509"_s);
    QCOMPARE(back->spec.products, (QStringList{u"transactions"_s, u"auth"_s}));
    QCOMPARE(back->spec.webhook, u"http://127.0.0.1:1/hook"_s);
    QCOMPARE(back->spec.days, 730);
    QVERIFY(back->spec.initialDelay == 10s && back->spec.historicalDelay == 90s);
}

void TestDeed::linesThatAreNoDeedsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("unknown deed") << R"({"did":"explode","at":1})"_ba;
    QTest::newRow("no time") << R"({"did":"refresh","item":0})"_ba;
    QTest::newRow("no such business") << R"({"did":"make_item","at":1,"business":999})"_ba;
    QTest::newRow("no business") << R"({"did":"make_item","at":1})"_ba;
}

void TestDeed::linesThatAreNoDeedsAreRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!deedFromJson(QJsonDocument::fromJson(line).object()));
}

QTEST_GUILESS_MAIN(TestDeed)
#include "tst_deed.moc"
