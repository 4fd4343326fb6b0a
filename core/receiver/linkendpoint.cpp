// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/linkendpoint.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <atomic>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTooLate = "too_late"_L1; //!< the caller was already told to come back

struct StoredLink {
    Item item;
    LinkOutcome outcome = LinkOutcome::Created;
};

HttpResponse tryAgain(int seconds, const QString& description)
{
    HttpResponse response = HttpResponse::error(503, description);
    response.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
    return response;
}

HttpResponse fieldsRefused(const QJsonObject& problems)
{
    return HttpResponse::error(422, QJsonObject{{u"json"_s, problems}});
}

HttpResponse refusal(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::NotFound: return HttpResponse::error(404, error.detail);
    case Error::Kind::Conflict:
        return HttpResponse::error(409, u"%1 An Item belongs to one end user of one integration; link the bank anew for another."_s.arg(error.detail));
    case Error::Kind::InvalidInput: return fieldsRefused({{error.code, QJsonArray{error.detail}}});
    case Error::Kind::Cancelled: return tryAgain(10, error.detail + u" Nothing was stored; send the link again."_s);
    default: return HttpResponse::error(500, u"The link was not stored. %1"_s.arg(error.detail));
    }
}

//! Writer thread.
Result<StoredLink> storeLink(Stores& stores, const Item& item, const QString& endUserName, const QString& environment)
{
    const Result<Integration> integration = stores.integrations.find(item.integration);
    if (!integration)
        return unexpected(integration.error());
    if (const QString expected = tokenEnvironment(integration->environment); environment != expected)
        return unexpected(Error::Kind::InvalidInput, u"access_token"_s,
            u"This token is of Plaid's environment \"%1\", but the integration \"%2\" takes tokens of \"%3\". "
            "Post it to the link URL of an integration of its own environment."_s.arg(
                environment, integration->name, expected));
    const Result<LinkOutcome> outcome = stores.items.link(item, endUserName);
    if (!outcome)
        return unexpected(outcome.error());
    const Result<Item> stored = stores.items.find(item.id);
    if (!stored)
        return unexpected(stored.error());
    return StoredLink{*stored, *outcome};
}

} // namespace

LinkEndpoint::LinkEndpoint(Writer& writer, std::shared_ptr<const TokenVault> vault, const ApiKeyRing& keys,
    const Clock& clock, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_vault(std::move(vault))
    , m_keys(keys)
    , m_clock(clock)
    , m_patience(patience)
{
}

void LinkEndpoint::addTo(Router& router)
{
    const HttpHandler handler
        = [this](const HttpRequest& request, const Responder& respond) { handle(request, respond); };
    router.add(
        {"POST"_ba, u"/api/integrations/{id}/links"_s, Exposure::Public, kMaxBody, requiringApiKey(m_keys, handler)},
        this);
}

void LinkEndpoint::setVault(std::shared_ptr<const TokenVault> vault)
{
    m_vault = std::move(vault);
}

void LinkEndpoint::handle(const HttpRequest& request, const Responder& respond)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return respond(HttpResponse::error(400, u"The body must be one JSON object."_s));
    if (const QJsonObject problems = linkBodyProblems(document.object()); !problems.isEmpty())
        return respond(fieldsRefused(problems));
    if (!m_vault->isOpen())
        return respond(tryAgain(30,
            u"Access tokens cannot be sealed now: %1 Unlock Egret's secret store, then send the link again."_s.arg(
                m_vault->reason().detail)));
    const LinkRequest link = readLinkBody(document.object());
    const Result<QByteArray> sealed = m_vault->seal(link.token, link.item);
    if (!sealed)
        return respond(refusal(sealed.error()));
    const Timestamp now = m_clock.now();
    Item item;
    item.id = link.item;
    item.integration = IntegrationId(request.parameters.value(u"id"_s));
    item.endUser = link.endUser;
    item.heronId = makeId("dso_"_L1);
    item.sealedToken = *sealed;
    item.created = now;
    item.lastUpdated = now;
    store(item, link, respond);
}

void LinkEndpoint::store(const Item& item, const LinkRequest& link, const Responder& respond)
{
    const auto claim = std::make_shared<std::atomic_flag>(); // set by the writer's turn or by the end of patience
    const QString environment = tokenEnvironmentOf(link.token.reveal());
    const auto work = [claim, item, name = link.endUserName, environment](Stores& stores) -> Result<StoredLink> {
        if (claim->test_and_set())
            return unexpected(Error::Kind::Cancelled, kTooLate, {});
        return storeLink(stores, item, name, environment);
    };
    auto* watcher = new QFutureWatcher<Result<StoredLink>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, respond] {
        watcher->deleteLater();
        const Result<StoredLink> stored = watcher->result();
        if (!stored)
            return respond(refusal(stored.error())); // to one who came too late it is the second answer, which is none
        respond(HttpResponse::json(
            stored->outcome == LinkOutcome::Created ? 201 : 200, {{u"link"_s, linkObject(stored->item)}}));
        emit linked(stored->item.id);
    });
    QTimer::singleShot(m_patience, watcher, [claim, respond] {
        if (!claim->test_and_set())
            respond(tryAgain(5, u"Egret is busy writing. Nothing was stored; send the link again."_s));
    });
    watcher->setFuture(m_writer.post<StoredLink>(work));
}

} // namespace egret
