// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowtable.h"

#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/density.h"
#include "ui/shared/formatting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

FlowTable::FlowTable(const Theme& theme, const QList<MonthFlow>& months, QWidget* parent)
    : Dialog(theme, tr("Cash flow by month"), 560, parent)
{
    auto* model = new QStandardItemModel(0, 4, this);
    model->setHorizontalHeaderLabels({tr("Month"), tr("In"), tr("Out"), tr("Net")});
    for (int column = 1; column < model->columnCount(); ++column)
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (const MonthFlow& flow : months) {
        const QStringList texts{locale().toString(flow.month, u"MMMM yyyy"_s), signedMoney(flow.in, locale()),
            signedMoney(flow.out.negated(), locale()), signedMoney(flow.net(), locale())};
        QList<QStandardItem*> row;
        for (const QString& text : texts) {
            row.append(new QStandardItem(text));
            row.last()->setTextAlignment(row.size() == 1 ? Qt::AlignLeft : Qt::AlignRight);
        }
        model->appendRow(row);
    }
    constexpr int kHeader = 32;
    const int row = rowHeight(Density::Compact);
    auto* table = new TableView(theme, row);
    table->setItemDelegate(new TextCell(theme, table, TextStyle::Small, Token::Text, true));
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setFixedHeight(kHeader + row * int(months.size()));
    body()->addWidget(table);
    QPushButton* close = newButton(theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    close->setFocus();
}

} // namespace egret
