// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void anUnknownLanguageReadsEnglishWithPlurals();
    void eachLanguageIsThereWithItsPlurals_data();
    void eachLanguageIsThereWithItsPlurals();
    void languagesCallThemselvesByTheirNames();
    void dialogsOfQtSpeakTheLanguageToo();
    void theStrangeLanguageIsStrange();
    void numbersFollowTheChoice_data();
    void numbersFollowTheChoice();
    void onlyLanguagesThatAreThereCanBeKept();

private:
    QString integrations(int count);
};

//! Languages are installed once in a program; here the next test begins without any.
void TestLanguage::cleanup()
{
    for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>())
        delete translator;
}

QString TestLanguage::integrations(int count)
{
    return QCoreApplication::translate("egret::IntegrationsPage", "%n integration(s)", nullptr, count);
}

void TestLanguage::anUnknownLanguageReadsEnglishWithPlurals()
{
    installLanguage(*QCoreApplication::instance(), u"is"_s);
    QCOMPARE(integrations(1), u"1 integration"_s);
    QCOMPARE(integrations(4), u"4 integrations"_s);
}

void TestLanguage::eachLanguageIsThereWithItsPlurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("four");
    QTest::newRow("English") << u"en"_s << u"1 integration"_s << u"4 integrations"_s;
    QTest::newRow("German") << u"de"_s << u"1 Integration"_s << u"4 Integrationen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 integración"_s << u"4 integraciones"_s;
    QTest::newRow("French") << u"fr"_s << u"1 intégration"_s << u"4 intégrations"_s;
}

void TestLanguage::eachLanguageIsThereWithItsPlurals()
{
    QFETCH(QString, language);
    installLanguage(*QCoreApplication::instance(), language);
    QTEST(integrations(1), "one");
    QTEST(integrations(4), "four");
}

void TestLanguage::languagesCallThemselvesByTheirNames()
{
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"es"_s), u"Español"_s);
    QCOMPARE(languageName(u"fr"_s), u"Français"_s);
}

void TestLanguage::dialogsOfQtSpeakTheLanguageToo()
{
    installLanguage(*QCoreApplication::instance(), u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TestLanguage::theStrangeLanguageIsStrange()
{
    installLanguage(*QCoreApplication::instance(), u"pseudo"_s);
    QCOMPARE(integrations(4), u"[4 îîñtéégrààtîîööñš]"_s);
}

void TestLanguage::numbersFollowTheChoice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("locale");
    QTest::newRow("the computer's own") << u"system"_s << u"fr_CH"_s << u"fr_CH"_s;
    QTest::newRow("nothing chosen") << QString() << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("the computer's language stays as spoken there") << u"de"_s << u"de_CH"_s << u"de_CH"_s;
    QTest::newRow("another language as spoken at its home") << u"de"_s << u"en_US"_s << u"de_DE"_s;
    QTest::newRow("a country by name") << u"en_GB"_s << u"en_US"_s << u"en_GB"_s;
    QTest::newRow("a computer without a locale") << u"system"_s << u"C"_s << u"en_US"_s;
    QTest::newRow("English on a computer without a locale") << u"en"_s << u"C"_s << u"en_US"_s;
    QTest::newRow("the language of tests") << u"pseudo"_s << u"de_DE"_s << u"en_US"_s;
}

void TestLanguage::numbersFollowTheChoice()
{
    QFETCH(QString, choice);
    QFETCH(QString, system);
    QTEST(localeOf(choice, QLocale(system)).name(), "locale");
}

void TestLanguage::onlyLanguagesThatAreThereCanBeKept()
{
    QVERIFY(isLanguageChoice(u"system"_s));
    QVERIFY(isLanguageChoice(u"fr"_s));
    QVERIFY(!isLanguageChoice(u"is"_s));
    QVERIFY(!isLanguageChoice(u"pseudo"_s));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
