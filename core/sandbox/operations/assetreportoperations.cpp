// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreportoperations.h"

#include "core/sandbox/operations/assetreportobjects.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/reportbodies.h"
#include "core/sandbox/world/dice.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 kDelayKey = 71;
constexpr int kMostDays = 731;
constexpr int kMostItems = 99;
constexpr qint64 kMostReports = 1'000'000;
constexpr auto kMaking = "asset_report"_L1;

RequestShape createShape()
{
    QList<FieldShape> user;
    for (const QString& name : u"client_user_id first_name middle_name last_name ssn phone_number email"_s.split(u' '))
        user.append(textField(name, 0).orNull());
    const QList<FieldShape> options{textField(u"client_report_id"_s, 0).orNull(), webUrlField(u"webhook"_s).orNull(),
        flagField(u"include_fast_report"_s).orNull(), textsField(u"products"_s, {u"investments"_s}),
        textsField(u"add_ons"_s, {u"investments"_s, u"fast_assets"_s}), objectField(u"user"_s, user), flagField(u"require_all_items"_s).orNull()};
    return {textsField(u"access_tokens"_s, {}, 1, kMostItems).needed(), integerField(u"days_requested"_s, 0, kMostDays).needed(),
        objectField(u"options"_s, options)};
}

RequestShape getShape()
{
    return {textField(u"asset_report_token"_s), textField(u"user_token"_s), flagField(u"include_insights"_s), flagField(u"fast_report"_s),
        objectField(u"options"_s, {integerField(u"days_to_include"_s, 0, kMostDays).orNull()})};
}

//! Plaid's error object of a report that could not be made, with what each of its Items said.
QJsonObject failureObject(const SimulatedAssetReport& report)
{
    QJsonObject object = errorObject(*report.failure);
    object.insert("causes"_L1, report.causes);
    return object;
}

} // namespace

AssetReportOperations::AssetReportOperations(BankDesk& desk, AssetReports& reports)
    : m_desk(desk)
    , m_reports(reports)
{
}

