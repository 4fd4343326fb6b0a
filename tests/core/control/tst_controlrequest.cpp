// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlrequest.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestControlRequest : public QObject {
    Q_OBJECT

private slots:
    void everythingOfACommandLineArrives();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void anotherVersionIsToldApart();
};

namespace {

QCborMap smallestRequest()
{
    return {{u"version"_s, 1}, {u"command"_s, u"items sync"_s}, {u"arguments"_s, QCborArray()}, {u"options"_s, QCborMap()},
        {u"inputs"_s, QCborMap()}};
}

QByteArray with(const QString& key, const QCborValue& value)
{
    QCborMap map = smallestRequest();
    map.insert(key, value);
    return map.toCborValue().toCbor();
}

} // namespace

void TestControlRequest::everythingOfACommandLineArrives()
{
    ControlRequest request;
    request.command = u"integrations add"_s;
    request.arguments = {u"ITEM ä"_s, QString()};
    request.options = {{u"name"_s, u"Lending"_s}, {u"json"_s, QString()}};
    request.inputs = {{u"secret:-"_s, SecretBytes(QByteArray("a\0b", 3))}};
    request.terminal = true;
    const Result<ControlRequest> arrived = controlRequestFromCbor(toCbor(request));
    QVERIFY(arrived);
    QCOMPARE(arrived->command, u"integrations add"_s);
    QCOMPARE(arrived->arguments, QStringList({u"ITEM ä"_s, QString()}));
    QCOMPARE(arrived->options.value(u"name"_s), u"Lending"_s);
    QVERIFY(arrived->options.contains(u"json"_s));
    QCOMPARE(arrived->inputs.value(u"secret:-"_s).reveal(), QByteArray("a\0b", 3));
    QVERIFY(arrived->terminal);
}

void TestControlRequest::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << R"({"version":1})"_ba;
    QTest::newRow("an array") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("no version") << QCborMap{{u"command"_s, u"items sync"_s}}.toCborValue().toCbor();
    QTest::newRow("cut in the middle") << smallestRequest().toCborValue().toCbor().chopped(3);
    QTest::newRow("a command that is a number") << with(u"command"_s, 7);
    QTest::newRow("arguments that are a text") << with(u"arguments"_s, u"a b"_s);
    QTest::newRow("options that are an array") << with(u"options"_s, QCborArray());
    QCborMap many;
    for (int i = 0; i < 1001; ++i)
        many.insert(QString::number(i), QByteArray());
    QTest::newRow("more inputs than any command has") << with(u"inputs"_s, many);
    QTest::newRow("nested a thousand deep") << QByteArray(1000, '\x81');
}

void TestControlRequest::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<ControlRequest> request = controlRequestFromCbor(bytes);
    QVERIFY(!request);
    QCOMPARE(request.error().code, u"request"_s);
}

void TestControlRequest::anotherVersionIsToldApart()
{
    QVERIFY(controlRequestFromCbor(smallestRequest().toCborValue().toCbor()));
    const Result<ControlRequest> request = controlRequestFromCbor(with(u"version"_s, 2));
    QVERIFY(!request);
    QCOMPARE(request.error().code, u"version"_s);
}

QTEST_GUILESS_MAIN(TestControlRequest)
#include "tst_controlrequest.moc"
