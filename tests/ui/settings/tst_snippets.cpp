// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/snippets.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSnippets : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageNamesThisIntegrationAndNoSecret_data();
    void everyLanguageNamesThisIntegrationAndNoSecret();
    void anUnknownPlaidHostIsReadFromTheEnvironment();
    void percentSignsOfAUrlStayAsTheyAre();
};

void TestSnippets::everyLanguageNamesThisIntegrationAndNoSecret_data()
{
    QTest::addColumn<SnippetLanguage>("language");
    QTest::addColumn<QString>("key");
    QTest::newRow("curl") << SnippetLanguage::Curl << u"-H \"x-api-key: $EGRET_API_KEY\""_s;
    QTest::newRow("Node") << SnippetLanguage::Node << u"'x-api-key': env.EGRET_API_KEY"_s;
    QTest::newRow("Python") << SnippetLanguage::Python << u"\"x-api-key\": os.environ[\"EGRET_API_KEY\"]"_s;
    QTest::newRow("C#") << SnippetLanguage::CSharp << u"Add(\"x-api-key\", Env(\"EGRET_API_KEY\"))"_s;
    QTest::newRow("Java") << SnippetLanguage::Java << u"\"x-api-key\", System.getenv(\"EGRET_API_KEY\")"_s;
    QTest::newRow("Go") << SnippetLanguage::Go << u"{\"x-api-key\": os.Getenv(\"EGRET_API_KEY\")}"_s;
}

void TestSnippets::everyLanguageNamesThisIntegrationAndNoSecret()
{
    QFETCH(SnippetLanguage, language);
    QFETCH(QString, key);
    const SnippetValues values{QUrl(u"https://sandbox.plaid.com"_s), QUrl(u"https://h.example/webhooks/plaid/7Qm"_s),
        QUrl(u"https://h.example/api/integrations/itg_1/links"_s)};
    const QString code = snippet(language, values);
    QVERIFY(code.contains(u"https://sandbox.plaid.com"_s));
    QVERIFY(code.contains(u"/link/token/create"_s));
    QVERIFY(code.contains(u"https://h.example/webhooks/plaid/7Qm"_s));
    QVERIFY(code.contains(u"https://h.example/api/integrations/itg_1/links"_s));
    QVERIFY(code.contains(key));
    QVERIFY(code.contains(u"PLAID_SECRET"_s));
    QVERIFY(!code.contains(u'@'));
}

void TestSnippets::anUnknownPlaidHostIsReadFromTheEnvironment()
{
    for (const SnippetLanguage language : kSnippetLanguages)
        QVERIFY(snippet(language, {}).contains(u"PLAID_BASE_URL"_s));
}

void TestSnippets::percentSignsOfAUrlStayAsTheyAre()
{
    SnippetValues values;
    values.webhookUrl = QUrl(u"https://h.example/a%20b/webhooks/plaid/x"_s);
    QVERIFY(snippet(SnippetLanguage::Curl, values).contains(u"\"webhook\": \"https://h.example/a%20b/webhooks/plaid/x\""_s));
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
