// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/moneypurposes.h"

#include "core/sandbox/operations/moneyoperations.h"
#include "core/sandbox/protocol/plaiderror.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

namespace {

using Kind = LinkPurposeKind;

const QString kHook = u"http://127.0.0.1:9/hook"_s;

//! A bank, what users can do in its Link, and what it tells whom.
struct Counter {
    Counter()
        : clock(kNoon, 0)
        , bank(1)
        , desk(bank, journal, clock, SandboxDelays::Quick)
        , money(desk)
    {
        desk.add(money.operations());
        money.addPurposes(purposes);
        bank.setWebhookSink([this](const QUrl& url, const QJsonObject& body) { told.append(QString(url.toString() + u' ' + body.value("webhook_code"_L1).toString())); });
        const QJsonObject numbers{{u"account"_s, u"26207729"_s}, {u"sort_code"_s, u"560029"_s}};
        recipient = done(u"/payment_initiation/recipient/create"_s, {{u"name"_s, u"Acme Ltd"_s}, {u"bacs"_s, numbers}}).value("recipient_id"_L1).toString();
    }

    QJsonObject done(const QString& path, const QJsonObject& request)
    {
        const Result<OperationAnswer> answer = desk.perform(path, request);
        return answer ? answer->object : QJsonObject{{u"code"_s, answer.error().code}};
    }
    QJsonObject pounds(double value) const { return {{u"currency"_s, u"GBP"_s}, {u"value"_s, value}}; }
    QString pay(const QJsonValue& schedule = QJsonValue::Null)
    {
        return done(u"/payment_initiation/payment/create"_s,
            {{u"recipient_id"_s, recipient}, {u"reference"_s, u"Rent"_s}, {u"amount"_s, pounds(12)}, {u"schedule"_s, schedule}})
            .value("payment_id"_L1).toString();
    }
    QString agree()
    {
        const QJsonObject period{{u"amount"_s, pounds(100)}, {u"interval"_s, u"MONTH"_s}, {u"alignment"_s, u"CALENDAR"_s}};
        const QJsonObject limits{{u"max_payment_amount"_s, pounds(50)}, {u"periodic_amounts"_s, QJsonArray{period}}};
        return done(u"/payment_initiation/consent/create"_s, {{u"recipient_id"_s, recipient}, {u"reference"_s, u"Rent"_s}, {u"constraints"_s, limits}})
            .value("consent_id"_L1).toString();
    }
    QString statusOf(const QString& kind, const QString& id)
    {
        return done(QString(u"/payment_initiation/"_s + kind + u"/get"_s), {{QString(kind + u"_id"_s), id}}).value("status"_L1).toString();
    }

    SimulatedClock clock;
    Bank bank;
    Journal journal;
    BankDesk desk;
    MoneyOperations money;
    LinkPurposes purposes;
    QString recipient;
    QStringList told;
};

} // namespace

class TestMoneyPurposes : public QObject {
    Q_OBJECT

private slots:
    void usersReadWhatTheyAgreeTo();
    void anAgreedPaymentIsMade();
    void anAgreedConsentIsGranted();
    void aRepairedItemGetsItsAuthorization();
    void whatDoesNotWaitIsRefused();
};

void TestMoneyPurposes::usersReadWhatTheyAgreeTo()
{
    Counter counter;
    const QJsonObject schedule{{u"interval"_s, u"MONTHLY"_s}, {u"interval_execution_day"_s, 1}, {u"start_date"_s, u"2026-07-01"_s}};
    QCOMPARE(*counter.purposes.describe({Kind::Payment, counter.pay()}), u"Pay 12.00 GBP to Acme Ltd."_s);
    QCOMPARE(*counter.purposes.describe({Kind::Payment, counter.pay(schedule)}), u"Pay 12.00 GBP to Acme Ltd every month from 2026-07-01 on."_s);
    QCOMPARE(*counter.purposes.describe({Kind::PaymentConsent, counter.agree()}), u"Allow payments of up to 50.00 GBP each to Acme Ltd."_s);
}

void TestMoneyPurposes::anAgreedPaymentIsMade()
{
    Counter counter;
    const QString id = counter.pay();
    QCOMPARE(counter.purposes.itemOf({Kind::Payment, id}), -1);
    counter.purposes.confirm({Kind::Payment, id}, u"ins_117650"_s, {{u"webhook"_s, kHook}});
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(u"payment"_s, id), u"PAYMENT_STATUS_EXECUTED"_s);
    QCOMPARE(counter.told, QStringList(3, QString(kHook + u" PAYMENT_STATUS_UPDATE"_s)));
    counter.purposes.confirm({Kind::Payment, id}, u"ins_117650"_s, {{u"webhook"_s, kHook}});
    QCOMPARE(counter.told.size(), 3);
}

void TestMoneyPurposes::anAgreedConsentIsGranted()
{
    Counter counter;
    const QString id = counter.agree();
    counter.purposes.confirm({Kind::PaymentConsent, id}, u"ins_117650"_s, {{u"webhook"_s, kHook}});
    QCOMPARE(counter.statusOf(u"consent"_s, id), u"AUTHORISED"_s);
    QCOMPARE(counter.told, QStringList({QString(kHook + u" CONSENT_STATUS_UPDATE"_s)}));
}

void TestMoneyPurposes::aRepairedItemGetsItsAuthorization()
{
    Counter counter;
    ItemSpec spec;
    spec.username = u"user_good"_s;
    spec.products = {u"transfer"_s};
    BankItem& item = counter.bank.makeItem(spec, kNoon);
    const QJsonObject request{{u"access_token"_s, counter.bank.renewAccessToken(item)}, {u"account_id"_s, item.history.accountId(0)},
        {u"type"_s, u"debit"_s}, {u"network"_s, u"ach"_s}, {u"ach_class"_s, u"web"_s}, {u"amount"_s, u"1.00"_s},
        {u"user"_s, QJsonObject{{u"legal_name"_s, u"Anne"_s}}}, {u"idempotency_key"_s, u"one"_s}};
    const auto authorise = [&] { return counter.done(u"/transfer/authorization/create"_s, request).value("authorization"_L1).toObject(); };
    counter.bank.breakItem(item, loginRequiredError(), kNoon);
    const QJsonObject waiting = authorise();
    QCOMPARE(waiting.value("decision"_L1).toString(), u"user_action_required"_s);
    const LinkPurposeName name{Kind::TransferAuthorization, waiting.value("id"_L1).toString()};
    QVERIFY(counter.purposes.describe(name));
    QCOMPARE(counter.purposes.itemOf(name), item.number);
    counter.bank.repairItem(item, kNoon);
    counter.purposes.confirm(name, u"ins_109508"_s, {});
    const QJsonObject approved = authorise();
    QCOMPARE(approved.value("decision"_L1).toString(), u"approved"_s);
    const LinkPurposeName settled{Kind::TransferAuthorization, approved.value("id"_L1).toString()};
    QCOMPARE(counter.purposes.describe(settled).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(counter.purposes.itemOf(settled), -1);
}

void TestMoneyPurposes::whatDoesNotWaitIsRefused()
{
    Counter counter;
    const QString payment = counter.pay();
    counter.purposes.confirm({Kind::Payment, payment}, {}, {});
    QCOMPARE(counter.purposes.describe({Kind::Payment, payment}).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(counter.purposes.describe({Kind::Payment, counter.agree()}).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(counter.purposes.describe({Kind::PaymentConsent, u"none"_s}).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(counter.purposes.describe({Kind::TransferAuthorization, u"none"_s}).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestMoneyPurposes)
#include "tst_moneypurposes.moc"
