// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionmarks.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const TransactionMarks kBefore{u"TRAVEL"_s, {u"berlin"_s, u"client"_s}, u"Dinner with Ada"_s};

TransactionEdit addingTags(int count)
{
    TransactionEdit edit;
    for (int i = 0; i < count; ++i)
        edit.addedTags.append(u"tag %1"_s.arg(i));
    return edit;
}

TransactionEdit noting(const QString& note)
{
    TransactionEdit edit;
    edit.note = note;
    return edit;
}

TransactionEdit tagging(const QString& tag)
{
    TransactionEdit edit;
    edit.addedTags = {tag};
    return edit;
}

TransactionEdit categorising(const QString& category)
{
    TransactionEdit edit;
    edit.category = category;
    return edit;
}

} // namespace

Q_DECLARE_METATYPE(TransactionEdit)

class TestTransactionMarks : public QObject {
    Q_OBJECT

private slots:
    void whatAnEditLeavesOutStays();
    void tagsAreReplacedAddedAndTakenOffInThisOrder();
    void aTagStandsOnce();
    void spacesAroundTextsGo();
    void anEmptyTextTakesOneOff();
    void aNoteMayHaveLines();
    void whatIsTooMuchIsRefused_data();
    void whatIsTooMuchIsRefused();
    void asMuchAsIsAllowedFits();
    void theDifferenceNamesWhatChangedOnly();
    void takingBackADifferenceGivesWhatWasThere();
    void takingBackLeavesOtherFieldsAlone();
};

void TestTransactionMarks::whatAnEditLeavesOutStays()
{
    const Result<TransactionMarks> after = edited(kBefore, categorising(u"FOOD_AND_DRINK"_s));
    QVERIFY(after);
    QCOMPARE(after->category, u"FOOD_AND_DRINK"_s);
    QCOMPARE(after->tags, (QStringList{u"berlin"_s, u"client"_s}));
    QCOMPARE(after->note, u"Dinner with Ada"_s);
    QVERIFY(TransactionEdit().isEmpty());
    QVERIFY(!categorising({}).isEmpty());
}

void TestTransactionMarks::tagsAreReplacedAddedAndTakenOffInThisOrder()
{
    TransactionEdit edit;
    edit.tags = {u"one"_s, u"two"_s};
    edit.addedTags = {u"three"_s};
    edit.removedTags = {u"one"_s, u"never there"_s};
    const Result<TransactionMarks> after = edited(kBefore, edit);
    QVERIFY(after);
    QCOMPARE(after->tags, (QStringList{u"two"_s, u"three"_s}));
}

void TestTransactionMarks::aTagStandsOnce()
{
    const Result<TransactionMarks> after = edited(kBefore, tagging(u" client "_s));
    QVERIFY(after);
    QCOMPARE(after->tags, (QStringList{u"berlin"_s, u"client"_s}));
}

void TestTransactionMarks::spacesAroundTextsGo()
{
    TransactionEdit edit;
    edit.category = u"  RENT "_s;
    edit.note = u"\n paid late \n"_s;
    const Result<TransactionMarks> after = edited({}, edit);
    QVERIFY(after);
    QCOMPARE(after->category, u"RENT"_s);
    QCOMPARE(after->note, u"paid late"_s);
}

void TestTransactionMarks::anEmptyTextTakesOneOff()
{
    TransactionEdit edit;
    edit.category = QString();
    edit.note = QString();
    edit.tags = QStringList();
    const Result<TransactionMarks> after = edited(kBefore, edit);
    QVERIFY(after);
    QCOMPARE(*after, TransactionMarks());
}

void TestTransactionMarks::aNoteMayHaveLines()
{
    const Result<TransactionMarks> after = edited({}, noting(u"one\n\ttwo"_s));
    QVERIFY(after);
    QCOMPARE(after->note, u"one\n\ttwo"_s);
}

void TestTransactionMarks::whatIsTooMuchIsRefused_data()
{
    QTest::addColumn<TransactionEdit>("edit");
    QTest::addColumn<QString>("field");
    QTest::newRow("a note of 2001 characters") << noting(QString(2'001, u'n')) << u"note"_s;
    QTest::newRow("a note with a bell") << noting(u"ding\a"_s) << u"note"_s;
    QTest::newRow("a category of 65 characters") << categorising(QString(65, u'c')) << u"category"_s;
    QTest::newRow("a category of two lines") << categorising(u"A\nB"_s) << u"category"_s;
    QTest::newRow("a tag of 51 characters") << tagging(QString(51, u't')) << u"tag"_s;
    QTest::newRow("a tag without a name") << tagging(u"  "_s) << u"tag"_s;
    QTest::newRow("a tag with a comma") << tagging(u"a,b"_s) << u"tag"_s;
    QTest::newRow("a tag of two lines") << tagging(u"a\nb"_s) << u"tag"_s;
    QTest::newRow("two tags and 19 more") << addingTags(19) << u"tags"_s;
}

void TestTransactionMarks::whatIsTooMuchIsRefused()
{
    QFETCH(TransactionEdit, edit);
    QFETCH(QString, field);
    const Result<TransactionMarks> after = edited(kBefore, edit);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(after.error().code, field);
}

void TestTransactionMarks::asMuchAsIsAllowedFits()
{
    TransactionEdit edit = addingTags(18);
    edit.category = QString(64, u'c');
    edit.note = QString(2'000, u'n');
    const Result<TransactionMarks> after = edited(kBefore, edit);
    QVERIFY(after);
    QCOMPARE(after->tags.size(), 20);
    QVERIFY(edited({}, tagging(QString(50, u't'))));
}

void TestTransactionMarks::theDifferenceNamesWhatChangedOnly()
{
    TransactionMarks after = kBefore;
    after.tags = {u"berlin"_s};
    after.note = QString();
    QCOMPARE(QString::fromUtf8(QJsonDocument(marksDifference(kBefore, after)).toJson(QJsonDocument::Compact)),
        uR"({"note":["Dinner with Ada",""],"tags":[["berlin","client"],["berlin"]]})"_s);
    QVERIFY(marksDifference(kBefore, kBefore).isEmpty());
}

void TestTransactionMarks::takingBackADifferenceGivesWhatWasThere()
{
    const TransactionMarks after{u"RENT"_s, {}, u"other"_s};
    QCOMPARE(takenBack(after, marksDifference(kBefore, after)), kBefore);
}

void TestTransactionMarks::takingBackLeavesOtherFieldsAlone()
{
    TransactionMarks after = kBefore;
    after.category = u"RENT"_s;
    const QJsonObject difference = marksDifference(kBefore, after);
    after.note = u"written later"_s;
    const TransactionMarks back = takenBack(after, difference);
    QCOMPARE(back.category, u"TRAVEL"_s);
    QCOMPARE(back.note, u"written later"_s);
}

QTEST_GUILESS_MAIN(TestTransactionMarks)
#include "tst_transactionmarks.moc"
