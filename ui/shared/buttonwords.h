// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;

namespace egret {

//! Shows \a text beside the icon of \a button, or, where there is no room, only the icon; \a text stays its name.
void showWords(QPushButton* button, const QString& text, bool shown);

} // namespace egret
