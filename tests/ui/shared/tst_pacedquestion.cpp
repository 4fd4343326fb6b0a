// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pacedquestion.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;

class TestPacedQuestion : public QObject {
    Q_OBJECT

private slots:
    void theFirstIsAskedAtOnce();
    void wishesMeanwhileAreAskedOnce();
    void withoutAWishNothingIsAskedAgain();
    void aSlowAnswerIsFollowedByALongRest();
};

void TestPacedQuestion::theFirstIsAskedAtOnce()
{
    PacedQuestion question;
    QSignalSpy asked(&question, &PacedQuestion::asked);
    question.wish();
    QCOMPARE(asked.count(), 1);
}

void TestPacedQuestion::wishesMeanwhileAreAskedOnce()
{
    PacedQuestion question;
    QSignalSpy asked(&question, &PacedQuestion::asked);
    for (int i = 0; i < 10; ++i)
        question.wish();
    question.answered();
    question.wish();
    QCOMPARE(asked.count(), 1);
    QTRY_COMPARE(asked.count(), 2);
}

void TestPacedQuestion::withoutAWishNothingIsAskedAgain()
{
    PacedQuestion question;
    QSignalSpy asked(&question, &PacedQuestion::asked);
    question.wish();
    question.answered();
    QTest::qWait(400); // longer than the rest after an answer at once
    QCOMPARE(asked.count(), 1);
    question.wish();
    QCOMPARE(asked.count(), 2);
}

void TestPacedQuestion::aSlowAnswerIsFollowedByALongRest()
{
    PacedQuestion question;
    QSignalSpy asked(&question, &PacedQuestion::asked);
    question.wish();
    QElapsedTimer taken;
    taken.start();
    QTest::qWait(60);
    question.answered();
    question.wish();
    QTRY_COMPARE(asked.count(), 2);
    QVERIFY(taken.elapsed() >= 500);
}

QTEST_GUILESS_MAIN(TestPacedQuestion)
#include "tst_pacedquestion.moc"
