// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/faults/answerfault.h"
#include "core/sandbox/faults/faultrule.h"
#include "core/sandbox/faults/webhookfault.h"

#include <QJsonArray>
#include <QList>

namespace egret {

//! The faults that were asked for, and how often each has struck. Which calls a rate strikes follows from the seed, the
//! rule's place in the plan and the number of the call, so the same calls in the same order meet the same faults. A plan
//! without rules, as one is made by default, lets everything pass. A value; not thread-safe.
class FaultPlan {
public:
    FaultPlan() = default;
    //! \a spec: rules (FaultRule) with commas between them; empty for none. Errors: InvalidInput, naming the rule.
    static Result<FaultPlan> parse(const QString& spec, quint64 seed);
    //! \a json: a spec as a string, or an array with one rule in each string. Errors: InvalidInput.
    static Result<FaultPlan> fromJson(const QJsonValue& json, quint64 seed);

    bool isEmpty() const { return m_rules.isEmpty(); }
    //! What happens to the next request for \a path. Every matching rule counts the call; of two that replace the
    //! operation, or break its answer, the earlier one wins; latencies add up.
    AnswerFault nextAnswer(const QString& path);
    //! What happens to the next webhook with \a code. Delays add up; of two signatures the earlier one wins.
    WebhookFault nextWebhook(const QString& code);
    //! The rules in order: {"rule", "matched", "struck"}, with the number of calls so far.
    QJsonArray toJson() const;

private:
    struct Entry {
        FaultRule rule;
        quint64 matched = 0;
        quint64 struck = 0;
    };

    Result<> add(const QString& rule);
    QList<FaultRule> striking(bool webhooks, const QString& subject);
    bool strikes(const Entry& entry, quint64 place) const;

    quint64 m_seed = 0;
    QList<Entry> m_rules;
};

} // namespace egret
