// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/output.h"

//! The commands of egret-cli: each runs to its exit code. What they print is a contract (README.md, "Command line").
//! A writing command reads its files and stdin through Invocation::inputs, does its work inside withRuntime() and is marked
//! "by the holder" in the table: it may run on the engine of another process, for a client that only shows its output.
namespace egret::cli {

QCoro::Task<int> runDemo(Invocation invocation, Output* output);
QCoro::Task<int> runSandbox(Invocation invocation, Output* output);
QCoro::Task<int> runServe(Invocation invocation, Output* output);

QCoro::Task<int> testReach(Invocation invocation, Output* output);
QCoro::Task<int> addIntegration(Invocation invocation, Output* output);
QCoro::Task<int> listIntegrations(Invocation invocation, Output* output);
QCoro::Task<int> showIntegration(Invocation invocation, Output* output);
QCoro::Task<int> rotateIntegrationSecret(Invocation invocation, Output* output);
QCoro::Task<int> rotateWebhookUrl(Invocation invocation, Output* output);
QCoro::Task<int> setIntegrationStrategy(Invocation invocation, Output* output);
QCoro::Task<int> forwardWebhooks(Invocation invocation, Output* output);
QCoro::Task<int> listForwards(Invocation invocation, Output* output);
QCoro::Task<int> stopForwarding(Invocation invocation, Output* output);
QCoro::Task<int> removeIntegration(Invocation invocation, Output* output);

QCoro::Task<int> addApiKey(Invocation invocation, Output* output);
QCoro::Task<int> listApiKeys(Invocation invocation, Output* output);
QCoro::Task<int> revokeApiKey(Invocation invocation, Output* output);

QCoro::Task<int> listItems(Invocation invocation, Output* output);
QCoro::Task<int> showItem(Invocation invocation, Output* output);
QCoro::Task<int> showItemTimeline(Invocation invocation, Output* output);
QCoro::Task<int> syncItems(Invocation invocation, Output* output);
QCoro::Task<int> refreshItem(Invocation invocation, Output* output);
QCoro::Task<int> repairItem(Invocation invocation, Output* output);
QCoro::Task<int> rotateItemToken(Invocation invocation, Output* output);
QCoro::Task<int> removeItem(Invocation invocation, Output* output);
QCoro::Task<int> moveWebhookUrls(Invocation invocation, Output* output);
QCoro::Task<int> matchAccountsOfItem(Invocation invocation, Output* output);
QCoro::Task<int> listGhostItems(Invocation invocation, Output* output);
QCoro::Task<int> showInstitutionStatus(Invocation invocation, Output* output);
QCoro::Task<int> printAccessCalendar(Invocation invocation, Output* output);

QCoro::Task<int> listEndUsers(Invocation invocation, Output* output);
QCoro::Task<int> showEndUser(Invocation invocation, Output* output);
QCoro::Task<int> exportEndUser(Invocation invocation, Output* output);
QCoro::Task<int> eraseEndUser(Invocation invocation, Output* output);

QCoro::Task<int> importItems(Invocation invocation, Output* output);

QCoro::Task<int> runLink(Invocation invocation, Output* output);
QCoro::Task<int> listLinks(Invocation invocation, Output* output);
QCoro::Task<int> showLink(Invocation invocation, Output* output);

QCoro::Task<int> listTransactions(Invocation invocation, Output* output);
QCoro::Task<int> showTransactionHistory(Invocation invocation, Output* output);
QCoro::Task<int> editTransactions(Invocation invocation, Output* output);
QCoro::Task<int> takeBackTransactionEdits(Invocation invocation, Output* output);

QCoro::Task<int> listWebhooks(Invocation invocation, Output* output);
QCoro::Task<int> showWebhook(Invocation invocation, Output* output);
QCoro::Task<int> recheckWebhook(Invocation invocation, Output* output);
QCoro::Task<int> replayWebhooks(Invocation invocation, Output* output);
QCoro::Task<int> requeueWebhooks(Invocation invocation, Output* output);
QCoro::Task<int> editWebhook(Invocation invocation, Output* output);
QCoro::Task<int> fireWebhook(Invocation invocation, Output* output);
QCoro::Task<int> showWebhookCoverage(Invocation invocation, Output* output);
QCoro::Task<int> diffWebhooks(Invocation invocation, Output* output);
QCoro::Task<int> verifyWebhook(Invocation invocation, Output* output);

QCoro::Task<int> runGenerate(Invocation invocation, Output* output);
QCoro::Task<int> runBackup(Invocation invocation, Output* output);
QCoro::Task<int> exportSettings(Invocation invocation, Output* output);
QCoro::Task<int> importSettings(Invocation invocation, Output* output);
QCoro::Task<int> runRestore(Invocation invocation, Output* output);

QCoro::Task<int> listRequests(Invocation invocation, Output* output);
QCoro::Task<int> showRequest(Invocation invocation, Output* output);
QCoro::Task<int> rerunRequest(Invocation invocation, Output* output);
QCoro::Task<int> listRequestErrors(Invocation invocation, Output* output);
QCoro::Task<int> showRequestStatistics(Invocation invocation, Output* output);
QCoro::Task<int> showRequestCost(Invocation invocation, Output* output);

QCoro::Task<int> runDoctor(Invocation invocation, Output* output);

} // namespace egret::cli
