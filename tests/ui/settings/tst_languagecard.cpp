// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languagecard.h"

#include "ui/settings/settingspage.h"
#include "ui/shared/fields.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLanguageCard : public QObject {
    Q_OBJECT

private slots:
    void offersTheSystemAndEachLanguageByItsOwnName();
    void showsWhatIsKept();
    void choosingAsksForItAndSaysWhenItHolds();
    void aRefusalSaysWhy();

private:
    static QString shownBelow(const QWidget& card);
};

//! The last paragraph that can be seen.
QString TestLanguageCard::shownBelow(const QWidget& card)
{
    QString text;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        if (!label->isHidden())
            text = label->text();
    }
    return text;
}

void TestLanguageCard::offersTheSystemAndEachLanguageByItsOwnName()
{
    const Theme theme(*qApp);
    const LanguageCard card(theme);
    const auto* choices = card.findChild<ComboBox*>();
    QStringList texts;
    for (int row = 0; row < choices->count(); ++row)
        texts.append(choices->itemText(row));
    QCOMPARE(texts, (QStringList{u"System"_s, u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s}));
    QCOMPARE(choices->accessibleName(), u"Language"_s);
}

void TestLanguageCard::showsWhatIsKept()
{
    const Theme theme(*qApp);
    LanguageCard card(theme);
    card.setChoice(u"fr"_s);
    QCOMPARE(card.findChild<ComboBox*>()->currentText(), u"Français"_s);
    card.setChoice(u"tlh"_s);
    QCOMPARE(card.findChild<ComboBox*>()->currentText(), u"System"_s);
}

void TestLanguageCard::choosingAsksForItAndSaysWhenItHolds()
{
    Theme theme(*qApp);
    const SystemClock clock;
    SettingsPage page(theme, clock);
    page.setTexts({{u"ui/language"_s, u"es"_s}});
    QSignalSpy changes(&page, &SettingsPage::settingChanged);
    page.showSection(SettingsPage::Section::Appearance);
    page.show();
    auto* choices = page.findChild<LanguageCard*>()->findChild<ComboBox*>();
    QCOMPARE(choices->currentData().toString(), u"es"_s);
    QTest::keyClick(choices, Qt::Key_Up);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0], (QList<QVariant>{u"ui/language"_s, u"de"_s}));
    page.settingKept(u"ui/language"_s);
    QVERIFY(shownBelow(*page.findChild<LanguageCard*>()).contains(u"next start"_s));
    QSignalSpy restarts(&page, &SettingsPage::restartRequested);
    page.findChild<LanguageCard*>()->findChild<QPushButton*>()->click();
    QCOMPARE(restarts.count(), 1);
}

void TestLanguageCard::aRefusalSaysWhy()
{
    Theme theme(*qApp);
    const SystemClock clock;
    SettingsPage page(theme, clock);
    page.settingRefused(u"ui/language"_s, u"The disk is full."_s);
    QVERIFY(shownBelow(*page.findChild<LanguageCard*>()).contains(u"The disk is full."_s));
}

QTEST_MAIN(TestLanguageCard)
#include "tst_languagecard.moc"
