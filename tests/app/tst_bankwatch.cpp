// SPDX-License-Identifier: Apache-2.0
#include "app/bankwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const InstitutionId kTartan(u"ins_1"_s);

//! Goes on when it is told to.
class PushedClock final : public Clock {
public:
    Timestamp now() const override { return m_now; }
    void push(std::chrono::minutes by) { m_now += by; }

private:
    Timestamp m_now = Timestamp(1'700'000'000s);
};

ListedItem item(const QString& id, ItemStatus status, Environment environment = Environment::Production)
{
    ListedItem listed;
    listed.item.id = ItemId(id);
    listed.item.institution = kTartan;
    listed.item.institutionName = u"Tartan Bank"_s;
    listed.item.status = status;
    listed.environment = environment;
    return listed;
}

} // namespace

class TestBankWatch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void onlyBanksWhoseItemsFailInProductionAreAskedAbout();
    void anAnswerIsKeptForAWhile();
    void aFailedCallIsNotRepeatedAtOnce();
    void whatNoLongerFailsIsNotTold();

private:
    Task<BankHealth> answer(cli::AskedBank bank);
    QList<BankTrouble> told() const { return m_told->isEmpty() ? QList<BankTrouble>() : m_told->last().first().value<QList<BankTrouble>>(); }

    PushedClock m_clock;
    TaskTracker m_tasks;
    std::unique_ptr<BankWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
    Result<BankHealth> m_health = BankHealth();
    QList<InstitutionId> m_asked;
};

void TestBankWatch::init()
{
    m_asked.clear();
    m_health = BankHealth{u"DOWN"_s, {}, {}, u"Maintenance"_s};
    m_watch = std::make_unique<BankWatch>(m_clock, m_tasks, [this](cli::AskedBank bank) { return answer(bank); });
    m_told = std::make_unique<QSignalSpy>(m_watch.get(), &BankWatch::told);
}

Task<BankHealth> TestBankWatch::answer(cli::AskedBank bank)
{
    m_asked.append(bank.id);
    const Result<BankHealth> health = m_health;
    co_return health;
}

void TestBankWatch::onlyBanksWhoseItemsFailInProductionAreAskedAbout()
{
    m_watch->look({item(u"fine"_s, ItemStatus::Active), item(u"test"_s, ItemStatus::Erroring, Environment::Sandbox)});
    QVERIFY(m_asked.isEmpty());
    m_watch->look({item(u"a"_s, ItemStatus::Erroring), item(u"b"_s, ItemStatus::Erroring)});
    QCOMPARE(m_asked, QList<InstitutionId>{kTartan}); // once for both
    QCOMPARE(told().size(), 1);
    QVERIFY(told().first().isDown);
    QCOMPARE(told().first().incident, u"Maintenance"_s);
}

void TestBankWatch::anAnswerIsKeptForAWhile()
{
    const QList<ListedItem> items{item(u"a"_s, ItemStatus::Erroring)};
    m_watch->look(items);
    m_clock.push(BankWatch::kKept - 1min);
    m_watch->look(items);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(told().size(), 1);
    m_health = BankHealth{u"HEALTHY"_s, {}, {}, {}};
    m_clock.push(1min);
    m_watch->look(items);
    QCOMPARE(m_asked.size(), 2);
    QVERIFY(told().isEmpty());
}

void TestBankWatch::aFailedCallIsNotRepeatedAtOnce()
{
    m_health = unexpected(Error::Kind::Network, u"timeout"_s, u"No answer."_s);
    for (int look = 0; look < 3; ++look)
        m_watch->look({item(u"a"_s, ItemStatus::Erroring)});
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(told().isEmpty());
}

void TestBankWatch::whatNoLongerFailsIsNotTold()
{
    m_watch->look({item(u"a"_s, ItemStatus::Erroring)});
    QCOMPARE(told().size(), 1);
    m_watch->look({item(u"a"_s, ItemStatus::Active)});
    QVERIFY(told().isEmpty());
}

QTEST_GUILESS_MAIN(TestBankWatch)
#include "tst_bankwatch.moc"
