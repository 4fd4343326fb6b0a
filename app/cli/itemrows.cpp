// SPDX-License-Identifier: Apache-2.0
#include "app/cli/itemrows.h"

#include "core/domain/plaidadvice.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue orNull(const std::optional<Money>& money)
{
    return money ? QJsonValue(toDecimalText(*money)) : QJsonValue();
}

//! What is wrong, or what is to be seen to, in one sentence.
QString explanationOf(const ItemSummary& summary)
{
    if (!summary.item.errorCode.isEmpty())
        return adviceFor(summary.item.errorCode).words;
    const std::optional<ItemNotice> urgent = mostUrgent(summary.notices);
    return urgent ? adviceFor(urgent->code).words : QString();
}

std::optional<Timestamp> actBy(const ItemSummary& summary)
{
    const std::optional<ItemNotice> urgent = mostUrgent(summary.notices);
    return urgent ? urgent->due : std::nullopt;
}

QString accountState(const Account& account)
{
    if (account.revoked)
        return u"revoked"_s;
    return account.gone ? u"gone"_s : u"shared"_s;
}

QJsonArray accountRows(const QList<Account>& accounts)
{
    QJsonArray rows;
    for (const Account& account : accounts) {
        rows.append(QJsonObject{{u"account_id"_s, account.id.value()}, {u"name"_s, account.name}, {u"mask"_s, account.mask},
            {u"type"_s, account.type}, {u"subtype"_s, account.subtype}, {u"currency"_s, account.currency},
            {u"current"_s, orNull(account.current)}, {u"available"_s, orNull(account.available)},
            {u"limit"_s, orNull(account.limit)}, {u"persistent_account_id"_s, orNull(account.persistentId)},
            {u"state"_s, accountState(account)}, {u"revoked"_s, orNull(account.revoked)}, {u"gone"_s, orNull(account.gone)}});
    }
    return rows;
}

QJsonArray noticeRows(const ItemSummary& summary)
{
    QJsonArray rows;
    for (const ItemNotice& notice : summary.notices) {
        const PlaidAdvice advice = adviceFor(notice.code);
        rows.append(QJsonObject{{u"code"_s, notice.code}, {u"explanation"_s, advice.words}, {u"action"_s, advice.action},
            {u"command"_s, orNull(commandFor(advice.action, summary.item))}, {u"subject"_s, orNull(notice.subject)},
            {u"reason"_s, orNull(notice.reason)}, {u"noted"_s, toIso(notice.noted)}, {u"act_by"_s, orNull(notice.due)},
            {u"webhook_id"_s, orNull(notice.source.value())}});
    }
    return rows;
}

QJsonValue moveRow(const std::optional<WebhookMove>& move)
{
    if (!move)
        return {};
    return QJsonObject{{u"previous"_s, orNull(move->previous)}, {u"target"_s, orNull(move->target)},
        {u"state"_s, webhookMoveStateName(move->state)}, {u"changed"_s, toIso(move->changed)},
        {u"acknowledged"_s, orNull(move->acknowledged)}};
}

QJsonValue expectedRow(const std::optional<ExpectedWebhook>& expected)
{
    if (!expected)
        return {};
    return QJsonObject{{u"code"_s, expected->code}, {u"until"_s, toIso(expected->due)}};
}

} // namespace

QStringList itemColumns()
{
    return {u"item_id"_s, u"integration"_s, u"end_user_id"_s, u"institution"_s, u"status"_s, u"error_code"_s, u"next_action"_s,
        u"last_sync"_s, u"transactions"_s, u"act_by"_s, u"explanation"_s};
}

QJsonObject itemRow(const ItemSummary& summary)
{
    const Item& item = summary.item;
    return {
        {u"item_id"_s, item.id.value()},
        {u"integration"_s, summary.integrationName},
        {u"integration_id"_s, item.integration.value()},
        {u"end_user_id"_s, item.endUser.value()},
        {u"institution"_s, orNull(item.institutionName)},
        {u"status"_s, itemStatusName(item.status)},
        {u"error_code"_s, orNull(item.errorCode)},
        {u"error_message"_s, orNull(item.errorMessage)},
        {u"next_action"_s, nextAction(item, summary.notices)},
        {u"explanation"_s, orNull(explanationOf(summary))},
        {u"act_by"_s, orNull(actBy(summary))},
        {u"history"_s, historyStatusName(item.history)},
        {u"last_sync"_s, orNull(item.lastSync)},
        {u"transactions"_s, summary.transactions},
        {u"created"_s, toIso(item.created)},
    };
}

