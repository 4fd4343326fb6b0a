// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace egret {

class MainWindow;

//! One view of the window: a page, a part of one, or a dialog over it.
struct TourStop {
    //! As a file is named: "settings-sync".
    QString name;
    std::function<void(MainWindow&)> open;
    //! Takes back what open() did and the next stop would show too; may be empty.
    std::function<void(MainWindow&)> leave;
};

//! Every view of a window that has data, in the order of the sidebar, dialogs after the page they belong to. What a stop
//! needs and the window does not have, such as a first row, is left out of its view.
QList<TourStop> tourStops();

//! What cannot be taken back, and so comes last.
QList<TourStop> lastTourStops();

//! The views that look otherwise in a window without any data.
QList<TourStop> emptyTourStops();

//! Closes every dialog of \a window. To be called when a stop is left.
void closeDialogs(MainWindow& window);

} // namespace egret
