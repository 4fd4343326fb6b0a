// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/errortext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasATitleAndANextStep();
    void aKnownPlaidCodeHasItsOwnWords();
    void anUnknownPlaidCodePointsToTheCode();
};

void TestErrorText::everyKindHasATitleAndANextStep()
{
    using Kind = Error::Kind;
    for (const Kind kind : {Kind::InvalidInput, Kind::NotFound, Kind::Conflict, Kind::Storage, Kind::SecretsLocked,
             Kind::SecretsMissing, Kind::SecretsUnavailable, Kind::Network, Kind::Plaid, Kind::InUse, Kind::Cancelled}) {
        const ErrorText text = errorText({kind, {}, {}, {}, {}, 0});
        QVERIFY2(!text.title.isEmpty() && !text.title.endsWith(u'.'), qPrintable(text.title));
        QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
    }
}

void TestErrorText::aKnownPlaidCodeHasItsOwnWords()
{
    const ErrorText text = errorText({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, {}, {}, {}, 0});
    QCOMPARE(text.title, u"Plaid refused these keys"_s);
    QVERIFY(text.advice.contains(u"client_id"_s));
}

void TestErrorText::anUnknownPlaidCodePointsToTheCode()
{
    const ErrorText text = errorText({Error::Kind::Plaid, u"SOMETHING_NEW"_s, {}, {}, {}, 0});
    QCOMPARE(text.title, u"Plaid refused"_s);
    QCOMPARE(text.advice, u"The code below says why."_s);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
