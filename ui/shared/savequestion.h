// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace egret {

//! Asks where to save; \a chosen gets the path, and nothing happens where the question is called off or \a parent is gone.
//! \a name: what the file is called at first; what is typed without an ending gets that of \a name. \a filters: as
//! QFileDialog's; may be empty.
void askWhereToSave(QWidget* parent, const QString& title, const QString& name, std::function<void(const QString& path)> chosen,
    const QString& filters = {});

} // namespace egret