QString commandFor(const QString& action, const Item& item)
{
    if (action == "repair"_L1)
        return u"egret-cli items repair %1"_s.arg(item.id.value());
    if (action == "select_accounts"_L1)
        return u"egret-cli items repair %1 --accounts"_s.arg(item.id.value());
    if (action == "relink"_L1)
        return u"egret-cli link --integration %1 --end-user-id %2"_s.arg(item.integration.value(), item.endUser.value());
    if (action == "check_keys"_L1)
        return u"egret-cli integrations rotate-secret %1"_s.arg(item.integration.value());
    if (action == "match_accounts"_L1)
        return u"egret-cli items match-accounts %1"_s.arg(item.id.value());
    if (action == "check_webhook"_L1)
        return u"egret-cli items webhook-url --integration %1 --dry-run"_s.arg(item.integration.value());
    return {};
}

Result<ItemDetail> readItemDetail(Reader& reader, const ItemId& item)
{
    const Result<ItemSummary> summary = reader.item(item);
    if (!summary)
        return unexpected(summary.error());
    const Result<ItemFacts> facts = reader.itemFacts(item);
    if (!facts)
        return unexpected(facts.error());
    const Result<QList<Account>> accounts = reader.accounts(item);
    if (!accounts)
        return unexpected(accounts.error());
    const Result<std::optional<WebhookMove>> move = reader.webhookMove(item);
    if (!move)
        return unexpected(move.error());
    const Result<QList<StoredAccountMatch>> matches = reader.accountMatches(item);
    if (!matches)
        return unexpected(matches.error());
    const Result<WebhookWatch> watch = reader.webhookWatch(item);
    if (!watch)
        return unexpected(watch.error());
    return ItemDetail{*summary, *facts, *accounts, *move, *matches, expectedWebhook(*watch)};
}

QJsonArray accountMatchRows(const QList<StoredAccountMatch>& matches)
{
    QJsonArray rows;
    for (const StoredAccountMatch& match : matches) {
        rows.append(QJsonObject{{u"before"_s, match.match.before.value()}, {u"after"_s, match.match.after.value()},
            {u"rule"_s, accountMatchRuleName(match.match.rule)}, {u"item_before"_s, match.itemBefore.value()},
            {u"item_after"_s, match.itemAfter.value()}, {u"matched"_s, toIso(match.matched)}, {u"moved"_s, match.moved},
            {u"joined"_s, match.joined}});
    }
    return rows;
}

QJsonObject itemDetailRow(const ItemDetail& detail)
{
    const ItemFacts& facts = detail.facts;
    QJsonObject row = itemRow(detail.summary);
    row.insert(u"next_command"_s, orNull(commandFor(row.value("next_action"_L1).toString(), detail.summary.item)));
    row.insert(u"notices"_s, noticeRows(detail.summary));
    row.insert(u"webhook"_s, orNull(facts.webhook));
    row.insert(u"expected_webhook"_s, expectedRow(detail.expected));
    row.insert(u"webhook_move"_s, moveRow(detail.move));
    row.insert(u"billed_products"_s, QJsonArray::fromStringList(facts.billedProducts));
    row.insert(u"consent_expires"_s, orNull(facts.consentExpires));
    row.insert(u"update_type"_s, orNull(facts.updateType));
    row.insert(u"bank_updated"_s, orNull(facts.lastSuccess));
    row.insert(u"checked"_s, orNull(facts.checked));
    row.insert(u"accounts"_s, accountRows(detail.accounts));
    row.insert(u"account_matches"_s, accountMatchRows(detail.matches));
    return row;
}

} // namespace egret::cli
