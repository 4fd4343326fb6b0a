// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkservice.h"

#include "core/base/log.h"
#include "core/link/linkpassage.h"
#include "core/plaid/backoff.h"
#include "core/store/writer.h"

#include <QTimer>

#include <QCoro/QCoroTimer>

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! A session that began before its page expired may go on for a while.
constexpr std::chrono::minutes kGrace{30};
//! Of a hosted_link_url, unless asked otherwise.
constexpr std::chrono::minutes kUrlLifetime{30};
//! A token must be good for so long to be given out again.
constexpr std::chrono::minutes kStillGood{2};

bool isFor(const LinkVisit& visit, const LinkOrder& order)
{
    return visit.integration == order.integration && visit.endUser == order.endUser && visit.updateOf == order.updateOf
        && visit.allowDuplicate == order.allowDuplicate;
}

//! How the end user left, in one sentence.
QString causeOf(const LinkSession& session)
{
    if (session.exitError)
        return u"%1: %2"_s.arg(session.exitError->code, session.exitError->detail);
    return session.exitStatus.isEmpty() ? u"The end user left."_s : u"The end user left at %1."_s.arg(session.exitStatus);
}

} // namespace

LinkService::LinkService(Parts parts, QObject* parent)
    : QObject(parent)
    , m_writer(parts.writer)
    , m_vault(parts.vault)
    , m_accesses(parts.accesses)
    , m_backoff(parts.backoff)
    , m_clock(parts.clock)
    , m_tasks(parts.tasks)
    , m_log(parts.writer)
    , m_harvest({parts.writer, parts.vault, parts.plaid, parts.clock})
    , m_links(parts.plaid)
    , m_sandbox(parts.plaid)
    , m_items(parts.plaid)
{
    connect(&m_backoff, &Backoff::stopped, this, &LinkService::lookNow);
}

void LinkService::setPollInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
}

void LinkService::look()
{
    emit lookNow();
}

Task<StartedLink> LinkService::start(LinkOrder order)
{
    const Result<StartedLink> known = co_await openVisit(order);
    if (known || known.error().kind != Error::Kind::NotFound)
        co_return known;
    const Result<PlaidAccess> access = co_await m_accesses.accessFor(order.integration);
    if (!access)
        co_return unexpected(access.error());
    if (!m_vault->isOpen())
        co_return unexpected(m_vault->reason());
    order.options.clientUserId = order.endUser.value();
    if (!order.updateOf.isEmpty()) {
        const Result<AccessToken> token = co_await tokenOf(order.updateOf);
        if (!token)
            co_return unexpected(token.error());
        order.options.updateOf = *token;
    }
    const Result<StartedLink> started = co_await newVisit(order, *access);
    co_return started;
}

//! Errors: NotFound where none is open.
Task<StartedLink> LinkService::openVisit(LinkOrder order)
{
    const Result<QList<LinkVisit>> visits = co_await m_log.open();
    if (!visits)
        co_return unexpected(visits.error());
    const Timestamp needed = m_clock.now() + kStillGood;
    const QString asked = orderSum(order.options);
    for (const LinkVisit& visit : *visits) {
        if (!isFor(visit, order) || visit.expires <= needed)
            continue;
        const Result<LinkPassage> passage = openPassage(*m_vault, visit.sealed, visit.id);
        if (!passage)
            co_return unexpected(passage.error());
        if (passage->order != asked)
            continue; // another page: it lets the end user do something else
        const StartedLink started{visit, passage->page, true};
        co_return started;
    }
    co_return unexpected(Error::Kind::NotFound, u"link"_s, {});
}

Task<StartedLink> LinkService::newVisit(LinkOrder order, PlaidAccess access)
{
    const Result<NewLinkToken> created = co_await m_links.create(access, order.options);
    if (!created)
        co_return unexpected(created.error());
    if (created->hostedUrl.isEmpty())
        co_return unexpected(Error::Kind::Network, u"no_page"_s, u"Plaid's answer names no page for Hosted Link."_s);
    LinkVisit visit;
    visit.id = makeId("lnk_"_L1);
    visit.integration = order.integration;
    visit.endUser = order.endUser;
    visit.endUserName = order.endUserName;
    visit.updateOf = order.updateOf;
    visit.allowDuplicate = order.allowDuplicate;
    visit.created = m_clock.now();
    const Timestamp expires = fromDateTime(created->expiration);
    visit.expires = expires > visit.created ? expires : visit.created + kUrlLifetime; // a simulator's clock may be behind
    visit.lastUpdated = visit.created;
    const Result<QByteArray> sealed = sealPassage(*m_vault, {created->token, created->hostedUrl, orderSum(order.options)}, visit.id);
    if (!sealed)
        co_return unexpected(sealed.error());
    visit.sealed = *sealed;
    const Result<> added = co_await m_log.add(visit);
    if (!added)
        co_return unexpected(added.error());
    QList<LinkVisitStep> steps;
    steps.append(LinkVisitStep{u"created"_s, visit.created, u"created"_s, created->requestId});
    const Result<> noted = co_await m_log.note(visit.id, steps);
    if (!noted)
        co_return unexpected(noted.error());
    const StartedLink started{visit, created->hostedUrl, false};
    co_return started;
}

