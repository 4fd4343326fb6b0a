// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/democompany.h"
#include "core/base/task.h"
#include "core/domain/integration.h"

#include <QHash>

#include <functional>

namespace egret {

class Runtime;

//! How the stored transactions compare with the bank's.
struct DemoVerdict {
    qint64 transactions = 0; //!< compared
    qint64 items = 0;
    QList<ItemId> unequal; //!< those with differences
    QStringList differences; //!< one sentence each; empty: everything matches
};

//! The main job from the company's side, offline: an integration with the simulator, an API key, every business of the
//! simulated world linked through the link URL, and the comparison with the bank's own list. The runtime must listen.
//! Engine thread only; steps are called in this order.
class DemoRun : public QObject {
    Q_OBJECT

public:
    explicit DemoRun(Runtime& runtime, QObject* parent = nullptr);

    Task<Integration> addIntegration(QString name);
    Task<> linkEveryone();
    //! Waits until every Item has its whole history, no webhook waits and every row of the bank is stored.
    //! Errors: Network with code "timeout" after 60 s without getting there.
    Task<> settle();
    //! Lets \a count banks move on: pending rows post, one amount changes, new rows appear.
    Task<> moveOn(int count);
    Task<DemoVerdict> compare(); //!< every Item
    //! Gives somebody something to see to: a login breaks, a connection is about to end, an end user has more accounts.
    Task<> makeTrouble();
    //! Customers pay by bank, some of them without success.
    Task<> takePayments();

    qsizetype items() const { return m_items.size(); }

signals:
    void linked(int done, int total);

private:
    Task<> linkOne(int business, InstitutionId bank);
    Task<bool> isSettled();
    Task<DemoVerdict> compareItems(QList<ItemId> items);

    Runtime& m_runtime;
    std::unique_ptr<DemoCompany> m_company;
    LinkTarget m_target;
    QList<ItemId> m_items;
    QList<ItemId> m_unequal; //!< Items not seen equal since they were linked or moved on: comparing all takes a second
};

} // namespace egret
