// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;

namespace egret {

//! Shows \a text beside the icon of \a button, or, where there is no room, only the icon; \a text stays its name.
void showWords(QPushButton* button, const QString& text, bool shown);

//! Enables \a button where there is no \a objection; else that is why it is disabled, and its tooltip instead of \a hint.
void setObjection(QAbstractButton* button, const QString& objection, const QString& hint = {});

} // namespace egret