Task<AccessToken> LinkService::tokenOf(ItemId item)
{
    const std::function<Result<Item>(Stores&)> find = [item](Stores& stores) { return stores.items.find(item); };
    const Result<Item> found = co_await m_writer.run(find);
    if (!found)
        co_return unexpected(found.error());
    co_return m_vault->open(found->sealedToken, item);
}

Task<EndedLink> LinkService::finish(QString visit)
{
    const bool watches = !m_watched.contains(visit);
    m_watched.insert(visit);
    for (;;) {
        const Result<LinkVisit> now = co_await m_log.find(visit);
        if (!now || now->state != LinkVisitState::Open) {
            if (watches)
                m_watched.remove(visit);
            if (!now)
                co_return unexpected(now.error());
            const Result<EndedLink> result = co_await ended(*now);
            co_return result;
        }
        if (watches) {
            const Result<bool> done = co_await lookAt(*now);
            if (done && *done)
                continue;
            if (!done)
                qCInfo(lcPlaid).noquote() << "Visit" << visit << "goes on:" << done.error();
        }
        const Result<> paused = co_await pause();
        if (!paused) {
            m_watched.remove(visit);
            co_return unexpected(paused.error());
        }
    }
}

Task<> LinkService::pause()
{
    if (!m_backoff.isStopped()) {
        // A timer of its own: two looks asked for before the first is taken would wake a waiting signal twice.
        const std::unique_ptr<QTimer, QScopedPointerDeleteLater> timer(new QTimer);
        timer->setSingleShot(true);
        QTimer* const waiting = timer.get();
        const QMetaObject::Connection wakeUp = connect(this, &LinkService::lookNow, waiting, [waiting] { waiting->start(0); });
        timer->start(m_interval);
        co_await waiting;
        disconnect(wakeUp);
    }
    if (m_backoff.isStopped())
        co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down; the visit stays open."_s);
    co_return Result<>();
}

Task<EndedLink> LinkService::ended(LinkVisit visit)
{
    const Result<QList<ItemId>> items = co_await m_harvest.itemsOf(visit.id);
    if (!items)
        co_return unexpected(items.error());
    const Result<QList<ItemId>> twins = co_await m_harvest.twinsOf(visit.id);
    if (!twins)
        co_return unexpected(twins.error());
    const EndedLink result{visit, *items, *twins};
    co_return result;
}

void LinkService::resume()
{
    m_tasks.start(resumeAll());
}

QCoro::Task<> LinkService::resumeAll()
{
    const Result<QList<LinkVisit>> visits = co_await m_log.open();
    if (!visits)
        co_return;
    for (const LinkVisit& visit : *visits) {
        if (!m_watched.contains(visit.id))
            m_tasks.start(finish(visit.id));
    }
}

Task<bool> LinkService::lookAt(LinkVisit visit)
{
    const Result<LinkPassage> passage = openPassage(*m_vault, visit.sealed, visit.id);
    if (!passage && passage.error().kind == Error::Kind::InvalidInput) {
        const Result<bool> lost = co_await endVisit(visit, LinkVisitState::Failed, u"token_lost: "_s + passage.error().detail);
        co_return lost;
    }
    if (!passage)
        co_return unexpected(passage.error());
    const Result<PlaidAccess> access = co_await m_accesses.accessFor(visit.integration);
    if (!access)
        co_return unexpected(access.error());
    const Result<QList<LinkSession>> sessions = co_await m_links.sessions(*access, passage->token);
    if (!sessions && passesByItself(sessions.error()))
        co_return unexpected(sessions.error());
    if (!sessions) {
        const bool late = m_clock.now() >= visit.expires;
        const Result<bool> over = co_await endVisit(visit, late ? LinkVisitState::Expired : LinkVisitState::Failed,
            u"%1: %2"_s.arg(sessions.error().code, sessions.error().detail));
        co_return over;
    }
    const Result<> noted = co_await m_log.note(visit.id, stepsOf(*sessions));
    if (!noted)
        co_return unexpected(noted.error());
    const Result<QList<ItemId>> stored = co_await m_harvest.take(visit, *access, *sessions);
    if (!stored && passesByItself(stored.error()))
        co_return unexpected(stored.error());
    if (!stored) {
        const Result<bool> failed = co_await endVisit(
            visit, LinkVisitState::Failed, u"%1: %2"_s.arg(stored.error().code, stored.error().detail));
        co_return failed;
    }
    for (const ItemId& item : *stored)
        emit linked(item);
    const Result<bool> done = co_await settle(visit, *sessions);
    co_return done;
}

