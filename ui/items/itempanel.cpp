// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itempanel.h"

#include "ui/items/itembuttons.h"
#include "ui/items/itemdetails.h"
#include "ui/items/itemhistory.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/label.h"
#include "ui/shared/panelbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineTab = 1;

} // namespace

ItemPanel::ItemPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_monogram(new Monogram(theme, 32))
    , m_title(newLabel({}, TextStyle::Heading3))
    , m_subtitle(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_chip(new Chip(theme))
    , m_banner(new Banner(theme))
    , m_failure(new Banner(theme))
    , m_buttons(new ItemButtons(theme))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_details(new ItemDetails(theme))
    , m_timeline(new MomentList(theme, tr("Timeline")))
{
    setObjectName(u"region"_s);
    setSurface(this, u"plain"_s);
    setMinimumWidth(336);
    setAccessibleName(tr("Item"));
    auto* timeline = new QWidget;
    setSurface(timeline, u"plain"_s);
    auto* inset = new QVBoxLayout(timeline);
    inset->setContentsMargins(16, 12, 16, 12);
    inset->addWidget(m_timeline);
    inset->addStretch();
    m_stack->addWidget(makeScroller(m_details));
    m_stack->addWidget(makeScroller(timeline));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeHeading());
    column->addWidget(makeTabs());
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons->footer());
    connect(m_buttons, &ItemButtons::wished, this, &ItemPanel::wished);
    connect(m_buttons, &ItemButtons::connectAgainRequested, this, &ItemPanel::connectAgainRequested);
    connect(m_details, &ItemDetails::wholeHistoryRequested, this, [this] { m_tabs->setCurrentIndex(kTimelineTab); });
    connect(m_timeline, &MomentList::linkActivated, this, &ItemPanel::webhookRequested);
}

QWidget* ItemPanel::makeBar()
{
    auto* bar = new PanelBar(m_theme, tr("Item"), tr("Previous item (K)"), tr("Next item (J)"));
    connect(bar, &PanelBar::previousRequested, this, &ItemPanel::previousRequested);
    connect(bar, &PanelBar::nextRequested, this, &ItemPanel::nextRequested);
    connect(bar, &PanelBar::closeRequested, this, &ItemPanel::closeRequested);
    return bar;
}

QWidget* ItemPanel::makeHeading()
{
    auto* heading = new QWidget;
    setEdge(heading, u"bottom"_s);
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
    auto* rows = new QVBoxLayout(heading);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    rows->addLayout(row);
    rows->addWidget(m_banner);
    rows->addWidget(m_failure);
    rows->addWidget(m_buttons);
    return heading;
}

QWidget* ItemPanel::makeTabs()
{
    auto* bar = new QWidget;
    setEdge(bar, u"bottom"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(fontFor(TextStyle::SmallMedium));
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Timeline"));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    return bar;
}

QWidget* ItemPanel::makeScroller(QWidget* inner)
{
    auto* scroller = new QScrollArea;
    scroller->setWidget(inner);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

void ItemPanel::setItem(const ListedItem& listed, const ItemCondition& condition, bool isRunning)
{
    if (listed.item.id != m_item) {
        m_item = listed.item.id;
        m_failure->hide();
        m_stack->hide();
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

void ItemPanel::setPortrait(const ItemPortrait& portrait)
{
    if (portrait.listed.item.id != m_item)
        return;
    m_details->setPortrait(portrait);
    m_timeline->setMoments(itemMoments(portrait));
    m_stack->show();
}

void ItemPanel::showFailure(const ItemWish& wish, const Error& error)
{
    if (wish.item != m_item)
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
    m_tabs->setFocus(Qt::TabFocusReason);
}

void ItemPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace egret
