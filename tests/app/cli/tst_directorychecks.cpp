// SPDX-License-Identifier: Apache-2.0
#include "app/cli/directorychecks.h"

#include "core/settings/settings.h"
#include "core/store/datadirectory.h"
#include "tests/core/store/webhookfixture.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestDirectoryChecks : public QObject {
    Q_OBJECT

private slots:
    void aPrivateDirectoryIsWell();
    void whatOthersMayReadIsTold();
    void aDatabaseThatIsMissingIsTold();
    void aPortInUseIsTold();
    void criticalLinesInTheLogAreCounted();
    void webhooksThatWaitTooLongAreTold();

private:
    static bool isOk(const QJsonObject& found) { return found["ok"_L1].toBool(); }
    static void writeFile(const QString& path, const QByteArray& content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(permissions);
    }
};

void TestDirectoryChecks::aPrivateDirectoryIsWell()
{
    const QTemporaryDir home; // 0700
    writeFile(home.filePath(u"egret.ini"_s), "x");
    QVERIFY(isOk(cli::checkDirectory(home.path())));
    QVERIFY(isOk(cli::checkDisk(home.path())));
    QVERIFY(isOk(cli::checkHolder(home.path())));
    QVERIFY(isOk(cli::checkLogs(home.path())));
    QVERIFY(!isOk(cli::checkDirectory(home.filePath(u"nowhere"_s))));
}

void TestDirectoryChecks::whatOthersMayReadIsTold()
{
    const QTemporaryDir home;
    writeFile(home.filePath(u"egret.ini"_s), "x", QFile::ReadOwner | QFile::ReadOther);
    const QJsonObject file = cli::checkDirectory(home.path());
    QVERIFY(!isOk(file));
    QVERIFY(file["next_step"_L1].toString().startsWith("chmod 600 "_L1));
    QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    QVERIFY(cli::checkDirectory(home.path())["next_step"_L1].toString().startsWith("chmod 700 "_L1));
}

void TestDirectoryChecks::aDatabaseThatIsMissingIsTold()
{
    const QTemporaryDir home;
    writeFile(home.filePath(u"secrets.enc"_s), "sealed");
    const QJsonObject found = cli::checkDirectory(home.path());
    QVERIFY(!isOk(found));
    QVERIFY(found["next_step"_L1].toString().contains("restore"_L1));
}

void TestDirectoryChecks::aPortInUseIsTold()
{
    const QTemporaryDir home;
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    Settings(home.path()).set(kListenPort, occupant.serverPort());
    QVERIFY(!isOk(cli::checkPort(home.path())));
    occupant.close();
    QVERIFY(isOk(cli::checkPort(home.path())));
}

void TestDirectoryChecks::criticalLinesInTheLogAreCounted()
{
    const QTemporaryDir home;
    QVERIFY(QDir().mkpath(home.filePath(u"logs"_s)));
    writeFile(home.filePath(u"logs/egret.log"_s), "{\"level\":\"critical\"}\n{\"level\":\"info\"}\n{\"level\":\"critical\"}\n");
    const QJsonObject found = cli::checkLogs(home.path());
    QVERIFY(!isOk(found));
    QVERIFY(found["detail"_L1].toString().contains("2 critical"_L1));
}

void TestDirectoryChecks::webhooksThatWaitTooLongAreTold()
{
    StoreFixture fixture;
    const auto inbox = Database::open(fixture.directory() + u"/inbox.db"_s, Database::Schema::Inbox, Database::Access::ReadWrite);
    QVERIFY(inbox);
    WebhookStore webhooks(**inbox);
    QVERIFY(webhooks.append({makeWebhook(u"whk_1"_s, at(0))}));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(fixture.directory());
    QVERIFY(reader);
    QVERIFY(isOk(cli::checkQueue(**reader, at(60))));
    const QJsonObject late = cli::checkQueue(**reader, at(3600));
    QVERIFY(!isOk(late));
    QVERIFY(late["detail"_L1].toString().contains("2023-11-14"_L1));
}

QTEST_GUILESS_MAIN(TestDirectoryChecks)
#include "tst_directorychecks.moc"
