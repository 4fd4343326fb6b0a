// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

PaletteCommand command(PaletteCommand::Kind kind, const QString& title, const QString& hint = {}, const QString& id = {})
{
    PaletteCommand command;
    command.kind = kind;
    command.title = title;
    command.hint = hint;
    command.id = id;
    return command;
}

QList<PaletteCommand> someCommands()
{
    using Kind = PaletteCommand::Kind;
    return {command(Kind::Page, u"Webhooks"_s), command(Kind::Page, u"Transactions"_s),
        command(Kind::Action, u"Switch between light and dark"_s), command(Kind::Action, u"Open the data folder"_s),
        command(Kind::Item, u"First Platypus Bank"_s, u"Acme Coffee"_s, u"item-1"_s),
        command(Kind::Item, u"Platypus OAuth Bank"_s, u"Redwood Robotics"_s, u"item-2"_s),
        command(Kind::EndUser, u"Acme Coffee"_s, {}, u"acme"_s)};
}

//! What a list shows, headings in brackets.
QStringList rowsOf(const CommandListModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row).data().toString();
        rows.append(model.commandAt(row) ? text : QString(u'[' + text + u']'));
    }
    return rows;
}

} // namespace

class TestCommandListModel : public QObject {
    Q_OBJECT

private slots:
    void showsWhatFitsBelowItsHeading_data();
    void showsWhatFitsBelowItsHeading();
    void offersWhatWasRunLastBeforeAnythingIsTyped();
    void showsOnlyTheBestOfMany();
    void stepsOverHeadingsAndRoundTheEnds();
    void tellsPeopleWhoDoNotSeeItTheWholeLine();
};

void TestCommandListModel::showsWhatFitsBelowItsHeading_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");
    const QStringList does{u"[Actions]"_s, u"Switch between light and dark"_s, u"Open the data folder"_s, u"[Go to]"_s,
        u"Webhooks"_s, u"Transactions"_s};
    QTest::newRow("nothing: what can be done") << u""_s << does;
    QTest::newRow("the title, best first") << u"platypus"_s
                                           << QStringList{u"[Items]"_s, u"Platypus OAuth Bank"_s, u"First Platypus Bank"_s};
    QTest::newRow("the title before the hint") << u"acme"_s
        << QStringList{u"[Items]"_s, u"First Platypus Bank"_s, u"[End users]"_s, u"Acme Coffee"_s};
    QTest::newRow("a whole id") << u"item-2"_s << QStringList{u"[Items]"_s, u"Platypus OAuth Bank"_s};
    QTest::newRow("> for actions") << u">"_s << does;
    QTest::newRow("> and some of it") << u"> dark"_s << QStringList{u"[Actions]"_s, u"Switch between light and dark"_s};
    QTest::newRow("@ for end users") << u"@acme"_s << QStringList{u"[End users]"_s, u"Acme Coffee"_s};
    QTest::newRow("# for ids, from their beginning") << u"#item"_s
        << QStringList{u"[Items]"_s, u"First Platypus Bank"_s, u"Platypus OAuth Bank"_s};
    QTest::newRow("nothing fits") << u"zzz"_s << QStringList();
}

void TestCommandListModel::showsWhatFitsBelowItsHeading()
{
    QFETCH(QString, query);
    CommandListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(someCommands(), query);
    QTEST(rowsOf(model), "rows");
}

void TestCommandListModel::offersWhatWasRunLastBeforeAnythingIsTyped()
{
    CommandListModel model;
    const QList<PaletteCommand> commands = someCommands();
    for (const int run : {0, 4, 0, 6})
        model.noteRun(commands[run]);
    model.show(commands, {});
    QCOMPARE(rowsOf(model).mid(0, 4), (QStringList{u"[Used last]"_s, u"Acme Coffee"_s, u"Webhooks"_s, u"First Platypus Bank"_s}));
    model.show({commands[0]}, {}); // the others are gone
    QCOMPARE(rowsOf(model).mid(0, 3), (QStringList{u"[Used last]"_s, u"Webhooks"_s, u"[Go to]"_s}));
}

void TestCommandListModel::showsOnlyTheBestOfMany()
{
    QList<PaletteCommand> many;
    for (int number = 0; number < 1000; ++number)
        many.append(command(PaletteCommand::Kind::Item, u"Bank %1"_s.arg(number)));
    CommandListModel model;
    model.show(many, u"bank 99"_s);
    QCOMPARE(model.rowCount(), 1 + CommandListModel::kMostOfAKind);
    QCOMPARE(model.index(1).data().toString(), u"Bank 99"_s);
}

void TestCommandListModel::stepsOverHeadingsAndRoundTheEnds()
{
    CommandListModel model;
    model.show(someCommands(), u"acme"_s); // heading, Item, heading, end user
    QCOMPARE(model.nextCommand(0, 1), 1);
    QCOMPARE(model.nextCommand(2, 1), 3);
    QCOMPARE(model.nextCommand(4, 1), 1);
    QCOMPARE(model.nextCommand(2, -1), 1);
    QCOMPARE(model.nextCommand(0, -1), 3);
    model.show({}, {});
    QCOMPARE(model.nextCommand(0, 1), -1);
}

void TestCommandListModel::tellsPeopleWhoDoNotSeeItTheWholeLine()
{
    PaletteCommand item = command(PaletteCommand::Kind::Item, u"First Platypus Bank"_s, u"Acme Coffee"_s);
    item.state.text = u"Login required"_s;
    CommandListModel model;
    model.show({item}, u"first"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"First Platypus Bank, Acme Coffee, Login required"_s);
}

QTEST_APPLESS_MAIN(TestCommandListModel)
#include "tst_commandlistmodel.moc"
