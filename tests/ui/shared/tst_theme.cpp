// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/theme.h"

#include "ui/shared/fields.h"
#include "ui/shared/typography.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTokenHasAColourInBothThemes();
    void theStyleSheetKeepsNoUnfilledMark();
    void readsTranslucentColours();
    void aNameKeepsItsMonogramColours();
    void switchingKeepsTheFocus();
    void choosingTheSameThemeTwiceChangesNothing();
    void namesOfChoicesRoundTrip();
    void everyIconDrawsSomething();
    void digitsTakeEqualRoom();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTheme::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestTheme::everyTokenHasAColourInBothThemes()
{
    for (const QLatin1String theme : {"light"_L1, "dark"_L1}) {
        const TokenTable table = TokenTable::load(theme);
        for (int token = 0; token <= int(Token::Series10); ++token) {
            const QString name = tokenName(Token(token));
            QVERIFY2(table.color(name).isValid(), qPrintable(name));
        }
    }
}

void TestTheme::theStyleSheetKeepsNoUnfilledMark()
{
    QVERIFY(!qApp->styleSheet().isEmpty());
    const QString sheet = qApp->styleSheet();
    const QString rules = sheet.mid(sheet.indexOf(u"*/"_s));
    QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 30)));
    QCOMPARE(TokenTable::load("light"_L1).fill(u"a{b:@acc-bg;c:@acc;d:@nothing}"_s), u"a{b:#e4f1f5;c:#0b6b87;d:@nothing}"_s);
}

void TestTheme::readsTranslucentColours()
{
    const QColor scrim = m_theme->color(Token::Scrim);
    QCOMPARE(scrim.red(), 16);
    QVERIFY(qAbs(scrim.alphaF() - 0.44F) < 0.01F);
}

void TestTheme::aNameKeepsItsMonogramColours()
{
    QCOMPARE(m_theme->monogramColors(u"Uber"_s).fill, m_theme->monogramColors(u"Uber"_s).fill);
    QVERIFY(m_theme->monogramColors(u"Uber"_s).text.isValid());
}

void TestTheme::switchingKeepsTheFocus()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(newTextField(u"first"_s));
    QLineEdit* second = newTextField(u"second"_s);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(window.focusWidget(), second);
    QCOMPARE(qApp->palette().color(QPalette::Base), QColor(0x16, 0x1F, 0x25));
    m_theme->setChoice(Theme::Choice::Light);
    QCOMPARE(window.focusWidget(), second);
}

void TestTheme::choosingTheSameThemeTwiceChangesNothing()
{
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setChoice(Theme::Choice::Light);
    QCOMPARE(changed.count(), 0);
}

void TestTheme::namesOfChoicesRoundTrip()
{
    for (const Theme::Choice choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QCOMPARE(themeChoiceFromName(themeChoiceName(choice)), choice);
    QCOMPARE(themeChoiceFromName(u"sepia"_s), Theme::Choice::System);
}

void TestTheme::everyIconDrawsSomething()
{
    const QStringList files = QDir(u":/egret/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 70);
    for (const QString& file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        const QPixmap pixmap = m_theme->icons().pixmap(QLatin1String(name), 16, Qt::red, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QImage empty(32, 32, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QVERIFY2(pixmap.toImage().convertToFormat(empty.format()) != empty, name.constData());
    }
    QVERIFY(m_theme->icons().pixmap("no-such-icon"_L1, 16, Qt::red, 1.0).isNull());
}

void TestTheme::digitsTakeEqualRoom()
{
    const QFont lettering = fontFor(TextStyle::Body);
    QCOMPARE(tabularWidth(lettering, u"1111"_s), tabularWidth(lettering, u"8888"_s));
    if (!QDir(u":/egret/fonts"_s).exists())
        QSKIP("this build uses the system's fonts");
    QCOMPARE(QFontInfo(lettering).family(), u"Inter"_s);
    QCOMPARE(QFontInfo(fontFor(TextStyle::Mono)).family(), u"JetBrains Mono"_s);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
