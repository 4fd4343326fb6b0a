// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace egret {

class Application;

//! One picture of the window, taken once its data has settled; the program ends with it. GUI thread.
class Screenshot : public QObject {
    Q_OBJECT

public:
    //! \a page: as it was asked for. To be made before \a application starts, which outlives this.
    Screenshot(Application& application, const QString& file, const QString& page, QObject* parent = nullptr);

private:
    void takeSoon();
    void openFirst();
    void take();

    Application& m_application;
    QString m_file;
    QString m_page;
};

} // namespace egret
