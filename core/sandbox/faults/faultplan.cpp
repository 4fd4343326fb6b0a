// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/faultplan.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/dice.h"

#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = FaultRule::Kind;
using Delivery = HttpResponse::Delivery;

namespace {

constexpr quint64 kFaultDice = 0x6661756c74; // the stream's name among those of the seed

void replaceOperation(AnswerFault& fault, const FaultRule& rule)
{
    if (fault.status != 0 || fault.refusal)
        return;
    fault.status = rule.number;
    if (rule.kind == Kind::Error)
        fault.refusal = plaidError(rule.code, u"this error was asked for with the fault %1"_s.arg(rule.text)).error;
}

void breakAnswer(AnswerFault& fault, const FaultRule& rule)
{
    if (fault.malformed || fault.delivery != Delivery::Whole)
        return;
    fault.malformed = rule.kind == Kind::Malformed;
    if (rule.kind == Kind::Reset)
        fault.delivery = Delivery::Reset;
    else if (rule.kind == Kind::Truncate)
        fault.delivery = Delivery::Truncated;
    else if (rule.kind == Kind::WrongLength)
        fault.delivery = Delivery::WrongLength;
}

} // namespace

Result<FaultPlan> FaultPlan::parse(const QString& spec, quint64 seed)
{
    FaultPlan plan;
    plan.m_seed = seed;
    if (spec.trimmed().isEmpty())
        return plan;
    for (const QString& rule : spec.split(u',')) {
        if (const Result<> added = plan.add(rule); !added)
            return unexpected(added.error());
    }
    return plan;
}

Result<FaultPlan> FaultPlan::fromJson(const QJsonValue& json, quint64 seed)
{
    if (json.isString())
        return parse(json.toString(), seed);
    if (!json.isArray())
        return unexpected(Error::Kind::InvalidInput, u"faults"_s, u"The faults must be a text or an array of texts with one rule each."_s);
    FaultPlan plan;
    plan.m_seed = seed;
    for (const QJsonValue& rule : json.toArray()) {
        if (const Result<> added = plan.add(rule.toString()); !added)
            return unexpected(added.error());
    }
    return plan;
}

AnswerFault FaultPlan::nextAnswer(const QString& path)
{
    AnswerFault fault;
    for (const FaultRule& rule : striking(false, path)) {
        if (rule.kind == Kind::Latency)
            fault.latency += std::chrono::milliseconds(rule.number);
        else if (rule.kind == Kind::Status || rule.kind == Kind::Error)
            replaceOperation(fault, rule);
        else
            breakAnswer(fault, rule);
    }
    return fault;
}

WebhookFault FaultPlan::nextWebhook(const QString& code)
{
    WebhookFault fault;
    for (const FaultRule& rule : striking(true, code)) {
        fault.duplicate = fault.duplicate || rule.kind == Kind::WebhookDuplicate;
        fault.reorder = fault.reorder || rule.kind == Kind::WebhookReorder;
        fault.late += std::chrono::milliseconds(rule.number);
        if (fault.signature != WebhookSignature::Good)
            continue;
        if (rule.kind == Kind::WebhookUnsigned)
            fault.signature = WebhookSignature::Missing;
        else if (rule.kind == Kind::WebhookBadSignature)
            fault.signature = WebhookSignature::Bad;
        else if (rule.kind == Kind::WebhookFormerKey)
            fault.signature = WebhookSignature::Former;
    }
    return fault;
}

QJsonArray FaultPlan::toJson() const
{
    QJsonArray rules;
    for (const Entry& entry : m_rules)
        rules.append(QJsonObject{{u"rule"_s, entry.rule.text}, {u"matched"_s, qint64(entry.matched)}, {u"struck"_s, qint64(entry.struck)}});
    return rules;
}

Result<> FaultPlan::add(const QString& rule)
{
    const Result<FaultRule> parsed = FaultRule::parse(rule.trimmed());
    if (!parsed)
        return unexpected(parsed.error());
    m_rules.append({*parsed});
    return {};
}

QList<FaultRule> FaultPlan::striking(bool webhooks, const QString& subject)
{
    QList<FaultRule> rules;
    for (qsizetype place = 0; place < m_rules.size(); ++place) {
        Entry& entry = m_rules[place];
        if (entry.rule.isForWebhooks() != webhooks || !entry.rule.covers(subject))
            continue;
        ++entry.matched;
        if (!strikes(entry, quint64(place)))
            continue;
        ++entry.struck;
        rules.append(entry.rule);
    }
    return rules;
}

bool FaultPlan::strikes(const Entry& entry, quint64 place) const
{
    const FaultRule& rule = entry.rule;
    if (rule.nth > 0 && entry.matched != quint64(rule.nth))
        return false;
    if (rule.times > 0 && entry.struck >= quint64(rule.times))
        return false;
    return Dice{m_seed, kFaultDice, place, entry.matched}.between(0, 999'999) < rule.perMillion;
}

} // namespace egret
