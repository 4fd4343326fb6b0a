// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

#include <QTest>

using namespace egret;

class TestExitCode : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfErrorHasItsCode_data();
    void everyKindOfErrorHasItsCode();
};

void TestExitCode::everyKindOfErrorHasItsCode_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("wrong input") << Error::Kind::InvalidInput << 1;
    QTest::newRow("not found") << Error::Kind::NotFound << 3;
    QTest::newRow("conflict") << Error::Kind::Conflict << 1;
    QTest::newRow("storage") << Error::Kind::Storage << 1;
    QTest::newRow("secrets locked") << Error::Kind::SecretsLocked << 4;
    QTest::newRow("secret missing") << Error::Kind::SecretsMissing << 4;
    QTest::newRow("no secret store") << Error::Kind::SecretsUnavailable << 4;
    QTest::newRow("unreachable") << Error::Kind::Network << 5;
    QTest::newRow("refused by Plaid") << Error::Kind::Plaid << 5;
    QTest::newRow("directory in use") << Error::Kind::InUse << 6;
    QTest::newRow("cancelled") << Error::Kind::Cancelled << 1;
}

void TestExitCode::everyKindOfErrorHasItsCode()
{
    QFETCH(Error::Kind, kind);
    Error error;
    error.kind = kind;
    QTEST(int(cli::exitCodeFor(error)), "code");
}

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
