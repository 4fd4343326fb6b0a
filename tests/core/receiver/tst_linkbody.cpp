// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/linkbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

//! A good body with \a field set to \a value.
QJsonObject bodyWith(const QString& field, const QJsonValue& value)
{
    QJsonObject body = object(R"({"item_id":"i","access_token":"access-sandbox-1","end_user_id":"e"})"_ba);
    body.insert(field, value);
    return body;
}

} // namespace

class TestLinkBody : public QObject {
    Q_OBJECT

private slots:
    void readsEveryField();
    void theNameMayBeMissingOrNull_data();
    void theNameMayBeMissingOrNull();
    void namesEveryMissingField();
    void namesWhatIsWrongWithAField_data();
    void namesWhatIsWrongWithAField();
    void takesFieldsUpToTheirLimit_data();
    void takesFieldsUpToTheirLimit();
    void leavesUnknownFieldsAlone();
    void repeatsNoValue();
    void writesALinkThatWasJustMade();
    void writesALinkThatFails();
    void writesALinkThatWorks();
};

void TestLinkBody::readsEveryField()
{
    const QJsonObject body = object(R"({"item_id":"item-7","access_token":"access-sandbox-demo","end_user_id":"shop-19",
        "end_user_name":"Corner Shop","asset_report_token":"assets-sandbox-1"})"_ba);
    QVERIFY(linkBodyProblems(body).isEmpty());
    const LinkRequest link = readLinkBody(body);
    QCOMPARE(link.item, ItemId(u"item-7"_s));
    QVERIFY(link.token == AccessToken(u"access-sandbox-demo"_s));
    QCOMPARE(link.endUser, EndUserId(u"shop-19"_s));
    QCOMPARE(link.endUserName, u"Corner Shop"_s);
}

void TestLinkBody::theNameMayBeMissingOrNull_data()
{
    QTest::addColumn<QJsonValue>("name");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("empty") << QJsonValue(u""_s);
}

void TestLinkBody::theNameMayBeMissingOrNull()
{
    QFETCH(QJsonValue, name);
    const QJsonObject body = bodyWith(u"end_user_name"_s, name);
    QVERIFY(linkBodyProblems(body).isEmpty());
    QCOMPARE(readLinkBody(body).endUserName, QString());
}

void TestLinkBody::namesEveryMissingField()
{
    QCOMPARE(compact(linkBodyProblems({})),
        R"({"access_token":["Missing data for required field."],"end_user_id":["Missing data for required field."],"item_id":["Missing data for required field."]})"_ba);
}

void TestLinkBody::namesWhatIsWrongWithAField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const QString notAToken
        = u"This is not an access token. Send the one that /item/public_token/exchange answered with."_s;
    const QString unclean = u"Must not contain control characters or broken Unicode."_s;
    QTest::newRow("null item") << u"item_id"_s << QJsonValue() << u"Must not be null."_s;
    QTest::newRow("empty item") << u"item_id"_s << QJsonValue(u""_s) << u"Must not be empty."_s;
    QTest::newRow("number as item") << u"item_id"_s << QJsonValue(7) << u"Must be a string."_s;
    QTest::newRow("object as token") << u"access_token"_s << QJsonValue(QJsonObject()) << u"Must be a string."_s;
    QTest::newRow("list as end user") << u"end_user_id"_s << QJsonValue(QJsonArray()) << u"Must be a string."_s;
    QTest::newRow("number as name") << u"end_user_name"_s << QJsonValue(1) << u"Must be a string."_s;
    QTest::newRow("flag as asset report") << u"asset_report_token"_s << QJsonValue(true) << u"Must be a string."_s;
    QTest::newRow("long end user") << u"end_user_id"_s << QJsonValue(QString(141, u'x'))
                                   << u"Must not be longer than 140 characters."_s;
    QTest::newRow("long item") << u"item_id"_s << QJsonValue(QString(257, u'x'))
                               << u"Must not be longer than 256 characters."_s;
    QTest::newRow("long name") << u"end_user_name"_s << QJsonValue(QString(129, u'x'))
                               << u"Must not be longer than 128 characters."_s;
    QTest::newRow("NUL in the end user") << u"end_user_id"_s << QJsonValue(QString(u"a"_s + QChar(0) + u"b"_s))
                                         << unclean;
    QTest::newRow("line break in the item") << u"item_id"_s << QJsonValue(u"a\nb"_s) << unclean;
    QTest::newRow("half a surrogate") << u"end_user_id"_s << QJsonValue(QString(QChar(0xd800))) << unclean;
    QTest::newRow("public token") << u"access_token"_s << QJsonValue(u"public-sandbox-1"_s) << notAToken;
    QTest::newRow("any text as token") << u"access_token"_s << QJsonValue(u"secret"_s) << notAToken;
    QTest::newRow("token without an environment") << u"access_token"_s << QJsonValue(u"access-1"_s) << notAToken;
}

