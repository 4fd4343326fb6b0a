// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/identityverificationapi.h"

#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIdentityVerificationApi : public QObject {
    Q_OBJECT

private slots:
    void anAttemptIsMadeToldAndListed();
};

void TestIdentityVerificationApi::anAttemptIsMadeToldAndListed()
{
    test::SimulatedPlaid plaid;
    IdentityVerificationApi api(plaid.client);
    const Result<IdentityVerification> made
        = test::await(api.create(plaid.access(), u"idvtmp_1"_s, u"customer-1"_s, true));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->id.startsWith(u"idv_"_s));
    QCOMPARE(made->status, u"active"_s);
    QCOMPARE(made->templateId, u"idvtmp_1"_s);
    QVERIFY(made->shareableUrl.isValid());
    QVERIFY(made->created.isValid());
    QCOMPARE(made->steps.first().first, u"accept_tos"_s);
    QVERIFY(!made->steps.first().second.isEmpty());
    QCOMPARE(test::await(api.get(plaid.access(), made->id))->clientUserId, u"customer-1"_s);
    QVERIFY(test::await(api.create(plaid.access(), u"idvtmp_1"_s, u"customer-2"_s, true)));
    const Result<IdentityVerificationPage> all = test::await(api.list(plaid.access(), u"idvtmp_1"_s));
    QCOMPARE(all->verifications.size(), 2);
    QVERIFY(all->nextCursor.isEmpty());
    QCOMPARE(test::await(api.list(plaid.access(), u"idvtmp_1"_s, u"customer-1"_s))->verifications.size(), 1);
}

QTEST_GUILESS_MAIN(TestIdentityVerificationApi)
#include "tst_identityverificationapi.moc"
