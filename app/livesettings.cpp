// SPDX-License-Identifier: Apache-2.0
#include "app/livesettings.h"

#include "app/cli/settingchanges.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/welcomepage.h"

#include <utility>

namespace egret {

LiveSettings::LiveSettings(QString directory, Theme& theme, MainWindow& window)
    : m_directory(std::move(directory))
    , m_theme(theme)
    , m_window(window)
{
    connect(&window, &MainWindow::themeChosen, this, &LiveSettings::saveTheme);
    connect(&window, &MainWindow::letterKeysChosen, this, [this](bool work) {
        Settings(m_directory).set(kLetterKeys, int(work));
        show();
    });
    connect(&window, &MainWindow::privacyChosen, this, [this](bool hidden) {
        Settings(m_directory).set(kPrivacy, int(hidden));
        show();
        setPrivate(hidden);
    });
    apply(kLetterKeys.key);
    apply(kPrivacy.key);
}

void LiveSettings::follow(SettingsPage& page)
{
    m_page = &page;
    connect(&page, &SettingsPage::themeChosen, this, &LiveSettings::saveTheme);
    connect(&page, &SettingsPage::settingChanged, this, &LiveSettings::change);
    page.setDataFolder(m_directory);
    show();
}

void LiveSettings::follow(WelcomePage& page)
{
    m_welcome = &page;
    connect(&page, &WelcomePage::themeChosen, this, &LiveSettings::saveTheme);
    page.setLanguage(Settings(m_directory).get(kLanguage));
    showAddress();
}

void LiveSettings::setReceiver(const ReceiverStatus& receiver)
{
    m_receiver = receiver;
    m_window.setReceiver(m_receiver);
    show();
}

void LiveSettings::setSecrets(const SecretsStatus& secrets)
{
    m_secrets = secrets;
    show();
}

void LiveSettings::showAnew()
{
    showPublicUrl();
    show();
}

void LiveSettings::saveTheme(Theme::Choice choice)
{
    m_theme.setChoice(choice);
    Settings(m_directory).set(kTheme, themeChoiceName(choice));
}

void LiveSettings::change(const QString& key, const QString& text)
{
    const Result<> kept = changeSetting(m_directory, key, text);
    if (!kept) {
        m_page->settingRefused(key, kept.error().detail);
        return;
    }
    m_page->settingKept(key);
    apply(key);
    showAddress();
}

//! What is in force at once.
void LiveSettings::apply(const QString& key)
{
    const Settings settings(m_directory);
    if (key == kLetterKeys.key)
        m_window.setLetterKeys(settings.get(kLetterKeys) != 0);
    else if (key == kHighContrast.key)
        m_theme.setHighContrast(settings.get(kHighContrast) != 0);
    else if (key == kPublicUrl.key)
        showPublicUrl();
    else if (key == kPrivacy.key)
        setPrivate(settings.get(kPrivacy) != 0);
    else if (key == kLockMinutes.key)
        emit lockTimeChanged();
    else if (key == kRunInBackground.key)
        emit backgroundChanged();
}

//! As they are now, where they can be seen.
void LiveSettings::show()
{
    showAddress();
    if (!m_page)
        return;
    m_page->setTexts(settingTexts(m_directory));
    m_page->setReceiver(m_receiver);
    m_page->setSecrets(m_secrets);
}

//! On the welcome page, which offers it again.
void LiveSettings::showAddress()
{
    const Settings settings(m_directory);
    if (m_welcome)
        m_welcome->setReceiver(m_receiver, {settings.get(kPublicUrl), QString::number(settings.get(kListenPort))});
}

//! As it was just changed; webhook and link URLs begin with it at once.
void LiveSettings::showPublicUrl()
{
    m_receiver.publicUrl = QUrl(Settings(m_directory).get(kPublicUrl));
    m_receiver.baseUrl = m_receiver.publicUrl.isEmpty() ? m_receiver.localUrl : m_receiver.publicUrl;
    m_window.setReceiver(m_receiver);
    if (m_page)
        m_page->setReceiver(m_receiver);
}

void LiveSettings::setPrivate(bool hidden)
{
    m_theme.setPrivate(hidden);
    emit privacyChanged(hidden);
}

} // namespace egret
