// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>

namespace egret {

class MainWindow;
enum class Page;

// What a window looks like and where it is, from one start to the next, in egret.ini. GUI thread. On Wayland a window
// may not place itself, so only its size and whether it was maximised come back there.
class WindowState : public QObject {
    Q_OBJECT

public:
    // \a window outlives this.
    WindowState(MainWindow& window, QString directory);

    // To be called once, before the window is shown; pages that are added later follow when they are first shown. A place
    // on a screen that is gone is moved to one that is there.
    void restore();
    void save();
    // The name of the page that a start shows by itself: the setting, and for "last" the one shown last; empty: none yet.
    QString startPage() const;

private:
    void restoreList(Page page);
    QString lists() const;
    void onPageShown(Page page);

    MainWindow& m_window;
    QString m_directory;
    QString m_page;
    QJsonObject m_lists; // as stored
    QSet<Page> m_restored;
};

} // namespace egret
