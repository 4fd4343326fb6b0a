// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

namespace egret {

Settings::Settings(const QString& directory)
    : m_file(directory + QLatin1String("/egret.ini"), QSettings::IniFormat)
{
}

int Settings::get(const Setting<int>& setting) const
{
    return m_file.value(setting.key, setting.fallback).toInt();
}

QString Settings::get(const Setting<const char*>& setting) const
{
    return m_file.value(setting.key, QString::fromLatin1(setting.fallback)).toString();
}

void Settings::set(const Setting<int>& setting, int value)
{
    m_file.setValue(setting.key, value);
}

void Settings::set(const Setting<const char*>& setting, const QString& value)
{
    m_file.setValue(setting.key, value);
}

} // namespace egret
