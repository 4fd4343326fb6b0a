// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/engine.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace egret;
using namespace Qt::StringLiterals;

//! `--screenshot` as scripts use it: it ends, and says by its exit code whether there is a picture.
class TestScreenshot : public QObject {
    Q_OBJECT

private slots:
    void aDemoThatDoesNotStartEndsWithAnError_data();
    void aDemoThatDoesNotStartEndsWithAnError();
    void withoutATemporaryFolderThereIsNoDemo();
    void aMissingRuntimeFolderIsNoHindrance();

private:
    void run(const QString& variable, const QString& value);

    QTemporaryDir m_folder;
    QProcess m_egret;
};

void TestScreenshot::run(const QString& variable, const QString& value)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(variable, value);
    m_egret.setProcessEnvironment(environment);
    m_egret.start(QStringLiteral(EGRET_PATH), {u"--demo"_s, u"--page"_s, u"items"_s, u"--screenshot"_s, m_folder.filePath(u"items.png"_s)});
    QVERIFY(m_egret.waitForFinished(100'000));
    QCOMPARE(m_egret.exitStatus(), QProcess::NormalExit);
}

void TestScreenshot::aDemoThatDoesNotStartEndsWithAnError_data()
{
    QTest::addColumn<bool>("wholeSet");
    QTest::addColumn<bool>("engineRuns");
    QTest::newRow("one picture, no engine") << false << false;
    QTest::newRow("one picture, no sandbox") << false << true;
    QTest::newRow("every view, no engine") << true << false;
    QTest::newRow("every view, no sandbox") << true << true;
}

void TestScreenshot::aDemoThatDoesNotStartEndsWithAnError()
{
    QFETCH(bool, wholeSet);
    QFETCH(bool, engineRuns);
    DesktopOptions options;
    options.demo = true;
    (wholeSet ? options.screenshotSet : options.screenshot) = m_folder.filePath(u"demo.png"_s);
    Application application(*qApp, options);
    const Error error{Error::Kind::Storage, u"full"_s, u"The disk is full."_s, {}, {}, 0};
    QTimer::singleShot(0, &application, [&] {
        if (engineRuns)
            emit application.engine().sandboxFailed(error);
        else
            emit application.engine().startFailed(error);
    });
    QCOMPARE(QApplication::exec(), 1);
    QVERIFY(!QFile::exists(m_folder.filePath(u"demo.png"_s)));
}

void TestScreenshot::withoutATemporaryFolderThereIsNoDemo()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    run(u"TMPDIR"_s, file.fileName());
    QCOMPARE(m_egret.exitCode(), 1);
    const QString said = QString::fromUtf8(m_egret.readAllStandardError());
    QVERIFY(said.contains(u"egret: no temporary folder can be made in "_s + file.fileName()));
}

void TestScreenshot::aMissingRuntimeFolderIsNoHindrance()
{
    run(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"missing/runtime"_s));
    QCOMPARE(m_egret.exitCode(), 0);
    QVERIFY(!QImage(m_folder.filePath(u"items.png"_s)).isNull());
}

QTEST_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
