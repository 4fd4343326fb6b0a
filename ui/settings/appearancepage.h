// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingscontent.h"
#include "ui/shared/theme.h"

namespace egret {

class LanguageCard;
class SettingForm;

//! The choices of the theme, of its contrast and of the language.
class AppearancePage : public SettingsContent {
    Q_OBJECT

public:
    explicit AppearancePage(Theme& theme, QWidget* parent = nullptr);

    LanguageCard* language() const { return m_language; }
    SettingForm* form() const { return m_form; }

signals:
    void themeChosen(egret::Theme::Choice choice); //!< already applied

private:
    SettingForm* m_form;
    LanguageCard* m_language;
};

} // namespace egret