QList<Operation> AssetReportOperations::operations()
{
    using enum Operation::Effect;
    return {
        {u"/asset_report/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); }, Changes},
        {u"/asset_report/get"_s, getShape(), [this](const QJsonObject& request) { return get(request); }},
        {u"/asset_report/remove"_s, {textField(u"asset_report_token"_s).needed()},
            [this](const QJsonObject& request) { return remove(request); }, Changes},
        {kMaking, {integerField(u"report"_s, 0, kMostReports).needed(), flagField(u"fast"_s).needed()},
            [this](const QJsonObject& request) { return make(request); }, Changes, Operation::Caller::Simulator},
    };
}

Result<QJsonObject> AssetReportOperations::create(const QJsonObject& request)
{
    const Result<QList<int>> items = itemsOf(request.value("access_tokens"_L1).toArray());
    if (!items)
        return unexpected(items.error());
    const SimulatedAssetReport& report = m_reports.create(*items, request.value("days_requested"_L1).toInt(), request.value("options"_L1).toObject());
    const std::chrono::seconds whole(Dice{m_desk.bank().seed(), kDelayKey, quint64(report.number)}.between(20, 60));
    if (report.wantsFast())
        m_desk.later({300ms, 5s}, kMaking, {{u"report"_s, report.number}, {u"fast"_s, true}});
    m_desk.later({1s, whole}, kMaking, {{u"report"_s, report.number}, {u"fast"_s, false}});
    return QJsonObject{{u"asset_report_token"_s, m_reports.tokenOf(report)}, {u"asset_report_id"_s, m_reports.idOf(report)}};
}

//! Each Item once. Errors: the first token's that cannot be used; one that is broken already is not waited for.
Result<QList<int>> AssetReportOperations::itemsOf(const QJsonArray& tokens) const
{
    QList<int> items;
    for (const QJsonValue& token : tokens) {
        const Result<BankItem*> item = m_desk.bank().workingItem(token.toString());
        if (!item)
            return unexpected(item.error());
        if (!(*item)->has(u"assets"_s))
            return assetReportError(u"PRODUCT_NOT_ENABLED"_s, u"the assets product was not among the products that an item was made with"_s);
        if (!items.contains((*item)->number))
            items.append((*item)->number);
    }
    return items;
}

Result<OperationAnswer> AssetReportOperations::get(const QJsonObject& request)
{
    if (!request.contains("asset_report_token"_L1)) {
        return request.contains("user_token"_L1)
            ? plaidError(u"INVALID_USER_TOKEN"_s, u"could not find matching user token"_s)
            : plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: asset_report_token"_s);
    }
    const Result<SimulatedAssetReport*> found = m_reports.find(request.value("asset_report_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    const SimulatedAssetReport& report = **found;
    const bool fast = request.value("fast_report"_L1).toBool();
    if (fast && !report.wantsFast())
        return plaidError(u"INVALID_FIELD"_s, u"fast_report must only be set for a report that was created with the add-on fast_assets"_s);
    if (fast ? report.fast.has_value() : report.full.has_value())
        return told(report, request);
    if (!report.failure)
        return assetReportError(u"PRODUCT_NOT_READY"_s, u"the asset report is being made. wait for the PRODUCT_READY webhook"_s);
    OperationAnswer refusal(failureObject(report));
    refusal.status = httpStatusOf(*report.failure);
    return refusal;
}

OperationAnswer AssetReportOperations::told(const SimulatedAssetReport& report, const QJsonObject& request) const
{
    const bool fast = request.value("fast_report"_L1).toBool();
    const AssetReportSnapshot& snapshot = fast ? *report.fast : *report.full;
    const int wanted = request.value("options"_L1).toObject().value("days_to_include"_L1).toInt(kMostDays);
    const AssetReportWording wording{request.value("include_insights"_L1).toBool(), fast, std::min(report.days, wanted)};
    QJsonArray items;
    for (const ReportedItem& item : snapshot.items)
        items.append(assetReportItemObject(item, snapshot.made, wording));
    const QJsonValue clientId = report.options.value("client_report_id"_L1);
    const QJsonObject object{{u"asset_report_id"_s, m_reports.idOf(report)}, {u"client_report_id"_s, clientId.isString() ? clientId : QJsonValue()},
        {u"date_generated"_s, toIso(snapshot.made)}, {u"days_requested"_s, report.days}, {u"insights"_s, QJsonValue::Null},
        {u"user"_s, assetReportUserObject(report.options.value("user"_L1).toObject())}, {u"items"_s, items}};
    const bool investments = report.options.value("add_ons"_L1).toArray().contains("investments"_L1)
        || report.options.value("products"_L1).toArray().contains("investments"_L1);
    return QJsonObject{{u"report"_s, object}, {u"warnings"_s, assetReportWarnings(snapshot, investments)}};
}

Result<QJsonObject> AssetReportOperations::remove(const QJsonObject& request)
{
    const Result<SimulatedAssetReport*> found = m_reports.find(request.value("asset_report_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    SimulatedAssetReport& report = **found;
    report.removed = true;
    report.full.reset();
    report.fast.reset();
    return QJsonObject{{u"removed"_s, true}};
}

//! A fast report that fails says nothing: the full one will.
Result<QJsonObject> AssetReportOperations::make(const QJsonObject& request)
{
    SimulatedAssetReport& report = m_reports.at(request.value("report"_L1).toInt());
    if (report.removed)
        return QJsonObject();
    const bool fast = request.value("fast"_L1).toBool();
    m_reports.make(report, fast, m_desk.now());
    const QUrl url(report.options.value("webhook"_L1).toString());
    const QString id = m_reports.idOf(report);
    if (!report.failure) {
        m_desk.bank().fire(url, assetsReadyBody(id, fast ? u"FAST"_s : u"FULL"_s));
    } else if (!fast) {
        QJsonObject error = failureObject(report);
        error.insert("status"_L1, httpStatusOf(*report.failure));
        m_desk.bank().fire(url, assetsErrorBody(id, error));
    }
    return QJsonObject();
}

} // namespace egret
