// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingscontent.h"
#include "ui/settings/settingform.h"

namespace egret {

//! One page of settings that is a form and nothing else.
class SettingFormPage : public SettingsContent {
    Q_OBJECT

public:
    SettingFormPage(const Theme& theme, const QString& title, const QString& text, const QList<SettingRow>& rows);

    //! \a pages: what can be shown first, by name and title.
    static SettingFormPage* ofGeneral(const Theme& theme, const QList<std::pair<QString, QString>>& pages);
    static SettingFormPage* ofReceiver(const Theme& theme);
    static SettingFormPage* ofSync(const Theme& theme);
    static SettingFormPage* ofStorage(const Theme& theme);
    static SettingFormPage* ofProxy(const Theme& theme);

    SettingForm* form() const { return m_form; }

private:
    SettingForm* m_form;
};

} // namespace egret
