// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/journal.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

JournaledCall call(int number)
{
    return {fromMicroseconds(1'781'706'708'000'000 + number), u"/some/call"_s, {{u"number"_s, number}}};
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
    void keepsCallsInOrder();
    void dropsALineThatWasCutOff();
    void refusesDamageInTheMiddle();
    void refusesAnotherSeed();
    void refusesAFolder();
    void refusesTheOlderForm();
    void holdsNoTokenAndNoKey();
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
    const Result<QList<JournaledCall>> calls = journal.open(m_path, 1);
    QVERIFY(calls && calls->isEmpty());
    QVERIFY(journal.isOpen());
    QVERIFY(journal.append(call(3)));
    QVERIFY(journal.append(call(4)));
}

void TestJournal::keepsCallsInOrder()
{
    Journal journal;
    const Result<QList<JournaledCall>> calls = journal.open(m_path, 1);
    QVERIFY(calls);
    QCOMPARE(calls->size(), 2);
    QCOMPARE(calls->at(0).request, call(3).request);
    QCOMPARE(calls->at(1).path, u"/some/call"_s);
    QVERIFY(calls->at(1).at == call(4).at);
}

void TestJournal::dropsALineThatWasCutOff()
{
    addBytes(m_path, R"({"call":"/some/call","at":17817)"_ba);
    {
        Journal journal;
        const Result<QList<JournaledCall>> calls = journal.open(m_path, 1);
        QVERIFY(calls);
        QCOMPARE(calls->size(), 2);
        QVERIFY(journal.append(call(5)));
    }
    Journal journal;
    const Result<QList<JournaledCall>> calls = journal.open(m_path, 1);
    QVERIFY(calls);
    QCOMPARE(calls->size(), 3);
    QCOMPARE(calls->last().request, call(5).request);
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
    const Result<QList<JournaledCall>> calls = journal.open(m_path, 2);
    QVERIFY(!calls);
    QCOMPARE(calls.error().kind, Error::Kind::Storage);
}

void TestJournal::refusesAFolder()
{
    Journal journal;
    QCOMPARE(journal.open(m_folder->path(), 1).error().kind, Error::Kind::Storage);
}

void TestJournal::refusesTheOlderForm()
{
    const QString path = m_folder->filePath(u"older"_s);
    QFile(path).open(QIODevice::WriteOnly);
    addBytes(path, "{\"seed\":\"1\"}\n"_ba);
    Journal journal;
    QVERIFY(journal.open(path, 1).error().detail.contains("older form"_L1));
}

void TestJournal::holdsNoTokenAndNoKey()
{
    const TokenMint mint(1);
    const QJsonObject request{{u"access_token"_s, mint.token(u"access"_s, 7)}, {u"secret"_s, u"hush"_s},
        {u"options"_s, QJsonObject{{u"tokens"_s, QJsonArray{mint.token(u"assets"_s, 2), u"plain"_s, 4.5}}}}};
    {
        Journal journal;
        QVERIFY(journal.open(m_path, 1));
        QVERIFY(journal.append({call(6).at, u"/item/remove"_s, request}));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("-sandbox-") && !text.contains("hush"));
    Journal journal;
    QJsonObject expected = request;
    expected.remove("secret"_L1);
    QCOMPARE(journal.open(m_path, 1)->last().request, expected);
}

void TestJournal::isReadableByItsOwnerOnly()
{
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
