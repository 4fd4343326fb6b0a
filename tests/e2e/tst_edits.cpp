// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 60'000; // milliseconds
constexpr int kMostDays = 10; // a pending row posts within

} // namespace

//! What a person writes to transactions, beside a server that goes on syncing. The tests are one story, in this order.
class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPendingTransactionIsGivenCategoryTagsAndNote();
    void whatWasWrittenMovesToThePostedTransaction();
    void readingEverythingAnewKeepsIt();
    void theNoteIsFoundBySearching();
    void theHistoryTellsWhoWroteWhat();
    void anEditIsTakenBack();
    void aQueryIsCountedBeforeItsRowsAreEdited();
    void whatCannotBeMeantIsRefused();

private:
    QJsonArray transactions() const { return m_deployment.list({u"transactions"_s}); }
    QJsonObject transaction(const QString& field, const QString& value) const;
    void passDay();

    Deployment m_deployment;
    std::optional<LinkedItem> m_item;
    QString m_pending;
    QString m_posted;
};

QJsonObject TestEdits::transaction(const QString& field, const QString& value) const
{
    const QJsonArray rows = transactions();
    for (const QJsonValue& row : rows) {
        if (row[field].toString() == value)
            return row.toObject();
    }
    return {};
}

void TestEdits::passDay()
{
    const QUrl clock(m_deployment.sandbox().ready()["listening"_L1].toString() + u"/sandbox-control/clock"_s);
    QCOMPARE(post(clock, QJsonObject{{u"advance_seconds"_s, 86'400}}).status, 200);
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, m_item->itemId}).exitCode, 0);
}

void TestEdits::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_item = m_deployment.makeItem(m_deployment.webhookUrl(), 90);
    QVERIFY(m_item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*m_item), kArrivesWithin);
    QCOMPARE(m_deployment.postLink(*m_item, u"shop-1"_s).status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(transactions().size(), m_deployment.transactionsAtBank(*m_item), kArrivesWithin);
    for (int day = 0; day < kMostDays && m_pending.isEmpty(); ++day) {
        m_pending = transaction(u"status"_s, u"pending"_s)["transaction_id"_L1].toString();
        if (m_pending.isEmpty())
            passDay();
    }
    QVERIFY(!m_pending.isEmpty());
}

void TestEdits::aPendingTransactionIsGivenCategoryTagsAndNote()
{
    const Finished finished = m_deployment.cli({u"transactions"_s, u"edit"_s, m_pending, u"--category"_s, u"CLIENT_COSTS"_s,
                                                   u"--add-tags"_s, u"berlin,client"_s, u"--note-file"_s, u"-"_s, u"--json"_s},
        "Dinner with Ada about zanzibar\n");
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject row = finished.json().array()[0].toObject();
    QCOMPARE(row["transaction_id"_L1].toString(), m_pending);
    QCOMPARE(row["changed"_L1].toBool(), true);
    QCOMPARE(row["fields"_L1]["category"_L1].toArray(), (QJsonArray{QString(), u"CLIENT_COSTS"_s}));
    const QJsonObject shown = transaction(u"transaction_id"_s, m_pending);
    QCOMPARE(shown["category"_L1].toString(), u"CLIENT_COSTS"_s);
    QCOMPARE(shown["tags"_L1].toArray(), (QJsonArray{u"berlin"_s, u"client"_s}));
    QCOMPARE(shown["note"_L1].toString(), u"Dinner with Ada about zanzibar"_s);
}

void TestEdits::whatWasWrittenMovesToThePostedTransaction()
{
    QJsonObject posted;
    for (int day = 0; day < kMostDays && posted.isEmpty(); ++day) {
        passDay();
        posted = transaction(u"pending_transaction_id"_s, m_pending);
    }
    QVERIFY(!posted.isEmpty());
    m_posted = posted["transaction_id"_L1].toString();
    QCOMPARE(posted["status"_L1].toString(), u"posted"_s);
    QCOMPARE(posted["category"_L1].toString(), u"CLIENT_COSTS"_s);
    QCOMPARE(posted["tags"_L1].toArray(), (QJsonArray{u"berlin"_s, u"client"_s}));
    QCOMPARE(posted["note"_L1].toString(), u"Dinner with Ada about zanzibar"_s);
    QVERIFY(transaction(u"transaction_id"_s, m_pending).isEmpty());
}

void TestEdits::readingEverythingAnewKeepsIt()
{
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, m_item->itemId, u"--full"_s}).exitCode, 0);
    const QJsonObject shown = transaction(u"transaction_id"_s, m_posted);
    QCOMPARE(shown["category"_L1].toString(), u"CLIENT_COSTS"_s);
    QCOMPARE(shown["tags"_L1].toArray(), (QJsonArray{u"berlin"_s, u"client"_s}));
    QCOMPARE(shown["note"_L1].toString(), u"Dinner with Ada about zanzibar"_s);
}

