// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace egret {

//! Why an Item was synced. Where several causes meet in one sync, the first that was not the timer counts.
struct SyncCause {
    enum class Kind {
        //! A round over all Items, or Egret's start.
        Timer,
        //! id names the delivery where it is known.
        Webhook,
        //! Somebody asked, in the window or on the command line.
        User,
        //! The Item was linked, or its token replaced.
        Link,
        //! An earlier sync failed, or Plaid had not finished the history.
        Retry,
        //! The Item's login works again.
        Repair,
    };

    Kind kind = Kind::Timer;
    //! "whk_…"; empty where there is nothing to name.
    QString id;

    friend bool operator==(const SyncCause&, const SyncCause&) = default;
};

//! "timer", "webhook", "user", "link", "retry", "repair".
QString syncCauseName(SyncCause::Kind kind);
std::optional<SyncCause::Kind> syncCauseFromName(const QString& name);

} // namespace egret

Q_DECLARE_METATYPE(egret::SyncCause)
