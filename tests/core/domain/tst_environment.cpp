// SPDX-License-Identifier: Apache-2.0
#include "core/domain/environment.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestEnvironment : public QObject {
    Q_OBJECT

private slots:
    void namesReadBack();
    void offlineSpeaksAsSandbox();
    void readsTheWordInsideAToken();
};

void TestEnvironment::namesReadBack()
{
    for (const Environment environment :
        {Environment::Sandbox, Environment::Production, Environment::Offline, Environment::Development})
        QCOMPARE(environmentFromName(environmentName(environment)), environment);
    QCOMPARE(environmentFromName(u"Sandbox"_s), std::nullopt);
}

void TestEnvironment::offlineSpeaksAsSandbox()
{
    QCOMPARE(tokenEnvironment(Environment::Offline), u"sandbox"_s);
    QCOMPARE(tokenEnvironment(Environment::Production), u"production"_s);
}

void TestEnvironment::readsTheWordInsideAToken()
{
    QCOMPARE(tokenEnvironmentOf(u"access-production-7c69d345-fda8"_s), u"production"_s);
    QCOMPARE(tokenEnvironmentOf(u"nonsense"_s), QString());
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
