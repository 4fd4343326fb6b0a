// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inputs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestInputs : public QObject {
    Q_OBJECT

private slots:
    void whatWasReadOnceIsNotReadAgain();
    void whatIsNotReadableIsNotRemembered();
    void largerThanAllowedIsRefused();
    void aVariableThatIsNotSetGivesTheFallback();
    void anotherProcessSeesWhatWasReadAndNothingElse();

private:
    QString writeFile(const QString& name, const QByteArray& content);

    QTemporaryDir m_files;
};

QString TestInputs::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_files.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestInputs::whatWasReadOnceIsNotReadAgain()
{
    const QString path = writeFile(u"import.csv"_s, "first\n");
    cli::Inputs inputs;
    QCOMPARE(*inputs.file(path, 100), "first\n"_ba);
    writeFile(u"import.csv"_s, "second\n");
    QCOMPARE(*inputs.file(path, 100), "first\n"_ba);
    QCOMPARE(inputs.secretFile(path)->reveal(), "second"_ba);
}

void TestInputs::whatIsNotReadableIsNotRemembered()
{
    cli::Inputs inputs;
    const QString path = m_files.filePath(u"later"_s);
    const Result<QByteArray> missing = inputs.file(path, 100);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    const Result<SecretBytes> noSecret = inputs.secretFile(path);
    QVERIFY(!noSecret);
    QCOMPARE(noSecret.error().code, u"secret_file"_s);
    QVERIFY(inputs.known().isEmpty());
}

void TestInputs::largerThanAllowedIsRefused()
{
    cli::Inputs inputs;
    const Result<QByteArray> large = inputs.file(writeFile(u"large"_s, QByteArray(11, 'x')), 10);
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(inputs.file(writeFile(u"fits"_s, QByteArray(10, 'x')), 10)->size(), 10);
}

void TestInputs::aVariableThatIsNotSetGivesTheFallback()
{
    qputenv("EGRET_TEST_VARIABLE", "set");
    cli::Inputs inputs;
    QCOMPARE(inputs.environment(u"EGRET_TEST_VARIABLE"_s, u"fallback"_s), u"set"_s);
    QCOMPARE(inputs.environment(u"EGRET_TEST_NO_VARIABLE"_s, u"fallback"_s), u"fallback"_s);
}

void TestInputs::anotherProcessSeesWhatWasReadAndNothingElse()
{
    qputenv("EGRET_TEST_VARIABLE", "set");
    const QString path = writeFile(u"secret"_s, "s3cret\n");
    const QString unread = writeFile(u"unread"_s, "x");
    cli::Inputs reading;
    QVERIFY(reading.secretFile(path));
    QVERIFY(reading.file(path, 100));
    QCOMPARE(reading.environment(u"EGRET_TEST_VARIABLE"_s), u"set"_s);

    cli::Inputs received(reading.known());
    qputenv("EGRET_TEST_VARIABLE", "the holder's own");
    QFile::remove(path);
    QCOMPARE(received.secretFile(path)->reveal(), "s3cret"_ba);
    QCOMPARE(*received.file(path, 100), "s3cret\n"_ba);
    QCOMPARE(received.environment(u"EGRET_TEST_VARIABLE"_s), u"set"_s);
    QCOMPARE(received.environment(u"HOME"_s, u"none"_s), u"none"_s);
    QVERIFY(!received.file(unread, 100));
    QVERIFY(!received.secretFile(unread));
}

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
