// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include "ui/mainwindow/page.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestHelpTopics : public QObject {
    Q_OBJECT

private slots:
    void everyPageOfTodayHasAPart_data();
    void everyPageOfTodayHasAPart();
    void everyPartHasATitleAndSomethingToSay();
    void partsSpeakTheLanguageOfTheWindow_data();
    void partsSpeakTheLanguageOfTheWindow();
    void otherLanguagesReadEnglish();
    void everyLinkLeadsSomewhere();
    void searchesWantEveryWord();
};

namespace {

QStringList idsOf(const QList<HelpTopic>& topics)
{
    QStringList ids;
    for (const HelpTopic& topic : topics)
        ids.append(topic.id);
    return ids;
}

} // namespace

void TestHelpTopics::everyPageOfTodayHasAPart_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : {Page::Welcome, Page::Overview, Page::Transactions, Page::Insights, Page::EndUsers, Page::Items, Page::Webhooks,
             Page::Requests, Page::Payments, Page::Settings})
        QTest::newRow(pageName(page).data()) << page;
}

void TestHelpTopics::everyPageOfTodayHasAPart()
{
    QFETCH(Page, page);
    QVERIFY(idsOf(helpTopics()).contains(pageName(page)));
}

void TestHelpTopics::everyPartHasATitleAndSomethingToSay()
{
    const QList<HelpTopic> topics = helpTopics();
    QCOMPARE(topics.size(), 13);
    for (const HelpTopic& topic : topics) {
        QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id));
        QVERIFY2(topic.markdown.size() > 300, qPrintable(topic.id));
    }
}

void TestHelpTopics::partsSpeakTheLanguageOfTheWindow_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("welcome");
    QTest::addColumn<QString>("endUsers");
    QTest::newRow("English") << u"en_US"_s << u"First steps"_s << u"End users"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Erste Schritte"_s << u"Endnutzer"_s;
    QTest::newRow("German as spoken elsewhere") << u"de_CH"_s << u"Erste Schritte"_s << u"Endnutzer"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"Premiers pas"_s << u"Utilisateurs finaux"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"Primeros pasos"_s << u"Usuarios finales"_s;
}

void TestHelpTopics::partsSpeakTheLanguageOfTheWindow()
{
    QFETCH(QString, locale);
    const QList<HelpTopic> topics = helpTopics(QLocale(locale));
    QCOMPARE(idsOf(topics), idsOf(helpTopics(QLocale(QLocale::English))));
    QCOMPARE(topics[0].id, u"welcome"_s);
    QTEST(topics[0].title, "welcome");
    QCOMPARE(topics[4].id, u"end-users"_s);
    QTEST(topics[4].title, "endUsers");
}

void TestHelpTopics::otherLanguagesReadEnglish()
{
    QCOMPARE(helpTopics(QLocale(QLocale::Icelandic))[0].title, u"First steps"_s);
    QCOMPARE(helpTopics(QLocale::c())[0].title, u"First steps"_s);
}

void TestHelpTopics::everyLinkLeadsSomewhere()
{
    const QList<HelpTopic> topics = helpTopics();
    const QStringList ids = idsOf(topics);
    static const QRegularExpression link(u"\\]\\((\\w+):([^)]*)\\)"_s);
    int links = 0;
    for (const HelpTopic& topic : topics) {
        for (auto matches = link.globalMatch(topic.markdown); matches.hasNext(); ++links) {
            const QRegularExpressionMatch match = matches.next();
            const bool leads = match.captured(1) == "help"_L1 ? ids.contains(match.captured(2))
                                                              : match.captured(1) == "page"_L1 && pageFromName(match.captured(2)).has_value();
            QVERIFY2(leads, qPrintable(QString(topic.id + u": " + match.captured())));
        }
    }
    QVERIFY(links > 10);
}

void TestHelpTopics::searchesWantEveryWord()
{
    const QList<HelpTopic> topics = helpTopics();
    QCOMPARE(idsOf(topicsWith(topics, u"ITEM_LOCKED"_s)), QStringList{u"errors"_s});
    QCOMPARE(idsOf(topicsWith(topics, u"fingerprint api"_s)), QStringList{u"settings"_s});
    QCOMPARE(topicsWith(topics, u"fingerprint cursor"_s).size(), 0);
    QCOMPARE(topicsWith(topics, {}).size(), topics.size());
}

QTEST_GUILESS_MAIN(TestHelpTopics)
#include "tst_helptopics.moc"
