// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/deed.h"

#include "core/sandbox/world/business.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    std::pair{Deed::Kind::MakeItem, "make_item"_L1},
    std::pair{Deed::Kind::ExchangeToken, "exchange"_L1},
    std::pair{Deed::Kind::FirstSync, "first_sync"_L1},
    std::pair{Deed::Kind::Refresh, "refresh"_L1},
    std::pair{Deed::Kind::ResetLogin, "reset_login"_L1},
    std::pair{Deed::Kind::RepairLogin, "repair_login"_L1},
};

ItemSpec specFromJson(const QJsonObject& json)
{
    ItemSpec spec;
    spec.business = json.value("business"_L1).toInt(-1);
    spec.institution = json.value("institution"_L1).toString();
    for (const QJsonValue& product : json.value("products"_L1).toArray())
        spec.products.append(product.toString());
    spec.webhook = json.value("webhook"_L1).toString();
    spec.days = json.value("days"_L1).toInt();
    spec.initialDelay = std::chrono::milliseconds(json.value("initial_ms"_L1).toInteger());
    spec.historicalDelay = std::chrono::milliseconds(json.value("historical_ms"_L1).toInteger());
    return spec;
}

} // namespace

QJsonObject toJson(const Deed& deed)
{
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& pair) { return pair.first == deed.kind; });
    QJsonObject json{{u"did"_s, kind->second}, {u"at"_s, toMicroseconds(deed.at)}};
    if (deed.kind != Deed::Kind::MakeItem) {
        json.insert("item"_L1, deed.item);
        if (deed.kind == Deed::Kind::FirstSync)
            json.insert("days"_L1, deed.days);
        return json;
    }
    json.insert("business"_L1, deed.spec.business);
    json.insert("institution"_L1, deed.spec.institution);
    json.insert("products"_L1, QJsonArray::fromStringList(deed.spec.products));
    json.insert("webhook"_L1, deed.spec.webhook);
    json.insert("days"_L1, deed.spec.days);
    json.insert("initial_ms"_L1, qint64(deed.spec.initialDelay.count()));
    json.insert("historical_ms"_L1, qint64(deed.spec.historicalDelay.count()));
    return json;
}

std::optional<Deed> deedFromJson(const QJsonObject& json)
{
    const QString name = json.value("did"_L1).toString();
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& pair) { return pair.second == name; });
    if (kind == kKinds.end() || !json.value("at"_L1).isDouble())
        return {};
    Deed deed;
    deed.kind = kind->first;
    deed.at = fromMicroseconds(json.value("at"_L1).toInteger());
    deed.item = json.value("item"_L1).toInt();
    deed.days = json.value("days"_L1).toInt();
    if (deed.kind == Deed::Kind::MakeItem)
        deed.spec = specFromJson(json);
    if (deed.spec.business < 0 || size_t(deed.spec.business) >= businesses().size())
        return {};
    return deed;
}

} // namespace egret
