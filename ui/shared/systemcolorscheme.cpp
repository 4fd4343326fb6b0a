// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr uint kPrefersDark = 1;
constexpr int kDarkBelow = 128; // HSL lightness, 0-255

constexpr QLatin1String kService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1String kPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1String kInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1String kGroup{"org.freedesktop.appearance"};
constexpr QLatin1String kKey{"color-scheme"};

//! Read() wraps the number in a variant inside a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemColorScheme::SystemColorScheme(const QPalette& startPalette, QObject* parent)
    : QObject(parent)
    , m_dark(startPalette.color(QPalette::Window).lightness() < kDarkBelow)
{
    if (QDBusConnection::sessionBus().isConnected())
        askPortal();
}

void SystemColorScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError())
            take(unwrapped(reply.value().variant()).toUInt());
    });
}

void SystemColorScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey)
        take(unwrapped(value.variant()).toUInt());
}

void SystemColorScheme::take(uint scheme)
{
    const bool dark = scheme == kPrefersDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace egret
