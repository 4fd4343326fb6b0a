// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/sandbox/bank/deed.h"
#include "core/sandbox/protocol/tokenmint.h"
#include "core/sandbox/world/itemhistory.h"

#include <functional>
#include <memory>
#include <vector>

namespace egret {

//! How much of an Item's history is there.
enum class UpdateStage { NotReady, Initial, Historical };

//! One simulated Item.
struct BankItem {
    BankItem(int itemNumber, ItemId itemId, ItemSpec itemSpec, Timestamp made, ItemHistory itemHistory);

    bool has(const QString& product) const { return spec.products.contains(product); }

    int number;
    ItemId id;
    ItemSpec spec;
    Timestamp created;
    std::optional<Timestamp> pullStarted; //!< none: transactions were not asked for yet
    UpdateStage stage = UpdateStage::NotReady;
    bool exchanged = false; //!< the public token is used up
    bool synced = false; //!< /transactions/sync was called once
    bool loginRequired = false;
    std::optional<Timestamp> lastUpdate; //!< of transactions
    std::optional<Timestamp> lastWebhook;
    QString lastWebhookCode;
    ItemHistory history;
};

//! The simulated bank: Items, what happens to them as time passes and as they are acted on, and the webhooks this
//! causes. Time comes in with every call and must not run backwards. Not thread-safe.
class Bank {
public:
    //! Told of each webhook, in order; \a item has a URL.
    using WebhookSink = std::function<void(const BankItem& item, const QJsonObject& body)>;

    explicit Bank(quint64 seed);

    void setWebhookSink(WebhookSink sink) { m_webhookSink = std::move(sink); }
    const TokenMint& mint() const { return m_mint; }
    quint64 seed() const { return m_seed; }

    //! Lets time pass until \a now: updates come in, days go by.
    void advance(Timestamp now);
    //! When advance() has something to do next; none while there are no Items.
    std::optional<Timestamp> nextDue(Timestamp now) const;
    //! Lets time pass until the deed and does it. Deeds of Items that do not exist are ignored.
    void apply(const Deed& deed);
    //! Fires \a body to the Item's URL where it has one, and remembers that in item.
    void fire(BankItem& item, const QJsonObject& body, Timestamp now);

    int itemCount() const { return int(m_items.size()); }
    const std::vector<std::unique_ptr<BankItem>>& items() const { return m_items; }
    BankItem* find(const ItemId& id) const; //!< null: none; owned by this
    //! Errors: INVALID_ACCESS_TOKEN.
    Result<BankItem*> itemOfAccessToken(const QString& token) const;
    //! The Item of an unused public token. Errors: INVALID_PUBLIC_TOKEN (also after 30 minutes).
    Result<BankItem*> itemOfPublicToken(const QString& token, Timestamp now) const;

private:
    void makeItem(const Deed& deed);
    void advanceItem(BankItem& item, Timestamp now);
    void firstSync(BankItem& item, const Deed& deed);
    void announceStage(BankItem& item, int added, Timestamp at);
    void announceStep(BankItem& item, const HistoryStep& step, Timestamp at);

    quint64 m_seed;
    TokenMint m_mint;
    WebhookSink m_webhookSink;
    std::vector<std::unique_ptr<BankItem>> m_items;
    QHash<ItemId, int> m_byId;
    QHash<QString, int> m_byAccessToken;
    QHash<QString, int> m_byPublicToken;
};

} // namespace egret
