// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/institutionobjects.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNow = fromMicroseconds(1'781'706'708'000'000); // Wednesday, 17 June 2026

} // namespace

class TestInstitutionObjects : public QObject {
    Q_OBJECT

private slots:
    void partsComeOnRequest();
    void statusTellsTheHealth_data();
    void statusTellsTheHealth();
    void onlyPayingBanksHavePaymentMetadata();
};

void TestInstitutionObjects::partsComeOnRequest()
{
    const Result<SimulatedInstitution> institution = findInstitution(u"ins_109512"_s);
    QVERIFY(institution);
    const QJsonObject plain = institutionObject(*institution, {}, kNow);
    QCOMPARE(plain.value("institution_id"_L1).toString(), u"ins_109512"_s);
    QCOMPARE(plain.value("routing_numbers"_L1).toArray(), QJsonArray{u"011000138"_s});
    for (const auto part : {"url"_L1, "status"_L1, "auth_metadata"_L1, "payment_initiation_metadata"_L1})
        QVERIFY2(!plain.contains(part), part.data());
    const QJsonObject whole = institutionObject(*institution, {true, true, true, true}, kNow);
    QVERIFY(whole.value("url"_L1).isString());
    QVERIFY(whole.value("logo"_L1).isNull());
    const QJsonObject methods = whole.value("auth_metadata"_L1).toObject().value("supported_methods"_L1).toObject();
    QCOMPARE(methods.value("automated_micro_deposits"_L1).toBool(), true);
    QCOMPARE(methods.value("instant_auth"_L1).toBool(), false);
}

void TestInstitutionObjects::statusTellsTheHealth_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("incident");
    QTest::newRow("healthy") << u"ins_109508"_s << u"HEALTHY"_s << false;
    QTest::newRow("degraded") << u"ins_132363"_s << u"DEGRADED"_s << true;
    QTest::newRow("down") << u"ins_132361"_s << u"DOWN"_s << true;
}

void TestInstitutionObjects::statusTellsTheHealth()
{
    QFETCH(QString, id);
    QFETCH(bool, incident);
    const Result<SimulatedInstitution> institution = findInstitution(id);
    QVERIFY(institution);
    const QJsonObject status = institutionObject(*institution, {false, true, false, false}, kNow).value("status"_L1).toObject();
    QTEST(status.value("item_logins"_L1).toObject().value("status"_L1).toString(), "status");
    QVERIFY(status.value("item_logins"_L1).toObject().value("last_status_change"_L1).toString().startsWith("2026-06-"_L1));
    QCOMPARE(status.value("health_incidents"_L1).isArray(), incident);
}

void TestInstitutionObjects::onlyPayingBanksHavePaymentMetadata()
{
    const InstitutionParts parts{false, false, false, true};
    const auto metadata = [&](const QString& id) {
        return institutionObject(*findInstitution(id), parts, kNow).value("payment_initiation_metadata"_L1);
    };
    QVERIFY(metadata(u"ins_109508"_s).isNull());
    QVERIFY(metadata(u"ins_117650"_s).toObject().value("maximum_payment_amount"_L1).toObject().contains("GBP"_L1));
}

QTEST_GUILESS_MAIN(TestInstitutionObjects)
#include "tst_institutionobjects.moc"
