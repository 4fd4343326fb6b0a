// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir kHelp(QString::fromUtf8(EGRET_SOURCE_DIR) + u"/resources/help"_s);
const QDir kTranslations(QString::fromUtf8(EGRET_SOURCE_DIR) + u"/translations"_s);

//! What the window calls something in one language, by its English name. A name may have several translations.
using Names = QMap<QString, QStringList>;

//! What the window speaks besides English: "de".
QStringList languages()
{
    QStringList codes;
    const QStringList files = kTranslations.entryList({u"egret_*.ts"_s});
    for (const QString& file : files)
        codes.append(file.sliced(6, 2));
    codes.removeOne(u"en"_s);
    return codes;
}

QString textOf(const QString& path)
{
    QFile file(kHelp.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! What each line of \a text is: "h1" of a heading, "cells 3" of a table's row.
QStringList shapeOf(const QString& text)
{
    static const QRegularExpression heading(u"^#+(?= )"_s);
    static const QRegularExpression number(u"^\\d+\\. "_s);
    QStringList shape;
    const QStringList all = text.split(u'\n');
    for (const QString& line : all) {
        if (const auto match = heading.match(line); match.hasMatch())
            shape.append(u"h%1"_s.arg(match.capturedLength()));
        else if (line.startsWith(u'|'))
            shape.append(u"cells %1"_s.arg(line.count(u'|') - 1));
        else if (line.startsWith("- "_L1))
            shape.append(u"point"_s);
        else if (const auto step = number.match(line); step.hasMatch())
            shape.append(step.captured());
        else if (line.startsWith("**"_L1))
            shape.append(u"section"_s);
        else
            shape.append(line.isEmpty() ? QString() : u"paragraph"_s);
    }
    return shape;
}

//! The first group of every match in \a text, sorted: languages put words in other orders.
QStringList foundBy(const QRegularExpression& expression, const QString& text)
{
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    std::sort(found.begin(), found.end());
    return found;
}

QStringList linksOf(const QString& text)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    return foundBy(link, text);
}

//! Plaid's words and what is typed.
QStringList codesOf(const QString& text)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    return foundBy(code, text);
}

//! What is written bold or slanted, without the dot that ends the name of a section.
QStringList namesOf(const QString& text)
{
    static const QRegularExpression name(u"\\*{1,2}([^*]+?)\\.?\\*{1,2}"_s);
    return foundBy(name, text);
}

//! \a name without what only a button has.
QString bare(const QString& name)
{
    QString text = name;
    return text.remove(u'…').remove(u'&');
}

Names windowNames(const QString& language)
{
    QFile file(kTranslations.filePath(u"egret_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Names names;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = bare(xml.readElementText());
        else if (xml.name() == "translation"_L1)
            names[source].append(bare(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return names;
}

//! One a line, for a readable comparison.
QString lines(const QStringList& texts)
{
    return texts.join(u'\n');
}

} // namespace

//! The help says in every language what it says in English, in the words of the window.
class TestHelpTexts : public QObject {
    Q_OBJECT

private slots:
    void everyPartIsThere_data();
    void everyPartIsThere();
    void partsHaveTheSameSections_data();
    void partsHaveTheSameSections();
    void partsLeadToTheSamePlaces_data();
    void partsLeadToTheSamePlaces();
    void whatIsTypedAndPlaidsWordsAreTheSame_data();
    void whatIsTypedAndPlaidsWordsAreTheSame();
    void thingsAreCalledWhatTheWindowCallsThem_data();
    void thingsAreCalledWhatTheWindowCallsThem();

private:
    static void parts();
};

//! One row for each part in each language.
void TestHelpTexts::parts()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const QStringList spoken = languages();
    const QStringList names = kHelp.entryList({u"*.md"_s});
    for (const QString& language : spoken) {
        for (const QString& name : names)
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

void TestHelpTexts::everyPartIsThere_data()
{
    QTest::addColumn<QString>("language");
    const QStringList spoken = languages();
    QCOMPARE(spoken, QStringList({u"de"_s, u"es"_s, u"fr"_s}));
    for (const QString& language : spoken)
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpTexts::everyPartIsThere()
{
    QFETCH(QString, language);
    const QStringList english = kHelp.entryList({u"*.md"_s});
    QVERIFY(english.size() > 10);
    QCOMPARE(QDir(kHelp.filePath(language)).entryList({u"*.md"_s}), english);
}

void TestHelpTexts::partsHaveTheSameSections_data()
{
    parts();
}

void TestHelpTexts::partsHaveTheSameSections()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const QStringList translated = shapeOf(textOf(language + u'/' + name));
    QVERIFY(translated.contains(u"h1"_s));
    QCOMPARE(lines(translated), lines(shapeOf(textOf(name))));
}

void TestHelpTexts::partsLeadToTheSamePlaces_data()
{
    parts();
}

void TestHelpTexts::partsLeadToTheSamePlaces()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QCOMPARE(lines(linksOf(textOf(language + u'/' + name))), lines(linksOf(textOf(name))));
}

void TestHelpTexts::whatIsTypedAndPlaidsWordsAreTheSame_data()
{
    parts();
}

//! Keyboards have other names on their keys: only their number is the same.
void TestHelpTexts::whatIsTypedAndPlaidsWordsAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const QStringList translated = codesOf(textOf(language + u'/' + name));
    const QStringList english = codesOf(textOf(name));
    QCOMPARE(translated.size(), english.size());
    if (name != "keyboard.md"_L1)
        QCOMPARE(lines(translated), lines(english));
}

void TestHelpTexts::thingsAreCalledWhatTheWindowCallsThem_data()
{
    parts();
}

void TestHelpTexts::thingsAreCalledWhatTheWindowCallsThem()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Names window = windowNames(language);
    QVERIFY(window.size() > 500);
    const QStringList translated = namesOf(textOf(language + u'/' + name));
    const QStringList english = namesOf(textOf(name));
    QCOMPARE(translated.size(), english.size());
    for (const QString& one : english) {
        const QStringList known = window.value(one);
        const bool isUsed = known.isEmpty()
            || std::any_of(known.begin(), known.end(), [&translated](const QString& word) { return translated.contains(word); });
        QVERIFY2(isUsed, qPrintable(QString(one + u" is called "_s + known.join(u" or "_s))));
    }
}

QTEST_GUILESS_MAIN(TestHelpTexts)
#include "tst_helptexts.moc"
