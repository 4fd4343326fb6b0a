// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/coveragetablemodel.h"

#include "ui/webhooks/webhooktablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCoverageTableModel : public QObject {
    Q_OBJECT

private slots:
    void isAModelWhileItFillsAndChanges();
    void aLineShowsWhatIsDoneAndHowOftenItCame();
    void whatNeverCameSaysSo();
};

void TestCoverageTableModel::isAModelWhileItFillsAndChanges()
{
    const SystemClock clock;
    CoverageTableModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({{}, {}});
    model.setLines({{{u"ITEM"_s, u"ERROR"_s}, u"today"_s, WebhookAction::RefreshItem, 1, 1, {}}, {}});
    QCOMPARE(model.rowCount(), 2);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCoverageTableModel::aLineShowsWhatIsDoneAndHowOftenItCame()
{
    const SystemClock clock;
    CoverageTableModel model(clock);
    model.setLines({{{u"TRANSACTIONS"_s, u"SYNC_UPDATES_AVAILABLE"_s}, u"today"_s, WebhookAction::SyncItem, 1200, 1199,
        clock.now() - std::chrono::hours(2)}});
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(0, column).data().toString());
    QCOMPARE(texts, (QStringList{u"SYNC_UPDATES_AVAILABLE"_s, u"current"_s, u"Fetch new transactions"_s, u"1,200"_s,
                        u"1,199"_s, u"2 h ago"_s}));
    QCOMPARE(model.index(0, 0).data(WebhookTableModel::TypeRole).toString(), u"TRANSACTIONS"_s);
}

void TestCoverageTableModel::whatNeverCameSaysSo()
{
    const SystemClock clock;
    CoverageTableModel model(clock);
    model.setLines({{{u"AUTH"_s, u"AUTOMATICALLY_VERIFIED"_s}, u"today"_s, WebhookAction::KeepOnly, 0, 0, {}}});
    QCOMPARE(model.index(0, int(CoverageTableModel::Column::LastSeen)).data().toString(), u"never"_s);
}

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication application(argc, argv);
    TestCoverageTableModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_coveragetablemodel.moc"
