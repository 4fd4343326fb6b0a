// SPDX-License-Identifier: Apache-2.0
#include "core/domain/itemnotice.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItemNotice : public QObject {
    Q_OBJECT

private slots:
    void theSoonestDateComesFirst();
    void whatHasNoDateComesAfterWhatHasOne();
    void whatAsksForNothingIsNeverUrgent();
    void nextActionTakesTheStatusFirst_data();
    void nextActionTakesTheStatusFirst();
};

namespace {

constexpr Timestamp day(int number)
{
    return Timestamp(std::chrono::hours(24 * number));
}

ItemNotice notice(const QString& code, std::optional<Timestamp> due = {})
{
    return {code, {}, {}, day(1), due, {}};
}

} // namespace

void TestItemNotice::theSoonestDateComesFirst()
{
    const QList<ItemNotice> notices{notice(u"PENDING_EXPIRATION"_s, day(9)), notice(u"PENDING_DISCONNECT"_s, day(4))};
    QCOMPARE(mostUrgent(notices)->code, u"PENDING_DISCONNECT"_s);
}

void TestItemNotice::whatHasNoDateComesAfterWhatHasOne()
{
    const QList<ItemNotice> notices{notice(u"NEW_ACCOUNTS_AVAILABLE"_s), notice(u"PENDING_EXPIRATION"_s, day(900))};
    QCOMPARE(mostUrgent(notices)->code, u"PENDING_EXPIRATION"_s);
}

void TestItemNotice::whatAsksForNothingIsNeverUrgent()
{
    QVERIFY(!mostUrgent({}));
    QVERIFY(!mostUrgent({notice(u"LOGIN_REPAIRED"_s)}));
}

void TestItemNotice::nextActionTakesTheStatusFirst_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("noticed");
    QTest::addColumn<QString>("action");
    QTest::newRow("a healthy Item whose consent ends") << ItemStatus::Active << QString() << u"PENDING_EXPIRATION"_s << u"repair"_s;
    QTest::newRow("a healthy Item with new accounts") << ItemStatus::Active << QString() << u"NEW_ACCOUNTS_AVAILABLE"_s << u"select_accounts"_s;
    QTest::newRow("an Item that waits for its bank, linked twice") << ItemStatus::Active << u"INSTITUTION_DOWN"_s << u"DUPLICATE_ITEM"_s << u"remove_duplicate"_s;
    QTest::newRow("wrong keys come before new accounts") << ItemStatus::Erroring << u"INVALID_API_KEYS"_s << u"NEW_ACCOUNTS_AVAILABLE"_s << u"check_keys"_s;
    QTest::newRow("a removed Item needs nothing else") << ItemStatus::DeletedInPlaid << QString() << u"PENDING_DISCONNECT"_s << u"relink"_s;
    QTest::newRow("a repaired login needs nothing") << ItemStatus::Active << QString() << u"LOGIN_REPAIRED"_s << u"none"_s;
}

void TestItemNotice::nextActionTakesTheStatusFirst()
{
    QFETCH(ItemStatus, status);
    QFETCH(QString, error);
    QFETCH(QString, noticed);
    Item item;
    item.status = status;
    item.errorCode = error;
    QTEST(nextAction(item, {notice(noticed)}), "action");
}

QTEST_GUILESS_MAIN(TestItemNotice)
#include "tst_itemnotice.moc"
