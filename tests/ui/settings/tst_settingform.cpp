// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingform.h"

#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSettingForm : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersWhatWasEnteredOnce();
    void leavingAFieldAsItWasChangesNothing();
    void aSwitchIsOfferedAtOnce();
    void oneOfSeveralIsOfferedByItsValue();
    void saysWhatIsInForceAtOnce();
    void saysThatItWasKept();
    void whatWaitsForTheNextStartSaysSoAndOffersIt();
    void saysWhyItWasNotKeptUntilItIs();
    void showingSettingsChangesNothing();

private:
    QLineEdit* field(const QString& name) const;
    bool says(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingForm> m_form;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestSettingForm::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_form = std::make_unique<SettingForm>(*m_theme,
        QList<SettingRow>{{u"receiver/port"_s, u"Port"_s, u"Where it listens."_s, SettingRow::Kind::Number, {}},
            {u"network/proxy"_s, u"Proxy"_s, u"The way out."_s, SettingRow::Kind::Text, u"system"_s},
            {u"sync/refresh"_s, u"Refresh"_s, u"Is billed."_s, SettingRow::Kind::Switch, {}},
            {u"ui/start"_s, u"First page"_s, u"At the start."_s, SettingRow::Kind::Choice, {},
                {{u"last"_s, u"The last one"_s}, {u"items"_s, u"Items"_s}}, true}});
    m_form->setTexts({{u"receiver/port"_s, u"8484"_s}, {u"network/proxy"_s, u"none"_s}, {u"sync/refresh"_s, u"0"_s}, {u"ui/start"_s, u"items"_s}});
    m_changed = std::make_unique<QSignalSpy>(m_form.get(), &SettingForm::changed);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestSettingForm::cleanup()
{
    m_changed.reset();
    m_form.reset();
    m_theme.reset();
}

QLineEdit* TestSettingForm::field(const QString& name) const
{
    for (QLineEdit* field : m_form->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

bool TestSettingForm::says(const QString& text) const
{
    const QList<QLabel*> labels = m_form->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

void TestSettingForm::offersWhatWasEnteredOnce()
{
    QLineEdit* port = field(u"Port"_s);
    QVERIFY(port);
    port->selectAll();
    QTest::keyClicks(port, u"9000"_s);
    QVERIFY(m_changed->isEmpty()); // not while it is being typed
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->at(0), (QVariantList{u"receiver/port"_s, u"9000"_s}));
    m_form->showKept(u"receiver/port"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(m_changed->size(), 1);
}

void TestSettingForm::leavingAFieldAsItWasChangesNothing()
{
    field(u"Proxy"_s)->setFocus();
    QTest::keyClick(field(u"Proxy"_s), Qt::Key_Return);
    QVERIFY(m_changed->isEmpty());
}

void TestSettingForm::aSwitchIsOfferedAtOnce()
{
    for (QToolButton* button : m_form->findChildren<QToolButton*>()) {
        if (button->text() == "On"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->at(0), (QVariantList{u"sync/refresh"_s, u"1"_s}));
}

void TestSettingForm::oneOfSeveralIsOfferedByItsValue()
{
    auto* list = m_form->findChild<QComboBox*>();
    QVERIFY(list);
    QCOMPARE(list->currentText(), u"Items"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_changed->count(), 1);
    QCOMPARE(m_changed->first(), (QVariantList{u"ui/start"_s, u"last"_s}));
}

void TestSettingForm::saysWhatIsInForceAtOnce()
{
    m_form->showKept(u"ui/start"_s);
    QVERIFY(says(u"Kept, and in force."_s));
}

void TestSettingForm::saysThatItWasKept()
{
    m_form->showKept(u"network/proxy"_s);
    QVERIFY(says(u"Kept. In force when Egret starts again."_s));
}

void TestSettingForm::whatWaitsForTheNextStartSaysSoAndOffersIt()
{
    QVERIFY(says(u"In force when Egret starts again."_s));
    const auto restarts = [this] {
        QList<QPushButton*> shown;
        for (QPushButton* button : m_form->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == "Restart now"_L1)
                shown.append(button);
        }
        return shown;
    };
    QVERIFY2(restarts().isEmpty(), "nothing was kept yet");
    m_form->showKept(u"ui/start"_s); // in force at once
    QVERIFY(restarts().isEmpty());
    m_form->showKept(u"network/proxy"_s);
    QSignalSpy asked(m_form.get(), &SettingForm::restartRequested);
    QCOMPARE(restarts().size(), 1);
    restarts().first()->click();
    QCOMPARE(asked.size(), 1);
}

void TestSettingForm::saysWhyItWasNotKeptUntilItIs()
{
    const QString reason = u"A number from 0 to 65535 is needed, not 'x'."_s;
    m_form->showRefused(u"receiver/port"_s, reason);
    QVERIFY(says(reason));
    QVERIFY(field(u"Port"_s)->property("invalid").toBool());
    m_form->showKept(u"receiver/port"_s);
    QVERIFY(!says(reason));
    QVERIFY(!field(u"Port"_s)->property("invalid").toBool());
    m_form->showRefused(u"of/another/form"_s, reason);
    QVERIFY(!says(reason));
}

void TestSettingForm::showingSettingsChangesNothing()
{
    m_form->setTexts({{u"receiver/port"_s, u"1"_s}, {u"network/proxy"_s, u"system"_s}, {u"sync/refresh"_s, u"1"_s}});
    QCOMPARE(field(u"Port"_s)->text(), u"1"_s);
    QVERIFY(m_changed->isEmpty());
}

QTEST_MAIN(TestSettingForm)
#include "tst_settingform.moc"
