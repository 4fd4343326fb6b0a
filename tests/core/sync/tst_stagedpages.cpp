// SPDX-License-Identifier: Apache-2.0
#include "core/sync/stagedpages.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const ItemId kItem(u"item-1"_s);

QByteArray page(const QByteArray& id)
{
    return QByteArray(R"({"added":[{"transaction_id":")" + id + R"(","amount":1}],"modified":[],"removed":[]})");
}

QStringList idsOf(const UpdateParts& parts)
{
    QStringList ids;
    Result<std::optional<TransactionUpdate>> part = parts();
    for (; part && *part; part = parts()) {
        for (const Transaction& row : (*part)->added)
            ids.append(row.id.value());
    }
    if (!part)
        ids.append(part.error().code);
    return ids;
}

} // namespace

class TestStagedPages : public QObject {
    Q_OBJECT

private slots:
    void pagesComeBackInOrder();
    void theFileIsPrivateAndGoesWithItsPages();
    void theFolderIsEmptiedAtTheStart();
    void noPageIsNoPart();
    void aPageThatIsNoneEndsTheReading();
    void aFolderThatCannotBeMadeIsAnError();
};

void TestStagedPages::pagesComeBackInOrder()
{
    const QTemporaryDir directory;
    const PageStaging staging(directory.filePath(u"staging"_s));
    const Result<std::shared_ptr<StagedPages>> pages = staging.begin();
    QVERIFY(pages);
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected.append(u"t-%1"_s.arg(i));
        QVERIFY((*pages)->append(page(expected.last().toLatin1())));
    }
    const Result<UpdateParts> parts = StagedPages::read(*pages, kItem);
    QVERIFY(parts);
    QCOMPARE(idsOf(*parts), expected);
}

void TestStagedPages::theFileIsPrivateAndGoesWithItsPages()
{
    const QTemporaryDir directory;
    const QDir folder(directory.filePath(u"staging"_s));
    const PageStaging staging(folder.path());
    QVERIFY(!folder.exists());
    Result<std::shared_ptr<StagedPages>> pages = staging.begin();
    QVERIFY(pages);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfoList files = folder.entryInfoList(QDir::Files); // none where the system has files without a name
    for (const QFileInfo& file : files)
        QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    pages = unexpected(Error::Kind::Cancelled, QString(), QString());
    QVERIFY(folder.isEmpty());
}

void TestStagedPages::theFolderIsEmptiedAtTheStart()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"staging"_s);
    QVERIFY(QDir().mkpath(path));
    QFile left(path + u"/pages-of-a-crash");
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const PageStaging staging(path);
    QVERIFY(!left.exists());
}

void TestStagedPages::noPageIsNoPart()
{
    const QTemporaryDir directory;
    const PageStaging staging(directory.filePath(u"staging"_s));
    const Result<UpdateParts> parts = StagedPages::read(*staging.begin(), kItem);
    QVERIFY(parts);
    QCOMPARE(idsOf(*parts), QStringList());
}

void TestStagedPages::aPageThatIsNoneEndsTheReading()
{
    const QTemporaryDir directory;
    const PageStaging staging(directory.filePath(u"staging"_s));
    const Result<std::shared_ptr<StagedPages>> pages = staging.begin();
    QVERIFY((*pages)->append(page("t-1"_ba)));
    QVERIFY((*pages)->append("garbage"_ba));
    const Result<UpdateParts> parts = StagedPages::read(*pages, kItem);
    QCOMPARE(idsOf(*parts), (QStringList{u"t-1"_s, u"malformed"_s}));
}

void TestStagedPages::aFolderThatCannotBeMadeIsAnError()
{
    const PageStaging staging(u"/proc/nowhere/staging"_s);
    const Result<std::shared_ptr<StagedPages>> pages = staging.begin();
    QCOMPARE(pages.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestStagedPages)
#include "tst_stagedpages.moc"
