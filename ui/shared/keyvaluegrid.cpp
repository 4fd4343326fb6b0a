// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/keyvaluegrid.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace egret {

namespace {

constexpr int kRowHeight = 24;

} // namespace

KeyValueGrid::KeyValueGrid(const Theme& theme, int labelWidth, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(12); // where a label is longer than its room
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_lines; ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_lines = 0;
}

void KeyValueGrid::addText(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* text = newParagraph(value, TextStyle::Small);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(label, text);
}

void KeyValueGrid::addMono(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* text = newLabel(value, TextStyle::Mono);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(label, text);
}

void KeyValueGrid::addId(const QString& label, const QString& id)
{
    if (id.isEmpty())
        return;
    auto* value = new QWidget;
    QLabel* text = newLabel(shortId(id), TextStyle::Mono);
    text->setToolTip(id);
    QToolButton* copy = newIconButton(m_theme, QLatin1String("copy"), tr("Copy %1").arg(label), 22);
    connect(copy, &QToolButton::clicked, copy, [id, copy] { copyToClipboard(id, copy); });
    auto* row = new QHBoxLayout(value);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(text);
    row->addWidget(copy);
    row->addStretch();
    addWidget(label, value);
}

void KeyValueGrid::addWidget(const QString& label, QWidget* value)
{
    const int row = m_lines++;
    m_grid->setRowMinimumHeight(row, kRowHeight);
    m_grid->addWidget(newLabel(label, TextStyle::Small, Ink::Hint), row, 0, Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1, Qt::AlignVCenter);
}

} // namespace egret
