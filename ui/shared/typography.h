// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QPainter;
class QRectF;

namespace egret {

//! The text styles of the design; sizes in logical pixels. Qt rounds sizes to whole pixels, so the design's half sizes are
//! rounded up here.
enum class TextStyle {
    Display, //!< 28, semibold
    Heading1, //!< 20, semibold
    Heading2, //!< 16, semibold
    Heading3, //!< 14, semibold
    Lead, //!< 14, regular: the line under a display title
    Body, //!< 13, regular
    BodyMedium, //!< 13, medium: names and buttons
    BodyStrong, //!< 13, semibold
    Cell, //!< 13: names in tables
    CellMedium,
    CellHeader, //!< 12, medium
    CellHeaderStrong,
    Small, //!< 12
    SmallMedium,
    SmallStrong,
    Caption, //!< 11
    CaptionMedium, //!< 11, medium: labels above values
    CaptionStrong,
    Monogram, //!< 10, semibold
    Mono, //!< 12, JetBrains Mono without ligatures
};

//! Registers the embedded fonts; does nothing where the build uses the system's.
void loadFonts();
QFont fontFor(TextStyle style);
int lineHeight(TextStyle style); //!< of one line, in logical pixels

//! Width of \a text when every digit takes the room of "0".
qreal tabularWidth(const QFont& font, const QString& text);
//! Draws \a text with digits of equal width, vertically centred; \a alignment is Qt::AlignLeft or Qt::AlignRight.
void drawTabular(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment);

} // namespace egret
