// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/sentwebhook.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString stateName(SentWebhook::State state)
{
    switch (state) {
    case SentWebhook::State::Waiting:
        return u"waiting"_s;
    case SentWebhook::State::Delivered:
        return u"delivered"_s;
    case SentWebhook::State::GivenUp:
        return u"given_up"_s;
    }
    return {};
}

} // namespace

QJsonObject SentWebhook::toJson() const
{
    return {{u"number"_s, qint64(number)}, {u"url"_s, url.toString()}, {u"webhook_type"_s, type}, {u"webhook_code"_s, code},
        {u"state"_s, stateName(state)}, {u"attempts"_s, attempts}, {u"last_status"_s, lastStatus > 0 ? QJsonValue(lastStatus) : QJsonValue()},
        {u"next_attempt"_s, nextAttempt ? QJsonValue(toIso(*nextAttempt)) : QJsonValue()}};
}

} // namespace egret