void TestLinkBody::namesWhatIsWrongWithAField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    QCOMPARE(linkBodyProblems(bodyWith(field, value)), (QJsonObject{{field, QJsonArray{problem}}}));
}

void TestLinkBody::takesFieldsUpToTheirLimit_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("140 letters") << QString(140, u'x');
    QTest::newRow("140 characters beyond the first plane") << u"\U0001F985"_s.repeated(140);
    QTest::newRow("slashes and spaces") << u"a/b c?d=e&f"_s;
}

void TestLinkBody::takesFieldsUpToTheirLimit()
{
    QFETCH(QString, value);
    QVERIFY(linkBodyProblems(bodyWith(u"end_user_id"_s, value)).isEmpty());
}

void TestLinkBody::leavesUnknownFieldsAlone()
{
    QVERIFY(linkBodyProblems(bodyWith(u"colour"_s, QJsonObject{{u"red"_s, 1}})).isEmpty());
}

void TestLinkBody::repeatsNoValue()
{
    QJsonObject body = bodyWith(u"access_token"_s, u"public-sandbox-secret"_s);
    body.insert("end_user_id"_L1, u"secret\n"_s);
    QVERIFY(!compact(linkBodyProblems(body)).contains("secret"));
}

void TestLinkBody::writesALinkThatWasJustMade()
{
    Item item;
    item.id = ItemId(u"item-7"_s);
    item.heronId = u"dso_1"_s;
    item.sealedToken = "sealed"_ba;
    item.created = fromMicroseconds(1'750'170'708'123'456);
    item.lastUpdated = item.created;
    QCOMPARE(compact(linkObject(item)),
        R"({"created":"2025-06-17T14:31:48.123Z","data_source_heron_id":"dso_1","item_id":"item-7","last_successful_sync":null,"last_updated":"2025-06-17T14:31:48.123Z","status":"pending","status_message":null,"type":"plaid_integration"})"_ba);
}

void TestLinkBody::writesALinkThatFails()
{
    Item item;
    item.status = ItemStatus::Erroring;
    item.errorCode = u"ITEM_LOGIN_REQUIRED"_s;
    item.errorMessage = u"The login details of this item have changed."_s;
    const QJsonObject link = linkObject(item);
    QCOMPARE(link.value("status"_L1).toString(), u"erroring"_s);
    QCOMPARE(link.value("status_message"_L1).toString(),
        u"[ITEM_LOGIN_REQUIRED] the login details of this item have changed."_s);
}

void TestLinkBody::writesALinkThatWorks()
{
    Item item;
    item.status = ItemStatus::Active;
    item.errorCode = u"OLD"_s;
    item.lastSync = fromMicroseconds(1'750'170'708'000'000);
    const QJsonObject link = linkObject(item);
    QCOMPARE(link.value("status"_L1).toString(), u"active"_s);
    QVERIFY(link.value("status_message"_L1).isNull());
    QCOMPARE(link.value("last_successful_sync"_L1).toString(), u"2025-06-17T14:31:48.000Z"_s);
}

QTEST_GUILESS_MAIN(TestLinkBody)
#include "tst_linkbody.moc"
