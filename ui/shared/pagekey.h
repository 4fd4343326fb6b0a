// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QKeySequence>

class QAction;
class QLineEdit;
class QWidget;

namespace egret {

class Theme;

// A key of \a page as one of its actions, so that the shortcut sheet and, where it has an icon, the command palette list it
// from one source. It works while the page is in sight; what is typed into a field stays text. The caller connects it.
QAction* addPageKey(QWidget* page, const QIcon& icon, const QString& text, const QKeySequence& key);

// "/" puts the cursor into \a field of \a page.
void addSearchKey(const Theme& theme, QWidget* page, QLineEdit* field);

// Letters without Ctrl, Alt or Shift, one or several after each other: they can be turned off as a whole.
bool isLetterKey(const QKeySequence& key);

// Takes its letter keys from \a action, or gives them back.
void setLetterKeysWork(QAction* action, bool work);

} // namespace egret
