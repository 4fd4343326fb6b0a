// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/picturestate.h"
#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace egret {

//! What `egret` was started with.
struct DesktopOptions {
    QString dataDirectory; //!< absolute; of a demo: empty, it makes a temporary one
    bool demo = false;
    QString theme; //!< "light", "dark", "system"; empty: as saved
    QString language; //!< a locale such as "de"; empty: the system's
    QString page; //!< "welcome", "transactions", "settings/integrations", …; empty: the program chooses
    QString secretStore = QStringLiteral("auto");
    QString passphraseFile;
    PictureState state = PictureState::Usual; //!< any other: of a demo
    QString screenshot; //!< file to save the page to before ending; empty: stay open
    QString screenshotSet; //!< directory for pictures of every view of a demo; empty: none
    QSize size{1440, 900};
    double scale = 1;
    bool trace = false; //!< milestones as JSON lines on stderr
    QString information; //!< help or version to print instead of anything else
};

//! Errors: InvalidInput with a sentence for the user.
Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments);

} // namespace egret
