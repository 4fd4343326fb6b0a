// SPDX-License-Identifier: Apache-2.0
#include "core/requests/requestexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestExport : public QObject {
    Q_OBJECT

private slots:
    void curlTakesSecretsFromTheShell();
    void aShellReadsTheCommandAsItIsMeant();
    void harNamesEveryEntry();
    void postmanDeclaresItsVariables();
};

namespace {

RequestRecord record()
{
    RequestRecord record;
    record.number = 4;
    record.sent = fromMicroseconds(1'781'706'708'000'000);
    record.operation = u"/item/get"_s;
    record.url = u"https://sandbox.plaid.com/item/get"_s;
    record.latency = std::chrono::microseconds(20'500);
    record.status = 400;
    record.requestId = u"r-1"_s;
    record.request = "{\"access_token\":\"[redacted]\",\"note\":\"it's $HOME\"}"_ba;
    record.answer = "{\"error_code\":\"NO_ACCOUNTS\"}"_ba;
    return record;
}

} // namespace

void TestRequestExport::curlTakesSecretsFromTheShell()
{
    const QString command = toCurl(record());
    QVERIFY(command.startsWith(u"curl --silent --show-error 'https://sandbox.plaid.com/item/get' \\\n"_s));
    QVERIFY(command.contains(u"--header 'PLAID-SECRET: '\"$PLAID_SECRET\"''"_s));
    QVERIFY(command.contains(u"\"access_token\":\"'\"$ACCESS_TOKEN\"'\""_s));
    QVERIFY(!command.contains(u"[redacted]"_s));
}

void TestRequestExport::aShellReadsTheCommandAsItIsMeant()
{
    QProcess shell;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"ACCESS_TOKEN"_s, u"access-sandbox-1"_s);
    environment.insert(u"PLAID_SECRET"_s, u"s3cr3t"_s);
    environment.insert(u"PLAID_CLIENT_ID"_s, u"client-1"_s);
    shell.setProcessEnvironment(environment);
    // printf stands in for curl: one line for each argument the shell would have given it.
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString(u"printf '%s\\n' "_s + toCurl(record()).mid(5))});
    QVERIFY(shell.waitForFinished(20'000));
    const QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(arguments.contains(u"PLAID-SECRET: s3cr3t"_s));
    QVERIFY(arguments.contains(u"PLAID-CLIENT-ID: client-1"_s));
    QCOMPARE(QJsonDocument::fromJson(arguments.last().toUtf8()).object(),
        (QJsonObject{{u"access_token"_s, u"access-sandbox-1"_s}, {u"note"_s, u"it's $HOME"_s}}));
}

void TestRequestExport::harNamesEveryEntry()
{
    const QJsonObject log = toHar({record(), record()}).value(u"log"_s).toObject();
    QCOMPARE(log.value(u"version"_s).toString(), u"1.2"_s);
    QCOMPARE(log.value(u"entries"_s).toArray().size(), 2);
    const QJsonObject entry = log.value(u"entries"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"startedDateTime"_s).toString(), u"2026-06-17T14:31:48.000Z"_s);
    QCOMPARE(entry.value(u"time"_s).toDouble(), 20.5);
    QCOMPARE(entry.value(u"request"_s).toObject().value(u"url"_s).toString(), u"https://sandbox.plaid.com/item/get"_s);
    QVERIFY(entry.value(u"request"_s).toObject().value(u"postData"_s).toObject().value(u"text"_s).toString().contains(
        u"{{ACCESS_TOKEN}}"_s));
    QCOMPARE(entry.value(u"response"_s).toObject().value(u"status"_s).toInt(), 400);
    QVERIFY(entry.contains(u"cache"_s));
    QCOMPARE(entry.value(u"timings"_s).toObject().keys(), (QStringList{u"receive"_s, u"send"_s, u"wait"_s}));
}

void TestRequestExport::postmanDeclaresItsVariables()
{
    const QJsonObject collection = toPostman({record()});
    QStringList names;
    for (const QJsonValue& variable : collection.value(u"variable"_s).toArray())
        names.append(variable.toObject().value(u"key"_s).toString());
    QCOMPARE(names, (QStringList{u"ACCESS_TOKEN"_s, u"PLAID_CLIENT_ID"_s, u"PLAID_SECRET"_s}));
    const QJsonObject request = collection.value(u"item"_s).toArray().first().toObject().value(u"request"_s).toObject();
    QCOMPARE(request.value(u"method"_s).toString(), u"POST"_s);
    QVERIFY(request.value(u"body"_s).toObject().value(u"raw"_s).toString().contains(u"{{ACCESS_TOKEN}}"_s));
    QVERIFY(collection.value(u"info"_s).toObject().value(u"schema"_s).toString().endsWith(u"v2.1.0/collection.json"_s));
}

QTEST_GUILESS_MAIN(TestRequestExport)
#include "tst_requestexport.moc"
