// SPDX-License-Identifier: Apache-2.0
#include "app/background.h"

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;

class TestBackground : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWindowClosesUnlessItShallStay();
    void theSettingHoldsAtOnce();

private:
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
};

void TestBackground::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestBackground::aWindowClosesUnlessItShallStay()
{
    const QTemporaryDir directory;
    MainWindow window(*m_theme, m_clock);
    const Background background(window, directory.path());
    window.show();
    QVERIFY(window.close());
}

void TestBackground::theSettingHoldsAtOnce()
{
    const QTemporaryDir directory;
    MainWindow window(*m_theme, m_clock);
    Background background(window, directory.path());
    Settings(directory.path()).set(kRunInBackground, 1);
    background.apply();
    window.show();
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
    Settings(directory.path()).set(kRunInBackground, 0);
    background.apply();
    window.show();
    QVERIFY(window.close());
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
