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
constexpr uint kPrefersHighContrast = 1;
constexpr int kDarkBelow = 128; // HSL lightness, 0-255

constexpr QLatin1String kService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1String kPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1String kInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1String kGroup{"org.freedesktop.appearance"};
constexpr QLatin1String kScheme{"color-scheme"};
constexpr QLatin1String kContrast{"contrast"};

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
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    askPortal(kScheme);
    askPortal(kContrast);
}

void SystemColorScheme::askPortal(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kGroup << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError())
            take(key, unwrapped(reply.value().variant()).toUInt());
    });
}

void SystemColorScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup)
        take(key, unwrapped(value.variant()).toUInt());
}

void SystemColorScheme::take(const QString& key, uint value)
{
    bool dark = m_dark;
    bool highContrast = m_highContrast;
    if (key == kScheme)
        dark = value == kPrefersDark;
    if (key == kContrast)
        highContrast = value == kPrefersHighContrast;
    if (dark == m_dark && highContrast == m_highContrast)
        return;
    m_dark = dark;
    m_highContrast = highContrast;
    emit changed();
}

} // namespace egret
