// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationtablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FixedClock final : public Clock {
public:
    Timestamp now() const override { return fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC)); }
};

IntegrationSummary summary(Environment environment, std::optional<Timestamp> lastWebhook)
{
    IntegrationSummary summary;
    summary.integration.id = IntegrationId(u"itg_1"_s);
    summary.integration.name = u"Lending, sandbox"_s;
    summary.integration.environment = environment;
    summary.integration.clientId = u"5f0c61e2a4bb7d0011c2b91d"_s;
    summary.items = 496;
    summary.lastWebhook = lastWebhook;
    return summary;
}

} // namespace

class TestIntegrationTableModel : public QObject {
    Q_OBJECT

private slots:
    void isAModel();
    void aRowShowsWhatIsKnown();
    void syncsAndFailingItemsAreShown();
    void theStatusFollowsFromFacts_data();
    void theStatusFollowsFromFacts();
    void newFactsLeaveTheRowsInPlace();
    void aStoppedReceiverChangesTheStatusColumn();
    void rowsComeInTheOrderWanted();

private:
    FixedClock m_clock;
};

void TestIntegrationTableModel::isAModel()
{
    IntegrationTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIntegrations({summary(Environment::Sandbox, {}), summary(Environment::Offline, {})});
    model.setReceiverListening(true);
    model.setIntegrations({});
}

void TestIntegrationTableModel::aRowShowsWhatIsKnown()
{
    IntegrationTableModel model(m_clock);
    model.setIntegrations({summary(Environment::Sandbox, m_clock.now() - 12s)});
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(0, column).data().toString());
    QCOMPARE(texts.mid(0, 7), (QStringList{u"Lending, sandbox"_s, u"Sandbox"_s, u"5f0c61e2…c2b91d"_s, u"496"_s, u"–"_s, u"12 s ago"_s, u"–"_s}));
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), u"5f0c61e2a4bb7d0011c2b91d"_s);
    QCOMPARE(model.index(0, 1).data(ToneRole).toInt(), int(Tone::Warning));
}

void TestIntegrationTableModel::syncsAndFailingItemsAreShown()
{
    IntegrationTableModel model(m_clock);
    IntegrationSummary known = summary(Environment::Sandbox, {});
    known.lastSync = m_clock.now() - 3min;
    known.failing = 12;
    model.setIntegrations({known});
    using Column = IntegrationTableModel::Column;
    QCOMPARE(model.index(0, int(Column::LastSync)).data().toString(), u"3 min ago"_s);
    QCOMPARE(model.index(0, int(Column::Failing)).data().toString(), u"12"_s);
    QVERIFY(!model.index(0, int(Column::Failing)).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestIntegrationTableModel::theStatusFollowsFromFacts_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("webhookSeen");
    QTest::addColumn<bool>("listening");
    QTest::addColumn<QString>("status");
    QTest::newRow("a webhook has come") << Environment::Sandbox << true << true << u"Receiving"_s;
    QTest::newRow("none has come") << Environment::Production << false << true << u"No webhook yet"_s;
    QTest::newRow("the simulator needs none") << Environment::Offline << false << true << u"Simulated"_s;
    QTest::newRow("the receiver is stopped") << Environment::Sandbox << true << false << u"Not receiving"_s;
    QTest::newRow("development is retired") << Environment::Development << true << true << u"Retired"_s;
}

void TestIntegrationTableModel::theStatusFollowsFromFacts()
{
    QFETCH(Environment, environment);
    QFETCH(bool, webhookSeen);
    QFETCH(bool, listening);
    const std::optional<Timestamp> last = webhookSeen ? std::optional(m_clock.now()) : std::nullopt;
    const ChipText chip = integrationStatus(summary(environment, last), listening);
    QTEST(chip.text, "status");
    QVERIFY(!chip.icon.isEmpty());
}

void TestIntegrationTableModel::newFactsLeaveTheRowsInPlace()
{
    IntegrationTableModel model(m_clock);
    model.setIntegrations({summary(Environment::Sandbox, {})});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setIntegrations({summary(Environment::Sandbox, m_clock.now())});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(0, int(IntegrationTableModel::Column::LastWebhook)).data().toString(), u"just now"_s);
    IntegrationSummary renamed = summary(Environment::Sandbox, {});
    renamed.integration.name = u"Loans"_s;
    model.setIntegrations({renamed});
    QCOMPARE(resets.count(), 1);
}

void TestIntegrationTableModel::aStoppedReceiverChangesTheStatusColumn()
{
    IntegrationTableModel model(m_clock);
    model.setIntegrations({summary(Environment::Sandbox, m_clock.now())});
    model.setReceiverListening(true);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReceiverListening(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, int(IntegrationTableModel::Column::Status)).data().toString(), u"Not receiving"_s);
}

void TestIntegrationTableModel::rowsComeInTheOrderWanted()
{
    using Column = IntegrationTableModel::Column;
    IntegrationTableModel model(m_clock);
    const auto names = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.at(row).integration.name);
        return all.join(u' ');
    };
    QList<IntegrationSummary> three(3);
    for (int i = 0; i < 3; ++i) {
        three[i].integration.name = QStringList{u"Payroll"_s, u"Lending"_s, u"Treasury"_s}[i];
        three[i].items = QList<int>{20, 3, 100}[i];
        three[i].failing = QList<int>{0, 0, 12}[i];
    }
    model.setIntegrations(three);
    model.sortBy(Column::Name, true);
    QCOMPARE(names(), u"Lending Payroll Treasury"_s);
    model.sortBy(Column::Items, false);
    QCOMPARE(names(), u"Treasury Payroll Lending"_s);
    three.removeFirst();
    model.setIntegrations(three); // stays sorted
    QCOMPARE(names(), u"Treasury Lending"_s);
    model.sortBy(Column::Failing, false);
    QCOMPARE(names(), u"Treasury Lending"_s);
    model.sortBy(std::nullopt, true);
    QCOMPARE(names(), u"Lending Treasury"_s);
}

QTEST_GUILESS_MAIN(TestIntegrationTableModel)
#include "tst_integrationtablemodel.moc"
