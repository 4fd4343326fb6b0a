// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/idempotencykeys.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kStart = fromMicroseconds(1'781'706'708'000'000);
const QJsonObject kFive{{u"amount"_s, 5}};
const QJsonObject kSix{{u"amount"_s, 6}};

} // namespace

class TestIdempotencyKeys : public QObject {
    Q_OBJECT

private slots:
    void aNewKeyIsFree();
    void aKeyRemembersWhatItCameTo();
    void aKeyIsOfOneRequest();
    void aKeyIsForgottenAfterTwoDays();
};

void TestIdempotencyKeys::aNewKeyIsFree()
{
    const Result<std::optional<int>> found = IdempotencyKeys().find(u"one"_s, kFive, kStart);
    QVERIFY(found);
    QVERIFY(!found->has_value());
}

void TestIdempotencyKeys::aKeyRemembersWhatItCameTo()
{
    IdempotencyKeys keys;
    keys.keep(u"one"_s, kFive, 7, kStart);
    QCOMPARE(*keys.find(u"one"_s, kFive, kStart + 1h), std::optional(7));
    QCOMPARE(*keys.find(u"two"_s, kFive, kStart + 1h), std::optional<int>());
}

void TestIdempotencyKeys::aKeyIsOfOneRequest()
{
    IdempotencyKeys keys;
    keys.keep(u"one"_s, kFive, 7, kStart);
    QCOMPARE(keys.find(u"one"_s, kSix, kStart + 1h).error().code, u"INVALID_FIELD"_s);
}

void TestIdempotencyKeys::aKeyIsForgottenAfterTwoDays()
{
    IdempotencyKeys keys;
    keys.keep(u"one"_s, kFive, 7, kStart);
    QCOMPARE(*keys.find(u"one"_s, kFive, kStart + 48h - 1us), std::optional(7));
    QCOMPARE(*keys.find(u"one"_s, kSix, kStart + 48h), std::optional<int>());
    keys.keep(u"two"_s, kFive, 8, kStart + 48h);
    QCOMPARE(*keys.find(u"one"_s, kFive, kStart + 1h), std::optional<int>());
}

QTEST_GUILESS_MAIN(TestIdempotencyKeys)
#include "tst_idempotencykeys.moc"
