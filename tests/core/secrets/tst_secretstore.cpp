// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstore.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject {
    Q_OBJECT

private slots:
    void namesSayWhatTheyHold();
};

void TestSecretStore::namesSayWhatTheyHold()
{
    QCOMPARE(dataKeyName(u"dir_1"_s), u"data-key/dir_1"_s);
    QCOMPARE(integrationSecretName(IntegrationId(u"itg_7"_s)), u"integration-secret/itg_7"_s);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
