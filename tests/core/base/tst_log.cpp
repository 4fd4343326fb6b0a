// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLog : public QObject {
    Q_OBJECT

private slots:
    void writesRedactedJsonLinesFromTheLevelUp();
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

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == kLogAndExit) {
        installLogHandler(u"warning"_s);
        qCDebug(lcPlaid) << "below the level";
        qCWarning(lcPlaid).noquote() << u"refused access-sandbox-7c69d345-fda8"_s;
        return 0;
    }
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_log.moc"
