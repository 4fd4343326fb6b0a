// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingscontent.h"
#include "ui/shared/theme.h"

namespace egret {

//! The choice of the theme.
class AppearancePage : public SettingsContent {
    Q_OBJECT

public:
    explicit AppearancePage(Theme& theme, QWidget* parent = nullptr);

signals:
    void themeChosen(egret::Theme::Choice choice); //!< already applied
};

} // namespace egret
