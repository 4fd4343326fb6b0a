// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingformpage.h"

#include "core/settings/settings.h"

#include <QVBoxLayout>

namespace egret {

namespace {

using Kind = SettingRow::Kind;

template <typename T>
SettingRow row(const Setting<T>& setting, Kind kind, const QString& title, const QString& hint, const QString& unit = {})
{
    return {setting.key, title, hint, kind, unit, {}, false};
}

} // namespace

SettingFormPage::SettingFormPage(
    const Theme& theme, const QString& title, const QString& text, const QList<SettingRow>& rows)
    : SettingsContent(title, text)
    , m_form(new SettingForm(theme, rows))
{
    column()->addWidget(m_form);
}

SettingFormPage* SettingFormPage::ofGeneral(const Theme& theme, const QList<std::pair<QString, QString>>& pages)
{
    QList<std::pair<QString, QString>> starts{{QStringLiteral("last"), tr("The last one")}};
    starts.append(pages);
    return new SettingFormPage(theme, tr("General"), tr("How the window behaves. Theme and language are under Appearance."),
        {{kStartPage.key, tr("First page"), tr("What Egret shows when it starts."), Kind::Choice, {}, starts, true},
            {kRunInBackground.key, tr("Stay in the background"),
                tr("Closing the window leaves the receiver and syncs running. It comes back by the tray icon, where the desktop has a tray, and "
                   "by starting Egret again."),
                Kind::Switch, {}, {}, true},
            {kDesktopNotifications.key, tr("Desktop notifications"),
                tr("The desktop tells what newly needs attention. The bell tells it in any case."), Kind::Switch, {}, {}, true},
            {kLetterKeys.key, tr("Single-letter keys"), tr("Such as J for the next row, and G and then O for the overview."), Kind::Switch, {},
                {}, true}});
}

SettingFormPage* SettingFormPage::ofReceiver(const Theme& theme)
{
    return new SettingFormPage(theme, tr("Webhook receiver"), tr("Where Plaid and your back end reach Egret, and what they may send."),
        {row(kListenPort, Kind::Number, tr("Port"),
             tr("The receiver listens on this machine only, at this TCP port. With 0 it takes a free one.")),
            {kPublicUrl.key, tr("Public URL"),
                tr("What webhook and link URLs begin with: your tunnel or reverse proxy, with https."), Kind::Text,
                tr("https://hooks.example.com"), {}, true},
            row(kAllowedSources, Kind::Text, tr("Allowed sources"),
                tr("Addresses and networks that may deliver, with commas between. The word plaid stands for Plaid's four addresses."),
                tr("everybody")),
            row(kTrustedProxies, Kind::Text, tr("Trusted proxies"),
                tr("Proxies whose X-Forwarded-For is believed. Without them the address of the connection counts."),
                tr("none")),
            row(kInternalHosts, Kind::Text, tr("Hosts of your own network"),
                tr("Names that webhooks may be sent on to although they lead to private addresses; .corp.example for all below it."),
                tr("none")),
            row(kFailuresPerMinute, Kind::Number, tr("Failures before a pause"),
                tr("Deliveries of one address that may fail in a minute before it is asked to wait. With 0 any number may."),
                tr("a minute"))});
}

SettingFormPage* SettingFormPage::ofSync(const Theme& theme)
{
    return new SettingFormPage(theme, tr("Sync"), tr("How Items are kept up to date."),
        {row(kSyncParallel, Kind::Number, tr("Items side by side"),
             tr("How many Items are synced at the same time, from 1 to 64. Each by one sync at a time."), tr("Items")),
            row(kRefreshRepaired, Kind::Switch, tr("Refresh after a repair"),
                tr("Once a sign-in works again Plaid is asked to fetch from the bank at once. Plaid bills each of these calls."))});
}

SettingFormPage* SettingFormPage::ofStorage(const Theme& theme)
{
    return new SettingFormPage(theme, tr("Data and storage"),
        tr("How long deliveries and calls are kept. Transactions are kept until their Item or end user is removed."),
        {row(kInboxDays, Kind::Number, tr("Webhooks, by age"),
             tr("Handled deliveries older than this are removed. What waits or failed stays."), tr("days")),
            row(kInboxMebibytes, Kind::Number, tr("Webhooks, by size"),
                tr("Beyond this size the oldest handled deliveries are removed first."), tr("MiB")),
            row(kRejectedDays, Kind::Number, tr("Rejected webhooks, by age"),
                tr("Deliveries that failed verification are removed when they are older than this, from 1 to 365."), tr("days")),
            row(kRejectedMebibytes, Kind::Number, tr("Rejected webhooks, by size"),
                tr("Beyond this size, from 1 to 1024, or beyond 10,000 of them the oldest are removed first."), tr("MiB")),
            row(kRequestLogDays, Kind::Number, tr("Calls to Plaid, by age"), tr("Logged calls older than this are removed."),
                tr("days")),
            row(kRequestLogMebibytes, Kind::Number, tr("Calls to Plaid, by size"),
                tr("Beyond this size the oldest logged calls are removed first."), tr("MiB"))});
}

SettingFormPage* SettingFormPage::ofProxy(const Theme& theme)
{
    return new SettingFormPage(theme, tr("Network proxy"), tr("The way of calls to Plaid."),
        {row(kProxy, Kind::Text, tr("Proxy"),
            tr("system for that of the desktop, none, or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080."),
            tr("system"))});
}

} // namespace egret
