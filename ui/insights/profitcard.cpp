// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/profitcard.h"

#include "ui/insights/monthstablemodel.h"
#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/label.h"
#include "ui/shared/sparkbars.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 22;
constexpr int kHeader = 32;
constexpr int kChart = 116;
constexpr int kEdge = 16;
constexpr int kTitle = 150; // the column of categories, at least
constexpr int kMonth = 50; // at least, as kTotal
constexpr int kTotal = 72;

//! Totals are stronger than what they are made of.
class AmountCell : public Cell {
public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override
    {
        const bool isTitle = index.column() == 0;
        const QVariant token = index.data(TokenRole);
        painter.setFont(fontFor(index.data(MonthsTableModel::StrongRole).toBool() ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(theme().color(token.isValid() ? Token(token.toInt()) : isTitle ? Token::TextSecondary : Token::Text));
        const QString text = index.data().toString();
        if (isTitle)
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        else
            drawTabular(painter, room, text, Qt::AlignRight);
    }
};

} // namespace

ProfitCard::ProfitCard(const Theme& theme, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_unit(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_chart(new FlowChart(theme))
    , m_model(new MonthsTableModel(this))
    , m_table(new TableView(theme, kRow))
    , m_inner(new QWidget)
    , m_scroller(new QScrollArea)
{
    makeHeader(theme);
    m_table->setItemDelegate(new AmountCell(theme, m_table));
    m_table->setModel(m_model);
    m_table->setEdgePadding(kEdge, kEdge);
    m_table->setAccessibleName(tr("Profit and loss by month"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(kMonth);
    m_chart->setFixedHeight(kChart);
    m_inner->setLayoutDirection(Qt::LeftToRight); // as time goes, in every language
    setSurface(m_inner, u"plain"_s);
    auto* rows = new QVBoxLayout(m_inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_chart);
    rows->addWidget(m_table);
    m_scroller->setWidget(m_inner);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    this->rows()->addWidget(m_scroller);
}

void ProfitCard::makeHeader(const Theme& theme)
{
    QHBoxLayout* head = addHeader();
    head->addWidget(newLabel(tr("Profit and loss by month"), TextStyle::Heading3));
    head->addWidget(m_unit, 1);
    for (const auto& [token, text] : {std::pair(Token::Series1, tr("In, up")), std::pair(Token::ChartOut, tr("Out, down"))}) {
        auto* sign = new ShareBar(theme);
        sign->setFixedWidth(10);
        sign->setParts({{1, token}});
        head->addWidget(sign);
        head->addWidget(newLabel(text, TextStyle::Small, Ink::Secondary));
    }
    QToolButton* table = newIconButton(theme, "columns"_L1, tr("Show as table"));
    connect(table, &QToolButton::clicked, m_chart, &FlowChart::showTable);
    head->addWidget(table);
}

void ProfitCard::setInsights(const CurrencyInsights& insights)
{
    const QString month = locale().toString(insights.months.last().month, u"MMMM"_s);
    m_chart->setMonths(insights.months);
    m_model->setInsights(insights);
    //: %1 is a currency, perhaps with a scale, %2 a month
    m_unit->setText(tr("%1. *%2 is not over yet").arg(unitText(insights.months.first().in.currency), month));
    place();
}

QString ProfitCard::unitText(const CurrencyCode& currency) const
{
    const QString unit = currency.isEmpty() ? tr("No currency") : currency;
    switch (m_model->scale().unit) {
    case AmountScale::Unit::One: return unit;
    //: %1 is a currency
    case AmountScale::Unit::Thousand: return tr("%1, thousands").arg(unit);
    //: %1 is a currency
    case AmountScale::Unit::Million: return tr("%1, millions").arg(unit);
    }
    Q_UNREACHABLE();
}

//! Amounts are never cut.
int ProfitCard::widestOf(int column) const
{
    qreal widest = QFontMetrics(fontFor(TextStyle::CellHeader)).horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = qMax(widest, tabularWidth(fontFor(TextStyle::SmallStrong), m_model->index(row, column).data().toString()));
    return qCeil(widest) + m_table->leftPadding(column) + m_table->rightPadding(column);
}

//! The months share what the other two columns leave.
void ProfitCard::place()
{
    const int months = m_model->columnCount() - 2;
    if (months <= 0)
        return;
    int least = kMonth;
    for (int column = 1; column <= months; ++column)
        least = qMax(least, widestOf(column));
    const int total = qMax(kTotal, widestOf(months + 1));
    const int widest = qMax(width() - 2, kTitle + months * least + total);
    const int month = (widest - kTitle - total) / months;
    const int title = widest - total - month * months;
    for (int column = 0; column <= months + 1; ++column)
        m_table->setColumnWidth(column, column == 0 ? title : column <= months ? month : total);
    m_chart->setColumns(title, month * months);
    m_table->setFixedHeight(kHeader + kRow * m_model->rowCount());
    m_inner->setMinimumWidth(widest);
    const bool scrolls = widest > width() - 2;
    m_scroller->setFixedHeight(kChart + m_table->height() + (scrolls ? m_scroller->horizontalScrollBar()->sizeHint().height() : 0));
}

void ProfitCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

} // namespace egret
