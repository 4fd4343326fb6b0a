// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSplitter;
class QWidget;

namespace egret {

// A detail panel is the last part of a splitter and keeps the width that somebody gave it, in pixels: while the program
// runs by itself, and longer for whoever asks panelWidth() and hands it back.

// Shows \a panel, at first \a preferred wide.
void showPanel(QSplitter* splitter, QWidget* panel, int preferred);

// As it was dragged; 0 until that happens.
int panelWidth(const QSplitter* splitter);

// What a later showPanel() takes instead of its preferred width.
void setPanelWidth(QSplitter* splitter, int width);

} // namespace egret
