// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestDesktopCommandLine : public QObject {
    Q_OBJECT

private slots:
    void readsItsOptions();
    void aDemoHasNoDirectoryYet();
    void picturesOfEverythingAreOfAnEnglishDemo();
    void aStateIsShownOfADemo();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void helpAndVersionAreInformation();
};

void TestDesktopCommandLine::readsItsOptions()
{
    const Result<DesktopOptions> options = parseDesktopOptions({u"egret"_s, u"--data-dir"_s, u"/d"_s, u"--theme"_s, u"dark"_s, u"--page"_s,
        u"settings/integrations"_s, u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"1024x640"_s, u"--scale"_s, u"2"_s});
    QVERIFY(options);
    QCOMPARE(options->dataDirectory, u"/d"_s);
    QCOMPARE(options->theme, u"dark"_s);
    QCOMPARE(options->size, QSize(1024, 640));
    QCOMPARE(options->scale, 2.0);
    QCOMPARE(options->screenshot, u"a.png"_s);
}

void TestDesktopCommandLine::aDemoHasNoDirectoryYet()
{
    const Result<DesktopOptions> options = parseDesktopOptions({u"egret"_s, u"--demo"_s});
    QVERIFY(options && options->demo);
    QVERIFY(options->dataDirectory.isEmpty());
}

void TestDesktopCommandLine::picturesOfEverythingAreOfAnEnglishDemo()
{
    const Result<DesktopOptions> options = parseDesktopOptions({u"egret"_s, u"--screenshot-set"_s, u"pictures"_s});
    QVERIFY(options && options->demo);
    QCOMPARE(options->screenshotSet, u"pictures"_s);
    QCOMPARE(options->page, u"welcome"_s);
    QCOMPARE(options->language, u"en"_s);
    const Result<DesktopOptions> german = parseDesktopOptions({u"egret"_s, u"--screenshot-set"_s, u"pictures"_s, u"--lang"_s, u"de"_s});
    QCOMPARE(german->language, u"de"_s);
}

void TestDesktopCommandLine::aStateIsShownOfADemo()
{
    const Result<DesktopOptions> options = parseDesktopOptions({u"egret"_s, u"--state"_s, u"loading"_s});
    QVERIFY(options && options->demo);
    QCOMPARE(options->state, PictureState::Loading);
    QVERIFY(!hasSeededData(options->state));
    QVERIFY(hasSeededData(parseDesktopOptions({u"egret"_s, u"--state"_s, u"stopped"_s})->state));
}

void TestDesktopCommandLine::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{u"--fly"_s};
    QTest::newRow("an unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("an unknown page") << QStringList{u"--page"_s, u"moon"_s};
    QTest::newRow("an unknown state") << QStringList{u"--state"_s, u"happy"_s};
    QTest::newRow("a state of every picture") << QStringList{u"--state"_s, u"empty"_s, u"--screenshot-set"_s, u"pictures"_s};
    QTest::newRow("a state of somebody's data") << QStringList{u"--state"_s, u"error"_s, u"--data-dir"_s, u"/d"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"big"_s};
    QTest::newRow("no scale") << QStringList{u"--scale"_s, u"0"_s};
    QTest::newRow("a file") << QStringList{u"egret.db"_s};
    QTest::newRow("a demo in a directory") << QStringList{u"--demo"_s, u"--data-dir"_s, u"/d"_s};
}

void TestDesktopCommandLine::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    const Result<DesktopOptions> options = parseDesktopOptions(QStringList{u"egret"_s} + arguments);
    QVERIFY(!options);
    QVERIFY(!options.error().detail.isEmpty());
}

void TestDesktopCommandLine::helpAndVersionAreInformation()
{
    QVERIFY(parseDesktopOptions({u"egret"_s, u"--help"_s})->information.contains("--demo"_L1));
    QVERIFY(parseDesktopOptions({u"egret"_s, u"--version"_s})->information.startsWith("egret "_L1));
}

QTEST_GUILESS_MAIN(TestDesktopCommandLine)
#include "tst_commandline.moc"
