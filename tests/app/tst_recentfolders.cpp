// SPDX-License-Identifier: Apache-2.0
#include "app/recentfolders.h"

#include "core/store/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRecentFolders : public QObject {
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void theOneOpenedLastComesFirst();
    void theCurrentOneAndThoseThatAreGoneAreLeftOut();
    void onlySomeAreKept();
    void whatCannotBeReadIsEmpty();
    void environmentsThatDifferHaveNothingInCommon();

private:
    //! With a database.
    QString folder(const QString& name);
    void open(const QString& path, qint64 second);
    RecentFolders recent() const { return RecentFolders(m_directory->filePath(u"state/egret/folders.json"_s)); }
    QStringList paths(const QString& current = {}) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

QString TestRecentFolders::folder(const QString& name)
{
    const QString path = m_directory->filePath(name);
    QDir().mkpath(path);
    QFile database(DataDirectory(path).egretDatabase());
    return database.open(QIODevice::WriteOnly) ? path : QString();
}

void TestRecentFolders::open(const QString& path, qint64 second)
{
    recent().remember({path, Environment::Sandbox, 3'400'000'000, Timestamp(std::chrono::seconds(1'700'000'000 + second))});
}

QStringList TestRecentFolders::paths(const QString& current) const
{
    QStringList all;
    for (const RecentFolder& folder : recent().others(current))
        all.append(folder.path);
    return all;
}

void TestRecentFolders::theOneOpenedLastComesFirst()
{
    const QString one = folder(u"one"_s);
    const QString other = folder(u"other"_s);
    open(one, 1);
    open(other, 2);
    QCOMPARE(paths(), (QStringList{other, one}));
    open(one, 3);
    QCOMPARE(paths(), (QStringList{one, other}));
    const RecentFolder first = recent().others({}).first();
    QCOMPARE(first.environment, std::optional(Environment::Sandbox));
    QCOMPARE(first.bytes, 3'400'000'000);
    QCOMPARE(first.opened, Timestamp(std::chrono::seconds(1'700'000'003)));
}

void TestRecentFolders::theCurrentOneAndThoseThatAreGoneAreLeftOut()
{
    const QString one = folder(u"one"_s);
    const QString other = folder(u"other"_s);
    open(one, 1);
    open(other, 2);
    QCOMPARE(paths(one), QStringList{other});
    QVERIFY(QDir(other).removeRecursively());
    QCOMPARE(paths(), QStringList{one});
}

void TestRecentFolders::onlySomeAreKept()
{
    for (int i = 0; i < RecentFolders::kMost + 2; ++i)
        open(folder(QString::number(i)), i);
    QCOMPARE(paths().size(), RecentFolders::kMost);
    QCOMPARE(paths().last(), m_directory->filePath(u"2"_s));
}

void TestRecentFolders::whatCannotBeReadIsEmpty()
{
    QVERIFY(recent().others({}).isEmpty());
    QDir().mkpath(m_directory->filePath(u"state/egret"_s));
    QFile file(m_directory->filePath(u"state/egret/folders.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not JSON");
    file.close();
    QVERIFY(recent().others({}).isEmpty());
    open(folder(u"one"_s), 1);
    QCOMPARE(paths().size(), 1);
}

void TestRecentFolders::environmentsThatDifferHaveNothingInCommon()
{
    IntegrationSummary sandbox;
    sandbox.integration.environment = Environment::Sandbox;
    IntegrationSummary production;
    production.integration.environment = Environment::Production;
    QCOMPARE(commonEnvironment({}), std::nullopt);
    QCOMPARE(commonEnvironment({sandbox, sandbox}), std::optional(Environment::Sandbox));
    QCOMPARE(commonEnvironment({sandbox, production}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRecentFolders)
#include "tst_recentfolders.moc"
