// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreports.h"

#include "core/sandbox/bank/itemaccounts.h"
#include "core/sandbox/operations/identityowners.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokenKind = "assets"_L1;
constexpr auto kIdKind = "asset-report"_L1;
constexpr auto kInvalidToken = "INVALID_ASSET_REPORT_TOKEN"_L1;
constexpr size_t kMostTransactions = 100'000;

} // namespace

bool SimulatedAssetReport::wantsFast() const
{
    return options.value("include_fast_report"_L1).toBool() || options.value("add_ons"_L1).toArray().contains("fast_assets"_L1);
}

bool SimulatedAssetReport::wantsAllItems() const
{
    return options.value("require_all_items"_L1).toBool(true);
}

AssetReports::AssetReports(Bank& bank)
    : m_bank(bank)
{
}

SimulatedAssetReport& AssetReports::create(const QList<int>& items, int days, const QJsonObject& options)
{
    SimulatedAssetReport report;
    report.number = int(m_reports.size());
    report.items = items;
    report.days = days;
    report.options = options;
    m_reports.push_back(std::move(report));
    return m_reports.back();
}

QString AssetReports::tokenOf(const SimulatedAssetReport& report) const
{
    return m_bank.mint().token(kTokenKind, report.number);
}

QString AssetReports::idOf(const SimulatedAssetReport& report) const
{
    return m_bank.mint().uuid(kIdKind, report.number);
}

Result<SimulatedAssetReport*> AssetReports::find(const QString& token)
{
    const Result<int> number = m_bank.mint().numberOf(token, kTokenKind, kInvalidToken);
    if (!number)
        return unexpected(number.error());
    if (size_t(*number) >= m_reports.size() || m_reports[size_t(*number)].removed)
        return plaidError(kInvalidToken, u"could not find matching asset report token"_s);
    return &m_reports[size_t(*number)];
}

std::optional<ItemId> AssetReports::itemOf(const QString& reportId) const
{
    const std::optional<int> number = m_bank.mint().numberOfUuid(kIdKind, reportId);
    if (!number || size_t(*number) >= m_reports.size())
        return {};
    return m_bank.item(m_reports[size_t(*number)].items.first()).id;
}

void AssetReports::make(SimulatedAssetReport& report, bool fast, Timestamp now)
{
    AssetReportSnapshot snapshot{now, {}};
    QJsonArray causes;
    size_t transactions = 0;
    for (const int number : report.items) {
        const BankItem& item = m_bank.item(number);
        const Result<ReportedItem> seen = look(item, report.days);
        if (seen) {
            snapshot.items.append(*seen);
            transactions += fast ? 0 : seen->history().transactions().size();
            continue;
        }
        QJsonObject cause = errorObject(seen.error());
        cause.insert("item_id"_L1, item.id.value());
        causes.append(cause);
    }
    report.causes = causes;
    report.failure.reset();
    if (snapshot.items.isEmpty() || (!causes.isEmpty() && report.wantsAllItems()))
        report.failure = assetReportError(u"DATA_UNAVAILABLE"_s, u"unable to pull the data of all items of this report. see causes"_s).error;
    else if (transactions > kMostTransactions)
        report.failure = assetReportError(u"ASSET_REPORT_GENERATION_FAILED"_s, u"the items have too many transactions for a report"_s).error;
    else
        (fast ? report.fast : report.full) = snapshot;
}

//! Errors: why nothing can be had of \a item.
Result<ReportedItem> AssetReports::look(const BankItem& item, int days) const
{
    if (item.removed)
        return plaidError(u"ITEM_NOT_FOUND"_s, u"the item was removed before the report was made"_s);
    if (item.isBroken())
        return unexpected(*item.error);
    const Result<QList<SharedAccount>> shared = sharedAccounts(item);
    if (!shared)
        return unexpected(shared.error());
    const Result<SimulatedInstitution> institution = findInstitution(item.spec.institution);
    ReportedItem reported{item.id, item.spec.institution, item.has(u"identity"_s), {}, {}};
    reported.hasOwners = reported.hasOwners || (institution && institution->products.contains(u"identity"_s));
    for (const SharedAccount& account : *shared) {
        reported.accounts.append({account.index, account.index < 0 ? 0 : item.history.balance(account.index).current,
            accountObject(item, account), reported.hasOwners ? ownerObjects(item, account) : QJsonArray()});
    }
    reported.history = [moment = item.history.moment(days)] {
        ItemHistory history = moment();
        history.loadRecent();
        history.loadRest();
        return history;
    };
    return reported;
}

Unexpected assetReportError(const QString& code, const QString& message)
{
    return plaidError(code, message, u"ASSET_REPORT_ERROR"_s);
}

} // namespace egret
