// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionstep.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionStep : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasItsName();
};

void TestTransactionStep::everyStepHasItsName()
{
    QStringList names;
    for (int kind = 0; kind <= int(TransactionStep::Kind::TakenBack); ++kind)
        names.append(transactionStepName(TransactionStep::Kind(kind)));
    QCOMPARE(names, (QStringList{u"added"_s, u"modified"_s, u"posted"_s, u"removed"_s, u"restored"_s, u"edited"_s,
                        u"taken_back"_s}));
}

QTEST_GUILESS_MAIN(TestTransactionStep)
#include "tst_transactionstep.moc"
