// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

namespace egret {

//! One setting: its key in egret.ini, its type and its default.
template <typename T>
struct Setting {
    QLatin1String key;
    T fallback;
};

inline constexpr Setting<int> kListenPort{QLatin1String("receiver/port"), 8484}; //!< TCP port on loopback; 0 takes a free one
inline constexpr Setting<const char*> kPublicUrl{QLatin1String("receiver/public_url"), ""}; //!< what Plaid and the company can reach
inline constexpr Setting<const char*> kProxy{QLatin1String("network/proxy"), "system"}; //!< for calls to Plaid: "system", "none" or a URL (ProxyChoice)
//! Who may deliver webhooks: addresses, networks and the word "plaid", with commas between; empty admits everybody.
inline constexpr Setting<const char*> kAllowedSources{QLatin1String("receiver/allowed_sources"), ""};
//! Proxies whose X-Forwarded-For is believed, in the same form.
inline constexpr Setting<const char*> kTrustedProxies{QLatin1String("receiver/trusted_proxies"), ""};
//! Hosts of one's own network that webhooks may be sent on to: names with commas between, ".corp.example" for all below it.
inline constexpr Setting<const char*> kInternalHosts{QLatin1String("receiver/internal_hosts"), ""};
//! Deliveries of one source at one address that may fail in a minute; 0: any number. This machine is not counted.
inline constexpr Setting<int> kFailuresPerMinute{QLatin1String("receiver/failures_per_minute"), 60};
//! Kept handled webhooks: days since their receipt, and mebibytes of inbox.db.
inline constexpr Setting<int> kInboxDays{QLatin1String("receiver/keep_days"), 365};
inline constexpr Setting<int> kInboxMebibytes{QLatin1String("receiver/keep_mebibytes"), 1024};
inline constexpr Setting<int> kRequestLogMebibytes{QLatin1String("requests/max_mib"), 256}; //!< of the log of calls to Plaid; the oldest fall out
inline constexpr Setting<int> kRequestLogDays{QLatin1String("requests/max_days"), 30}; //!< how long a call stays in it
inline constexpr Setting<int> kSyncParallel{QLatin1String("sync/parallel"), 8}; //!< Items synced side by side, 1 to 64; each by one run at a time
//! 1: when an Item's login works again, Plaid is made to ask the bank at once (/transactions/refresh). Billed for each call.
inline constexpr Setting<int> kRefreshRepaired{QLatin1String("sync/refresh_repaired"), 0};
inline constexpr Setting<const char*> kLanguage{QLatin1String("ui/language"), "system"}; //!< "system", or a language such as "de"
inline constexpr Setting<const char*> kTheme{QLatin1String("appearance/theme"), "system"}; //!< "system", "light" or "dark"

//! egret.ini of a data directory: typed, no secrets. One object per thread.
class Settings {
public:
    explicit Settings(const QString& directory);

    int get(const Setting<int>& setting) const;
    QString get(const Setting<const char*>& setting) const;
    void set(const Setting<int>& setting, int value);
    void set(const Setting<const char*>& setting, const QString& value);

private:
    QSettings m_file;
};

} // namespace egret
