// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sandbox/bank/itemlife.h"
#include "core/sandbox/bank/lazyhistory.h"
#include "core/sandbox/protocol/tokenmint.h"
#include "core/sandbox/world/customers.h"

#include <QJsonObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace egret {

//! What an Item is made with.
struct ItemSpec {
    QString username; //!< of who logged in: one whom ledgerOf() knows
    QString password; //!< matters to few of them (CustomerLogin)
    QString institution;
    QStringList products;
    QString webhook; //!< empty: none
    int days = 90; //!< of history
};

//! How much of an Item's history is there.
enum class UpdateStage { NotReady, Initial, Historical };

//! One simulated Item.
struct BankItem {
    BankItem(int itemNumber, ItemId itemId, ItemSpec itemSpec, Timestamp made, LazyHistory itemHistory);

    bool has(const QString& product) const { return spec.products.contains(product); }
    bool isBroken() const { return error.has_value(); }
    bool isWatched() const { return !spec.webhook.isEmpty(); } //!< somebody is told what happens

    int number; //!< 0 is the first
    ItemId id;
    ItemSpec spec;
    Timestamp created;
    Timestamp loginSince; //!< when its user last logged in: at creation or in update mode
    std::optional<Timestamp> pullStarted; //!< none: transactions were not asked for yet
    UpdateStage stage = UpdateStage::NotReady;
    int accessToken = -1; //!< number of the one that is valid; -1: no public token was exchanged yet
    bool removed = false;
    bool synced = false; //!< /transactions/sync was called once
    int told = -1; //!< how long the log was when /transactions/sync last came to its end; -1: it never did
    //! Digest of the recurring streams that were told last; none: nobody asked for them yet.
    std::optional<quint64> toldStreams;
    std::optional<Error> error; //!< what its bank says to every call until update mode: ITEM_LOGIN_REQUIRED, …
    std::optional<Timestamp> consentExpires; //!< what /item/get says
    ItemLife life;
    std::optional<Timestamp> lastUpdate; //!< of transactions
    std::optional<Timestamp> lastWebhook;
    QString lastWebhookCode;
    LazyHistory history;
};

//! The simulated bank: Items, their tokens, what happens to them as time passes and as they are acted on, and the
//! webhooks this causes. Time comes in with every call and does not run backwards. Not thread-safe.
class Bank {
public:
    //! Told of each webhook, in order; \a url is valid.
    using WebhookSink = std::function<void(const QUrl& url, const QJsonObject& body)>;

    explicit Bank(quint64 seed);

    void setWebhookSink(WebhookSink sink) { m_webhookSink = std::move(sink); }
    const TokenMint& mint() const { return m_mint; }
    quint64 seed() const { return m_seed; }

    //! Lets time pass until \a now: days go by, log-ins expire.
    void advance(Timestamp now);
    //! When advance() has something to do next; none while there are no Items.
    std::optional<Timestamp> nextDue() const;

    //! Fires \a body to the Item's URL where it has one, and remembers that in item.
    void fire(BankItem& item, const QJsonObject& body, Timestamp now);
    //! Fires \a body to a URL of its own, such as a payment's; nothing where it is empty.
    void fire(const QUrl& url, const QJsonObject& body);

    //! A new Item, without access token.
    BankItem& makeItem(const ItemSpec& spec, Timestamp now);
    //! A public token for \a item: good for one exchange within 30 minutes.
    QString makePublicToken(const BankItem& item, Timestamp now);
    //! Uses up a public token. Returns the Item's access token, which is made with its first exchange. Errors:
    //! INVALID_PUBLIC_TOKEN.
    Result<QString> exchange(const QString& publicToken, Timestamp now);
    //! A new access token for \a item; the one before dies at once.
    QString renewAccessToken(BankItem& item);
    //! Starts fetching transactions over \a days days of history.
    void startPull(BankItem& item, int days, Timestamp now);
    //! The last 30 days have arrived; the rest of the history has. Fires INITIAL_UPDATE and HISTORICAL_UPDATE.
    void finishInitialUpdate(BankItem& item, Timestamp now);
    void finishHistoricalUpdate(BankItem& item, Timestamp now);
    //! The bank moves on out of turn, and the webhooks of that are fired.
    void refresh(BankItem& item, Timestamp now);
    //! Transactions made by hand, told by the webhooks of an update.
    void createTransactions(BankItem& item, const QList<HandmadeTransaction>& transactions, Timestamp now);
    //! The Item answers \a error from now on; fires ITEM: ERROR. \a reason is Plaid's error_code_reason.
    void breakItem(BankItem& item, const Error& error, Timestamp now, const QString& reason = {});
    //! Makes sure that advance() looks at \a time or earlier.
    void expect(Timestamp time);
    //! Update mode succeeded: catches up with what was missed; fires LOGIN_REPAIRED where it was broken.
    void repairItem(BankItem& item, Timestamp now);

    int itemCount() const { return int(m_items.size()); }
    const std::vector<std::unique_ptr<BankItem>>& items() const { return m_items; }
    BankItem* find(const ItemId& id) const; //!< null: none; owned by this; may be removed
    BankItem& item(int number) const { return *m_items[size_t(number)]; }
    //! Errors: INVALID_ACCESS_TOKEN (shape, environment, unknown, invalidated), ITEM_NOT_FOUND (removed).
    Result<BankItem*> itemOfAccessToken(const QString& token) const;
    //! The same for what needs the bank's data. Errors: also the Item's own.
    Result<BankItem*> workingItem(const QString& accessToken) const;

private:
    struct PublicToken {
        int item = 0;
        Timestamp made;
        bool used = false;
    };

    std::shared_ptr<const Ledger> ledgerFor(const ItemSpec& spec, Timestamp now);
    void advanceItem(BankItem& item, Timestamp now);
    void announceStage(BankItem& item, int added, Timestamp at);
    void announceStep(BankItem& item, const HistoryStep& step, Timestamp at);
    void announceStreams(BankItem& item, Timestamp at);

    quint64 m_seed;
    TokenMint m_mint;
    WebhookSink m_webhookSink;
    HistoryShelf m_shelf;
    LedgerShelf m_ledgers;
    std::vector<std::unique_ptr<BankItem>> m_items;
    std::vector<PublicToken> m_publicTokens; //!< by number
    std::vector<int> m_accessTokens; //!< number -> Item
    QHash<ItemId, int> m_byId;
    std::optional<Timestamp> m_nextDue;
};

} // namespace egret
