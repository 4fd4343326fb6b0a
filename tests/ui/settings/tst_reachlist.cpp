// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/reachlist.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReachHop::Kind;
using Outcome = ReachHop::Outcome;

const QList<ReachHop> kGood{{Kind::Port, Outcome::Passed, 1, {}, {}}, {Kind::Name, Outcome::Passed, 12, {}, {}},
    {Kind::Certificate, Outcome::Passed, 30, {}, {}}, {Kind::RoundTrip, Outcome::Passed, 84, {}, {}}};
const QList<ReachHop> kBroken{{Kind::Port, Outcome::Passed, 1, {}, {}}, {Kind::Name, Outcome::PassedOver, 0, {}, {}},
    {Kind::Certificate, Outcome::PassedOver, 0, {}, {}}, {Kind::RoundTrip, Outcome::Failed, 0, u"status"_s, u"502"_s}};

} // namespace

class TestReachList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyHopIsSpokenWithItsOutcome();
    void aBrokenHopSaysWhatToDo();
    void aTestIsAskedForOnce();
    void theSummaryNamesTheBrokenHop();

private:
    static QStringList spoken(const ReachList& list);

    std::unique_ptr<Theme> m_theme;
};

void TestReachList::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

QStringList TestReachList::spoken(const ReachList& list)
{
    QStringList names;
    for (const QLabel* label : list.findChildren<QLabel*>()) {
        if (!label->accessibleName().isEmpty())
            names.append(label->accessibleName());
    }
    return names;
}

void TestReachList::everyHopIsSpokenWithItsOutcome()
{
    ReachList list(*m_theme);
    list.setHops(kGood, QTime(14, 31, 2));
    const QStringList names = spoken(list);
    QVERIFY2(names.contains(u"Port open: passed"_s) && names.contains(u"Round trip: passed"_s), qPrintable(names.join(u'\n')));
    QVERIFY(list.findChild<QPushButton*>()->isEnabled());
}

void TestReachList::aBrokenHopSaysWhatToDo()
{
    ReachList list(*m_theme);
    list.setHops(kBroken, QTime(14, 31, 2));
    const QString all = spoken(list).join(u'\n');
    QVERIFY2(all.contains(u"Round trip: failed. It answers 502"_s), qPrintable(all));
    QVERIFY2(all.contains(u"DNS resolves: not needed"_s), qPrintable(all));
}

void TestReachList::aTestIsAskedForOnce()
{
    ReachList list(*m_theme);
    QSignalSpy asked(&list, &ReachList::testRequested);
    auto* again = list.findChild<QPushButton*>();
    list.show();
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    list.setRunning();
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestReachList::theSummaryNamesTheBrokenHop()
{
    QCOMPARE(reachSummary({}, true), QString());
    QVERIFY(reachSummary(kGood, true).startsWith(u"Reachable from the internet, "_s));
    QVERIFY(reachSummary(kGood, false).startsWith(u"Reachable on this computer, "_s));
    QCOMPARE(reachSummary(kBroken, true), u"Not reachable: Round trip"_s);
    QVERIFY(isReachable(kGood) && !isReachable(kBroken));
}

QTEST_MAIN(TestReachList)
#include "tst_reachlist.moc"
