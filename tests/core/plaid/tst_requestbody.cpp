// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/requestbody.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestBody : public QObject {
    Q_OBJECT

private slots:
    void isReadOnceInPieces();
    void cannotBeRewoundOrWritten();
};

void TestRequestBody::isReadOnceInPieces()
{
    RequestBody body(R"({"count":500})"_ba);
    QCOMPARE(body.size(), qint64(13));
    QVERIFY(!body.isSequential());
    QCOMPARE(body.read(5), R"({"cou)"_ba);
    QCOMPARE(body.readAll(), R"(nt":500})"_ba);
    QVERIFY(body.atEnd());
}

void TestRequestBody::cannotBeRewoundOrWritten()
{
    RequestBody body("abc"_ba);
    QCOMPARE(body.readAll(), "abc"_ba);
    QVERIFY(!body.reset());
    QVERIFY(!body.isWritable());
}

QTEST_GUILESS_MAIN(TestRequestBody)
#include "tst_requestbody.moc"
