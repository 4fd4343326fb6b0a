// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkchallenge.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Kind = LinkChallenge::Kind;

class TestLinkChallenge : public QObject {
    Q_OBJECT

private slots:
    void passwordsNameTheirChallenge_data();
    void passwordsNameTheirChallenge();
    void questionsWantTheAnswersOfTheirRound();
    void codesAndSelectionsHaveOneRightAnswer();
    void customUsersDescribeTheirOwn();
};

void TestLinkChallenge::passwordsNameTheirChallenge_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("perRound");
    QTest::newRow("none") << u"pass_good"_s << int(Kind::None) << 1 << 1;
    QTest::newRow("device") << u"mfa_device"_s << int(Kind::Device) << 1 << 1;
    QTest::newRow("selections") << u"mfa_selections"_s << int(Kind::Selections) << 1 << 1;
    QTest::newRow("two rounds of three questions") << u"mfa_questions_2_3"_s << int(Kind::Questions) << 2 << 3;
    QTest::newRow("no rounds are one round") << u"mfa_questions_0_1"_s << int(Kind::Questions) << 1 << 1;
    QTest::newRow("more rounds than anybody answers") << u"mfa_questions_99_1"_s << int(Kind::Questions) << 10 << 1;
    QTest::newRow("numbers missing") << u"mfa_questions_2"_s << int(Kind::None) << 1 << 1;
}

void TestLinkChallenge::passwordsNameTheirChallenge()
{
    QFETCH(QString, password);
    QFETCH(int, kind);
    QFETCH(int, rounds);
    QFETCH(int, perRound);
    const LinkChallenge challenge = challengeOfPassword(password);
    QCOMPARE(int(challenge.kind), kind);
    QCOMPARE(challenge.rounds, rounds);
    QCOMPARE(challenge.perRound, perRound);
}

void TestLinkChallenge::questionsWantTheAnswersOfTheirRound()
{
    const LinkChallenge challenge = challengeOfPassword(u"mfa_questions_2_2"_s);
    QCOMPARE(challenge.questions(1).size(), 2);
    QVERIFY(challenge.questions(1).last().contains("answer_1_1"_L1));
    QVERIFY(challenge.accepts(0, {u"answer_0_0"_s, u"answer_0_1"_s}));
    QVERIFY(!challenge.accepts(1, {u"answer_0_0"_s, u"answer_0_1"_s}));
    QVERIFY(!challenge.accepts(0, {u"answer_0_0"_s}));
}

void TestLinkChallenge::codesAndSelectionsHaveOneRightAnswer()
{
    QVERIFY(challengeOfPassword(u"mfa_device"_s).accepts(0, {u"1234"_s}));
    QVERIFY(!challengeOfPassword(u"mfa_device"_s).accepts(0, {u"12345"_s}));
    QVERIFY(challengeOfPassword(u"mfa_selections"_s).accepts(0, {u"Yes"_s}));
    QVERIFY(!challengeOfPassword(u"mfa_selections"_s).accepts(0, {u"No"_s}));
    QCOMPARE(linkDevices().size(), 2);
}

void TestLinkChallenge::customUsersDescribeTheirOwn()
{
    const LinkChallenge questions = challengeOfCustomUser({{u"type"_s, u"questions"_s}, {u"question_rounds"_s, 3}, {u"questions_per_round"_s, 2}});
    QCOMPARE(questions.rounds, 3);
    QCOMPARE(questions.perRound, 2);
    const LinkChallenge selections = challengeOfCustomUser({{u"type"_s, u"selections"_s}, {u"selections_per_question"_s, 3}});
    QCOMPARE(selections.selections().size(), 3);
    QVERIFY(challengeOfCustomUser({{u"type"_s, u"device"_s}}).kind == Kind::Device);
    QVERIFY(challengeOfCustomUser({}).kind == Kind::None);
}

QTEST_GUILESS_MAIN(TestLinkChallenge)
#include "tst_linkchallenge.moc"
