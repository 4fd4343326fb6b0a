// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/cells.h"

#include "ui/shared/badges.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonogram = 22;
constexpr int kMonogramGap = 8;

bool isRightAligned(const QModelIndex& index)
{
    return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
}

Token tokenOf(const QModelIndex& index, Token fallback)
{
    const QVariant token = index.data(TokenRole);
    return token.isValid() ? Token(token.toInt()) : fallback;
}

void drawElided(QPainter& painter, const QRect& room, const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void fillRounded(QPainter& painter, const QRectF& rect, const QColor& color, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

Cell::Cell(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void Cell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const TableView*>(option.widget);
    painter->save();
    paintRow(*painter, option, index);
    const QRect room
        = option.rect.adjusted(view->leftPadding(index.column()), 0, -view->rightPadding(index.column()), -1);
    if (index.data(SkeletonRole).toBool() || (m_theme.isPrivate() && view->isPrivate(index.column())))
        paintSkeleton(*painter, room, index);
    else
        paintContent(*painter, room, index);
    painter->restore();
}

bool Cell::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (m_theme.isPrivate() && static_cast<const TableView*>(view)->isPrivate(index.column()))
        return true; // a tooltip would say what the cell hides
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize Cell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int kIcons = 34; // a chip's icon and margins are the widest that stand beside a text
    const bool drawsMore = index.data(IconRole).isValid() || index.data(TokenRole).isValid();
    const int text = QFontMetrics(fontFor(TextStyle::CellMedium)).horizontalAdvance(index.data().toString());
    return {text + (drawsMore ? kIcons : 0) + leadingWidth(), option.rect.height()};
}

void Cell::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int kBar = 3;
    const auto* view = static_cast<const TableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Token fill = selected ? Token::SelectedRow : index.row() == view->hoveredRow() ? Token::Hover : Token::Surface;
    painter.fillRect(option.rect, m_theme.color(fill));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Token::Line));
    if (selected && view->horizontalHeader()->visualIndex(index.column()) == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height() - 1), m_theme.color(Token::Accent));
}

void Cell::paintSkeleton(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kHeight = 10;
    const int share = 55 + (index.row() * 7 + index.column() * 13) % 40; // uneven, yet the same at every repaint
    QRect bar(room.left(), room.center().y() - kHeight / 2, room.width() * share / 100, kHeight);
    if (isRightAligned(index))
        bar.moveRight(room.right());
    fillRounded(painter, bar, m_theme.color(Token::Pressed), 3);
}

TextCell::TextCell(const Theme& theme, QObject* parent, TextStyle style, Token token, bool tabular)
    : Cell(theme, parent)
    , m_style(style)
    , m_token(token)
    , m_tabular(tabular)
{
}

void TextCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const Qt::Alignment side = isRightAligned(index) ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(fontFor(m_style));
    painter.setPen(theme().color(tokenOf(index, m_token)));
    if (m_tabular)
        drawTabular(painter, room, text, side);
    else
        drawElided(painter, room, text, side);
}

void AccountCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const qsizetype maskAt = text.lastIndexOf(u" ••");
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(theme().color(Token::TextSecondary));
    if (maskAt < 0) {
        drawElided(painter, room, text);
        return;
    }
    const QString mask = text.mid(maskAt);
    const QFontMetrics metrics = painter.fontMetrics();
    const int nameRoom = room.width() - metrics.horizontalAdvance(mask);
    const QString name = metrics.elidedText(text.left(maskAt), Qt::ElideRight, nameRoom);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, name + mask);
}

MonogramCell::MonogramCell(const Theme& theme, QObject* parent, QString letters)
    : Cell(theme, parent)
    , m_letters(std::move(letters))
{
}

int MonogramCell::leadingWidth() const
{
    return kMonogram + kMonogramGap;
}

void MonogramCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QString name = index.data().toString();
    const QRect square(room.left(), room.center().y() - kMonogram / 2 + 1, kMonogram, kMonogram);
    if (m_letters.isEmpty())
        paintMonogram(painter, theme(), square, name);
    else
        paintNeutralMonogram(painter, theme(), square, m_letters);
    painter.setFont(fontFor(TextStyle::CellMedium));
    painter.setPen(theme().color(Token::Text));
    drawElided(painter, room.adjusted(kMonogram + kMonogramGap, 0, 0, 0), name);
}

void MonogramCell::paintSkeleton(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QRect square(room.left(), room.center().y() - kMonogram / 2 + 1, kMonogram, kMonogram);
    fillRounded(painter, square, theme().color(Token::Pressed), 5);
    Cell::paintSkeleton(painter, room.adjusted(kMonogram + kMonogramGap, 0, 0, 0), index);
}

void CategoryCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kSquare = 8;
    constexpr int kGap = 6;
    const QRectF square(room.left(), room.center().y() - kSquare / 2 + 1, kSquare, kSquare);
    fillRounded(painter, square, theme().color(tokenOf(index, Token::NeutralSolid)), 2);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(theme().color(Token::TextSecondary));
    drawElided(painter, room.adjusted(kSquare + kGap, 0, 0, 0), index.data().toString());
}

void StatusCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    constexpr int kIcon = 14;
    constexpr int kGap = 4;
    const QByteArray icon = index.data(IconRole).toString().toLatin1();
    const QColor color = theme().color(tokenOf(index, Token::TextHint));
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = theme().icons().pixmap(QLatin1String(icon), kIcon, color, ratio);
    painter.drawPixmap(room.left(), room.center().y() - kIcon / 2 + 1, pixmap);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(color);
    drawElided(painter, room.adjusted(kIcon + kGap, 0, 0, 0), index.data().toString());
}

void ChipCell::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const QByteArray icon = index.data(IconRole).toString().toLatin1();
    const ChipText chip{index.data().toString(), QLatin1String(icon), Tone(index.data(ToneRole).toInt())};
    const QRect box(room.left(), room.center().y() - kChipHeight / 2 + 1, qMin(chipWidth(chip), room.width()), kChipHeight);
    paintChip(painter, theme(), box, chip);
}

} // namespace egret
