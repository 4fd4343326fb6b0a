// SPDX-License-Identifier: Apache-2.0
// What people and scripts type to search webhooks and transactions: read or refused with a place, within its limits.
#include "core/store/transactionquery.h"
#include "core/store/webhookquery.h"
#include "tests/fuzz/finding.h"

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNow = fromMicroseconds(1'781'706'708'000'000);

//! Terms and periods of \a query, at any depth.
qsizetype sizeOf(const WebhookQuery& query, int depth = 0)
{
    fuzz::demand(depth <= 21, "no search is deeper than its limit");
    qsizetype size = query.periods.size();
    for (const WebhookQuery::Term& term : query.terms)
        size += qMax<qsizetype>(1, term.values.size());
    for (const WebhookQuery::Choice& choice : query.choices) {
        fuzz::demand(!choice.alternatives.empty(), "a choice has something to choose");
        for (const WebhookQuery& alternative : choice.alternatives)
            size += sizeOf(alternative, depth + 1);
    }
    return size;
}

void readAsWebhookQuery(const QString& text)
{
    const Result<WebhookQuery> query = parseWebhookQuery(text, kNow);
    if (!query) {
        fuzz::demand(query.error().code == "query"_L1 && query.error().detail.startsWith(u"At character "_s), "a refusal says where");
        return;
    }
    fuzz::demand(sizeOf(*query) <= 100, "no search is larger than its limit");
    const Result<WebhookQuery> excluded = parseWebhookQuery(u"NOT (%1)"_s.arg(text), kNow);
    if (excluded) {
        fuzz::demand(sizeOf(*excluded) == sizeOf(*query), "what is in parentheses is the same search");
        return;
    }
    const bool outgrown = excluded.error().detail.contains(u"parentheses may stand"_s) || excluded.error().detail.contains(u"characters"_s);
    fuzz::demand(outgrown || text.trimmed().isEmpty(), "a search may stand in parentheses");
}

void readAsTransactionQuery(const QString& text)
{
    const TransactionQuery query = TransactionQuery::fromText(text);
    qsizetype letters = 0;
    for (const QString& word : query.words) {
        fuzz::demand(!word.isEmpty() && !word.contains(u'"'), "words are whole");
        letters += word.size();
    }
    fuzz::demand(letters <= text.size(), "words are no longer than what was typed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    readAsWebhookQuery(text);
    readAsTransactionQuery(text);
    return 0;
}
