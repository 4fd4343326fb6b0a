// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/trendtable.h"

#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/density.h"
#include "ui/shared/linestablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

TrendTable::TrendTable(const Theme& theme, const QString& subject, QWidget* parent)
    : Dialog(theme, subject, 560, parent)
    , m_lines(new LinesTableModel({{tr("From")}, {tr("Calls"), true}, {tr("Failed"), true}, {tr("Error rate"), true}, {u"p50"_s, true}, {u"p95"_s, true}}, this))
{
    constexpr int kHeight = 420;
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table = new TableView(theme, rowHeight(Density::Compact));
    table->setItemDelegate(new TextCell(theme, table, TextStyle::Small, Token::Text, true));
    table->setModel(m_lines);
    table->setAccessibleName(tr("Latency and error rate over time"));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setFixedHeight(kHeight);
    body()->addWidget(table);
    QPushButton* close = newButton(theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    close->setFocus();
}

void TrendTable::setLines(const QList<QStringList>& lines)
{
    m_lines->setLines(lines);
}

} // namespace egret
