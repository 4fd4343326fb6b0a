// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

#include <array>

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
//! Kept webhooks that failed verification: days since their receipt, 1 to kMostRejectedDays, and mebibytes of them, 1 to
//! kMostRejectedMebibytes.
inline constexpr Setting<int> kRejectedDays{QLatin1String("receiver/rejected_days"), 7};
inline constexpr Setting<int> kRejectedMebibytes{QLatin1String("receiver/rejected_mebibytes"), 64};
inline constexpr int kMostRejectedDays = 365;
inline constexpr int kMostRejectedMebibytes = 1024;
inline constexpr Setting<int> kRequestLogMebibytes{QLatin1String("requests/max_mib"), 256}; //!< of the log of calls to Plaid; the oldest fall out
inline constexpr Setting<int> kRequestLogDays{QLatin1String("requests/max_days"), 30}; //!< how long a call stays in it
inline constexpr Setting<int> kSyncParallel{QLatin1String("sync/parallel"), 8}; //!< Items synced side by side, 1 to 64, without those that wait for Plaid; each by one run at a time
//! 1: when an Item's login works again, Plaid is made to ask the bank at once (/transactions/refresh). Billed for each call.
inline constexpr Setting<int> kRefreshRepaired{QLatin1String("sync/refresh_repaired"), 0};
inline constexpr Setting<const char*> kLanguage{QLatin1String("ui/language"), "system"}; //!< one of kLanguageChoices
inline constexpr std::array kLanguageChoices{
    QLatin1String("system"), QLatin1String("de"), QLatin1String("en"), QLatin1String("es"), QLatin1String("fr")};
inline constexpr Setting<const char*> kTheme{QLatin1String("appearance/theme"), "system"}; //!< one of kThemeChoices
inline constexpr std::array kThemeChoices{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
//! The page that a start shows, one of kStartPages.
inline constexpr Setting<const char*> kStartPage{QLatin1String("ui/start_page"), "last"};
inline constexpr std::array kStartPages{QLatin1String("last"), QLatin1String("overview"), QLatin1String("transactions"),
    QLatin1String("insights"), QLatin1String("end-users"), QLatin1String("items"), QLatin1String("webhooks"),
    QLatin1String("requests"), QLatin1String("payments"), QLatin1String("settings"), QLatin1String("welcome")};
//! 1: closing the window leaves receiver and sync running, with a tray icon where the desktop has a tray.
inline constexpr Setting<int> kRunInBackground{QLatin1String("ui/run_in_background"), 0};
//! 1: what newly needs attention is told by the desktop, too.
inline constexpr Setting<int> kDesktopNotifications{QLatin1String("ui/desktop_notifications"), 1};
//! 1: keys that are one letter work outside of text fields.
inline constexpr Setting<int> kLetterKeys{QLatin1String("ui/letter_keys"), 1};
//! 1: amounts and names are blurred.
//! 1: stronger lines and hints, whatever the desktop asks for.
inline constexpr Setting<int> kHighContrast{QLatin1String("appearance/high_contrast"), 0};
inline constexpr Setting<int> kPrivacy{QLatin1String("ui/privacy"), 0};
//! Minutes without a key or a click after which the window is locked; 0: never.
inline constexpr Setting<int> kLockMinutes{QLatin1String("security/lock_minutes"), 0};
//! 1: the window is locked when the desktop is, and before the computer sleeps.
inline constexpr Setting<int> kLockWithScreen{QLatin1String("security/lock_with_screen"), 1};
//! 1: a passphrase unlocks the window; its hash is in the secret store.
inline constexpr Setting<int> kUnlockedByPassphrase{QLatin1String("security/unlocked_by_passphrase"), 0};
// What the window remembers by itself. Where it was is as Qt writes it down, in base64.
inline constexpr Setting<const char*> kWindowGeometry{QLatin1String("window/geometry"), ""};
inline constexpr Setting<const char*> kWindowPage{QLatin1String("window/page"), ""}; //!< the last one, by its name
inline constexpr Setting<const char*> kWindowSidebar{QLatin1String("window/sidebar"), ""}; //!< "wide", "narrow"; empty: as there is room
inline constexpr Setting<const char*> kWindowScope{QLatin1String("window/scope"), ""}; //!< an integration's id; empty: all of them
inline constexpr Setting<const char*> kWindowLists{QLatin1String("window/lists"), ""}; //!< JSON: columns and panels by the page's name
inline constexpr Setting<const char*> kReadNotifications{QLatin1String("window/read_notifications"), ""}; //!< what was read in them, newest first

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
