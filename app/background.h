// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace egret {

class MainWindow;

// Keeps receiver and sync running when the window is closed, where the setting wants that: the window is hidden, and comes
// back by the tray icon or by starting `egret` again, which works on desktops without a tray, too. GUI thread.
class Background : public QObject {
    Q_OBJECT

public:
    // \a window outlives this.
    Background(MainWindow& window, QString directory);
    ~Background() override;

    // After the setting has changed.
    void apply();

signals:
    void windowRequested();

private:
    void makeIcon();

    MainWindow& m_window;
    QString m_directory;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace egret
