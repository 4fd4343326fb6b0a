// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void unsetKeysHaveTheirDefaults();
    void valuesSurviveInTheDirectory();
    void directoriesDoNotShareSettings();
};

void TestSettings::unsetKeysHaveTheirDefaults()
{
    const QTemporaryDir directory;
    const Settings settings(directory.path());
    QCOMPARE(settings.get(kListenPort), 8484);
    QCOMPARE(settings.get(kPublicUrl), QString());
    QCOMPARE(settings.get(kTheme), u"system"_s);
    QVERIFY2(!QFile::exists(directory.filePath(u"egret.ini"_s)), "reading creates nothing");
}

void TestSettings::valuesSurviveInTheDirectory()
{
    const QTemporaryDir directory;
    {
        Settings settings(directory.path());
        settings.set(kListenPort, 9090);
        settings.set(kPublicUrl, u"https://hooks.example.com/über"_s);
    }
    const Settings settings(directory.path());
    QCOMPARE(settings.get(kListenPort), 9090);
    QCOMPARE(settings.get(kPublicUrl), u"https://hooks.example.com/über"_s);
    QVERIFY(QFile::exists(directory.filePath(u"egret.ini"_s)));
}

void TestSettings::directoriesDoNotShareSettings()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    Settings first(one.path());
    first.set(kTheme, u"dark"_s);
    QCOMPARE(Settings(two.path()).get(kTheme), u"system"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
