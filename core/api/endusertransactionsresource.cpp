// SPDX-License-Identifier: Apache-2.0
#include "core/api/endusertransactionsresource.h"

#include "core/api/enrichedtransaction.h"

#include <QJsonArray>
#include <QUrl>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! The address of \a page for the caller of \a request; \a after, where given, makes it independent of page numbers.
QString pageUrl(const HttpRequest& request, const EndUserId& endUser, qint64 page, std::optional<Timestamp> after)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"page"_s);
    query.removeAllQueryItems(u"after"_s);
    query.addQueryItem(u"page"_s, QString::number(page));
    if (after)
        query.addQueryItem(u"after"_s, toExactIso(*after));
    return QString(u"http://"_s + QString::fromLatin1(request.header("Host"_ba)) + u"/api/end_users/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(endUser.value())) + u"/transactions?"_s
        + query.toString(QUrl::FullyEncoded));
}

QJsonObject envelope(const HttpRequest& request, const EndUserId& endUser, const EndUserTransactionsQuery& query,
    const EndUserTransactions& found)
{
    QJsonArray rows;
    for (const TransactionRow& row : found.rows)
        rows.append(enrichedTransaction(row));
    const qint64 lastPage = std::max<qint64>(1, (found.total + query.perPage - 1) / query.perPage);
    const qint64 previous = std::min<qint64>(query.page - 1, lastPage);
    QJsonObject meta{{u"page"_s, query.page}, {u"per_page"_s, query.perPage}, {u"num_results"_s, found.total},
        {u"next_url"_s, QJsonValue()}, {u"prev_url"_s, QJsonValue()}};
    if (found.more)
        meta.insert(u"next_url"_s, pageUrl(request, endUser, qint64(query.page) + 1, found.rows.last().lastUpdated));
    if (previous >= 1)
        meta.insert(u"prev_url"_s, pageUrl(request, endUser, previous, std::nullopt));
    return {{u"_meta"_s, meta}, {u"transactions_enriched"_s, rows}};
}

HttpResponse refusal(const Error& error)
{
    if (error.kind == Error::Kind::NotFound && error.code == "database"_L1) {
        HttpResponse response = HttpResponse::error(503, u"There is no database yet. Try again later."_s);
        response.headers.append({"Retry-After"_ba, "10"_ba});
        return response;
    }
    if (error.kind == Error::Kind::NotFound)
        return HttpResponse::error(404, u"There is no such end user."_s);
    return HttpResponse::error(500, u"The database could not be read. %1"_s.arg(error.detail));
}

} // namespace

EndUserTransactionsResource::EndUserTransactionsResource(QString directory, const ApiKeyRing& keys)
    : m_directory(std::move(directory))
    , m_keys(keys)
{
}

void EndUserTransactionsResource::addTo(Router& router)
{
    const HttpHandler handler
        = [this](const HttpRequest& request, const Responder& respond) { respond(answer(request)); };
    router.add(
        {"GET"_ba, u"/api/end_users/{id}/transactions"_s, Exposure::Local, 0, requiringApiKey(m_keys, handler)}, this);
}

HttpResponse EndUserTransactionsResource::answer(const HttpRequest& request)
{
    const ParsedTransactionListQuery parsed = parseTransactionListQuery(request.query);
    if (!parsed.problems.isEmpty())
        return HttpResponse::error(422, QJsonObject{{u"query"_s, parsed.problems}});
    const EndUserId endUser(request.parameters.value(u"id"_s));
    const Result<EndUserTransactions> found = read(endUser, parsed.query);
    if (!found)
        return refusal(found.error());
    HttpResponse response = HttpResponse::json(200, envelope(request, endUser, parsed.query, *found));
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return response;
}

Result<EndUserTransactions> EndUserTransactionsResource::read(
    const EndUserId& endUser, const EndUserTransactionsQuery& query)
{
    if (!m_reader) {
        Result<std::unique_ptr<Reader>> opened = Reader::open(m_directory);
        if (!opened)
            return unexpected(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader->endUserTransactions(endUser, query);
}

} // namespace egret
