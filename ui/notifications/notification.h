// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/shared/tokens.h"

#include <QLatin1String>
#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>

namespace egret {

// One matter that the bell tells of.
struct Notification {
    enum class Kind {
        // Somebody has to do something.
        Attention,
        // It went well, or needs nobody.
        Done,
    };

    // The same as long as it is the same matter: what was read stays read.
    QString key;
    Kind kind = Kind::Attention;
    QLatin1String icon;
    Tone tone = Tone::Warning;
    QString title;
    // About whom, or how many; may be empty.
    QString text;
    // Since when, or when it happened; nothing where that is not known.
    std::optional<Timestamp> at;
    // Leads to the place where it is dealt with; never empty.
    std::function<void()> open;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::Notification)
