// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"

#include <QJsonArray>

namespace egret {

//! One account as a report saw it.
struct ReportedAccount {
    //! Index into Ledger::accounts(); negative: opened later and without movements.
    int index = 0;
    //! Minor units, as the balance in object.
    qint64 current = 0;
    //! Plaid's Account.
    QJsonObject object;
    //! Plaid's Owners; empty where nobody tells them.
    QJsonArray owners;
};

//! One Item as a report saw it.
struct ReportedItem {
    ItemId id;
    QString institution;
    //! Its institution tells who owns an account.
    bool hasOwners = false;
    //! Those that the Item shared.
    QList<ReportedAccount> accounts;
    //! Its history as it was then, with all that its bank has of the days asked for, whether or not the Item shows it.
    std::function<ItemHistory()> history;
};

//! One making of a report, full or fast.
struct AssetReportSnapshot {
    //! Simulated.
    Timestamp made;
    QList<ReportedItem> items;
};

//! One order of a report and what became of it.
struct SimulatedAssetReport {
    //! 0 is the first.
    int number = 0;
    int days = 0;
    //! Of /asset_report/create, as it came.
    QJsonObject options;
    //! Numbers of Items, in the order of their tokens.
    QList<int> items;
    //! None: not made yet.
    std::optional<AssetReportSnapshot> full;
    std::optional<AssetReportSnapshot> fast;
    //! Why it could not be made; none: it could, or was not tried yet.
    std::optional<Error> failure;
    //! One error object with item_id per Item to blame.
    QJsonArray causes;
    bool removed = false;

    bool wantsFast() const;
    //! One Item that fails fails the report.
    bool wantsAllItems() const;
};

//! All asset reports. A report keeps no transactions: it remembers what had happened to its Items when it was made, and
//! their histories are made again from that whenever it is read, with the same outcome. So a report stays as it was while
//! its Items move on or are removed, at a few thousand bytes per Item. Not thread-safe.
class AssetReports {
public:
    //! Keeps a reference to \a bank.
    explicit AssetReports(Bank& bank);

    SimulatedAssetReport& create(const QList<int>& items, int days, const QJsonObject& options);
    QString tokenOf(const SimulatedAssetReport& report) const;
    QString idOf(const SimulatedAssetReport& report) const;

    //! Owned by this; valid until the next create(). Errors: INVALID_ASSET_REPORT_TOKEN (shape, environment, unknown, removed).
    Result<SimulatedAssetReport*> find(const QString& token);
    SimulatedAssetReport& at(int number) { return m_reports[size_t(number)]; }
    //! The first Item of the report with that id; none: no such report.
    std::optional<ItemId> itemOf(const QString& reportId) const;

    //! Looks at the Items now. Where one is broken or removed, it is left out if the report allows that and another is left;
    //! else the report fails with DATA_UNAVAILABLE and causes. ASSET_REPORT_GENERATION_FAILED: more than 100 000 transactions.
    void make(SimulatedAssetReport& report, bool fast, Timestamp now);

private:
    Result<ReportedItem> look(const BankItem& item, int days) const;

    Bank& m_bank;
    std::vector<SimulatedAssetReport> m_reports;
};

//! A refusal of type ASSET_REPORT_ERROR: some of its codes belong to other types too.
[[nodiscard]] Unexpected assetReportError(const QString& code, const QString& message);

} // namespace egret
