// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkpageparts.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

QJsonObject account(const QJsonValue& current, const QString& currency, const QJsonValue& mask = u"0000"_s)
{
    return {{u"name"_s, u"Plaid <Checking>"_s}, {u"subtype"_s, u"checking"_s}, {u"mask"_s, mask},
        {u"balances"_s, QJsonObject{{u"current"_s, current}, {u"iso_currency_code"_s, currency}}}};
}

} // namespace

class TestLinkPageParts : public QObject {
    Q_OBJECT

private slots:
    void accountsShowWhatIsOnThem_data();
    void accountsShowWhatIsOnThem();
    void errorsSayWhatToDoNext();
    void onlyOtherLanguagesGetANote();
    void banksKeepTheirInitials();
    void questionsAreLabelled();
    void dataIsNamedInWords();
};

void TestLinkPageParts::accountsShowWhatIsOnThem_data()
{
    QTest::addColumn<QJsonObject>("account");
    QTest::addColumn<QString>("shown");
    QTest::newRow("dollars") << account(43200.5, u"USD"_s) << u">$43,200.50<"_s;
    QTest::newRow("pounds") << account(12, u"GBP"_s) << u">12.00 GBP<"_s;
    QTest::newRow("no balance") << account(QJsonValue::Null, u"USD"_s) << u"class=\"amount\"><"_s;
    QTest::newRow("no mask") << account(1, u"USD"_s, QJsonValue::Null) << u"class=\"mask\"><"_s;
    QTest::newRow("a name with brackets") << account(1, u"USD"_s) << u"Plaid &lt;Checking&gt;"_s;
}

void TestLinkPageParts::accountsShowWhatIsOnThem()
{
    QFETCH(QJsonObject, account);
    QFETCH(QString, shown);
    const QString row = accountRow(account, 2, true).toString();
    QVERIFY2(row.contains(shown), qPrintable(row));
    QVERIFY(row.contains("id=\"account-2\""_L1) && row.contains("for=\"account-2\""_L1) && row.contains(" checked>"_L1));
    QVERIFY(!accountRow(account, 2, false).toString().contains(" checked>"_L1));
}

void TestLinkPageParts::errorsSayWhatToDoNext()
{
    const QString notice = errorNotice(plaidError(u"ITEM_LOCKED"_s, u"for developers only"_s).error).toString();
    QVERIFY(notice.contains("role=\"alert\""_L1));
    QVERIFY(notice.contains("Unlock the account at the bank, then try again."_L1));
    QVERIFY(notice.contains("ITEM_LOCKED"_L1) && !notice.contains("for developers only"_L1));
    QVERIFY(errorNotice({}).isEmpty());
}

void TestLinkPageParts::onlyOtherLanguagesGetANote()
{
    QVERIFY(!linkDocument(u"x"_s, u"T"_s, u"en"_s, {}).toString().contains("language-note"_L1));
    const QString french = linkDocument(u"x"_s, u"T<"_s, u"fr"_s, Html::markup(u"<p>"_s)).toString();
    QVERIFY(french.contains("language-note"_L1) && french.contains(u"<title>T&lt; – Egret simulator</title>"_s) && french.contains("<p>"_L1));
}

void TestLinkPageParts::banksKeepTheirInitials()
{
    QVERIFY(bankMonogram(u"ins_109508"_s, u"First Platypus Bank"_s).toString().contains(">FP<"_L1));
    QVERIFY(bankMonogram(u"ins_43"_s, u"tartan"_s).toString().contains("aria-hidden"_L1));
}

void TestLinkPageParts::questionsAreLabelled()
{
    SimulatedLinkSession session;
    session.challenge = challengeOfPassword(u"mfa_questions_1_2"_s);
    const QString questions = challengeFields(session).toString();
    QVERIFY(questions.contains("<label for=\"answer-1\">"_L1) && questions.contains("id=\"answer-1\""_L1));
    QCOMPARE(questions.count("autofocus"_L1), 1);
    session.challenge = challengeOfPassword(u"mfa_selections"_s);
    QVERIFY(challengeFields(session).toString().contains("<option value=\"Yes\">Yes</option>"_L1));
    QCOMPARE(deviceChoices().toString().count("type=\"radio\""_L1), 2);
}

void TestLinkPageParts::dataIsNamedInWords()
{
    QCOMPARE(sharedData(u"transactions"_s, 30), u"Transactions of up to 30 days, and new ones from now on"_s);
    QCOMPARE(sharedData(u"auth"_s, 30), u"Account and routing numbers"_s);
    QVERIFY(sharedData(u"signal"_s, 30).isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkPageParts)
#include "tst_linkpageparts.moc"
