// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace egret {

//! The settings of \a directory that a person can change, by their keys in egret.ini, as a field shows them.
QHash<QString, QString> settingTexts(const QString& directory);

//! Whether \a text would do as the setting \a key. Errors: as changeSetting().
Result<> checkSetting(const QString& directory, const QString& key, const QString& text);

enum class SettingType { Number, Text };

//! Nothing for a key that is not among settingTexts().
std::optional<SettingType> settingType(const QString& key);

//! Keeps \a text as the setting \a key, in force from the next start on. Nothing is kept that would keep Egret from
//! starting. Errors: InvalidInput, with what would do; NotFound for a key that is not among settingTexts().
Result<> changeSetting(const QString& directory, const QString& key, const QString& text);

} // namespace egret
