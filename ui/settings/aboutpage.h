// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingscontent.h"
#include "ui/shared/theme.h"

namespace egret {

class KeyValueGrid;

//! Which Egret this is, what it runs on, and where its data is: what to name when something does not work.
class AboutPage : public SettingsContent {
    Q_OBJECT

public:
    explicit AboutPage(const Theme& theme);

    void setDataFolder(const QString& path);

signals:
    void dataFolderRequested();

private:
    void show();

    KeyValueGrid* m_facts;
    QString m_folder;
};

} // namespace egret
