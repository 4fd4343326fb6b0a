// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkpassage.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkPassage : public QObject {
    Q_OBJECT

private slots:
    void opensForItsOwnVisitOnly();
    void aSumTellsTokensApartAndRevealsNone();
    void aSumTellsOrdersApartByWhatShapesThePage();
    void sessionsBecomeSteps();
};

void TestLinkPassage::opensForItsOwnVisitOnly()
{
    const TokenVault vault(TokenVault::makeKey());
    const LinkPassage passage{LinkToken(u"link-sandbox-1"_s), QUrl(u"https://secure.plaid.com/hl/x1"_s), orderSum({})};
    const Result<QByteArray> sealed = sealPassage(vault, passage, u"lnk_1"_s);
    QVERIFY(sealed);
    QVERIFY(!sealed->contains("link-sandbox") && !sealed->contains("secure.plaid.com"));
    const Result<LinkPassage> opened = openPassage(vault, *sealed, u"lnk_1"_s);
    QCOMPARE(opened->token.reveal(), u"link-sandbox-1"_s);
    QCOMPARE(opened->page, passage.page);
    QCOMPARE(opened->order, passage.order);
    QCOMPARE(openPassage(vault, *sealed, u"lnk_2"_s).error().code, u"sealed"_s);
}

void TestLinkPassage::aSumTellsTokensApartAndRevealsNone()
{
    const PublicToken token(u"public-sandbox-1"_s);
    QCOMPARE(tokenSum(token).size(), 32);
    QCOMPARE(tokenSum(token), tokenSum(PublicToken(u"public-sandbox-1"_s)));
    QVERIFY(tokenSum(token) != tokenSum(PublicToken(u"public-sandbox-2"_s)));
}

void TestLinkPassage::aSumTellsOrdersApartByWhatShapesThePage()
{
    LinkTokenRequest request;
    const QString sum = orderSum(request);
    request.clientUserId = u"acme"_s;
    QCOMPARE(orderSum(request), sum);
    request.accountSelection = true;
    QVERIFY(orderSum(request) != sum);
    request.accountSelection = false;
    request.products.append(u"auth"_s);
    QVERIFY(orderSum(request) != sum);
}

void TestLinkPassage::sessionsBecomeSteps()
{
    LinkSession session;
    session.id = u"s-1"_s;
    session.started = QDateTime(QDate(2026, 6, 17), QTime(14, 0), Qt::UTC);
    session.finished = session.started.addSecs(60);
    session.exited = true;
    session.exitStatus = u"requires_code"_s;
    session.events = {{u"e-1"_s, u"OPEN"_s, session.started, {}}};
    const QList<LinkVisitStep> steps = stepsOf({session});
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].name, u"started"_s);
    QCOMPARE(steps[1].key, u"event e-1"_s);
    QCOMPARE(steps[2].name, u"left"_s);
    QCOMPARE(steps[2].detail, u"requires_code"_s);
    QCOMPARE(steps[2].at, fromDateTime(session.finished));
}

QTEST_GUILESS_MAIN(TestLinkPassage)
#include "tst_linkpassage.moc"
