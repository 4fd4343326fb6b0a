// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/transactionlistquery.h"
#include "core/http/apikeyring.h"
#include "core/store/reader.h"

#include <memory>

namespace egret {

//! GET /api/end_users/{id}/transactions, with an API key: Heron's
//! {"_meta":{page,per_page,num_results,next_url,prev_url},"transactions_enriched":[…]} in ascending order of last
//! change, so that a caller who remembers the last last_updated reads on from there. num_results counts all pages; the
//! urls are null at the ends and keep the caller's other parameters; next_url goes on behind this page's last row (after=),
//! so that a row which changes meanwhile makes no other be skipped. Refusals: 401 key, 404 end user, 422 parameters,
//! 503 while there is no database yet. It reads the database: move it to a thread of its own and delete it there
//! (deleteLater on the thread's finished()).
class EndUserTransactionsResource : public QObject {
    Q_OBJECT

public:
    //! \a directory: the data directory, opened with the first request. \a keys must outlive the resource.
    EndUserTransactionsResource(QString directory, const ApiKeyRing& keys);

    void addTo(Router& router);

private:
    HttpResponse answer(const HttpRequest& request);
    Result<EndUserTransactions> read(const EndUserId& endUser, const EndUserTransactionsQuery& query);

    const QString m_directory;
    const ApiKeyRing& m_keys;
    std::unique_ptr<Reader> m_reader;
};

} // namespace egret
