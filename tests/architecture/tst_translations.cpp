// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir kTranslations(QString::fromUtf8(EGRET_SOURCE_DIR) + u"/translations"_s);

//! One text of a .ts file.
struct Message {
    QString context;
    QString source;
    bool numerus = false;
    QString type; //!< empty: finished
    QStringList translations; //!< one, or one per plural form
};

QStringList readTranslations(QXmlStreamReader& xml, bool numerus)
{
    if (!numerus)
        return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translations = readTranslations(xml, message.numerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& language)
{
    QFile file(kTranslations.filePath(u"egret_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

//! What a program reads out of \a text and what must therefore be the same in every language, in order.
QStringList marks(const QString& text)
{
    static const QRegularExpression mark(u"%L?\\d|%L?n|</?\\w+|\\bhref=\\S+"_s);
    QStringList found;
    for (auto matches = mark.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"(^|[^&])&\\w"_s);
    return text.contains(mnemonic) && !text.contains(u'<');
}

//! Space, a line's end, a colon or an ellipsis, as the first or last of \a text.
QString ends(const QString& text)
{
    const QString kinds = u" \n…"_s;
    const auto kind = [&kinds](QChar letter) { return kinds.contains(letter) ? QString(letter) : u"-"_s; };
    return text.isEmpty() ? QString() : kind(text.front()) + kind(text.back());
}

//! What is wrong with \a translated; empty: nothing.
QString fault(const Message& message, const QString& translated)
{
    if (translated.trimmed().isEmpty())
        return u"is empty"_s;
    if (marks(translated) != marks(message.source))
        return u"has other placeholders or tags"_s;
    if (hasMnemonic(translated) != hasMnemonic(message.source))
        return u"differs in the mark of its shortcut"_s;
    if (ends(translated) != ends(message.source))
        return u"begins or ends otherwise"_s;
    return {};
}

} // namespace

//! No text of the window is missing in a language, and none is different in what a program reads from it.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void whatTextsAreFilledWithIsTheSame_data();
    void whatTextsAreFilledWithIsTheSame();
    void thereAreTwoFormsOfEachPlural_data();
    void thereAreTwoFormsOfEachPlural();
    void theFilesHoldWhatTheSourcesSay();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "es", "fr"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

void TestTranslations::everyTextIsTranslated_data()
{
    languages();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const Message& message : messages) {
        if (!message.type.isEmpty())
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QString(u"\n"_s + missing.join(u'\n'))));
}

void TestTranslations::whatTextsAreFilledWithIsTheSame_data()
{
    languages();
}

void TestTranslations::whatTextsAreFilledWithIsTheSame()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const Message& message : messagesOf(language)) {
        for (const QString& translated : message.translations) {
            if (const QString found = fault(message, translated); message.type.isEmpty() && !found.isEmpty())
                faults.append(u"\"%1\" %2: \"%3\""_s.arg(message.source, found, translated));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QString(u"\n"_s + faults.join(u'\n'))));
}

void TestTranslations::thereAreTwoFormsOfEachPlural_data()
{
    languages();
}

void TestTranslations::thereAreTwoFormsOfEachPlural()
{
    QFETCH(QString, language);
    int plurals = 0;
    for (const Message& message : messagesOf(language)) {
        if (!message.numerus)
            continue;
        ++plurals;
        QVERIFY2(message.translations.size() == 2, qPrintable(message.source));
    }
    QVERIFY(plurals > 10);
}

void TestTranslations::theFilesHoldWhatTheSourcesSay()
{
    const QTemporaryDir directory;
    const QStringList files = kTranslations.entryList({u"*.ts"_s});
    for (const QString& file : files)
        QVERIFY(QFile::copy(kTranslations.filePath(file), directory.filePath(file)));
    QProcess update;
    update.start(QString::fromUtf8(EGRET_CMAKE), {u"-DLUPDATE="_s + QString::fromUtf8(EGRET_LUPDATE),
        u"-DSOURCE_DIR="_s + QString::fromUtf8(EGRET_SOURCE_DIR), u"-DDIRECTORY="_s + directory.path(),
        u"-P"_s, QString::fromUtf8(EGRET_UPDATE_TRANSLATIONS)});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString& file : files) {
        QFile kept(kTranslations.filePath(file));
        QFile updated(directory.filePath(file));
        QVERIFY(kept.open(QIODevice::ReadOnly) && updated.open(QIODevice::ReadOnly));
        QVERIFY2(kept.readAll() == updated.readAll(),
            qPrintable(QString(file + u" is not what the sources say: build the target update_translations"_s)));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
