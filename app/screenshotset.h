// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tour.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QSize>

namespace egret {

class Application;

//! Pictures of every view of a demo: first without data, then with it; each light and dark, at 1440x900 and 1024x640.
//! Files are named "items-light-1440x900.png". GUI thread.
class ScreenshotSet : public QObject {
    Q_OBJECT

public:
    //! \a application is a demo on its welcome page that has not started its simulator. \a directory is made if need be.
    ScreenshotSet(Application& application, const QString& directory, QObject* parent = nullptr);

    //! Begins once the engine has started.
    void begin();

signals:
    void pictureTaken();
    //! After the last picture, or the first that could not be written.
    void finished(int pictures, const QString& failure);

private:
    struct Shot {
        TourStop stop;
        Theme::Choice theme;
        QSize size;
    };

    void addShots(const QList<TourStop>& stops);
    void next();
    void take();
    void nextPart();

    Application& m_application;
    QString m_directory;
    QList<Shot> m_shots;
    qsizetype m_taken = 0;
    bool m_hasData = false;
};

} // namespace egret
