// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Deed refreshOf(int item)
{
    Deed deed;
    deed.kind = Deed::Kind::Refresh;
    deed.at = fromMicroseconds(1'781'706'708'000'000 + item);
    deed.item = item;
    return deed;
}

void addBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsDeedsInOrder();
    void dropsALineThatWasCutOff();
    void refusesDamageInTheMiddle();
    void refusesAnotherSeed();
    void refusesAFolder();
    void isReadableByItsOwnerOnly();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"journal"_s);
    Journal journal;
    const Result<QList<Deed>> deeds = journal.open(m_path, 1);
    QVERIFY(deeds && deeds->isEmpty());
    QVERIFY(journal.isOpen());
    QVERIFY(journal.append(refreshOf(3)));
    QVERIFY(journal.append(refreshOf(4)));
}

void TestJournal::keepsDeedsInOrder()
{
    Journal journal;
    const Result<QList<Deed>> deeds = journal.open(m_path, 1);
    QVERIFY(deeds);
    QCOMPARE(deeds->size(), 2);
    QCOMPARE(deeds->at(0).item, 3);
    QCOMPARE(deeds->at(1).item, 4);
    QVERIFY(deeds->at(1).at == refreshOf(4).at);
}

void TestJournal::dropsALineThatWasCutOff()
{
    addBytes(m_path, R"({"did":"refresh","at":17817)"_ba);
    {
        Journal journal;
        const Result<QList<Deed>> deeds = journal.open(m_path, 1);
        QVERIFY(deeds);
        QCOMPARE(deeds->size(), 2);
        QVERIFY(journal.append(refreshOf(5)));
    }
    Journal journal;
    const Result<QList<Deed>> deeds = journal.open(m_path, 1);
    QVERIFY(deeds);
    QCOMPARE(deeds->size(), 3);
    QCOMPARE(deeds->last().item, 5);
}

void TestJournal::refusesDamageInTheMiddle()
{
    addBytes(m_path, "garbage\n"_ba);
    Journal journal;
    QCOMPARE(journal.open(m_path, 1).error().kind, Error::Kind::Storage);
    QVERIFY(!journal.isOpen());
}

void TestJournal::refusesAnotherSeed()
{
    Journal journal;
    const Result<QList<Deed>> deeds = journal.open(m_path, 2);
    QVERIFY(!deeds);
    QCOMPARE(deeds.error().kind, Error::Kind::Storage);
}

void TestJournal::refusesAFolder()
{
    Journal journal;
    QCOMPARE(journal.open(m_folder->path(), 1).error().kind, Error::Kind::Storage);
}

void TestJournal::isReadableByItsOwnerOnly()
{
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
