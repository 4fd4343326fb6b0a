// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changerows.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Keeps what a command would print.
class Kept final : public cli::OutputChannel {
public:
    bool answer(const QByteArray& bytes) override
    {
        answers += bytes;
        return true;
    }
    void complain(const QByteArray& bytes) override { complaints += bytes; }
    bool isTerminal() const override { return true; }

    QByteArray answers;
    QByteArray complaints;
};

RowChange changed(const QString& id, TransactionStep::Kind kind, const QByteArray& fields = {})
{
    return {TransactionId(id), kind, fields};
}

UpdatePreview previewOf(qsizetype count)
{
    UpdatePreview preview;
    for (qsizetype i = 0; i < count; ++i)
        preview.rows.append(changed(u"t-%1"_s.arg(i), TransactionStep::Kind::Added));
    preview.summary.added = count;
    return preview;
}

} // namespace

class TestChangeRows : public QObject {
    Q_OBJECT

private slots:
    void eachRowNamesItsFieldsBeforeAndAfter();
    void aFieldReadsAsASentence_data();
    void aFieldReadsAsASentence();
    void aTableShowsTheFirstTwentyAndCountsTheRest();
    void nothingIsShownOfNothing();
};

void TestChangeRows::eachRowNamesItsFieldsBeforeAndAfter()
{
    const QJsonArray rows = cli::changeRows({changed(u"t-1"_s, TransactionStep::Kind::Modified, R"({"name":["Shop","Corner Shop"]})"_ba),
        changed(u"t-2"_s, TransactionStep::Kind::Removed, "1"_ba)});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["change"_L1].toString(), u"modified"_s);
    QCOMPARE(rows[0]["fields"_L1]["name"_L1].toArray(), (QJsonArray{u"Shop"_s, u"Corner Shop"_s}));
    QCOMPARE(rows[1]["transaction_id"_L1].toString(), u"t-2"_s);
    QCOMPARE(rows[1]["change"_L1].toString(), u"removed"_s);
    QVERIFY(rows[1]["fields"_L1].toObject().isEmpty());
}

void TestChangeRows::aFieldReadsAsASentence_data()
{
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("texts") << QJsonValue(u"Shop"_s) << QJsonValue(u"Corner Shop"_s) << u"f: Shop → Corner Shop"_s;
    QTest::newRow("numbers") << QJsonValue(12.5) << QJsonValue(13) << u"f: 12.5 → 13"_s;
    QTest::newRow("truth") << QJsonValue(true) << QJsonValue(false) << u"f: true → false"_s;
    QTest::newRow("a list") << QJsonValue(QJsonArray{1, 2}) << QJsonValue(QJsonArray()) << u"f: [1,2] → []"_s;
    QTest::newRow("nothing before") << QJsonValue() << QJsonValue(u"x"_s) << u"f: (nothing) → x"_s;
    QTest::newRow("an empty text after") << QJsonValue(u"x"_s) << QJsonValue(u""_s) << u"f: x → (nothing)"_s;
    QTest::newRow("a long text") << QJsonValue(QString(41, u'x')) << QJsonValue(QString(40, u'y'))
                                 << QString(u"f: "_s + QString(39, u'x') + u"… → " + QString(40, u'y'));
}

void TestChangeRows::aFieldReadsAsASentence()
{
    QFETCH(QJsonValue, before);
    QFETCH(QJsonValue, after);
    QTEST(cli::fieldText(u"f"_s, before, after), "text");
}

void TestChangeRows::aTableShowsTheFirstTwentyAndCountsTheRest()
{
    const auto kept = std::make_shared<Kept>();
    cli::showChanges(previewOf(23), cli::Output(cli::Output::Format::Table, false, kept));
    QVERIFY(kept->answers.contains("t-19"));
    QVERIFY(!kept->answers.contains("t-20"));
    QVERIFY2(kept->complaints.contains("and 3 more"), kept->complaints.constData());
}

void TestChangeRows::nothingIsShownOfNothing()
{
    const auto kept = std::make_shared<Kept>();
    cli::showChanges({}, cli::Output(cli::Output::Format::Table, false, kept));
    QVERIFY(kept->answers.isEmpty());
    QVERIFY(kept->complaints.isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeRows)
#include "tst_changerows.moc"
