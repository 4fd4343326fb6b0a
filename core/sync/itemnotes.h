// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/itemnotice.h"
#include "core/domain/webhookevent.h"

#include <QObject>

#include <functional>

namespace egret {

class ItemAccess;
class Writer;
struct Stores;

//! Keeps with Items what webhooks say about them: errors, ends of consents and connections, accounts that were taken back
//! or are not shared yet, and that a new webhook URL was reached. What is held of an account that was taken back is
//! deleted. What Plaid says when it is asked (/item/get) corrects it
//! later, so events may come twice, late and in any order. Items that nobody holds are passed over. What cannot be written
//! is logged. Engine thread only; what is passed in must outlive every flow.
class ItemNotes : public QObject {
    Q_OBJECT

public:
    ItemNotes(ItemAccess& items, Writer& writer, TaskTracker& tasks, QObject* parent = nullptr);

public slots:
    //! Any verified event; most say nothing about an Item's state.
    void take(const egret::WebhookEvent& event);
    //! The end user went through update mode: what asked for that is done with.
    void forgetAnnouncements(const egret::ItemId& item);

signals:
    //! What an event said about \a item is stored.
    void noted(const egret::ItemId& item);
    //! The owner took \a account back: nothing of it is in egret.db any more, and nothing should be anywhere else.
    void accountDropped(const egret::AccountId& account);

private:
    void keep(const WebhookEvent& event, const QString& subject, const QString& reason, std::optional<Timestamp> due);
    void write(const ItemId& item, std::function<Result<>(Stores&)> work);
    QCoro::Task<> writeNow(ItemId item, std::function<Result<>(Stores&)> work);
    QCoro::Task<> dropAccount(WebhookEvent event);
    QCoro::Task<> recordError(WebhookEvent event);

    ItemAccess& m_items;
    Writer& m_writer;
    TaskTracker& m_tasks;
};

} // namespace egret
