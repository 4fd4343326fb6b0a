// SPDX-License-Identifier: Apache-2.0
#include "app/transactionexport.h"

#include "core/store/readerthread.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

//! Transactions of a real database go into files while others ask it, too.
class TestTransactionExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void csvHasTheColumnsInTheirOrder();
    void jsonAndLinesHaveEveryField();
    void theOrderIsTheListsOwn();
    void manyRowsGoInPagesAndTellHowFarTheyAre();
    void cancellingLeavesNothing();
    void othersAreAnsweredBetween();
    void aFolderThatIsNotThereIsSaid();

private:
    void addRows(int count);
    RowIndex index(std::initializer_list<qint64> rows) const { return std::make_shared<const std::vector<qint64>>(rows); }
    RowIndex allRows() const { return *(*Reader::open(m_store->directory()))->transactionIndex({}); }
    QString path(const QString& name) const { return m_store->directory() + u'/' + name; }
    QStringList lines(const QString& name) const;
    bool finish();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ReaderThread> m_reader;
    std::unique_ptr<TransactionExport> m_export;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestTransactionExport::init()
{
    m_export.reset();
    m_reader.reset();
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
    m_reader = std::make_unique<ReaderThread>(m_store->directory());
    m_export = std::make_unique<TransactionExport>(*m_reader);
    m_done = std::make_unique<QSignalSpy>(m_export.get(), &TransactionExport::done);
    m_failed = std::make_unique<QSignalSpy>(m_export.get(), &TransactionExport::failed);
}

void TestTransactionExport::addRows(int count)
{
    QList<Transaction> rows;
    for (int i = 0; i < count; ++i)
        rows.append(makeTransaction(u"t%1"_s.arg(i), 100 * (i + 1)));
    QVERIFY(m_store->stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100)));
}

QStringList TestTransactionExport::lines(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

bool TestTransactionExport::finish()
{
    return QTest::qWaitFor([this] { return !m_done->isEmpty() || !m_failed->isEmpty(); }, 20'000) && m_failed->isEmpty();
}

void TestTransactionExport::csvHasTheColumnsInTheirOrder()
{
    addRows(1);
    m_export->start(allRows(), {u"amount"_s, u"date"_s, u"account"_s}, path(u"rows.csv"_s));
    QVERIFY(finish());
    QCOMPARE(m_done->first(), (QVariantList{1, path(u"rows.csv"_s)}));
    QCOMPARE(lines(u"rows.csv"_s),
        (QStringList{u"transaction_id,amount,currency,date,account,account_id\r"_s, u"t0,-1.00,USD,2026-03-14,Checking ••0001,acc_1\r"_s}));
}

void TestTransactionExport::jsonAndLinesHaveEveryField()
{
    addRows(2);
    m_export->start(allRows(), {u"date"_s}, path(u"rows.json"_s));
    QVERIFY(finish());
    const QJsonArray all = QJsonDocument::fromJson(lines(u"rows.json"_s).join(u'\n').toUtf8()).array();
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].toObject().contains("amount"_L1) && all[0].toObject().contains("end_user"_L1));
    m_done->clear();
    m_export->start(allRows(), {u"date"_s}, path(u"rows.ndjson"_s));
    QVERIFY(finish());
    QCOMPARE(lines(u"rows.ndjson"_s).size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines(u"rows.ndjson"_s)[1].toUtf8()).object(), all[1].toObject());
}

void TestTransactionExport::theOrderIsTheListsOwn()
{
    addRows(3);
    m_export->start(index({2, 1}), {}, path(u"rows.csv"_s));
    QVERIFY(finish());
    QCOMPARE(lines(u"rows.csv"_s), (QStringList{u"transaction_id\r"_s, u"t1\r"_s, u"t0\r"_s}));
}

void TestTransactionExport::manyRowsGoInPagesAndTellHowFarTheyAre()
{
    constexpr int kRows = 5'000;
    addRows(kRows);
    QSignalSpy progressed(m_export.get(), &TransactionExport::progressed);
    m_export->start(allRows(), {u"date"_s}, path(u"rows.csv"_s));
    QCOMPARE(progressed.first().first(2), (QVariantList{0, kRows}));
    QVERIFY(finish());
    QCOMPARE(lines(u"rows.csv"_s).size(), kRows + 1);
    QVERIFY(!m_export->isRunning());
}

void TestTransactionExport::cancellingLeavesNothing()
{
    addRows(5'000);
    m_export->start(allRows(), {u"date"_s}, path(u"rows.csv"_s));
    m_export->cancel();
    bool answered = false;
    m_reader->ask(this, [](Reader& reader) { return reader.transactionCount({}); }, [&answered](const Result<qint64>&) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(m_done->isEmpty() && m_failed->isEmpty());
    QCOMPARE(QDir(m_store->directory()).entryList({u"rows*"_s}), QStringList());
}

void TestTransactionExport::othersAreAnsweredBetween()
{
    addRows(6'000);
    m_export->start(allRows(), {u"date"_s}, path(u"rows.csv"_s));
    bool stillRunning = false;
    m_reader->ask(this, [](Reader& reader) { return reader.transactionCount({}); },
        [this, &stillRunning](const Result<qint64>&) { stillRunning = m_export->isRunning(); });
    QVERIFY(finish());
    QVERIFY(stillRunning);
}

void TestTransactionExport::aFolderThatIsNotThereIsSaid()
{
    addRows(1);
    m_export->start(allRows(), {}, path(u"absent/rows.csv"_s));
    QVERIFY(!finish());
    const auto error = m_failed->first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY2(error.detail.contains("absent/rows.csv"_L1), qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(TestTransactionExport)
#include "tst_transactionexport.moc"
