// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/engine.h"
#include "app/knownstate.h"
#include "app/notificationfacts.h"
#include "app/pages.h"
#include "app/scope.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notifications/notificationcenter.h"
#include "ui/settings/settingspage.h"

#include <QMap>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPause{5}; // a bell may be late; what it reads is a day of deliveries
constexpr int kEvents = 60;
constexpr int kSuccesses = 6;

//! Puts together what the bell tells of. Lives as long as the window.
class BellReading : public QObject {
public:
    explicit BellReading(const WiredParts& parts)
        : QObject(&parts.window)
        , m_window(parts.window)
        , m_pages(parts.pages)
        , m_reader(parts.pageReader)
        , m_known(parts.known)
        , m_scope(parts.scope)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(kPause);
        connect(&m_pause, &QTimer::timeout, this, &BellReading::readAgain);
    }

    void setItems(const QList<ListedItem>& items)
    {
        m_itemFacts = itemFacts(items);
        tell();
    }

    //! Of the engine, under a name of the matter; nothing: it is over.
    void setMatter(const QString& name, const std::optional<NotificationFact>& fact)
    {
        if (fact)
            m_matters.insert(name, *fact);
        else
            m_matters.remove(name);
        tell();
    }

    //! At once the first time, then once a pause however often it is asked for.
    void read()
    {
        m_wanted = true;
        if (!m_pause.isActive())
            readAgain();
    }

private:
    void readAgain()
    {
        if (!std::exchange(m_wanted, false))
            return;
        m_pause.start();
        m_reader.ask<InboxReader>(
            this, [](InboxReader& inbox) { return readWebhookTrouble(inbox, SystemClock().now()); },
            [this](const Result<WebhookTrouble>& trouble) {
                if (!trouble && trouble.error().kind != Error::Kind::NotFound)
                    return; // the page of webhooks tells why nothing can be read
                m_webhookFacts = webhookFacts(trouble ? *trouble : WebhookTrouble());
                tell();
            },
            u"webhooks"_s);
        m_reader.ask<OverviewReader>(
            this, [](OverviewReader& overview) { return overview.events(kEvents); },
            [this](const Result<QList<ItemEvent>>& events) {
                m_successes = successFacts(events ? *events : QList<ItemEvent>(), kSuccesses);
                tell();
            },
            u"events"_s);
    }

    void tell()
    {
        if (!m_itemFacts || !m_webhookFacts)
            return; // what is missing would count as dealt with
        QList<Notification> notifications;
        for (const NotificationFact& fact : m_matters.values() + *m_itemFacts + *m_webhookFacts + m_successes) {
            notifications.append(fact.notification);
            notifications.last().open = [this, item = fact.item, page = fact.page] { open(item, page); };
        }
        m_window.notifications().setNotifications(notifications);
    }

    //! It tells of every integration.
    void open(const ItemId& item, Page page)
    {
        m_scope.reveal(integrationOf(item));
        m_window.showPage(item.isEmpty() ? page : Page::Items);
        if (!item.isEmpty())
            m_pages.items().openItem(item);
        else if (page == Page::Settings)
            m_pages.settings().showSection(SettingsPage::Section::Receiver);
    }

    IntegrationId integrationOf(const ItemId& item) const
    {
        const QList<ListedItem> items = m_known.items() && *m_known.items() ? **m_known.items() : QList<ListedItem>();
        const auto found = std::find_if(items.begin(), items.end(), [&item](const ListedItem& listed) { return listed.item.id == item; });
        return found == items.end() ? IntegrationId() : found->item.integration;
    }

    MainWindow& m_window;
    Pages& m_pages;
    ReaderThread& m_reader;
    const KnownState& m_known;
    Scope& m_scope;
    QTimer m_pause;
    bool m_wanted = false;
    QMap<QString, NotificationFact> m_matters;
    std::optional<QList<NotificationFact>> m_itemFacts;
    std::optional<QList<NotificationFact>> m_webhookFacts;
    QList<NotificationFact> m_successes;
};

} // namespace

void wireNotifications(const WiredParts& parts)
{
    auto* reading = new BellReading(parts);
    const KnownState* known = &parts.known;
    QObject::connect(known, &KnownState::itemsRead, reading, [known, reading] {
        if (*known->items())
            reading->setItems(**known->items());
    });
    QObject::connect(&parts.changes, &ChangeGathering::gathered, reading, [reading] { reading->read(); });
    const Engine* engine = &parts.engine;
    QObject::connect(engine, &Engine::plaidLost, reading, [reading](Timestamp since) { reading->setMatter(u"plaid"_s, reachFact(since)); });
    QObject::connect(engine, &Engine::plaidReached, reading, [reading] { reading->setMatter(u"plaid"_s, std::nullopt); });
    QObject::connect(engine, &Engine::startFailed, reading, [reading](const Error& error) {
        if (isAboutReceiver(error))
            reading->setMatter(u"receiver"_s, receiverFact(error));
    });
}

} // namespace egret
