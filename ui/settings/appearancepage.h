// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingscontent.h"
#include "ui/shared/theme.h"

namespace egret {

class LanguageCard;

//! The choices of the theme and of the language.
class AppearancePage : public SettingsContent {
    Q_OBJECT

public:
    explicit AppearancePage(Theme& theme, QWidget* parent = nullptr);

    LanguageCard* language() const { return m_language; }

signals:
    void themeChosen(egret::Theme::Choice choice); //!< already applied

private:
    LanguageCard* m_language;
};

} // namespace egret
