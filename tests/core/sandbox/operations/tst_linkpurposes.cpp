// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linkpurposes.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkPurposes : public QObject {
    Q_OBJECT

private slots:
    void requestsNameTheirPurpose_data();
    void requestsNameTheirPurpose();
    void whatNobodyKnowsIsRefused();
    void asksWhoeverKnowsTheKind();
};

void TestLinkPurposes::requestsNameTheirPurpose_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<int>("kind");
    const auto with = [](const QString& object, const QString& field) {
        return QJsonObject{{object, QJsonObject{{field, u"x1"_s}}}};
    };
    QTest::newRow("an Item") << QJsonObject{{u"products"_s, u"auth"_s}} << -1;
    QTest::newRow("an Item for transfers") << with(u"transfer"_s, u"intent_id"_s) << -1;
    QTest::newRow("a payment") << with(u"payment_initiation"_s, u"payment_id"_s) << int(LinkPurposeKind::Payment);
    QTest::newRow("a consent") << with(u"payment_initiation"_s, u"consent_id"_s) << int(LinkPurposeKind::PaymentConsent);
    QTest::newRow("a transfer") << with(u"transfer"_s, u"authorization_id"_s) << int(LinkPurposeKind::TransferAuthorization);
    QTest::newRow("a check of identity") << with(u"identity_verification"_s, u"template_id"_s) << int(LinkPurposeKind::IdentityVerification);
}

void TestLinkPurposes::requestsNameTheirPurpose()
{
    QFETCH(QJsonObject, request);
    QFETCH(int, kind);
    const std::optional<LinkPurposeName> name = linkPurposeOf(request);
    QCOMPARE(name ? int(name->kind) : -1, kind);
    QCOMPARE(name ? name->id : u"x1"_s, u"x1"_s);
}

void TestLinkPurposes::whatNobodyKnowsIsRefused()
{
    const LinkPurposes purposes;
    const LinkPurposeName name{LinkPurposeKind::Payment, u"p1"_s};
    QCOMPARE(purposes.describe(name).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(purposes.itemOf(name), -1);
    purposes.confirm(name, {}, {});
}

void TestLinkPurposes::asksWhoeverKnowsTheKind()
{
    QStringList confirmed;
    LinkPurposes purposes;
    LinkPurpose transfer;
    transfer.describe = [](const QString& id) -> Result<QString> { return QString(u"Repair "_s + id); };
    transfer.item = [](const QString&) { return 3; };
    transfer.confirmed = [&](const QString& id, const QString& bank, const QJsonObject& request) {
        confirmed = QStringList{id, bank, request.value("webhook"_L1).toString()};
    };
    purposes.add(LinkPurposeKind::TransferAuthorization, transfer);
    const LinkPurposeName name{LinkPurposeKind::TransferAuthorization, u"a1"_s};
    QCOMPARE(*purposes.describe(name), u"Repair a1"_s);
    QCOMPARE(purposes.itemOf(name), 3);
    purposes.confirm(name, u"ins_1"_s, {{u"webhook"_s, u"http://x"_s}});
    QCOMPARE(confirmed, (QStringList{u"a1"_s, u"ins_1"_s, u"http://x"_s}));
}

QTEST_GUILESS_MAIN(TestLinkPurposes)
#include "tst_linkpurposes.moc"
