// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/securitypage.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QObject>

namespace egret {

class MainWindow;
class SettingsPage;
class WelcomePage;

//! The settings of a data directory while its window is open: shown on the pages that have them, kept when they are
//! changed there, and in force at once where that is possible. GUI thread; ends before the window.
class LiveSettings : public QObject {
    Q_OBJECT

public:
    LiveSettings(QString directory, Theme& theme, MainWindow& window);

    //! They belong to the window.
    void follow(SettingsPage& page);
    void follow(WelcomePage& page);
    //! What the engine said of them.
    void setReceiver(const ReceiverStatus& receiver);
    void setSecrets(const SecretsStatus& secrets);
    //! They were changed elsewhere.
    void showAnew();

public slots:
    void saveTheme(egret::Theme::Choice choice);

signals:
    void privacyChanged(bool hidden);
    void lockTimeChanged();
    void backgroundChanged();

private:
    void change(const QString& key, const QString& text);
    void apply(const QString& key);
    void show();
    void showAddress();
    void showPublicUrl();
    void setPrivate(bool hidden);

    QString m_directory;
    Theme& m_theme;
    MainWindow& m_window;
    SettingsPage* m_page = nullptr; //!< null until it is made
    WelcomePage* m_welcome = nullptr; //!< the same
    ReceiverStatus m_receiver;
    SecretsStatus m_secrets;
};

} // namespace egret
