// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionpanel.h"

#include "ui/shared/badges.h"
#include "ui/shared/codeview.h"
#include "ui/shared/formatting.h"
#include "ui/shared/jsontext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/panelbar.h"
#include "ui/shared/statetext.h"
#include "ui/transactions/categorylabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 96;

//! A part of the panel with a line under it.
QWidget* makeSection(KeyValueGrid* facts)
{
    auto* section = new QWidget;
    setEdge(section, u"bottom"_s);
    auto* rows = new QVBoxLayout(section);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addWidget(facts);
    return section;
}

} // namespace

TransactionPanel::TransactionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_monogram(new Monogram(theme, 32))
    , m_title(newLabel({}, TextStyle::Heading3))
    , m_when(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_amount(newLabel({}, TextStyle::Heading2))
    , m_currency(newLabel({}, TextStyle::Caption, Ink::Hint))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_facts(new KeyValueGrid(theme, kLabelWidth))
    , m_origin(new KeyValueGrid(theme, kLabelWidth))
    , m_json(new CodeView(theme, tr("Raw JSON")))
{
    setObjectName(u"region"_s);
    setSurface(this, u"plain"_s);
    setMinimumWidth(280);
    setAccessibleName(tr("Transaction"));
    m_stack->addWidget(makeDetails());
    m_stack->addWidget(m_json);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeHeading());
    column->addWidget(makeTabs());
    column->addWidget(m_stack, 1);
}

QWidget* TransactionPanel::makeBar()
{
    auto* bar = new PanelBar(m_theme, tr("Transaction"), tr("Previous transaction"), tr("Next transaction"));
    connect(bar, &PanelBar::previousRequested, this, &TransactionPanel::previousRequested);
    connect(bar, &PanelBar::nextRequested, this, &TransactionPanel::nextRequested);
    connect(bar, &PanelBar::closeRequested, this, &TransactionPanel::closeRequested);
    return bar;
}

QWidget* TransactionPanel::makeHeading()
{
    auto* heading = new QWidget;
    setEdge(heading, u"bottom"_s);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_currency->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_when);
    auto* amounts = new QVBoxLayout;
    amounts->setSpacing(0);
    amounts->addWidget(m_amount);
    amounts->addWidget(m_currency);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_monogram);
    row->addLayout(names, 1);
    row->addLayout(amounts);
    return heading;
}

QWidget* TransactionPanel::makeTabs()
{
    auto* bar = new QWidget;
    setEdge(bar, u"bottom"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(fontFor(TextStyle::SmallMedium));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Raw JSON"));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    return bar;
}

QWidget* TransactionPanel::makeDetails()
{
    auto* inner = new QWidget;
    setSurface(inner, u"plain"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSection(m_facts));
    column->addWidget(makeSection(m_origin));
    column->addStretch();
    auto* scroller = new QScrollArea;
    scroller->setWidget(inner);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

void TransactionPanel::setRow(const TransactionRow& row)
{
    const Transaction& transaction = row.transaction;
    const QString name = transaction.merchantName.isEmpty() ? transaction.name : transaction.merchantName;
    m_rowId = row.rowId;
    m_monogram->setName(name);
    m_title->setText(name);
    m_title->setToolTip(name);
    m_when->setText(dateText(transaction.date) + u" · "_s + statusText(row.status));
    m_amount->setText(signedMoney(transaction.amount.negated(), locale()));
    setInk(m_amount, transaction.amount.minorUnits < 0 ? Ink::Inflow : Ink::Main);
    m_currency->setText(transaction.amount.currency);
    showFacts(row);
    m_json->setCode(CodeView::Language::Json, indentedJson(transaction.raw));
}

void TransactionPanel::focusFirst()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void TransactionPanel::showFacts(const TransactionRow& row)
{
    const Transaction& transaction = row.transaction;
    m_facts->clear();
    m_facts->addWidget(tr("Category"), new CategoryLabel(m_theme, categoryText(transaction.categoryPrimary)));
    m_facts->addText(tr("Description"), transaction.name);
    m_facts->addText(tr("Tags"), row.tags.join(u", "_s));
    m_facts->addText(tr("Note"), row.note);
    if (transaction.amountRounded)
        m_facts->addText(tr("Amount"), tr("Rounded; the raw JSON has every digit"));

    m_origin->clear();
    m_origin->addText(tr("Account"), accountText(row.accountName, row.accountMask));
    m_origin->addText(tr("End user"), row.endUserName);
    m_origin->addText(tr("Channel"), transaction.paymentChannel);
    if (transaction.authorizedDate.isValid())
        m_origin->addText(tr("Authorized"), dateText(transaction.authorizedDate));
    m_origin->addText(tr("Last changed"), momentText(row.lastUpdated));
    m_origin->addId(tr("Id"), transaction.id.value());
    m_origin->addId(tr("Pending id"), transaction.pendingId.value());
    m_origin->addId(tr("Item"), row.item.value());
}

void TransactionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace egret
