// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identitymatch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QJsonObject owner(const QString& name, const QString& email)
{
    const QJsonObject address{{u"street"_s, u"5 Elm Street"_s}, {u"postal_code"_s, u"10001"_s}};
    return {{u"names"_s, QJsonArray{name}}, {u"phone_numbers"_s, QJsonArray{QJsonObject{{u"data"_s, u"2025550123"_s}}}},
        {u"emails"_s, QJsonArray{QJsonObject{{u"data"_s, email}}}}, {u"addresses"_s, QJsonArray{QJsonObject{{u"data"_s, address}}}}};
}

} // namespace

class TestIdentityMatch : public QObject {
    Q_OBJECT

private slots:
    void bestOfSeveralOwnersCounts();
    void whatIsMissingOnEitherSideIsNull();
};

void TestIdentityMatch::bestOfSeveralOwnersCounts()
{
    const QJsonObject user{{u"legal_name"_s, u"Ben Ortiz"_s}, {u"phone_number"_s, u"+12025550123"_s}, {u"email_address"_s, u"ann+bank@example.com"_s},
        {u"address"_s, QJsonObject{{u"postal_code"_s, u"10001"_s}}}};
    const QJsonObject scores = identityScores(user, {owner(u"Ann Miller"_s, u"ann@example.com"_s), owner(u"Benjamin Ortiz"_s, u"ben@example.com"_s)});
    QCOMPARE(scores.value("legal_name"_L1).toObject(),
        (QJsonObject{{u"score"_s, 96}, {u"is_first_name_or_last_name_match"_s, true}, {u"is_nickname_match"_s, true},
            {u"is_business_name_detected"_s, false}}));
    QCOMPARE(scores.value("phone_number"_L1).toObject(), (QJsonObject{{u"score"_s, 100}}));
    QCOMPARE(scores.value("email_address"_L1).toObject(), (QJsonObject{{u"score"_s, 90}}));
    QCOMPARE(scores.value("address"_L1).toObject(), (QJsonObject{{u"score"_s, 100}, {u"is_postal_code_match"_s, true}}));
}

void TestIdentityMatch::whatIsMissingOnEitherSideIsNull()
{
    const QJsonObject nothing = identityScores({{u"phone_number"_s, QJsonValue::Null}}, {owner(u"Ann Miller"_s, u"ann@example.com"_s)});
    for (const auto part : {"legal_name"_L1, "phone_number"_L1, "email_address"_L1, "address"_L1})
        QVERIFY2(nothing.value(part).isNull(), part.data());
    const QJsonObject silentBank = identityScores({{u"legal_name"_s, u"Ann Miller"_s}, {u"phone_number"_s, u"+12025550123"_s}},
        {QJsonObject{{u"names"_s, QJsonArray{u"Ann Miller"_s}}, {u"phone_numbers"_s, QJsonArray()}}});
    QCOMPARE(silentBank.value("legal_name"_L1).toObject().value("score"_L1).toInt(), 100);
    QVERIFY(silentBank.value("phone_number"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestIdentityMatch)
#include "tst_identitymatch.moc"
