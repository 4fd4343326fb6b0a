// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLog : public QObject {
    Q_OBJECT

private slots:
    void writesRedactedJsonLinesFromTheLevelUp();
    void filesKeepMoreThanStderrAndNameTheDelivery();
    void whatLogsFasterThanTheDiskIsCounted();
};

//! The program starts itself with this argument to log a few lines; the test reads what arrived on stderr.
static constexpr auto kLogAndExit = "--log-and-exit";

void TestLog::writesRedactedJsonLinesFromTheLevelUp()
{
    QProcess logger;
    logger.start(QCoreApplication::applicationFilePath(), {QLatin1String(kLogAndExit)});
    QVERIFY(logger.waitForFinished());
    const QList<QByteArray> lines = logger.readAllStandardError().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(line["level"_L1].toString(), u"warning"_s);
    QCOMPARE(line["category"_L1].toString(), u"egret.plaid"_s);
    QCOMPARE(line["message"_L1].toString(), u"refused access-sandbox-[redacted]"_s);
    QVERIFY(line["time"_L1].toString().endsWith(u'Z'));
}

namespace {

QList<QJsonObject> linesOf(const QString& path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray& line : file.readAll().trimmed().split('\n'))
        lines += QJsonDocument::fromJson(line).object();
    return lines;
}

} // namespace

void TestLog::filesKeepMoreThanStderrAndNameTheDelivery()
{
    const QTemporaryDir directory;
    QProcess logger;
    logger.start(QCoreApplication::applicationFilePath(), {QLatin1String(kLogAndExit), directory.path()});
    QVERIFY(logger.waitForFinished());
    const QList<QJsonObject> lines = linesOf(directory.filePath(u"egret.log"_s));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["level"_L1].toString(), u"info"_s);
    QCOMPARE(lines[0]["correlation_id"_L1].toString(), u"whk_4fdsrdpw7cVAy4hHAPsDMb"_s);
    QCOMPARE(lines[1]["message"_L1].toString(), u"refused access-sandbox-[redacted]"_s);
    QVERIFY(!lines[1].contains("correlation_id"_L1));
}

void TestLog::whatLogsFasterThanTheDiskIsCounted()
{
    const QTemporaryDir directory;
    QProcess logger;
    logger.start(QCoreApplication::applicationFilePath(), {QLatin1String(kLogAndExit), directory.path(), u"flood"_s});
    QVERIFY(logger.waitForFinished());
    qint64 written = 0;
    qint64 dropped = 0;
    for (const QString& name : QDir(directory.path()).entryList(QDir::Files)) {
        for (const QJsonObject& line : linesOf(directory.filePath(name))) {
            const QString message = line["message"_L1].toString();
            dropped += message.endsWith("were dropped."_L1) ? message.section(u' ', 0, 0).toLongLong() : 0;
            written += message.endsWith("were dropped."_L1) ? 0 : 1;
        }
    }
    QCOMPARE(written + dropped, 60'002);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc >= 2 && QByteArrayView(argv[1]) == kLogAndExit) {
        installLogHandler(u"warning"_s);
        const Result<std::unique_ptr<LogToFiles>> files = LogToFiles::start(QString::fromUtf8(argc > 2 ? argv[2] : "/proc/nowhere"));
        for (int i = 0; argc > 3 && i < 60'000; ++i)
            qCInfo(lcPlaid) << "line" << i;
        qCDebug(lcPlaid) << "below the level";
        qCInfo(lcReceiver).noquote() << "Webhook whk_4fdsrdpw7cVAy4hHAPsDMb verified";
        qCWarning(lcPlaid).noquote() << u"refused access-sandbox-7c69d345-fda8"_s;
        return 0;
    }
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_log.moc"
