// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionpanel.h"

#include "ui/shared/badges.h"
#include "ui/shared/codesearch.h"
#include "ui/shared/formatting.h"
#include "ui/shared/jsontext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/paneltabs.h"
#include "ui/shared/statetext.h"
#include "ui/transactions/categorylabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 96;

} // namespace

TransactionPanel::TransactionPanel(const Theme& theme, QWidget* parent)
    : DetailPanel(theme, tr("Transaction"), {tr("Transaction"), tr("Previous transaction (K)"), tr("Next transaction (J)")}, parent)
    , m_monogram(new Monogram(theme, 32))
    , m_title(newLabel({}, TextStyle::Heading3))
    , m_when(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_amount(newLabel({}, TextStyle::Heading2))
    , m_currency(newLabel({}, TextStyle::Caption, Ink::Hint))
    , m_tabs(new PanelTabs(tr("Parts of the transaction")))
    , m_facts(new KeyValueGrid(theme, kLabelWidth))
    , m_origin(new KeyValueGrid(theme, kLabelWidth))
    , m_json(new CodeSearch(theme, tr("Raw JSON")))
{
    m_tabs->addTab(tr("Details"), makeDetails());
    m_tabs->addTab(tr("Raw JSON"), m_json);
    setTabs(m_tabs);
    addPart(makeHeading());
    addPart(m_tabs, 1);
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

QWidget* TransactionPanel::makeDetails()
{
    auto* inner = new QWidget;
    setSurface(inner, u"plain"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (KeyValueGrid* facts : {m_facts, m_origin}) {
        auto* part = new QWidget;
        layOutPart(part, 0)->addWidget(facts);
        column->addWidget(part);
    }
    column->addStretch();
    return newScroller(inner);
}

void TransactionPanel::setRow(const TransactionRow& row)
{
    if (std::exchange(m_row, row) == row)
        return;
    const Transaction& transaction = row.transaction;
    const QString name = transaction.merchantName.isEmpty() ? transaction.name : transaction.merchantName;
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
    m_tabs->focusTabs();
}

void TransactionPanel::showFacts(const TransactionRow& row)
{
    const Transaction& transaction = row.transaction;
    m_facts->clear();
    m_facts->addWidget(tr("Category"), new CategoryLabel(theme(), categoryText(categoryOf(row))));
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

} // namespace egret
