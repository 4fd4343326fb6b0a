// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/comparedialog.h"

#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/density.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/linestablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 820;
constexpr int kPathWidth = 250;
constexpr qsizetype kMostRowsInSight = 12;

//! As JSON writes it, on one line.
QString valueText(const QJsonValue& value)
{
    if (value.isUndefined())
        return CompareDialog::tr("not there");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2)); // without the brackets around it
}

QString headingOf(const WebhookSummary& webhook)
{
    return QString(momentText(webhook.received) + u", "_s + webhook.code);
}

} // namespace

CompareDialog::CompareDialog(const Theme& theme, const WebhookComparison& webhooks, QWidget* parent)
    : Dialog(theme, tr("Compare two webhooks"), kWidth, parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<BodyDifference> differences = bodyDifferences(webhooks.earlier.body, webhooks.later.body);
    const QString found = differences.isEmpty() ? tr("The two bodies say the same.")
                                                : tr("The bodies differ in %n place(s).", nullptr, int(differences.size()));
    body()->addWidget(newParagraph(found, TextStyle::Body));
    TableView* table = differences.isEmpty() ? nullptr : makeTable(webhooks, differences);
    if (table)
        body()->addWidget(table);
    addButtons(table);
}

TableView* CompareDialog::makeTable(const WebhookComparison& webhooks, const QList<BodyDifference>& differences)
{
    constexpr int kHeader = 32;
    const int row = rowHeight(Density::Compact);
    auto* model = new LinesTableModel(
        {{tr("Place")}, {headingOf(webhooks.earlier.summary)}, {headingOf(webhooks.later.summary)}}, this);
    QList<QStringList> lines;
    for (const BodyDifference& difference : differences) {
        const QString place = difference.path.isEmpty() ? tr("the whole body") : difference.path;
        lines.append({place, valueText(difference.before), valueText(difference.after)});
    }
    model->setLines(lines);
    auto* table = new TableView(m_theme, row);
    table->setPrivateColumns({1, 2});
    table->setItemDelegate(new TextCell(m_theme, table, TextStyle::Mono, Token::Text));
    table->setModel(model);
    table->setAccessibleName(tr("Where the bodies differ"));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->setColumnWidth(0, kPathWidth);
    table->setFixedHeight(kHeader + row * int(std::min(kMostRowsInSight, lines.size())));
    table->selectRow(0);
    return table;
}

void CompareDialog::addButtons(TableView* table)
{
    QPushButton* close = newButton(m_theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    if (table) {
        QPushButton* copy = newButton(m_theme, tr("Copy all"), "copy"_L1);
        connect(copy, &QPushButton::clicked, table, [table] {
            table->selectAll();
            table->copySelection();
        });
        footer()->addWidget(copy);
    }
    footer()->addWidget(close);
    (table ? static_cast<QWidget*>(table) : close)->setFocus();
}

} // namespace egret
