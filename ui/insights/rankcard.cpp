// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/rankcard.h"

#include "ui/shared/cells.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 28;
constexpr int kEdge = 16;
constexpr int kHeading = 40;

//! A bar on its track, then its share in words.
class ShareCell : public Cell {
public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override
    {
        constexpr int kHeight = 6;
        constexpr int kWords = 40;
        const QRect track(room.left(), room.center().y() - kHeight / 2, qMax(0, room.width() - kWords), kHeight);
        const int filled = qMax(2, int(track.width() * index.data(RankTableModel::ShareRole).toDouble()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Pressed));
        painter.drawRoundedRect(track, 3, 3);
        painter.setBrush(theme().color(Token(index.data(RankTableModel::ColorRole).toInt())));
        painter.drawRoundedRect(QRect(track.topLeft(), QSize(filled, kHeight)), 3, 3);
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(theme().color(Token::TextHint));
        drawTabular(painter, room, index.data().toString(), Qt::AlignRight);
    }
};

} // namespace

RankCard::RankCard(const Theme& theme, Look look, const Words& words, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_look(look)
    , m_model(new RankTableModel(words.headings, this))
    , m_table(new TableView(theme, kRow))
    , m_body(new QStackedWidget)
{
    QHBoxLayout* head = addHeader(kHeading);
    head->addWidget(newLabel(words.title, TextStyle::Heading3), 1);
    head->addWidget(newLabel(words.hint, TextStyle::Small, Ink::Hint));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCell(theme, m_table, TextStyle::SmallMedium, Token::Text, true));
    if (look == Look::Bars) {
        m_table->setItemDelegateForColumn(0, new TextCell(theme, m_table));
        m_table->setItemDelegateForColumn(1, new ShareCell(theme, m_table));
    } else {
        m_table->setItemDelegateForColumn(0, new MonogramCell(theme, m_table));
    }
    m_table->setAccessibleName(words.title);
    m_table->setEdgePadding(kEdge, kEdge);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QLabel* nothing = newParagraph(words.nothing, TextStyle::Small, Ink::Hint);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(kEdge);
    m_body->addWidget(nothing);
    m_body->addWidget(m_table);
    rows()->addWidget(m_body);
    rows()->addStretch();
    connect(m_table, &TableView::rowActivated, this, [this](int row) { emit opened(m_model->lineAt(row).key); });
}

void RankCard::setLines(const QList<RankLine>& lines)
{
    m_model->setLines(lines);
    m_body->setCurrentIndex(lines.isEmpty() ? 0 : 1);
    m_table->setFixedHeight(kRow * qMax<int>(1, int(lines.size())));
    place();
}

//! Of a column of figures, which are never elided.
int RankCard::widthOf(int column) const
{
    constexpr int kBars = 130;
    if (m_look == Look::Bars && column == 1)
        return kBars;
    qreal widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = qMax(widest, tabularWidth(fontFor(TextStyle::SmallMedium), m_model->index(row, column).data().toString()));
    return qCeil(widest) + m_table->leftPadding(column) + m_table->rightPadding(column);
}

void RankCard::place()
{
    int left = width() - 2;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int wide = widthOf(column);
        m_table->setColumnWidth(column, wide);
        left -= wide;
    }
    m_table->setColumnWidth(0, qMax(60, left));
}

void RankCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

} // namespace egret
