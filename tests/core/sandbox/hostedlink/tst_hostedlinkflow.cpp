// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/hostedlinkflow.h"

#include "core/sandbox/operations/linkoperations.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = SimulatedLinkSession::End;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

//! Link on a clock that stands still, with one payment "p1" that can be agreed to.
struct Place {
    Place()
    {
        LinkPurpose payment;
        payment.describe = [this](const QString& id) -> Result<QString> {
            if (id != "p1"_L1)
                return plaidError(u"INVALID_FIELD"_s, u"no such payment"_s);
            return u"Pay 12.00 GBP to Acme Ltd."_s;
        };
        payment.confirmed = [this](const QString& id, const QString& institution, const QJsonObject&) { agreed.append(id + u" at "_s + institution); };
        purposes.add(LinkPurposeKind::Payment, payment);
        LinkPurpose identity;
        identity.describe = [](const QString&) -> Result<QString> { return u"Check who you are."_s; };
        identity.confirmed = [this](const QString& id, const QString&, const QJsonObject&) { agreed.append(id); };
        purposes.add(LinkPurposeKind::IdentityVerification, identity);
        desk.add(operations.operations());
        desk.add(flow.operations());
    }

    QJsonObject create(const QJsonObject& changes)
    {
        QJsonObject request{{u"client_name"_s, u"Lending"_s}, {u"language"_s, u"en"_s}, {u"country_codes"_s, QJsonArray{u"GB"_s}},
            {u"user"_s, QJsonObject{{u"client_user_id"_s, u"acme"_s}}}, {u"hosted_link"_s, QJsonObject()}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            request.insert(it.key(), it.value());
        const Result<OperationAnswer> made = desk.perform(u"/link/token/create"_s, request);
        return made ? made->object : QJsonObject{{u"error"_s, made.error().code}};
    }
    bool does(const QString& call, QJsonObject form = {})
    {
        form.insert("link"_L1, 0);
        return bool(desk.perform(u"link_session/"_s + call, form));
    }
    const SimulatedLinkSession& session() const { return *sessions.find(0)->lastSession(); }

    Bank bank{1};
    Journal journal;
    SimulatedClock clock{kNoon, 0};
    BankDesk desk{bank, journal, clock, SandboxDelays::Realistic};
    LinkSessions sessions{bank.mint(), 1};
    LinkPurposes purposes;
    LinkOperations operations{desk, sessions, purposes};
    HostedLinkFlow flow{desk, sessions, purposes};
    QStringList agreed;
};

QJsonObject payment(const QString& id)
{
    return {{u"products"_s, QJsonArray{u"payment_initiation"_s}}, {u"payment_initiation"_s, QJsonObject{{u"payment_id"_s, id}}}};
}

} // namespace

class TestHostedLinkFlow : public QObject {
    Q_OBJECT

private slots:
    void paymentsAreAgreedToAtTheBank();
    void unknownPaymentsGetNoToken();
    void identityChecksNeedNoBank();
    void callsOutOfPlaceChangeNothing();
    void callsAfterTheEndOfTheTokenChangeNothing();
};

void TestHostedLinkFlow::paymentsAreAgreedToAtTheBank()
{
    Place place;
    place.create(payment(u"p1"_s));
    QVERIFY(place.does(u"open"_s));
    QVERIFY(place.does(u"start"_s));
    QVERIFY(place.does(u"bank"_s, {{u"institution"_s, u"ins_117650"_s}}));
    QVERIFY(place.session().step == LinkStep::BankSite || place.session().step == LinkStep::SignIn);
    if (place.session().step == LinkStep::BankSite)
        QVERIFY(place.does(u"oauth"_s, {{u"decision"_s, u"allow"_s}}));
    else
        QVERIFY(place.does(u"login"_s, {{u"username"_s, u"user_acme_coffee"_s}, {u"password"_s, u"x"_s}}));
    QVERIFY(place.session().step == LinkStep::Confirm);
    QVERIFY(place.agreed.isEmpty());
    QVERIFY(place.does(u"confirm"_s));
    QCOMPARE(place.agreed, QStringList{u"p1 at ins_117650"_s});
    QVERIFY(place.session().end == End::Success);
    QVERIFY(place.session().added.isEmpty());
}

void TestHostedLinkFlow::unknownPaymentsGetNoToken()
{
    Place place;
    QCOMPARE(place.create(payment(u"p2"_s)).value("error"_L1).toString(), u"INVALID_FIELD"_s);
    const QJsonObject consent{{u"products"_s, QJsonArray{u"payment_initiation"_s}},
        {u"payment_initiation"_s, QJsonObject{{u"consent_id"_s, u"c1"_s}}}};
    QCOMPARE(place.create(consent).value("error"_L1).toString(), u"INVALID_FIELD"_s);
}

void TestHostedLinkFlow::identityChecksNeedNoBank()
{
    Place place;
    place.create({{u"products"_s, QJsonArray{u"identity_verification"_s}},
        {u"identity_verification"_s, QJsonObject{{u"template_id"_s, u"idvtmp_1"_s}}}});
    QVERIFY(place.does(u"open"_s) && place.does(u"start"_s));
    QVERIFY(place.session().step == LinkStep::Confirm);
    QVERIFY(place.does(u"confirm"_s));
    QCOMPARE(place.agreed, QStringList{u"idvtmp_1"_s});
}

void TestHostedLinkFlow::callsOutOfPlaceChangeNothing()
{
    Place place;
    place.create(payment(u"p1"_s));
    QVERIFY(!place.does(u"start"_s));
    QVERIFY(place.does(u"open"_s));
    QVERIFY(!place.does(u"open"_s));
    QVERIFY(!place.does(u"confirm"_s));
    QVERIFY(!place.does(u"bank"_s, {{u"institution"_s, u"ins_117650"_s}}));
    QVERIFY(place.does(u"start"_s));
    QVERIFY(!place.does(u"bank"_s, {{u"institution"_s, u"ins_109508"_s}}));
    QVERIFY(place.session().step == LinkStep::Bank);
    QVERIFY(place.does(u"exit"_s));
    QVERIFY(!place.does(u"exit"_s));
    QVERIFY(place.session().end == End::Exit);
    QVERIFY(place.does(u"open"_s));
    QCOMPARE(place.sessions.find(0)->sessions.size(), size_t(2));
}

void TestHostedLinkFlow::callsAfterTheEndOfTheTokenChangeNothing()
{
    Place place;
    place.create(payment(u"p1"_s));
    QVERIFY(place.does(u"open"_s));
    place.clock.advanceTo(kNoon + 31min);
    QVERIFY(!place.does(u"start"_s));
    QVERIFY(place.session().step == LinkStep::Start);
}

QTEST_GUILESS_MAIN(TestHostedLinkFlow)
#include "tst_hostedlinkflow.moc"
