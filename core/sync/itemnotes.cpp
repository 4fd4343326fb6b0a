// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemnotes.h"

#include "core/base/log.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidanswer.h"
#include "core/store/writer.h"
#include "core/sync/itemaccess.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLetters = 200;

//! Of a webhook's fields, in UTC.
std::optional<Timestamp> timeOf(const JsonReader& fields, QLatin1String key)
{
    const QDateTime time = fields.time(key);
    return time.isValid() ? std::optional(fromDateTime(time)) : std::nullopt;
}

//! What \a event says is wrong with its Item; nothing where it says no such thing.
std::optional<Error> errorOf(const WebhookEvent& event)
{
    const std::optional<Error> error = plaidError(event.fields.value("error"_L1).toObject());
    if (error || event.action != WebhookAction::NoteRevocation)
        return error;
    return Error{Error::Kind::Plaid, u"USER_PERMISSION_REVOKED"_s, u"The end user took the permission back."_s, {},
        u"ITEM_ERROR"_s, 0};
}

} // namespace

ItemNotes::ItemNotes(ItemAccess& items, Writer& writer, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_items(items)
    , m_writer(writer)
    , m_tasks(tasks)
{
}

void ItemNotes::take(const WebhookEvent& event)
{
    if (event.item.isEmpty())
        return;
    const JsonReader fields(event.fields);
    switch (event.action) {
    case WebhookAction::RefreshItem: m_tasks.start(recordError(event)); break;
    case WebhookAction::NoteRevocation:
        keep(event, {}, {}, {});
        m_tasks.start(recordError(event));
        break;
    case WebhookAction::OfferAccounts: keep(event, {}, {}, {}); break;
    case WebhookAction::NoteConsentEnd: {
        const std::optional<Timestamp> disconnect = timeOf(fields, "disconnect_time"_L1);
        const std::optional<Timestamp> due = disconnect ? disconnect : timeOf(fields, "consent_expiration_time"_L1);
        keep(event, {}, fields.text("reason"_L1), due);
        break;
    }
    case WebhookAction::DropAccount: m_tasks.start(dropAccount(event)); break;
    case WebhookAction::NoteWebhookUrl:
        write(event.item, [item = event.item, url = fields.text("new_webhook_url"_L1), at = event.received](Stores& stores) {
            return stores.webhookMoves.acknowledge(item, url, at);
        });
        break;
    default: break;
    }
}

void ItemNotes::forgetAnnouncements(const ItemId& item)
{
    const QStringList codes{u"PENDING_DISCONNECT"_s, u"PENDING_EXPIRATION"_s, u"USER_PERMISSION_REVOKED"_s,
        u"NEW_ACCOUNTS_AVAILABLE"_s, u"USER_ACCOUNT_REVOKED"_s};
    write(item, [item, codes](Stores& stores) { return stores.itemNotices.clear(item, codes); });
}

void ItemNotes::keep(
    const WebhookEvent& event, const QString& subject, const QString& reason, std::optional<Timestamp> due)
{
    const ItemNotice notice{event.kind.code, subject.left(kMostLetters), reason.left(kMostLetters), event.received, due, event.delivery};
    write(event.item, [item = event.item, notice](Stores& stores) { return stores.itemNotices.keep(item, notice); });
}

void ItemNotes::write(const ItemId& item, std::function<Result<>(Stores&)> work)
{
    m_tasks.start(writeNow(item, std::move(work)));
}

QCoro::Task<> ItemNotes::writeNow(ItemId item, std::function<Result<>(Stores&)> work)
{
    const Result<> written = co_await m_writer.run(work);
    if (!written)
        qCWarning(lcSync).noquote() << "what a webhook says about Item" << item.value() << "could not be kept:" << written.error();
    emit noted(item);
}

QCoro::Task<> ItemNotes::dropAccount(WebhookEvent event)
{
    const AccountId account(JsonReader(event.fields).text("account_id"_L1).left(kMostLetters));
    const std::function<Result<qint64>(Stores&)> revoke = [event, account](Stores& stores) {
        return stores.accountRevocations.revoke(event.item, account, event.received, event.delivery);
    };
    const Result<qint64> deleted = co_await m_writer.run(revoke);
    if (deleted)
        emit accountDropped(account);
    else
        qCWarning(lcSync).noquote() << "what is held of account" << account.value() << "could not be deleted:" << deleted.error();
    emit noted(event.item);
}

QCoro::Task<> ItemNotes::recordError(WebhookEvent event)
{
    const std::optional<Error> error = errorOf(event);
    if (!error)
        co_return;
    const Result<> recorded = co_await m_items.recordFailure(event.item, *error);
    const bool isUnknown = !recorded && recorded.error().kind == Error::Kind::NotFound;
    if (!recorded && !isUnknown)
        qCWarning(lcSync).noquote() << "the state of Item" << event.item.value() << "could not be kept:" << recorded.error();
    emit noted(event.item);
}

} // namespace egret
