// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/badges.h"

#include <QIcon>
#include <QKeySequence>

#include <functional>

namespace egret {

//! One thing that the command palette can find and do.
struct PaletteCommand {
    //! In the order in which the palette shows them.
    enum class Kind { Filter, Item, EndUser, Action, Page };

    Kind kind = Kind::Action;
    QString title; //!< what is searched, beside the hint and the id
    QString hint; //!< beside the title; may be empty
    QString id; //!< of an Item or end user; found by "#"
    QIcon icon; //!< as themedIcon() makes it
    QKeySequence shortcut; //!< may be empty
    ChipText state; //!< at the right; nothing where its text is empty
    std::function<void()> run;
};

} // namespace egret
