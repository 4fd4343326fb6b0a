// SPDX-License-Identifier: Apache-2.0
#include "app/cli/settingchanges.h"

#include "core/settings/settings.h"
#include "ui/mainwindow/page.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSettingChanges : public QObject {
    Q_OBJECT

private slots:
    void showsDefaultsUntilSomethingIsChanged();
    void keepsWhatIsRight_data();
    void keepsWhatIsRight();
    void refusesWhatWouldKeepEgretFromStarting_data();
    void refusesWhatWouldKeepEgretFromStarting();
    void theChoicesAreThoseOfTheWindow();
    void doesNotKnowOtherKeys();
};

void TestSettingChanges::showsDefaultsUntilSomethingIsChanged()
{
    const QTemporaryDir directory;
    const QHash<QString, QString> texts = settingTexts(directory.path());
    QCOMPARE(texts.value(u"receiver/port"_s), u"8484"_s);
    QCOMPARE(texts.value(u"network/proxy"_s), u"system"_s);
    QCOMPARE(texts.value(u"receiver/rejected_mebibytes"_s), u"64"_s);
    QCOMPARE(texts.value(u"receiver/rejected_days"_s), u"7"_s);
    QCOMPARE(texts.value(u"receiver/public_url"_s), QString());
    QVERIFY(!texts.contains(u"window/geometry"_s)); // the window remembers it by itself
}

void TestSettingChanges::keepsWhatIsRight_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a port") << u"receiver/port"_s << u"9000"_s << u"9000"_s;
    QTest::newRow("any free port") << u"receiver/port"_s << u"0"_s << u"0"_s;
    QTest::newRow("spaces around a number") << u"sync/parallel"_s << u" 16 "_s << u"16"_s;
    QTest::newRow("the largest ring") << u"receiver/rejected_mebibytes"_s << u"1024"_s << u"1024"_s;
    QTest::newRow("a ring of one day") << u"receiver/rejected_days"_s << u"1"_s << u"1"_s;
    QTest::newRow("a switch") << u"sync/refresh_repaired"_s << u"1"_s << u"1"_s;
    QTest::newRow("a public address") << u"receiver/public_url"_s << u"https://hooks.example.com"_s << u"https://hooks.example.com"_s;
    QTest::newRow("one without TLS while nothing is real") << u"receiver/public_url"_s << u"http://hooks.example.com"_s << u"http://hooks.example.com"_s;
    QTest::newRow("no public address") << u"receiver/public_url"_s << u""_s << u""_s;
    QTest::newRow("Plaid's addresses and a network") << u"receiver/allowed_sources"_s << u"plaid, 10.0.0.0/8"_s << u"plaid, 10.0.0.0/8"_s;
    QTest::newRow("hosts of one's own") << u"receiver/internal_hosts"_s << u".corp.example"_s << u".corp.example"_s;
    QTest::newRow("a language") << u"ui/language"_s << u"de"_s << u"de"_s;
    QTest::newRow("a first page") << u"ui/start_page"_s << u"items"_s << u"items"_s;
    QTest::newRow("the last page again") << u"ui/start_page"_s << u"last"_s << u"last"_s;
    QTest::newRow("no lock") << u"security/lock_minutes"_s << u"0"_s << u"0"_s;
    QTest::newRow("a proxy") << u"network/proxy"_s << u"socks5://127.0.0.1:1080"_s << u"socks5://127.0.0.1:1080"_s;
}

void TestSettingChanges::keepsWhatIsRight()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const QTemporaryDir directory;
    QVERIFY(changeSetting(directory.path(), key, text));
    QTEST(settingTexts(directory.path()).value(key), "kept");
}

void TestSettingChanges::refusesWhatWouldKeepEgretFromStarting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << u"receiver/port"_s << u"eighty"_s;
    QTest::newRow("a port that cannot be") << u"receiver/port"_s << u"65536"_s;
    QTest::newRow("nothing side by side") << u"sync/parallel"_s << u"0"_s;
    QTest::newRow("more than a number holds") << u"receiver/keep_days"_s << u"99999999999999"_s;
    QTest::newRow("a ring without room") << u"receiver/rejected_mebibytes"_s << u"0"_s;
    QTest::newRow("a ring of two years") << u"receiver/rejected_days"_s << u"730"_s;
    QTest::newRow("an empty number") << u"requests/max_days"_s << u""_s;
    QTest::newRow("an address of another kind") << u"receiver/public_url"_s << u"ftp://hooks.example.com"_s;
    QTest::newRow("an address with a password") << u"receiver/public_url"_s << u"https://me:secret@hooks.example.com"_s;
    QTest::newRow("no network") << u"receiver/allowed_sources"_s << u"10.0.0.0/99"_s;
    QTest::newRow("no page") << u"ui/start_page"_s << u"nowhere"_s;
    QTest::newRow("a lock after days") << u"security/lock_minutes"_s << u"1441"_s;
    QTest::newRow("no proxy") << u"network/proxy"_s << u"ftp://proxy.example"_s;
}

void TestSettingChanges::refusesWhatWouldKeepEgretFromStarting()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const QTemporaryDir directory;
    const QString before = settingTexts(directory.path()).value(key);
    const Result<> changed = changeSetting(directory.path(), key, text);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!changed.error().detail.isEmpty());
    QCOMPARE(settingTexts(directory.path()).value(key), before);
}

void TestSettingChanges::theChoicesAreThoseOfTheWindow()
{
    for (const QLatin1String& language : kLanguageChoices)
        QVERIFY(isLanguageChoice(language));
    QCOMPARE(qsizetype(kLanguageChoices.size()), languageCodes().size() + 1);
    for (const QLatin1String& page : kStartPages)
        QVERIFY(page == "last"_L1 || pageFromName(page));
    QCOMPARE(kStartPages.size(), size_t(Page::Settings) + 2);
    for (const Theme::Choice choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QVERIFY(std::find(kThemeChoices.begin(), kThemeChoices.end(), themeChoiceName(choice)) != kThemeChoices.end());
}

void TestSettingChanges::doesNotKnowOtherKeys()
{
    const QTemporaryDir directory;
    const Result<> changed = changeSetting(directory.path(), u"window/geometry"_s, u"dark"_s);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestSettingChanges)
#include "tst_settingchanges.moc"
