// SPDX-License-Identifier: Apache-2.0
#include "tests/property/course.h"

#include "core/store/reader.h"

#include <QJsonArray>

namespace egret::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Those that pass by themselves: after them nobody has to act.
const QStringList kFaults{u"status=500"_s, u"status=502"_s, u"status=429"_s, u"error=INTERNAL_SERVER_ERROR"_s, u"error=RATE_LIMIT"_s,
    u"error=INSTITUTION_DOWN"_s, u"error=INSTITUTION_NOT_RESPONDING"_s, u"error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s,
    u"reset"_s, u"truncate"_s, u"malformed"_s, u"wrong-length"_s, u"latency=3"_s};
const QStringList kScopes{u":/transactions/sync"_s, u":/transactions/*"_s, u":/accounts/get"_s, u":/item/get"_s, u":/institutions/*"_s};

QString drawFault(QRandomGenerator& random)
{
    const QString kind = kFaults[random.bounded(int(kFaults.size()))];
    const QString strikes = random.bounded(2) == 0 ? u"@0.%1"_s.arg(random.bounded(1, 8)) : u"x%1"_s.arg(random.bounded(1, 4));
    const QString where = kind.contains("MUTATION"_L1) ? kScopes.first() : kScopes[random.bounded(int(kScopes.size()))];
    return kind + strikes + where;
}

MirroredItem::Options drawItem(QRandomGenerator& random, quint64 seed)
{
    MirroredItem::Options options;
    options.seed = seed;
    options.mail = MirroredItem::Mail::Kept;
    options.days = random.bounded(10, 60);
    switch (random.bounded(12)) {
    case 0: options.user = u"user_volume_%1"_s.arg(random.bounded(500, 1'100)); break; // more than a page
    case 1: options.user = u"user_good"_s; break;
    case 2: options.user = u"user_small_business"_s; break;
    case 3:
    case 4: options.user = u"user_volume_%1"_s.arg(random.bounded(1, 60)); break;
    default: options.user = u"user_transactions_dynamic"_s; break;
    }
    return options;
}

} // namespace

Course::Course(quint64 seed)
    : m_random(quint32(seed))
    , m_seed(seed)
    , m_readsOlderWay(seed % 5 == 0)
    , m_losesWebhooks(chance(0.5) || m_readsOlderWay)
{
}

QStringList Course::play()
{
    MirroredItem::Options options = drawItem(m_random, m_seed);
    if (m_readsOlderWay)
        options.strategy = FetchStrategy::Kind::Get;
    if (!m_mirror.start(options))
        return {u"the Item could not be linked"_s};
    for (int events = m_random.bounded(3, 9); events > 0; --events)
        happen();
    m_mirror.setFaults({});
    deliverTheRest();
    if (m_losesWebhooks) {
        m_mirror.settle();
        m_mirror.lookUnasked();
    }
    if (m_readsOlderWay)
        checkLastDays();
    m_complaints += m_mirror.differencesAtTheEnd();
    checkInbox();
    return m_complaints;
}

void Course::happen()
{
    if (chance(0.6))
        moveTheBank();
    if (chance(0.4))
        spoilAnswers();
    m_bag += m_mirror.collectMail();
    deliverSome();
    if (chance(0.5)) // else the next event meets a sync under way
        m_mirror.settle();
}

void Course::moveTheBank()
{
    switch (m_random.bounded(5)) {
    case 0: m_mirror.letPass(std::chrono::hours(m_random.bounded(6, 72))); break;
    case 1:
        m_mirror.ask(u"/sandbox-control/transactions/create"_s,
            {{u"item_id"_s, m_mirror.item().value()}, {u"description"_s, u"Corner Shop %1"_s.arg(m_random.bounded(100))},
                {u"amount"_s, m_random.bounded(1, 100'000) / 100.0}, {u"posts_in_days"_s, m_random.bounded(3)}});
        break;
    case 2: m_mirror.runtime().sandbox()->rotateKey(); break;
    default: m_mirror.moveBank(); break;
    }
}

void Course::spoilAnswers()
{
    QStringList rules;
    for (int count = m_random.bounded(4); count > 0; --count)
        rules += drawFault(m_random);
    m_mirror.setFaults(rules.join(u','));
}

void Course::deliverSome()
{
    if (m_readsOlderWay) {
        m_bag.clear();
        return m_mirror.lookUnasked();
    }
    for (int count = m_random.bounded(int(m_bag.size()) + 1); count > 0; --count) {
        const HttpRequest webhook = m_bag.takeAt(m_random.bounded(int(m_bag.size())));
        if (m_losesWebhooks && chance(0.3))
            continue;
        expectAccepted(webhook);
        if (chance(0.2))
            m_bag.append(webhook); // it comes again
        if (chance(0.1))
            deliverForged(webhook);
    }
}

void Course::deliverTheRest()
{
    m_bag += m_mirror.collectMail();
    if (m_losesWebhooks)
        return m_bag.clear();
    while (!m_bag.isEmpty())
        expectAccepted(m_bag.takeAt(m_random.bounded(int(m_bag.size()))));
}

void Course::deliverForged(HttpRequest webhook)
{
    webhook.body.insert(m_random.bounded(int(webhook.body.size())), ' ');
    ++m_forged;
    const int status = m_mirror.deliver(webhook);
    if (status != 401 && status != 200) // 200: its key cannot be had now, so it is judged later
        m_complaints += u"a forged webhook was answered %1"_s.arg(status);
}

void Course::expectAccepted(const HttpRequest& webhook)
{
    const int status = m_mirror.deliver(webhook);
    if (status == 200)
        ++m_accepted;
    else
        m_complaints += u"a webhook was answered %1"_s.arg(status);
}

//! What the bank changed in rows from before them only a whole reading finds out.
void Course::checkLastDays()
{
    m_complaints += m_mirror.differencesAtTheEnd(m_mirror.today().addDays(1 - FetchStrategy().days));
    if (!m_mirror.readAnew())
        m_complaints += u"the history could not be read anew"_s;
}

//! Everything that was acknowledged is there and was acted on; nothing else is.
void Course::checkInbox()
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_mirror.directory());
    const Result<QList<WebhookSummary>> webhooks = reader ? (*reader)->webhooks({}, -1) : unexpected(reader.error());
    if (!webhooks) {
        m_complaints += webhooks.error().detail;
        return;
    }
    const qsizetype verified = std::count_if(webhooks->begin(), webhooks->end(),
        [](const WebhookSummary& webhook) { return webhook.verification == Verification::Verified; });
    if (verified != m_accepted || webhooks->size() - verified != m_forged) {
        m_complaints += u"%1 webhooks and %2 forged ones were stored, %3 and %4 were delivered"_s.arg(verified)
                            .arg(webhooks->size() - verified).arg(m_accepted).arg(m_forged);
    }
}

} // namespace egret::test
