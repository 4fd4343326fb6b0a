// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookquery.h"

#include "core/store/querytokens.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Field = WebhookQuery::Field;
using Kind = QueryToken::Kind;
using Period = WebhookQuery::Period;

constexpr qsizetype kMaxTerms = 100;
constexpr int kMaxDepth = 20;

constexpr std::array kFieldNames{
    std::pair{"id"_L1, Field::Id},
    std::pair{"type"_L1, Field::Type},
    std::pair{"code"_L1, Field::Code},
    std::pair{"item"_L1, Field::Item},
    std::pair{"integration"_L1, Field::Integration},
    std::pair{"state"_L1, Field::State},
    std::pair{"verification"_L1, Field::Verification},
    std::pair{"failed-check"_L1, Field::FailedCheck},
    std::pair{"environment"_L1, Field::Environment},
    std::pair{"body"_L1, Field::Body},
    std::pair{"duplicate"_L1, Field::Duplicate},
    std::pair{"edited"_L1, Field::Edited},
};

std::optional<Field> fieldFromName(const QString& name)
{
    for (const auto& [known, field] : kFieldNames) {
        if (name == known)
            return field;
    }
    return std::nullopt;
}

QString knownFields()
{
    QStringList names;
    for (const auto& [name, field] : kFieldNames)
        names.append(name);
    return names.join(", "_L1) + u", received, after, before and is"_s;
}

bool isOfTime(const QueryToken& token)
{
    return token.field == "received"_L1 || token.field == "after"_L1 || token.field == "before"_L1;
}

Result<Period> periodOfToken(const QueryToken& token, Timestamp now)
{
    const std::optional<Period> named = periodOf(token.value, now);
    if (!named) {
        return refusedQuery(
            u"'%1' is no date: use 2026-01-15, 2026-01, 2026-Q1, today, last-month, 7d or a..b."_s.arg(token.value), token.position);
    }
    Period period = *named;
    if (token.field == "after"_L1)
        period = {period.until ? period.until : period.from, std::nullopt, false};
    if (token.field == "before"_L1)
        period = {std::nullopt, period.from, false};
    period.excluded = token.excluded;
    return period;
}

Result<WebhookQuery::Term> termOf(const QueryToken& token)
{
    if (token.field.isEmpty())
        return WebhookQuery::Term{Field::Words, {token.value}, token.excluded};
    if (token.field == "is"_L1 && (token.value == "duplicate"_L1 || token.value == "edited"_L1))
        return WebhookQuery::Term{*fieldFromName(token.value), {u"yes"_s}, token.excluded};
    if (token.field == "is"_L1)
        return WebhookQuery::Term{Field::State, {token.value}, token.excluded};
    const std::optional<Field> field = fieldFromName(token.field);
    if (!field)
        return refusedQuery(u"There is no field '%1': the fields are %2."_s.arg(token.field, knownFields()), token.position);
    return WebhookQuery::Term{*field, token.value.split(u',', Qt::SkipEmptyParts), token.excluded};
}

//! search = all { "OR" all }; all = part { ["AND"] part }; part = term | "(" search ")".
class WebhookQueryParser {
public:
    WebhookQueryParser(const QList<QueryToken>& tokens, Timestamp now)
        : m_tokens(tokens)
        , m_now(now)
    {
    }

    Result<WebhookQuery> run()
    {
        if (here().kind == Kind::End)
            return WebhookQuery();
        Result<std::vector<WebhookQuery>> read = alternatives(0);
        if (!read)
            return unexpected(read.error());
        if (here().kind == Kind::Close)
            return refusedQuery(u"This ')' closes nothing."_s, here().position);
        if (read->size() == 1)
            return std::move(read->front());
        WebhookQuery query;
        query.choices.push_back({std::move(*read), false});
        return query;
    }

private:
    const QueryToken& here() const { return m_tokens[m_at]; }
    bool isPart() const { return here().kind == Kind::Term || here().kind == Kind::Open; }

    Result<std::vector<WebhookQuery>> alternatives(int depth)
    {
        std::vector<WebhookQuery> read;
        for (bool more = true; more;) {
            Result<WebhookQuery> one = all(depth);
            if (!one)
                return unexpected(one.error());
            read.push_back(std::move(*one));
            more = here().kind == Kind::Or;
            m_at += more ? 1 : 0;
        }
        return read;
    }

    Result<WebhookQuery> all(int depth)
    {
        WebhookQuery query;
        for (bool more = true; more;) {
            if (!isPart())
                return refusedQuery(u"A term or '(' is missing here."_s, here().position);
            if (const Result<> read = part(query, depth); !read)
                return unexpected(read.error());
            const bool joined = here().kind == Kind::And;
            m_at += joined ? 1 : 0;
            more = joined || isPart();
        }
        return query;
    }

    Result<> part(WebhookQuery& query, int depth)
    {
        const QueryToken& token = m_tokens[m_at++];
        if (token.kind == Kind::Open)
            return group(query, token, depth);
        if (isOfTime(token)) {
            const Result<Period> period = periodOfToken(token, m_now);
            if (!period)
                return unexpected(period.error());
            query.periods.append(*period);
            return count(1, token);
        }
        const Result<WebhookQuery::Term> term = termOf(token);
        if (!term)
            return unexpected(term.error());
        query.terms.append(*term);
        return count(qMax<qsizetype>(1, term->values.size()), token);
    }

    Result<> group(WebhookQuery& query, const QueryToken& open, int depth)
    {
        if (depth >= kMaxDepth)
            return refusedQuery(u"At most %1 parentheses may stand within each other."_s.arg(kMaxDepth), open.position);
        Result<std::vector<WebhookQuery>> inner = alternatives(depth + 1);
        if (!inner)
            return unexpected(inner.error());
        if (here().kind != Kind::Close)
            return refusedQuery(u"This '(' is not closed."_s, open.position);
        ++m_at;
        query.choices.push_back({std::move(*inner), open.excluded});
        return {};
    }

    Result<> count(qsizetype terms, const QueryToken& token)
    {
        m_terms += terms;
        if (m_terms > kMaxTerms)
            return refusedQuery(u"A search takes at most %1 terms."_s.arg(kMaxTerms), token.position);
        return {};
    }

    const QList<QueryToken>& m_tokens;
    const Timestamp m_now;
    qsizetype m_at = 0;
    qsizetype m_terms = 0;
};

} // namespace

Result<WebhookQuery> parseWebhookQuery(const QString& text, Timestamp now)
{
    const Result<QList<QueryToken>> tokens = tokensOf(text);
    if (!tokens)
        return unexpected(tokens.error());
    return WebhookQueryParser(*tokens, now).run();
}

} // namespace egret