void TestEdits::theNoteIsFoundBySearching()
{
    const QJsonArray found = m_deployment.list({u"transactions"_s, u"zanzibar"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["transaction_id"_L1].toString(), m_posted);
}

void TestEdits::theHistoryTellsWhoWroteWhat()
{
    const QJsonArray steps = m_deployment.list({u"transactions"_s, u"history"_s, m_posted});
    QJsonObject edit;
    for (const QJsonValue& step : steps) {
        if (step["step"_L1].toString() == u"edited"_s)
            edit = step.toObject();
    }
    QCOMPARE(edit["transaction_id"_L1].toString(), m_pending);
    QCOMPARE(edit["cause"_L1].toString(), u"user"_s);
    QCOMPARE(edit["fields"_L1]["tags"_L1].toArray(), (QJsonArray{QJsonArray(), QJsonArray{u"berlin"_s, u"client"_s}}));
}

void TestEdits::anEditIsTakenBack()
{
    QCOMPARE(m_deployment.cli({u"transactions"_s, u"edit"_s, m_posted, u"--note"_s, u""_s, u"--tags"_s, u"paid"_s}).exitCode, 0);
    QCOMPARE(transaction(u"transaction_id"_s, m_posted)["tags"_L1].toArray(), QJsonArray{u"paid"_s});
    QCOMPARE(m_deployment.cli({u"transactions"_s, u"revert"_s, m_posted}).exitCode, 0);
    const QJsonObject shown = transaction(u"transaction_id"_s, m_posted);
    QCOMPARE(shown["tags"_L1].toArray(), (QJsonArray{u"berlin"_s, u"client"_s}));
    QCOMPARE(shown["note"_L1].toString(), u"Dinner with Ada about zanzibar"_s);
    QCOMPARE(m_deployment.cli({u"transactions"_s, u"revert"_s, m_posted}).exitCode, 0);
    QCOMPARE(transaction(u"transaction_id"_s, m_posted)["note"_L1], QJsonValue());
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, m_item->itemId, u"--full"_s}).exitCode, 0);
    QCOMPARE(transaction(u"transaction_id"_s, m_posted)["note"_L1], QJsonValue());
}

void TestEdits::aQueryIsCountedBeforeItsRowsAreEdited()
{
    const qint64 all = transactions().size();
    const QStringList tagAll{u"transactions"_s, u"edit"_s, u"--query"_s, u""_s, u"--add-tags"_s, u"audit"_s, u"--json"_s};
    const Finished counted = m_deployment.cli(tagAll);
    QCOMPARE(counted.exitCode, 0);
    QCOMPARE(counted.json().object()["count"_L1].toInteger(), all);
    QVERIFY(counted.errors.contains("--yes"));
    QCOMPARE(transactions()[0]["tags"_L1].toArray(), QJsonArray());
    const Finished edited = m_deployment.cli(tagAll + QStringList{u"--yes"_s});
    QVERIFY2(edited.exitCode == 0, edited.errors.constData());
    QCOMPARE(edited.json().object()["changed"_L1].toInteger(), all);
    QCOMPARE(transactions()[0]["tags"_L1].toArray(), QJsonArray{u"audit"_s});
    const Finished undone = m_deployment.cli({u"transactions"_s, u"revert"_s, u"--query"_s, u""_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(undone.json().object()["changed"_L1].toInteger(), all);
    QCOMPARE(transactions()[0]["tags"_L1].toArray(), QJsonArray());
}

void TestEdits::whatCannotBeMeantIsRefused()
{
    const QStringList edit{u"transactions"_s, u"edit"_s};
    QCOMPARE(m_deployment.cli(edit + QStringList{m_posted}).exitCode, 2);
    QCOMPARE(m_deployment.cli(edit + QStringList{u"--note"_s, u"whose?"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli(edit + QStringList{m_posted, u"--query"_s, u"x"_s, u"--note"_s, u"which?"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli(edit + QStringList{m_posted, u"--note"_s, QString(2'001, u'n')}).exitCode, 2);
    QCOMPARE(m_deployment.cli(edit + QStringList{m_posted, u"--note"_s, u"a"_s, u"--note-file"_s, u"-"_s}, "b").exitCode, 2);
    QCOMPARE(m_deployment.cli(edit + QStringList{u"nobody"_s, u"--note"_s, u"a"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"transactions"_s, u"revert"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
