// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! How data finds its way between Plaid, the company's back end and Egret: a picture, and the same in words.
class DataFlow : public QWidget {
    Q_OBJECT

public:
    explicit DataFlow(const Theme& theme, QWidget* parent = nullptr);

    //! The picture in words, one line for each arrow.
    static QStringList steps();
};

} // namespace egret
