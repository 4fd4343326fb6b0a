// SPDX-License-Identifier: Apache-2.0
#include "app/processage.h"

#include <QTest>

using namespace egret;
using namespace std::chrono_literals;

class TestProcessAge : public QObject {
    Q_OBJECT

private slots:
    void itBeginsBeforeMainAndGrowsWithTheClock();
};

void TestProcessAge::itBeginsBeforeMainAndGrowsWithTheClock()
{
    constexpr auto kTick = 10ms;
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsed = [begin] { return std::chrono::steady_clock::now() - begin; };
    const std::optional<std::chrono::milliseconds> first = processAge();
    QVERIFY(first);
    QVERIFY(*first >= 0ms);
    while (elapsed() < 2 * kTick)
        QVERIFY(processAge());
    const std::chrono::milliseconds grown = *processAge() - *first;
    QVERIFY(grown >= kTick);
    QVERIFY(grown <= std::chrono::ceil<std::chrono::milliseconds>(elapsed()) + 1ms);
}

QTEST_GUILESS_MAIN(TestProcessAge)
#include "tst_processage.moc"
