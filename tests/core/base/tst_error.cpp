// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestError : public QObject {
    Q_OBJECT

private slots:
    void aResultHoldsItsValueOrItsError();
    void anEmptyResultIsASuccess();
    void printsTheRequestIdWhereThereIsOne();
};

void TestError::aResultHoldsItsValueOrItsError()
{
    const Result<int> good = 7;
    QVERIFY(good);
    QCOMPARE(*good, 7);
    const Result<int> bad = unexpected(Error::Kind::NotFound, u"item"_s, u"There is no such Item."_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, u"item"_s);
}

void TestError::anEmptyResultIsASuccess()
{
    QVERIFY(Result<>());
    QVERIFY(!Result<>(unexpected(Error{})));
}

void TestError::printsTheRequestIdWhereThereIsOne()
{
    Error error{Error::Kind::Plaid, u"INVALID_FIELD"_s, u"Bad."_s, u"abc"_s, u"INVALID_REQUEST"_s, 0};
    QString text;
    QDebug(&text) << error;
    QVERIFY(text.contains("request_id"_L1));
    QVERIFY(text.contains("INVALID_FIELD"_L1));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
