// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/banks.h"
#include "core/base/task.h"
#include "ui/items/banktrouble.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace egret {

//! Asks Plaid how well it reaches the banks whose Items fail, each once in a while, and remembers the answers. In
//! Production only: elsewhere Plaid does not tell. Engine thread; connected queued.
class BankWatch : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<Task<BankHealth>(cli::AskedBank)>;
    //! Until a bank is asked about again.
    static constexpr std::chrono::minutes kKept{15};

    //! \a clock and \a tasks outlive every flow.
    BankWatch(const Clock& clock, TaskTracker& tasks, Ask ask, QObject* parent = nullptr);

public slots:
    //! \a items: all there are, as they are now.
    void look(const QList<egret::ListedItem>& items);

signals:
    //! Of all banks whose Items fail; again after every answer.
    void told(const QList<egret::BankTrouble>& troubles);

private:
    struct Answer {
        Timestamp asked;
        std::optional<BankTrouble> trouble;
    };
    QCoro::Task<> askAbout(QList<cli::AskedBank> banks);
    void tell();

    const Clock& m_clock;
    TaskTracker& m_tasks;
    Ask m_ask;
    QList<cli::AskedBank> m_failing;
    QHash<InstitutionId, Answer> m_answers;
};

} // namespace egret
