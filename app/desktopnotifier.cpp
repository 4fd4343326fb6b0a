// SPDX-License-Identifier: Apache-2.0
#include "app/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kService{"org.freedesktop.Notifications"};
constexpr QLatin1String kPath{"/org/freedesktop/Notifications"};
constexpr int kAsTheDesktopLikes = -1; // milliseconds that it stays

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    m_bus.connect(kService, kPath, kService, u"ActivationToken"_s, this, SLOT(onActivationToken(uint,QString)));
}

void DesktopNotifier::tell(const QString& title, const QString& text)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QStringList actions{u"default"_s, tr("Show")};
    const QVariantMap hints{{u"desktop-entry"_s, u"egret"_s}};
    message << u"Egret"_s << m_shown << u"egret"_s << title << text.toHtmlEscaped() << actions << hints << kAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::onAnswered);
}

void DesktopNotifier::onAnswered(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<uint> reply = *call;
    call->deleteLater();
    if (!reply.isError())
        m_shown = reply.value();
}

void DesktopNotifier::onActivationToken(uint id, const QString& token)
{
    if (id == m_shown)
        m_token = token;
}

void DesktopNotifier::onActionInvoked(uint id, const QString&)
{
    if (id == m_shown && id != 0)
        emit clicked(std::exchange(m_token, {}));
}

} // namespace egret
