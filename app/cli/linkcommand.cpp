// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/linkorders.h"
#include "app/cli/writing.h"
#include "core/plaid/linkoptions.h"
#include "core/sandbox/world/customcustomer.h"
#include "core/sandbox/world/customschema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! What was asked for, before the integration is known.
struct LinkWish {
    LinkOrder order;
    //! A test bank to link without a browser; empty: Hosted Link.
    InstitutionId testBank;
    QString testUser;
    QString testPassword; //!< of user_custom: what it owns
};

QStringList listValue(const Invocation& invocation, const QString& option, const QStringList& fallback)
{
    return invocation.has(option) ? invocation.value(option).split(u',', Qt::SkipEmptyParts) : fallback;
}

constexpr qint64 kMostOptionBytes = 64 * 1024;

//! Options of the command line that say what a field of --options says, too.
constexpr std::pair<const char*, const char*> kSameFields[] = {
    {"products", "products"},
    {"countries", "country_codes"},
    {"language", "language"},
    {"days", "transactions.days_requested"},
    {"select-accounts", "update.account_selection_enabled"},
    {"optional-products", "optional_products"},
    {"consented-products", "additional_consented_products"},
    {"institution", "institution_id"},
    {"customization", "link_customization_name"},
    {"transfer-intent", "transfer.intent_id"},
    {"several", "enable_multi_item_link"},
};

bool holds(QJsonObject object, const QString& path)
{
    const QStringList names = path.split(u'.');
    for (const QString& name : names.first(names.size() - 1))
        object = object.value(name).toObject();
    return object.contains(names.last());
}

//! Further fields of the link token; empty without --options.
Result<QJsonObject> furtherOptions(const Invocation& invocation)
{
    if (!invocation.has(u"options"_s))
        return QJsonObject();
    if (invocation.has(u"test-bank"_s))
        return unexpected(Error::Kind::InvalidInput, u"options"_s, u"--options shapes a page: --test-bank has none."_s);
    const Result<QByteArray> json = invocation.inputs->file(invocation.value(u"options"_s), kMostOptionBytes);
    if (!json)
        return unexpected(json.error());
    const Result<QJsonObject> options = readLinkOptions(*json);
    if (!options)
        return unexpected(options.error().kind, options.error().code, u"--options: "_s + options.error().detail);
    for (const auto& [option, field] : kSameFields) {
        if (invocation.has(QString::fromLatin1(option)) && holds(*options, QString::fromLatin1(field))) {
            return unexpected(Error::Kind::InvalidInput, u"options"_s,
                u"--%1 and '%2' of --options say the same: give one of them."_s.arg(QLatin1String(option), QLatin1String(field)));
        }
    }
    return options;
}

//! What user_custom owns, as JSON; empty without --custom-user.
Result<QString> customUser(const Invocation& invocation)
{
    if (!invocation.has(u"custom-user"_s))
        return QString();
    if (!invocation.has(u"test-bank"_s) || invocation.has(u"test-user"_s))
        return unexpected(Error::Kind::InvalidInput, u"custom-user"_s, u"--custom-user belongs to --test-bank and stands for --test-user."_s);
    const Result<QByteArray> json = invocation.inputs->file(invocation.value(u"custom-user"_s), kLongestCustomPassword);
    if (!json)
        return unexpected(json.error());
    const QString text = QString::fromUtf8(*json);
    if (const Result<> checked = checkCustomUser(text); !checked)
        return unexpected(checked.error().kind, checked.error().code, u"--custom-user: "_s + checked.error().detail);
    return text;
}

LinkWish wishFrom(const Invocation& invocation, const QJsonObject& further, const QString& customUser)
{
    LinkWish wish;
    wish.order.integration = IntegrationId(invocation.value(u"integration"_s));
    wish.order.endUser = EndUserId(invocation.value(u"end-user-id"_s));
    wish.order.endUserName = invocation.value(u"name"_s);
    wish.order.updateOf = ItemId(invocation.value(u"update"_s));
    wish.order.allowDuplicate = invocation.has(u"allow-duplicate"_s);
    LinkTokenRequest& options = wish.order.options;
    options.products = listValue(invocation, u"products"_s, options.products);
    options.countryCodes = listValue(invocation, u"countries"_s, options.countryCodes);
    options.language = invocation.value(u"language"_s, options.language);
    options.daysRequested = int(std::min<qint64>(730, invocation.number(u"days"_s, 0)));
    options.accountSelection = invocation.has(u"select-accounts"_s);
    options.optionalProducts = listValue(invocation, u"optional-products"_s, {});
    options.additionalConsentedProducts = listValue(invocation, u"consented-products"_s, {});
    options.institution = InstitutionId(invocation.value(u"institution"_s));
    options.customization = invocation.value(u"customization"_s);
    options.transferIntentId = invocation.value(u"transfer-intent"_s);
    options.severalItems = invocation.has(u"several"_s);
    options.further = further;
    wish.testBank = InstitutionId(invocation.value(u"test-bank"_s));
    wish.testUser = customUser.isEmpty() ? invocation.value(u"test-user"_s, u"user_good"_s) : u"user_custom"_s;
    wish.testPassword = customUser;
    return wish;
}

