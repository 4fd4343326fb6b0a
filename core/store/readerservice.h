// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace egret {

//! A Reader that answers by signals, so that a window never waits for SQLite. Move it to a thread of its own and send
//! requests to its slots by queued connections; answers are signals of that thread. The Reader is opened by the first
//! request, and again by the next one where there was no database yet.
class ReaderService : public QObject {
    Q_OBJECT

public:
    //! \a directory: the data directory.
    explicit ReaderService(QString directory, QObject* parent = nullptr);
    ~ReaderService() override;

    //! Requests about transactions of an earlier generation are no longer wanted: those still waiting are skipped and
    //! not answered. Any thread.
    void supersede(quint64 generation);

public slots:
    void indexTransactions(quint64 generation, const egret::TransactionQuery& query);
    void fetchTransactions(quint64 generation, const QList<qint64>& ids);
    void sumTransactions(quint64 generation, const egret::TransactionQuery& query);
    void fetchIntegrations();
    void fetchApiKeys();

signals:
    //! Before the answer to another query than the last: its first rows, where they are found sooner than all of them.
    void transactionsBegun(quint64 generation, const QList<egret::TransactionRow>& first);
    //! \a milliseconds: how long the query took.
    void transactionsIndexed(quint64 generation, const egret::RowIndex& index, qint64 milliseconds);
    //! In the order asked for; rows that are gone meanwhile are missing.
    void transactionsFetched(quint64 generation, const QList<egret::TransactionRow>& rows);
    void transactionsSummed(quint64 generation, const QList<egret::CurrencyTotals>& totals);
    //! Instead of any of the three above.
    void transactionsFailed(quint64 generation, const egret::Error& error);
    void integrationsFetched(const QList<egret::IntegrationSummary>& integrations);
    void apiKeysFetched(const QList<egret::ApiKeyInfo>& keys);
    //! Instead of the two above.
    void failed(const egret::Error& error);

private:
    Result<Reader*> reader();
    bool isStale(quint64 generation) const;
    void beginTransactions(quint64 generation, const TransactionQuery& query);

    QString m_directory;
    std::unique_ptr<Reader> m_reader;
    std::optional<TransactionQuery> m_begun; //!< the last query that was asked for
    std::atomic<quint64> m_wanted = 0;
};

} // namespace egret
