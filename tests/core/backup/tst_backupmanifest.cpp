// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupmanifest.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBackupManifest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void secretsComeBackAsTheyWere();
    void whatIsNoManifestIsRefused_data();
    void whatIsNoManifestIsRefused();
};

void TestBackupManifest::comesBackAsItWas()
{
    const BackupManifest manifest{u"0.1.0"_s, fromMicroseconds(1'781'706'708'123'456), u"abc"_s, {1, 2, 3, 4, 5}};
    const Result<BackupManifest> read = manifestFromJson(toJson(manifest));
    QVERIFY(read);
    QCOMPARE(read->version, u"0.1.0"_s);
    QCOMPARE(toMicroseconds(read->created), 1'781'706'708'123'456);
    QCOMPARE(read->directoryId, u"abc"_s);
    QVERIFY(read->counts == (RowCounts{1, 2, 3, 4, 5}));
}

void TestBackupManifest::secretsComeBackAsTheyWere()
{
    const BackupSecrets secrets{SecretBytes(QByteArray("\0key\xff", 5)), {{IntegrationId(u"itg_1"_s), SecretBytes("s3cret"_ba)}}};
    const Result<BackupSecrets> read = secretsFromJson(toJson(secrets));
    QVERIFY(read);
    QCOMPARE(read->dataKey.reveal(), QByteArray("\0key\xff", 5));
    QCOMPARE(read->integrations.size(), 1);
    QCOMPARE(read->integrations[IntegrationId(u"itg_1"_s)].reveal(), "s3cret"_ba);
    QVERIFY(!secretsFromJson("[]"));
    QVERIFY(!secretsFromJson("{}"));
}

void TestBackupManifest::whatIsNoManifestIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"damaged"_s;
    QTest::newRow("another object") << R"({"a":1})"_ba << u"damaged"_s;
    QTest::newRow("no directory") << R"({"format":1})"_ba << u"damaged"_s;
    QTest::newRow("a later form") << R"({"format":2,"version":"9.0","directory_id":"x"})"_ba << u"newer"_s;
}

void TestBackupManifest::whatIsNoManifestIsRefused()
{
    QFETCH(QByteArray, json);
    const Result<BackupManifest> read = manifestFromJson(json);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

QTEST_GUILESS_MAIN(TestBackupManifest)
#include "tst_backupmanifest.moc"
