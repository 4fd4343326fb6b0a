// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/typography.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct Style {
    int pixels;
    QFont::Weight weight;
    int line;
};

Style styleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display: return {28, QFont::DemiBold, 36};
    case TextStyle::Heading1: return {20, QFont::DemiBold, 28};
    case TextStyle::Heading2: return {16, QFont::DemiBold, 24};
    case TextStyle::Heading3: return {14, QFont::DemiBold, 20};
    case TextStyle::Lead: return {14, QFont::Normal, 20};
    case TextStyle::Body: return {13, QFont::Normal, 20};
    case TextStyle::BodyMedium: return {13, QFont::Medium, 20};
    case TextStyle::BodyStrong: return {13, QFont::DemiBold, 20};
    case TextStyle::Cell: return {13, QFont::Normal, 16};
    case TextStyle::CellMedium: return {13, QFont::Medium, 16};
    case TextStyle::CellHeader: return {12, QFont::Medium, 16};
    case TextStyle::CellHeaderStrong: return {12, QFont::DemiBold, 16};
    case TextStyle::Small: return {12, QFont::Normal, 16};
    case TextStyle::SmallMedium: return {12, QFont::Medium, 16};
    case TextStyle::SmallStrong: return {12, QFont::DemiBold, 16};
    case TextStyle::Caption: return {11, QFont::Normal, 16};
    case TextStyle::CaptionMedium: return {11, QFont::Medium, 16};
    case TextStyle::CaptionStrong: return {11, QFont::DemiBold, 16};
    case TextStyle::Monogram: return {10, QFont::DemiBold, 12};
    case TextStyle::Mono: return {12, QFont::Normal, 18};
    }
    Q_UNREACHABLE();
}

qreal advanceOf(const QFontMetricsF& metrics, QChar character)
{
    return metrics.horizontalAdvance(character.isDigit() ? u'0' : character);
}

} // namespace

void loadFonts()
{
    const QDir folder(u":/egret/fonts"_s);
    for (const QString& name : folder.entryList(QDir::Files))
        QFontDatabase::addApplicationFont(folder.filePath(name));
}

QFont fontFor(TextStyle style)
{
    const bool mono = style == TextStyle::Mono;
    const Style values = styleOf(style);
    const QString fallback = QFontDatabase::systemFont(mono ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont).family();
    QFont font;
    font.setFamilies({mono ? u"JetBrains Mono"_s : u"Inter"_s, fallback});
    font.setPixelSize(values.pixels);
    font.setWeight(values.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (mono)
        font.setStyleStrategy(QFont::PreferNoShaping);
    if (style == TextStyle::Display)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.4);
    return font;
}

int lineHeight(TextStyle style)
{
    return styleOf(style).line;
}

qreal tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QChar character : text)
        width += advanceOf(metrics, character);
    return width;
}

// One run of glyphs instead of a text for every character: these were a third of what painting a table took.
void drawTabular(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment)
{
    const QRawFont font = QRawFont::fromFont(painter.font());
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0)) { // another font has what this one does not
        painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    const qreal digit = metrics.horizontalAdvance(u'0');
    QList<QPointF> places;
    qreal width = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const qreal room = text.at(i).isDigit() ? digit : advances.at(i).x();
        places.append(QPointF(width + (room - advances.at(i).x()) / 2, 0));
        width += room;
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() - width : rect.left();
    painter.drawGlyphRun(QPointF(left, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), run);
}

} // namespace egret
