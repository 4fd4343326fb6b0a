// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/profilecard.h"

#include "ui/settings/askingdialog.h"
#include "ui/shared/banner.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestProfileCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void exportAsksWhere();
    void whatChangesIsShownBeforeItIsDone();
    void aFileThatChangesNothingSaysSo();
    void aWrongFieldIsNamed();

private:
    QPushButton* button(const QString& text) const;
    AskingDialog* dialog() const { return m_card->findChild<AskingDialog*>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ProfileCard> m_card;
};

void TestProfileCard::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestProfileCard::init()
{
    m_card = std::make_unique<ProfileCard>(*m_theme);
    m_card->resize(800, 300);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
}

QPushButton* TestProfileCard::button(const QString& text) const
{
    for (QPushButton* button : m_card->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void TestProfileCard::exportAsksWhere()
{
    const QTemporaryDir directory;
    QSignalSpy wishes(m_card.get(), &ProfileCard::exportRequested);
    QTest::mouseClick(button(u"Export…"_s), Qt::LeftButton);
    auto* question = m_card->findChild<QFileDialog*>();
    QVERIFY(question);
    QCOMPARE(wishes.count(), 0);
    question->setDirectory(directory.path());
    question->selectFile(directory.filePath(u"here.json"_s));
    QMetaObject::invokeMethod(question, "accept");
    QCOMPARE(wishes.count(), 1);
    m_card->showExported(wishes[0][0].toString());
    QVERIFY(m_card->findChild<Banner*>()->text().endsWith(u"here.json"_s));
}

void TestProfileCard::whatChangesIsShownBeforeItIsDone()
{
    QSignalSpy wishes(m_card.get(), &ProfileCard::takeRequested);
    m_card->showPlan({{u"settings.sync/parallel"_s, u"8"_s, u"16"_s}, {u"integrations.Lending"_s, {}, u"sandbox, sync"_s}});
    QStringList texts;
    for (const QLabel* label : dialog()->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"settings.sync/parallel"_s));
    QVERIFY(texts.join(u' ').contains(u"8 → 16"_s));
    QVERIFY(texts.join(u' ').contains(u"sandbox, sync"_s));
    QCOMPARE(wishes.count(), 0);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 1);
    QVERIFY(!button(u"Import"_s)->isEnabled());
    m_card->showTaken();
    QCOMPARE(dialog()->findChild<Banner*>()->title(), u"Imported"_s);
    QTest::mouseClick(button(u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

void TestProfileCard::aFileThatChangesNothingSaysSo()
{
    m_card->showPlan({});
    QVERIFY(!dialog());
    QCOMPARE(m_card->findChild<Banner*>()->text(), u"Everything is as the file says."_s);
}

void TestProfileCard::aWrongFieldIsNamed()
{
    m_card->showFailure({Error::Kind::InvalidInput, u"settings.sync/parallel"_s, u"settings.sync/parallel: A whole number is needed."_s, {}, {}, 0});
    const auto* banner = m_card->findChild<Banner*>();
    QCOMPARE(banner->title(), u"This file cannot be imported"_s);
    QCOMPARE(banner->text(), u"settings.sync/parallel: A whole number is needed."_s);
}

QTEST_MAIN(TestProfileCard)
#include "tst_profilecard.moc"
