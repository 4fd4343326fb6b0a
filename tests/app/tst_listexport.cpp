// SPDX-License-Identifier: Apache-2.0
#include "app/listexport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestListExport : public QObject {
    Q_OBJECT

private slots:
    void jsonKeepsEveryField();
    void csvHasTheColumnsAndNoFormulas();
    void eachLineOfNdjsonIsAnObject();
    void onlyTheOwnerMayReadIt();
    void aFolderThatIsNotThereIsAnError();

private:
    QString path(const QString& name) const { return m_directory.filePath(name); }
    static QByteArray contents(const QString& path);

    const QTemporaryDir m_directory;
    const QJsonArray m_rows{QJsonObject{{u"id"_s, u"=1+1"_s}, {u"count"_s, 3}, {u"more"_s, true}}};
};

QByteArray TestListExport::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestListExport::jsonKeepsEveryField()
{
    QVERIFY(bool(writeList(path(u"rows.json"_s), {u"id"_s}, m_rows)));
    QCOMPARE(QJsonDocument::fromJson(contents(path(u"rows.json"_s))).array(), m_rows);
}

void TestListExport::csvHasTheColumnsAndNoFormulas()
{
    QVERIFY(bool(writeList(path(u"rows.CSV"_s), {u"id"_s, u"count"_s, u"more"_s, u"absent"_s}, m_rows)));
    QCOMPARE(contents(path(u"rows.CSV"_s)), "id,count,more,absent\r\n'=1+1,3,true,\r\n"_ba);
}

void TestListExport::eachLineOfNdjsonIsAnObject()
{
    ListFile file(path(u"rows.ndjson"_s), {});
    QVERIFY(bool(file.write(m_rows)) && bool(file.write(m_rows)));
    QVERIFY2(!QFile::exists(path(u"rows.ndjson"_s)), "not before it is whole");
    QVERIFY(bool(file.finish()));
    const QByteArray line = R"({"count":3,"id":"=1+1","more":true})" "\n";
    QCOMPARE(contents(path(u"rows.ndjson"_s)), line + line);
}

void TestListExport::onlyTheOwnerMayReadIt()
{
    QVERIFY(bool(writeList(path(u"private.json"_s), {}, m_rows)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path(u"private.json"_s)).permissions() & others));
}

void TestListExport::aFolderThatIsNotThereIsAnError()
{
    const Result<> written = writeList(path(u"absent/rows.json"_s), {}, m_rows);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
