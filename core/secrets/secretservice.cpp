// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <QCoro/QCoroSignal>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.secrets"_L1;

QCoro::Task<QDBusMessage> ask(QDBusConnection bus, QDBusMessage question, std::chrono::milliseconds limit)
{
    QDBusPendingCallWatcher watcher(bus.asyncCall(question, int(limit.count())));
    co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

QDBusMessage aliasQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        kService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question.setArguments({u"default"_s});
    return question;
}

QDBusMessage lockedQuestion(const QString& collection)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(kService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return question;
}

Unexpected unavailable(const QString& code, const QString& detail)
{
    return unexpected(Error::Kind::SecretsUnavailable, code, detail);
}

Unexpected causeOf(const QDBusMessage& refusal)
{
    switch (QDBusError(refusal).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return unavailable(u"timeout"_s, u"The Secret Service does not answer."_s);
    default:
        return unavailable(
            u"no_service"_s, "No Secret Service answers on the session bus: "_L1 + refusal.errorMessage() + u'.');
    }
}

} // namespace

SecretService::SecretService(QDBusConnection bus, std::chrono::milliseconds limit)
    : m_bus(std::move(bus))
    , m_limit(limit)
{
}

Task<SecretService::Collection> SecretService::defaultCollection() const
{
    if (!m_bus.isConnected())
        co_return unavailable(u"no_bus"_s, u"There is no session bus, so there is no Secret Service to ask."_s);
    const QDBusMessage alias = co_await ask(m_bus, aliasQuestion(), m_limit);
    if (alias.type() != QDBusMessage::ReplyMessage)
        co_return causeOf(alias);
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == "/"_L1)
        co_return Collection::Absent;
    const QDBusMessage locked = co_await ask(m_bus, lockedQuestion(collection), m_limit);
    if (locked.type() != QDBusMessage::ReplyMessage)
        co_return causeOf(locked);
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? Collection::Locked : Collection::Unlocked;
}

} // namespace egret