Task<LinkWish> completed(Runtime* runtime, LinkWish wish)
{
    const Result<LinkOrder> order = co_await completedOrder(runtime, wish.order);
    if (!order)
        co_return unexpected(order.error());
    wish.order = *order;
    co_return wish;
}

QJsonArray idsOf(const QList<ItemId>& items)
{
    QJsonArray ids;
    for (const ItemId& item : items)
        ids.append(item.value());
    return ids;
}

QJsonObject endedRow(const EndedLink& ended)
{
    return {{u"link_id"_s, ended.visit.id}, {u"state"_s, linkVisitStateName(ended.visit.state)}, {u"item_ids"_s, idsOf(ended.items)},
        {u"duplicate_of"_s, idsOf(ended.twins)}, {u"cause"_s, ended.visit.cause}};
}

void announce(const StartedLink& started, const Output& output)
{
    if (output.isForPerson()) {
        output.note(started.again ? u"This page is still open for the end user:"_s : u"Open this page in a browser:"_s);
        output.line(started.page.toString(QUrl::FullyEncoded));
        output.note(u"Waiting until %1. Ctrl-C leaves it open; the same command goes on."_s.arg(toIso(started.visit.expires)));
        return;
    }
    const QJsonObject ready{{u"link_id"_s, started.visit.id},
        {u"hosted_link_url"_s, started.page.toString(QUrl::FullyEncoded)}, {u"expires"_s, toIso(started.visit.expires)}};
    output.line(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
}

QCoro::Task<int> linkTestBank(Runtime* runtime, LinkWish wish, Output* output)
{
    const SandboxItemRequest request = testItemRequest(wish.order, wish.testBank, wish.testUser, wish.testPassword);
    const Result<ItemId> item = co_await runtime->links().linkTestItem(wish.order, request);
    if (!item)
        co_return output->fail(item.error());
    const QJsonObject row{{u"state"_s, u"finished"_s}, {u"item_ids"_s, QJsonArray{item->value()}}};
    output->line(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    co_return Ok;
}

QCoro::Task<int> linkInBrowser(Runtime* runtime, LinkWish wish, Output* output)
{
    const Result<StartedLink> started = co_await runtime->links().start(wish.order);
    if (!started)
        co_return output->fail(started.error());
    announce(*started, *output);
    const Result<EndedLink> ended = co_await runtime->links().finish(started->visit.id);
    if (!ended)
        co_return output->fail(ended.error());
    output->line(QString::fromUtf8(QJsonDocument(endedRow(*ended)).toJson(QJsonDocument::Compact)));
    co_return ended->visit.state == LinkVisitState::Finished ? Ok : Failed;
}

QCoro::Task<int> link(Runtime* runtime, LinkWish wish, Output* output)
{
    const Result<LinkWish> whole = co_await completed(runtime, wish);
    if (!whole)
        co_return output->fail(whole.error());
    QCoro::Task<int> linking = whole->testBank.isEmpty() ? linkInBrowser(runtime, *whole, output)
                                                         : linkTestBank(runtime, *whole, output);
    const int code = co_await linking;
    co_return code;
}

} // namespace

QCoro::Task<int> runLink(Invocation invocation, Output* output)
{
    for (const QString& option : {u"integration"_s, u"end-user-id"_s}) {
        if (invocation.value(option).isEmpty())
            co_return output->usage(u"--%1 is required."_s.arg(option));
    }
    const Result<QJsonObject> further = furtherOptions(invocation);
    if (!further)
        co_return output->usage(further.error().detail);
    const Result<QString> custom = customUser(invocation);
    if (!custom)
        co_return output->usage(custom.error().detail);
    const WritingWork work = [wish = wishFrom(invocation, *further, *custom), output](Runtime* runtime) { return link(runtime, wish, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
