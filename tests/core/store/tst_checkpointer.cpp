// SPDX-License-Identifier: Apache-2.0
#include "core/store/checkpointer.h"

#include "core/store/statement.h"
#include "tests/core/store/webhookfixture.h"

#include <QFile>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestCheckpointer : public QObject {
    Q_OBJECT

private slots:
    void init();
    void copiesWhatWasCommittedIntoTheFile();
    void commitsGoOnWhileItCopies();
    void whatIsNotCopiedYetStaysInTheLog();
    void refusesWhatIsNoDatabase();

private:
    bool append(const QString& id);
    //! Of the file alone, without its log.
    qint64 deliveriesInFile() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<InboxFixture> m_inbox;
    QString m_path;
};

void TestCheckpointer::init()
{
    m_inbox.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_inbox = std::make_unique<InboxFixture>(m_directory->path());
    m_path = m_directory->filePath(u"inbox.db"_s);
}

bool TestCheckpointer::append(const QString& id)
{
    return bool(m_inbox->webhooks.append({makeWebhook(id, at(5))}));
}

qint64 TestCheckpointer::deliveriesInFile() const
{
    const QTemporaryDir place;
    const QString copy = place.filePath(u"inbox.db"_s);
    if (!QFile::copy(m_path, copy))
        return -1;
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!database)
        return -1;
    const auto count = (*database)->prepare(u"SELECT count(*) FROM deliveries"_s)
                           .first([](const Statement& row) { return row.integer(0); });
    return count ? count->value_or(-1) : -1;
}

void TestCheckpointer::copiesWhatWasCommittedIntoTheFile()
{
    Checkpointer checkpointer(1ms);
    QVERIFY(bool(checkpointer.open(m_path, Database::Schema::Inbox)));
    QVERIFY(append(u"whk_1"_s));
    QVERIFY(append(u"whk_2"_s));
    checkpointer.onCommitted();
    QTRY_COMPARE(deliveriesInFile(), 2);
    QVERIFY(append(u"whk_3"_s));
    checkpointer.onCommitted();
    QTRY_COMPARE(deliveriesInFile(), 3);
}

void TestCheckpointer::commitsGoOnWhileItCopies()
{
    constexpr int kMany = 300;
    Checkpointer checkpointer(0ms);
    QVERIFY(bool(checkpointer.open(m_path, Database::Schema::Inbox)));
    for (int number = 0; number < kMany; ++number) {
        QVERIFY(append(u"whk_%1"_s.arg(number)));
        checkpointer.onCommitted();
    }
    QTRY_COMPARE(deliveriesInFile(), kMany);
}

void TestCheckpointer::whatIsNotCopiedYetStaysInTheLog()
{
    {
        Checkpointer checkpointer(1h);
        QVERIFY(bool(checkpointer.open(m_path, Database::Schema::Inbox)));
        QVERIFY(append(u"whk_1"_s));
        checkpointer.onCommitted();
        checkpointer.stop();
        checkpointer.stop();
    }
    QVERIFY(deliveriesInFile() < 1);
    QVERIFY(bool(m_inbox->webhooks.find(WebhookId(u"whk_1"_s))));
}

void TestCheckpointer::refusesWhatIsNoDatabase()
{
    Checkpointer checkpointer(1ms);
    const Result<> opened = checkpointer.open(m_directory->path(), Database::Schema::Inbox);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
