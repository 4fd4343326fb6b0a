// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/simulatepanel.h"

#include "ui/shared/fields.h"
#include "ui/shared/switch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSimulatePanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withItemsOfProductionOnlyItDoesNotExist();
    void firesWhatIsChosenAtTheItem();
    void chaosIsPassedOn();
    void theOutcomeIsTold();
    void itCanBeFoldedAway();

private:
    QPushButton* button(const QString& text) const;
    Switch* chaos(const QString& name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SimulatePanel> m_panel;
};

void TestSimulatePanel::init()
{
    m_panel.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_panel = std::make_unique<SimulatePanel>(*m_theme);
    m_panel->setItems({{ItemId(u"item-1"_s), {EndUserId(u"a"_s), u"Acme"_s, u"Tartan Bank"_s, Environment::Sandbox}},
        {ItemId(u"item-2"_s), {EndUserId(u"b"_s), u"Zephyr"_s, {}, Environment::Offline}},
        {ItemId(u"item-3"_s), {EndUserId(u"c"_s), u"Real"_s, {}, Environment::Production}}});
}

QPushButton* TestSimulatePanel::button(const QString& text) const
{
    for (QPushButton* candidate : m_panel->findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

Switch* TestSimulatePanel::chaos(const QString& name) const
{
    for (Switch* candidate : m_panel->findChildren<Switch*>()) {
        if (candidate->accessibleName().startsWith(name))
            return candidate;
    }
    return nullptr;
}

void TestSimulatePanel::withItemsOfProductionOnlyItDoesNotExist()
{
    QVERIFY(m_panel->isVisible());
    m_panel->setItems({{ItemId(u"item-3"_s), {EndUserId(u"c"_s), u"Real"_s, {}, Environment::Production}}});
    QVERIFY(!m_panel->isVisible());
}

void TestSimulatePanel::firesWhatIsChosenAtTheItem()
{
    const QList<ComboBox*> choices = m_panel->findChildren<ComboBox*>();
    QCOMPARE(choices[0]->count(), 2);
    QCOMPARE(choices[0]->currentText(), u"Acme, Tartan Bank"_s);
    choices[0]->setCurrentIndex(1);
    choices[1]->setCurrentText(u"PENDING_DISCONNECT"_s);
    FireRequest request;
    connect(m_panel.get(), &SimulatePanel::fireRequested, this, [&request](const FireRequest& wanted) { request = wanted; });
    QTest::mouseClick(button(u"Fire"_s), Qt::LeftButton);
    QCOMPARE(request.item, ItemId(u"item-2"_s));
    QCOMPARE(request.kind, (WebhookKind{u"ITEM"_s, u"PENDING_DISCONNECT"_s}));
    QCOMPARE(request.times, 1);
    QVERIFY(!request.forgery);
    QVERIFY(!button(u"Fire"_s)->isEnabled());
}

void TestSimulatePanel::chaosIsPassedOn()
{
    FireRequest request;
    connect(m_panel.get(), &SimulatePanel::fireRequested, this, [&request](const FireRequest& wanted) { request = wanted; });
    for (const QString& name : {u"Duplicate"_s, u"Bad signature"_s, u"Delay"_s})
        QTest::keyClick(chaos(name), Qt::Key_Space);
    QTest::mouseClick(button(u"Fire"_s), Qt::LeftButton);
    QCOMPARE(request.times, 2);
    QCOMPARE(request.delaySeconds, 5);
    QVERIFY(request.forgery);
}

void TestSimulatePanel::theOutcomeIsTold()
{
    QTest::mouseClick(button(u"Burst of 20"_s), Qt::LeftButton);
    m_panel->setOutcome({20, 401, SystemClock().now(), std::nullopt});
    QVERIFY(button(u"Fire"_s)->isEnabled());
    QStringList texts;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        texts.append(label->accessibleName());
    const QString all = texts.join(u' ');
    QVERIFY2(all.contains(u"20 sent at"_s) && all.contains(u"answered with 401"_s), qPrintable(all));
}

void TestSimulatePanel::itCanBeFoldedAway()
{
    const int open = m_panel->sizeHint().height();
    m_panel->setExpanded(false);
    QVERIFY(m_panel->sizeHint().height() < open);
    QVERIFY(!m_panel->isExpanded());
}

QTEST_MAIN(TestSimulatePanel)
#include "tst_simulatepanel.moc"