//! Ends the visit where \a sessions say that it has ended.
Task<bool> LinkService::settle(LinkVisit visit, QList<LinkSession> sessions)
{
    const auto finished = [](const LinkSession& session) { return session.finished.isValid(); };
    const auto completed = [](const LinkSession& session) { return session.finished.isValid() && !session.exited; };
    const auto brought = [](const LinkSession& session) { return session.finished.isValid() && !session.added.isEmpty(); };
    const bool running = !std::all_of(sessions.begin(), sessions.end(), finished);
    const Timestamp now = m_clock.now();
    LinkVisitState state = LinkVisitState::Open;
    QString cause;
    if (std::any_of(sessions.begin(), sessions.end(), brought) || std::any_of(sessions.begin(), sessions.end(), completed)) {
        state = LinkVisitState::Finished;
    } else if (!sessions.isEmpty() && !running) {
        state = LinkVisitState::Exited;
        cause = causeOf(sessions.last());
    } else if (now >= visit.expires + (running ? kGrace : std::chrono::minutes(0))) {
        state = LinkVisitState::Expired;
        cause = running ? u"The end user did not finish."_s : u"Nobody opened the page in time."_s;
    }
    if (state == LinkVisitState::Open)
        co_return false;
    const Result<> unique = co_await checkTwins(visit);
    if (!unique && unique.error().code != "duplicate"_L1)
        co_return unexpected(unique.error());
    if (!unique) {
        state = LinkVisitState::Failed;
        cause = u"%1: %2"_s.arg(unique.error().code, unique.error().detail);
    }
    const Result<bool> over = co_await endVisit(visit, state, cause);
    if (over && state == LinkVisitState::Finished && !visit.updateOf.isEmpty())
        emit repaired(visit.updateOf);
    co_return over;
}

//! Errors: Conflict with code "duplicate" where \a visit brought accounts that the end user's Items have already; Storage.
Task<> LinkService::checkTwins(LinkVisit visit)
{
    const Result<QList<ItemId>> twins = co_await m_harvest.twinsOf(visit.id);
    if (!twins)
        co_return unexpected(twins.error());
    if (twins->isEmpty())
        co_return Result<>();
    co_return unexpected(Error::Kind::Conflict, u"duplicate"_s,
        u"Item %1 of this end user has the same accounts at this bank, so the new one was not taken in. If the old one does not work, 'egret-cli items repair %1' mends it; to have both, link the bank again with --allow-duplicate."_s
            .arg(twins->first().value()));
}

Task<bool> LinkService::endVisit(LinkVisit visit, LinkVisitState state, QString cause)
{
    const Result<> set = co_await m_log.setState(visit.id, state, cause, m_clock.now());
    if (!set)
        co_return unexpected(set.error());
    qCInfo(lcPlaid).noquote() << "Visit" << visit.id << linkVisitStateName(state) << cause;
    co_return true;
}

Task<ItemId> LinkService::linkTestItem(LinkOrder order, SandboxItemRequest request)
{
    const Result<PlaidAccess> access = co_await m_accesses.accessFor(order.integration);
    if (!access)
        co_return unexpected(access.error());
    if (!m_vault->isOpen())
        co_return unexpected(m_vault->reason());
    const Result<PublicToken> token = co_await m_sandbox.createPublicToken(*access, request);
    if (!token)
        co_return unexpected(token.error());
    const Result<ExchangedToken> exchanged = co_await m_items.exchange(*access, *token);
    if (!exchanged)
        co_return unexpected(exchanged.error());
    LinkVisit owner;
    owner.integration = order.integration;
    owner.endUser = order.endUser;
    owner.endUserName = order.endUserName;
    const Result<> stored = co_await m_harvest.store(owner, *exchanged, request.institution);
    if (!stored)
        co_return unexpected(stored.error());
    emit linked(exchanged->item);
    co_return ItemId(exchanged->item);
}

} // namespace egret
