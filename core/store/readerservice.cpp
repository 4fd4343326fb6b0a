// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerservice.h"

#include <QElapsedTimer>

#include <utility>

namespace egret {

ReaderService::ReaderService(QString directory, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{
}

ReaderService::~ReaderService() = default;

void ReaderService::supersede(quint64 generation)
{
    m_wanted.store(generation, std::memory_order_relaxed);
}

bool ReaderService::isStale(quint64 generation) const
{
    return generation < m_wanted.load(std::memory_order_relaxed);
}

Result<Reader*> ReaderService::reader()
{
    if (!m_reader) {
        Result<std::unique_ptr<Reader>> opened = Reader::open(m_directory);
        if (!opened)
            return unexpected(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

void ReaderService::indexTransactions(quint64 generation, const TransactionQuery& query)
{
    if (isStale(generation))
        return;
    if (m_begun != query)
        beginTransactions(generation, query);
    QElapsedTimer timer;
    timer.start();
    const Result<Reader*> source = reader();
    const Result<RowIndex> index
        = source ? (*source)->transactionIndex(query) : Result<RowIndex>(unexpected(source.error()));
    if (!index)
        emit transactionsFailed(generation, index.error());
    else
        emit transactionsIndexed(generation, *index, timer.elapsed());
}

//! What goes wrong here goes wrong for the whole answer, too.
void ReaderService::beginTransactions(quint64 generation, const TransactionQuery& query)
{
    constexpr int kFirst = 200;
    m_begun = query;
    const Result<Reader*> source = reader();
    if (!source)
        return;
    const Result<QList<TransactionRow>> first = (*source)->firstTransactions(query, kFirst);
    if (first && first->size() == kFirst) // fewer are all there are
        emit transactionsBegun(generation, *first);
}

void ReaderService::fetchTransactions(quint64 generation, const QList<qint64>& ids)
{
    if (isStale(generation))
        return;
    const Result<Reader*> source = reader();
    const Result<QList<TransactionRow>> rows
        = source ? (*source)->transactionRows(ids) : Result<QList<TransactionRow>>(unexpected(source.error()));
    if (!rows)
        emit transactionsFailed(generation, rows.error());
    else
        emit transactionsFetched(generation, *rows);
}

void ReaderService::sumTransactions(quint64 generation, const TransactionQuery& query)
{
    if (isStale(generation))
        return;
    const Result<Reader*> source = reader();
    const Result<QList<CurrencyTotals>> totals
        = source ? (*source)->transactionTotals(query) : Result<QList<CurrencyTotals>>(unexpected(source.error()));
    if (!totals)
        emit transactionsFailed(generation, totals.error());
    else
        emit transactionsSummed(generation, *totals);
}

void ReaderService::fetchIntegrations()
{
    const Result<Reader*> source = reader();
    const Result<QList<IntegrationSummary>> integrations
        = source ? (*source)->integrations() : Result<QList<IntegrationSummary>>(unexpected(source.error()));
    if (!integrations)
        emit failed(integrations.error());
    else
        emit integrationsFetched(*integrations);
}

void ReaderService::fetchApiKeys()
{
    const Result<Reader*> source = reader();
    const Result<QList<ApiKeyInfo>> keys
        = source ? (*source)->apiKeys() : Result<QList<ApiKeyInfo>>(unexpected(source.error()));
    if (!keys)
        emit failed(keys.error());
    else
        emit apiKeysFetched(*keys);
}

} // namespace egret
