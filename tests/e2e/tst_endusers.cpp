// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

const QString kReplaced = u"replaced-20260101-101500-001"_s;

} // namespace

//! One customer of the company: listed, shown, exported and erased beside a running server.
class TestEndUsers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listAndShowTellWhatIsHeld();
    void anExportHoldsEveryRow();
    void withoutYesNothingIsErased();
    void erasingReachesPlaidTheInboxAndEveryRow();
    void generatedDataIsReadLikeAnyOther();

private:
    Deployment m_deployment;
    std::optional<LinkedItem> m_item;
    qint64 m_transactions = 0;
};

void TestEndUsers::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(m_item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*m_item), 60'000);
    QCOMPARE(m_deployment.postLink(*m_item, u"ada"_s).status, 201);
    m_transactions = m_deployment.transactionsAtBank(*m_item);
    QTRY_COMPARE_WITH_TIMEOUT(m_deployment.cli({u"transactions"_s, u"--count"_s}).json()["count"_L1].toInteger(), m_transactions, 60'000);
    QVERIFY(QDir(m_deployment.directory()).mkdir(kReplaced)); // as a restore leaves it
    QFile replaced(m_deployment.directory() + u'/' + kReplaced + u"/egret.db");
    QVERIFY(replaced.open(QIODevice::WriteOnly));
    QVERIFY(replaced.write(m_item->itemId.toUtf8()) > 0);
}

void TestEndUsers::listAndShowTellWhatIsHeld()
{
    const QJsonArray list = m_deployment.list({u"end-users"_s, u"list"_s});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0]["end_user_id"_L1].toString(), u"ada"_s);
    QCOMPARE(list[0]["items"_L1].toInt(), 1);
    QCOMPARE(list[0]["transactions"_L1].toInteger(), m_transactions);
    const Finished shown = m_deployment.cli({u"end-users"_s, u"show"_s, u"ada"_s, u"--json"_s});
    QCOMPARE(shown.json()["item_ids"_L1][0].toString(), m_item->itemId);
    QCOMPARE(m_deployment.cli({u"end-users"_s, u"show"_s, u"nobody"_s}).exitCode, 3);
}

void TestEndUsers::anExportHoldsEveryRow()
{
    const Finished exported = m_deployment.cli({u"end-users"_s, u"export"_s, u"ada"_s});
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    const QJsonObject all = exported.json().object();
    QCOMPARE(all["end_user"_L1]["end_user_id"_L1].toString(), u"ada"_s);
    QCOMPARE(all["items"_L1].toArray().size(), 1);
    QCOMPARE(all["transactions"_L1].toArray().size(), m_transactions);
    const QJsonObject row = all["transactions"_L1].toArray()[0].toObject();
    QCOMPARE(row["plaid"_L1]["transaction_id"_L1].toString(), row["transaction_id"_L1].toString());
    QVERIFY(!exported.output.contains(m_item->accessToken.toUtf8()));
}

void TestEndUsers::withoutYesNothingIsErased()
{
    const Finished plan = m_deployment.cli({u"end-users"_s, u"erase"_s, u"ada"_s, u"--json"_s});
    QCOMPARE(plan.exitCode, 1);
    QVERIFY(plan.errors.contains("--yes"));
    QCOMPARE(plan.json()["transactions"_L1].toInteger(), m_transactions);
    QVERIFY(plan.json()["webhooks"_L1].toInteger() >= 1);
    QVERIFY(plan.json()["requests"_L1].toInteger() >= 1);
    QCOMPARE(plan.json()["erased"_L1].toBool(true), false);
    QCOMPARE(plan.json()["replaced_folders"_L1].toArray(), QJsonArray{kReplaced});
    QVERIFY(QFile::exists(m_deployment.directory() + u'/' + kReplaced + u"/egret.db"));
    QCOMPARE(m_deployment.list({u"end-users"_s, u"list"_s}).size(), 1);
}

void TestEndUsers::erasingReachesPlaidTheInboxAndEveryRow()
{
    const Finished erased = m_deployment.cli({u"end-users"_s, u"erase"_s, u"ada"_s, u"--yes"_s, u"--remove-replaced"_s, u"--json"_s});
    QVERIFY(erased.errors.contains(kReplaced.toUtf8()));
    QVERIFY2(erased.exitCode == 0, erased.errors.constData());
    QCOMPARE(erased.json()["items_removed_at_plaid"_L1].toInt(), 1);
    QCOMPARE(erased.json()["transactions"_L1].toInteger(), m_transactions);
    QVERIFY(!erased.output.contains("ada"));
    const QJsonObject atPlaid = m_deployment.askPlaid(u"/item/get"_s, {{u"access_token"_s, m_item->accessToken}}).json();
    QVERIFY(atPlaid.contains("error_code"_L1));
    QCOMPARE(m_deployment.list({u"end-users"_s, u"list"_s}).size(), 0);
    QCOMPARE(m_deployment.cli({u"transactions"_s, u"--count"_s}).json()["count"_L1].toInteger(), 0);
    QCOMPARE(m_deployment.list({u"webhooks"_s, u"list"_s, m_item->itemId}).size(), 0);
    QFile receipts(m_deployment.directory() + u"/erasures.jsonl"_s);
    QVERIFY(receipts.open(QIODevice::ReadOnly));
    const QByteArray receipt = receipts.readAll();
    QVERIFY(receipt.contains(erased.json()["receipt"_L1].toString().toUtf8()));
    QVERIFY(!receipt.contains("ada") && !receipt.contains(m_item->itemId.toUtf8()));
    QVERIFY(erased.json()["requests"_L1].toInteger() >= 2);
    QDirIterator files(m_deployment.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(m_item->itemId.toUtf8()), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(m_item->accessToken.toUtf8()), qPrintable(file.fileName()));
    }
    QCOMPARE(m_deployment.cli({u"end-users"_s, u"erase"_s, u"ada"_s, u"--yes"_s}).exitCode, 3);
}

void TestEndUsers::generatedDataIsReadLikeAnyOther()
{
    const QTemporaryDir home;
    const QStringList where{u"--data-dir"_s, home.filePath(u"data"_s)};
    const Finished made = runCli(QStringList{u"generate"_s, u"--transactions"_s, u"2000"_s, u"--items"_s, u"3"_s, u"--json"_s} + where);
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QCOMPARE(runCli(QStringList{u"transactions"_s, u"--count"_s} + where).json()["count"_L1].toInt(), 2000);
    QCOMPARE(m_deployment.cli({u"generate"_s, u"--transactions"_s, u"1"_s}).exitCode, 6);
    QCOMPARE(runCli(QStringList{u"generate"_s} + where).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestEndUsers)
#include "tst_endusers.moc"
