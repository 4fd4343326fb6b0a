// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemdetails.h"

#include "ui/items/accountbalances.h"
#include "ui/items/itemhistory.h"
#include "ui/shared/button.h"
#include "ui/shared/formatting.h"
#include "ui/shared/itemcodetext.h"
#include "ui/shared/itemcondition.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 96;
constexpr qsizetype kLastSyncs = 4;

//! When access ends, in words.
QString consentText(const ItemFacts& facts)
{
    if (!facts.checked)
        return {};
    if (!facts.consentExpires)
        return ItemDetails::tr("has no end");
    return ItemDetails::tr("ends %1").arg(dateText(toDateTime(*facts.consentExpires).toLocalTime().date()));
}

} // namespace

ItemDetails::ItemDetails(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_notices(new QWidget)
    , m_accounts(new AccountBalances(theme))
    , m_sync(new MomentList(theme, tr("Running sync")))
    , m_syncs(new MomentList(theme, tr("Sync history")))
    , m_whole(newButton(theme, {}, {}, ButtonKind::Link))
    , m_ids(new KeyValueGrid(theme, kLabelWidth))
{
    setSurface(this, u"plain"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_notices->setLayout(new QVBoxLayout);
    m_notices->layout()->setContentsMargins(0, 0, 0, 0);
    m_notices->layout()->setSpacing(6);
    addSection(m_notices);
    addSection(m_accounts);
    addSection(makeSyncs());
    addSection(m_ids);
    m_column->addStretch();
}

QVBoxLayout* ItemDetails::addSection(QWidget* content)
{
    auto* section = new QWidget;
    setEdge(section, u"bottom"_s);
    auto* rows = new QVBoxLayout(section);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addWidget(content);
    m_column->addWidget(section);
    return rows;
}

QWidget* ItemDetails::makeSyncs()
{
    auto* syncs = new QWidget;
    m_whole->setFont(fontFor(TextStyle::SmallMedium));
    connect(m_whole, &QPushButton::clicked, this, &ItemDetails::wholeHistoryRequested);
    auto* heading = new QHBoxLayout;
    heading->addWidget(newLabel(tr("Sync history"), TextStyle::SmallStrong), 1);
    heading->addWidget(m_whole);
    auto* rows = new QVBoxLayout(syncs);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(heading);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_sync);
    lines->addWidget(m_syncs);
    rows->addLayout(lines);
    m_sync->hide();
    return syncs;
}

void ItemDetails::setPortrait(const ItemPortrait& portrait)
{
    showNotices(portrait);
    m_accounts->setAccounts(portrait.accounts);
    m_runs = portrait.runs.first(qMin(kLastSyncs, portrait.runs.size()));
    showSyncs();
    m_whole->setText(portrait.runs.isEmpty() ? tr("No sync yet") : tr("Timeline"));
    m_whole->setEnabled(!portrait.runs.isEmpty());
    showIds(portrait);
}

void ItemDetails::setSync(const std::optional<SyncText>& sync)
{
    m_sync->setMoments(sync ? QList<Moment>{momentOf(*sync)} : QList<Moment>());
    if (m_sync->isHidden() == !sync)
        return;
    m_sync->setVisible(sync.has_value());
    showSyncs();
}

void ItemDetails::showSyncs()
{
    m_syncs->setMoments(syncMoments(m_runs, m_sync->isHidden() ? kLastSyncs : kLastSyncs - 1));
}

void ItemDetails::showNotices(const ItemPortrait& portrait)
{
    while (QLayoutItem* item = m_notices->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ItemNotice& notice : portrait.listed.notices) {
        QLabel* line = newParagraph(noticeText(notice), TextStyle::Small);
        line->setToolTip(notice.code + u'\n' + itemCodeText(notice.code).advice);
        m_notices->layout()->addWidget(line);
    }
    m_notices->parentWidget()->setVisible(!portrait.listed.notices.isEmpty());
}

void ItemDetails::showIds(const ItemPortrait& portrait)
{
    const Item& item = portrait.listed.item;
    m_ids->clear();
    m_ids->addText(tr("Transactions"), countText(portrait.transactions, locale()));
    m_ids->addText(tr("Integration"), portrait.listed.integrationName);
    m_ids->addText(tr("Linked"), dateText(toDateTime(item.created).toLocalTime().date()));
    m_ids->addText(tr("Consent"), consentText(portrait.facts));
    if (portrait.facts.lastSuccess)
        m_ids->addText(tr("Bank asked"), momentText(*portrait.facts.lastSuccess));
    if (portrait.expected) {
        //: %1 is a webhook's code, %2 a moment
        m_ids->addText(tr("Next webhook"), tr("%1 by %2").arg(portrait.expected->code, shortMomentText(portrait.expected->due)));
    }
    m_ids->addId(tr("Item id"), item.id.value());
    m_ids->addId(tr("Cursor"), item.cursor.value());
    m_ids->addId(tr("End user id"), item.endUser.value());
    m_ids->addId(tr("Institution id"), item.institution.value());
    m_ids->addId(tr("Webhook URL"), portrait.facts.webhook);
}

} // namespace egret
