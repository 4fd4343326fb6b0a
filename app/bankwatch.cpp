// SPDX-License-Identifier: Apache-2.0
#include "app/bankwatch.h"

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool fails(const ListedItem& listed)
{
    return listed.item.status == ItemStatus::Erroring && listed.environment == Environment::Production;
}

std::optional<BankTrouble> troubleOf(const cli::AskedBank& bank, const BankHealth& health)
{
    if (health.logins.isEmpty() || health.logins == "HEALTHY"_L1)
        return std::nullopt;
    return BankTrouble{bank.id, bank.name, health.logins == "DOWN"_L1, health.since, health.incident};
}

} // namespace

BankWatch::BankWatch(const Clock& clock, TaskTracker& tasks, Ask ask, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tasks(tasks)
    , m_ask(std::move(ask))
{
}

void BankWatch::look(const QList<ListedItem>& items)
{
    QList<ListedItem> failing;
    std::copy_if(items.begin(), items.end(), std::back_inserter(failing), fails);
    m_failing = cli::banksOf(failing);
    QList<cli::AskedBank> due;
    for (const cli::AskedBank& bank : std::as_const(m_failing)) {
        const auto answer = m_answers.constFind(bank.id);
        if (answer == m_answers.cend() || m_clock.now() - answer->asked >= kKept) {
            m_answers[bank.id].asked = m_clock.now(); // a failed call is one, too
            due.append(bank);
        }
    }
    tell();
    if (!due.isEmpty())
        m_tasks.start(askAbout(due));
}

QCoro::Task<> BankWatch::askAbout(QList<cli::AskedBank> banks)
{
    for (const cli::AskedBank& bank : std::as_const(banks)) {
        const Result<BankHealth> health = co_await m_ask(bank);
        if (health)
            m_answers[bank.id].trouble = troubleOf(bank, *health);
        tell();
    }
}

void BankWatch::tell()
{
    QList<BankTrouble> troubles;
    for (const cli::AskedBank& bank : std::as_const(m_failing)) {
        if (const std::optional<BankTrouble> trouble = m_answers.value(bank.id).trouble)
            troubles.append(*trouble);
    }
    emit told(troubles);
}

} // namespace egret
