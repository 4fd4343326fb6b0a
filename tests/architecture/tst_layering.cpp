// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! Two of the four locks on the layers: what the programs of core really link, and that the include checker bites.
class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void programsOfCoreLinkNoGui();
    void aForbiddenIncludeIsRefused_data();
    void aForbiddenIncludeIsRefused();
    void anAllowedIncludeIsNot();
    void noTwoHeadersDefineOneType();

private:
    int checkTree(const QString& file, const QByteArray& include, QByteArray* complaint);
};

void TestLayering::programsOfCoreLinkNoGui()
{
    QFile list(QString::fromUtf8(EGRET_CORE_PROGRAMS));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> programs = list.readAll().trimmed().split('\n');
    QVERIFY(programs.size() > 10);
    for (const QByteArray& program : programs) {
        QProcess readelf;
        readelf.start(QString::fromUtf8(EGRET_READELF), {u"-d"_s, QString::fromUtf8(program)});
        QVERIFY(readelf.waitForFinished());
        const QByteArray section = readelf.readAllStandardOutput();
        QVERIFY2(section.contains("libQt6Core"), program.constData());
        QVERIFY2(!section.contains("libQt6Gui") && !section.contains("libQt6Widgets"), program.constData());
    }
}

int TestLayering::checkTree(const QString& file, const QByteArray& include, QByteArray* complaint)
{
    const QTemporaryDir root;
    const QString path = root.filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile source(path);
    if (!source.open(QIODevice::WriteOnly))
        return -1;
    source.write("#include " + include + "\n");
    source.close();
    QProcess checker;
    checker.start(QString::fromUtf8(EGRET_CMAKE), {u"-DSOURCE_DIR="_s + root.path(), u"-P"_s, QString::fromUtf8(EGRET_CHECK_INCLUDES)});
    checker.waitForFinished();
    *complaint = checker.readAllStandardError();
    return checker.exitCode();
}

void TestLayering::aForbiddenIncludeIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("include");
    QTest::newRow("core includes a widget") << u"core/store/reader.cpp"_s << "<QWidget>"_ba;
    QTest::newRow("core includes ui") << u"core/store/reader.cpp"_s << "\"ui/shared/theme.h\""_ba;
    QTest::newRow("store includes plaid") << u"core/store/reader.h"_s << "\"core/plaid/plaidclient.h\""_ba;
    QTest::newRow("a service includes another") << u"core/sync/syncscheduler.cpp"_s << "\"core/receiver/webhookinbox.h\""_ba;
    QTest::newRow("base includes domain") << u"core/base/money.h"_s << "\"core/domain/item.h\""_ba;
    QTest::newRow("ui speaks SQL") << u"ui/items/itemspage.cpp"_s << "<QSqlQuery>"_ba;
    QTest::newRow("ui opens a network") << u"ui/items/itemspage.cpp"_s << "<QNetworkAccessManager>"_ba;
    QTest::newRow("a page includes another") << u"ui/items/itemspage.cpp"_s << "\"ui/webhooks/webhookspage.h\""_ba;
    QTest::newRow("ui includes app") << u"ui/items/itemspage.cpp"_s << "\"app/wiring.h\""_ba;
    QTest::newRow("shared includes a page") << u"ui/shared/theme.cpp"_s << "\"ui/items/itemspage.h\""_ba;
}

void TestLayering::aForbiddenIncludeIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, include);
    QByteArray complaint;
    QVERIFY(checkTree(file, include, &complaint) != 0);
    QVERIFY2(complaint.contains(file.toUtf8()), complaint.constData());
}

void TestLayering::anAllowedIncludeIsNot()
{
    QByteArray complaint;
    QCOMPARE(checkTree(u"core/sync/syncscheduler.cpp"_s, "\"core/store/writer.h\"", &complaint), 0);
    QCOMPARE(checkTree(u"ui/mainwindow/mainwindow.cpp"_s, "\"ui/items/itemspage.h\"", &complaint), 0);
}

//! All folders share one namespace: two types of one name are one type to the linker, and templates over them get mixed.
void TestLayering::noTwoHeadersDefineOneType()
{
    static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^;]*)?(?: \\{|$)"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> headerOf;
    const QString root = QString::fromUtf8(EGRET_SOURCE_DIR);
    for (const QString& layer : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator headers(root + layer, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            for (auto found = definition.globalMatch(QString::fromUtf8(header.readAll())); found.hasNext();) {
                const QString type = found.next().captured(1);
                QVERIFY2(!headerOf.contains(type), qPrintable(type + u" is in "_s + headerOf[type] + u" and in "_s + header.fileName()));
                headerOf.insert(type, header.fileName());
            }
        }
    }
    QVERIFY(headerOf.size() > 100);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
