// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/typography.h"

#include <QLabel>

class QFrame;

namespace egret {

//! The colour of a text, set through the style sheet so that it follows the theme.
enum class Ink { Main, Secondary, Hint, Accent, Ok, Warning, Error, Inflow };

void setInk(QWidget* label, Ink ink);

//! One line of plain text, at least as high as its style's line. What has no room is elided and shown as a tooltip.
QLabel* newLabel(const QString& text, TextStyle style, Ink ink = Ink::Main, QWidget* parent = nullptr);

//! Plain text that wraps, with the style's line height.
QLabel* newParagraph(const QString& text, TextStyle style, Ink ink = Ink::Main, QWidget* parent = nullptr);

//! Replaces the text of a label made by newParagraph().
void setParagraph(QLabel* paragraph, const QString& text, int lineHeight);

//! A horizontal line, one pixel.
QFrame* newRule(QWidget* parent = nullptr);

//! Fills \a widget as the style sheet says for "window", "canvas", "plain" or "sunken".
void setSurface(QWidget* widget, const QString& surface);

//! Draws one line at the "right", "left", "top" or "bottom" of \a widget.
void setEdge(QWidget* widget, const QString& edge);

} // namespace egret
