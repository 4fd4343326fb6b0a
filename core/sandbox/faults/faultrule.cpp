// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/faultrule.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Kind = FaultRule::Kind;

//! How a kind is written. Kinds with highest > 0 take a number from lowest to highest.
struct KindFacts {
    QLatin1String name;
    Kind kind = Kind::Status;
    int lowest = 0;
    int highest = 0;
};

constexpr std::array kKinds{
    KindFacts{"status"_L1, Kind::Status, 400, 599},
    KindFacts{"error"_L1, Kind::Error},
    KindFacts{"latency"_L1, Kind::Latency, 1, 600'000},
    KindFacts{"reset"_L1, Kind::Reset},
    KindFacts{"truncate"_L1, Kind::Truncate},
    KindFacts{"malformed"_L1, Kind::Malformed},
    KindFacts{"wrong-length"_L1, Kind::WrongLength},
    KindFacts{"webhook-duplicate"_L1, Kind::WebhookDuplicate},
    KindFacts{"webhook-late"_L1, Kind::WebhookLate, 1, 86'400'000},
    KindFacts{"webhook-reorder"_L1, Kind::WebhookReorder},
    KindFacts{"webhook-unsigned"_L1, Kind::WebhookUnsigned},
    KindFacts{"webhook-bad-signature"_L1, Kind::WebhookBadSignature},
    KindFacts{"webhook-former-key"_L1, Kind::WebhookFormerKey},
};

//! A part of a rule as it was found; null where it is missing.
struct Parts {
    QString kind;
    QString value;
    QString rate;
    QString times;
    QString nth;
    QString scope;
};

Unexpected refused(const QString& rule, const QString& why)
{
    return unexpected(Error::Kind::InvalidInput, u"faults"_s, u"The fault '%1' is not understood: %2"_s.arg(rule, why));
}

QString kindNames()
{
    QStringList names;
    for (const KindFacts& facts : kKinds)
        names.append(facts.name);
    return names.join(u", "_s);
}

Result<Parts> split(const QString& text)
{
    static const QRegularExpression pattern(
        u"^([a-z-]+?)(?:=([A-Za-z0-9_-]*?))?(?:@([0-9.]*))?(?:x([0-9]*))?(?:#([0-9]*))?(?::(.*))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return refused(text, u"a fault is written KIND[=VALUE][@RATE][xTIMES][#NTH][:SCOPE]."_s);
    return Parts{match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5), match.captured(6)};
}

Result<> readValue(FaultRule& rule, const KindFacts& facts, const QString& value)
{
    if (facts.kind == Kind::Error) {
        if (!isPlaidErrorCode(value))
            return refused(rule.text, u"error takes one of Plaid's error codes, such as error=INTERNAL_SERVER_ERROR."_s);
        rule.code = value;
        return {};
    }
    if (facts.highest == 0)
        return value.isNull() ? Result<>() : refused(rule.text, u"%1 takes no value."_s.arg(facts.name));
    bool isNumber = false;
    rule.number = value.toInt(&isNumber);
    if (isNumber && rule.number >= facts.lowest && rule.number <= facts.highest)
        return {};
    return refused(rule.text, u"%1 takes a number from %2 to %3, as in %1=%4."_s
        .arg(facts.name).arg(facts.lowest).arg(facts.highest).arg(facts.kind == Kind::Status ? 503 : 2000));
}

Result<> readRate(FaultRule& rule, const QString& rate)
{
    if (rate.isNull())
        return {};
    bool isNumber = false;
    const double share = rate.toDouble(&isNumber);
    rule.perMillion = isNumber && share > 0 && share <= 1 ? int(share * 1'000'000 + 0.5) : 0;
    return rule.perMillion > 0 ? Result<>() : refused(rule.text, u"@ takes a share above 0 and up to 1, as in @0.1."_s);
}

//! \a count keeps its 0 where \a digits are missing.
Result<> readCount(int& count, const FaultRule& rule, const QString& digits, QLatin1String sign)
{
    if (digits.isNull())
        return {};
    count = digits.toInt();
    return count > 0 ? Result<>() : refused(rule.text, u"%1 takes a number from 1 on."_s.arg(sign));
}

Result<> readScope(FaultRule& rule, const QString& scope)
{
    if (scope.isNull())
        return {};
    static const QRegularExpression path(u"^/[a-z_/]*\\*?$"_s);
    static const QRegularExpression webhookCode(u"^[A-Z][A-Z_]*$"_s);
    rule.scope = scope;
    if (rule.isForWebhooks())
        return webhookCode.match(scope).hasMatch() ? Result<>() : refused(rule.text, u": takes a webhook's code, as in :SYNC_UPDATES_AVAILABLE."_s);
    return path.match(scope).hasMatch() ? Result<>() : refused(rule.text, u": takes a path, as in :/transactions/sync or :/transfer/*."_s);
}

} // namespace

Result<FaultRule> FaultRule::parse(const QString& text)
{
    const Result<Parts> parts = split(text);
    if (!parts)
        return unexpected(parts.error());
    const auto facts = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindFacts& known) { return known.name == parts->kind; });
    if (facts == kKinds.end())
        return refused(text, u"it is none of %1."_s.arg(kindNames()));
    FaultRule rule;
    rule.kind = facts->kind;
    rule.text = text;
    for (const Result<>& read : {readValue(rule, *facts, parts->value), readRate(rule, parts->rate), readCount(rule.times, rule, parts->times, "x"_L1),
             readCount(rule.nth, rule, parts->nth, "#"_L1), readScope(rule, parts->scope)}) {
        if (!read)
            return unexpected(read.error());
    }
    return rule;
}

bool FaultRule::covers(const QString& subject) const
{
    if (scope.endsWith(u'*'))
        return subject.startsWith(QStringView(scope).chopped(1));
    return scope.isEmpty() || scope == subject;
}

} // namespace egret
