// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itempanel.h"

#include "ui/items/itembuttons.h"
#include "ui/items/itemdetails.h"
#include "ui/items/itemhistory.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/label.h"
#include "ui/shared/paneltabs.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineTab = 1;

} // namespace

ItemPanel::ItemPanel(const Theme& theme, QWidget* parent)
    : DetailPanel(theme, tr("Item"), {tr("Item"), tr("Previous item (K)"), tr("Next item (J)")}, parent)
    , m_monogram(new Monogram(theme, 32))
    , m_title(newLabel({}, TextStyle::Heading3))
    , m_subtitle(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_chip(new Chip(theme))
    , m_banner(new Banner(theme))
    , m_failure(new Banner(theme))
    , m_buttons(new ItemButtons(theme))
    , m_tabs(new PanelTabs(tr("Parts of the item")))
    , m_details(new ItemDetails(theme))
    , m_timeline(new MomentList(theme, tr("Timeline")))
{
    setMinimumWidth(336);
    auto* timeline = new QWidget;
    setSurface(timeline, u"plain"_s);
    auto* inset = new QVBoxLayout(timeline);
    inset->setContentsMargins(16, 12, 16, 12);
    inset->addWidget(m_timeline);
    inset->addStretch();
    m_tabs->addTab(tr("Overview"), newScroller(m_details));
    m_tabs->addTab(tr("Timeline"), newScroller(timeline));
    addPart(makeHeading());
    addPart(m_tabs, 1);
    addPart(m_buttons->footer());
    connect(m_buttons, &ItemButtons::wished, this, &ItemPanel::wished);
    connect(m_buttons, &ItemButtons::connectAgainRequested, this, &ItemPanel::connectAgainRequested);
    connect(m_details, &ItemDetails::wholeHistoryRequested, this, [this] { m_tabs->setCurrent(kTimelineTab); });
    connect(m_timeline, &MomentList::linkActivated, this, &ItemPanel::webhookRequested);
}

QWidget* ItemPanel::makeHeading()
{
    auto* heading = new QWidget;
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_monogram);
    row->addLayout(names, 1);
    row->addWidget(m_chip);
    QVBoxLayout* rows = layOutPart(heading, 10);
    rows->addLayout(row);
    rows->addWidget(m_banner);
    rows->addWidget(m_failure);
    rows->addWidget(m_buttons);
    return heading;
}

void ItemPanel::setItem(const ListedItem& listed, const ItemCondition& condition, bool isRunning)
{
    if (listed.item.id != m_item) {
        m_item = listed.item.id;
        m_failure->hide();
        m_tabs->setPartsShown(false);
    }
    const QString bank = listed.item.institutionName.isEmpty() ? tr("Bank not known yet") : listed.item.institutionName;
    m_monogram->setName(bank);
    m_title->setText(bank);
    m_title->setToolTip(bank);
    m_subtitle->setText(listed.endUserName);
    m_chip->setChip(condition.chip);
    m_buttons->setItem(listed, condition, isRunning);
    if (condition.code.isEmpty()) {
        m_banner->hide();
        return;
    }
    m_banner->showMessage(condition.chip.tone == Tone::Ok ? Tone::Info : condition.chip.tone, condition.headline,
        listed.awaitsSignIn ? tr("A sign-in page is open. Egret notices when the end user is done.") : condition.advice);
    m_banner->setReference(condition.code, {});
}

void ItemPanel::setPlaidLost(bool lost)
{
    m_buttons->setPlaidLost(lost);
}

void ItemPanel::setSync(const std::optional<SyncText>& sync)
{
    m_details->setSync(sync);
}

void ItemPanel::setPortrait(const ItemPortrait& portrait)
{
    if (portrait.listed.item.id != m_item)
        return;
    m_details->setPortrait(portrait);
    m_timeline->setMoments(itemMoments(portrait));
    m_tabs->setPartsShown(true);
}

void ItemPanel::showFailure(const ItemWish& wish, const Error& error)
{
    if (wish.item != m_item || error.kind == Error::Kind::Cancelled)
        return;
    const ErrorText text = errorText(error);
    m_failure->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
    m_failure->setReference(error.code, error.requestId);
}

void ItemPanel::setBusy(const ItemWish& wish, bool busy)
{
    if (wish.item != m_item)
        return;
    if (busy)
        m_failure->hide();
    m_buttons->setBusy(wish.act, busy);
}

void ItemPanel::focusFirst()
{
    for (QPushButton* button : m_buttons->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_tabs->focusTabs();
}

} // namespace egret
