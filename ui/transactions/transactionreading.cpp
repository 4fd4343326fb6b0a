// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionreading.h"

#include "core/store/readerservice.h"
#include "ui/transactions/transactiontablemodel.h"

namespace egret {

void readFrom(TransactionTableModel& model, ReaderService& service)
{
    using Model = TransactionTableModel;
    using Service = ReaderService;
    // Directly, before the request is queued: what waits for the service is then known to be late.
    QObject::connect(&model, &Model::indexRequested, &model, [&service](quint64 generation) { service.supersede(generation); });
    QObject::connect(&model, &Model::queryRequested, &service, &Service::indexTransactions);
    QObject::connect(&model, &Model::rowsRequested, &service, &Service::fetchTransactions);
    QObject::connect(&model, &Model::totalsRequested, &service, &Service::sumTransactions);
    QObject::connect(&service, &Service::transactionsBegun, &model, &Model::onFirst);
    QObject::connect(&service, &Service::transactionsIndexed, &model, &Model::onMeasured);
    QObject::connect(&service, &Service::transactionsFetched, &model, &Model::onFetched);
    QObject::connect(&service, &Service::transactionsSummed, &model, &Model::onSummed);
    QObject::connect(&service, &Service::transactionsFailed, &model, &Model::onFailed);
}

} // namespace egret
