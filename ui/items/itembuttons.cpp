// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itembuttons.h"

#include "ui/shared/buttonwords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/itemcodetext.h"
#include "ui/shared/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace egret {

using namespace Qt::StringLiterals;

ItemButtons::ItemButtons(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_footer(new QWidget)
{
    makeRow();
    makeMenu();
    makeFooter();
}

QPushButton* ItemButtons::addButton(const QString& text, QLatin1String icon, ItemWish::Act act, ButtonKind kind)
{
    QPushButton* button = newButton(m_theme, text, icon, kind);
    connect(button, &QPushButton::clicked, this, [this, act] { wish(act); });
    return button;
}

void ItemButtons::makeRow()
{
    m_repair = newButton(m_theme, tr("Repair"), "wrench"_L1, ButtonKind::Primary);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        wish(m_condition.action == "select_accounts"_L1 ? ItemWish::Act::ChooseAccounts : ItemWish::Act::Repair);
    });
    m_again = newButton(m_theme, tr("Connect again"), "plug"_L1, ButtonKind::Primary);
    connect(m_again, &QPushButton::clicked, this, &ItemButtons::connectAgainRequested);
    m_sync = addButton(tr("Sync now"), "refresh"_L1, ItemWish::Act::Sync);
    m_stop = addButton(tr("Stop the sync"), "stop"_L1, ItemWish::Act::CancelSync);
    m_refresh = addButton(tr("Refresh"), {}, ItemWish::Act::AskBank);
    m_more = newIconButton(m_theme, "more"_L1, tr("More actions"));
    auto* row = new FlowLayout(6, this);
    for (QWidget* button : {static_cast<QWidget*>(m_repair), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_sync),
             static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_refresh), static_cast<QWidget*>(m_more)})
        row->addWidget(button);
}

QAction* ItemButtons::addAction(const QString& text, ItemWish::Act act)
{
    QAction* action = m_more->menu()->addAction(text, this, [this, act] { wish(act); });
    m_actions.append({act, action});
    return action;
}

void ItemButtons::makeMenu()
{
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    addAction(tr("Sign in again"), ItemWish::Act::Repair);
    addAction(tr("Choose accounts"), ItemWish::Act::ChooseAccounts);
    m_more->menu()->addSeparator();
    addAction(tr("Webhook URL…"), ItemWish::Act::MoveWebhooks);
    addAction(tr("Replace the access token…"), ItemWish::Act::RotateToken);
    addAction(tr("Break the login"), ItemWish::Act::BreakLogin);
}

void ItemButtons::makeFooter()
{
    setEdge(m_footer, u"top"_s);
    m_fire = newButton(m_theme, tr("Fire webhook"), "send"_L1, ButtonKind::Standard, ButtonSize::Small);
    auto* menu = new QMenu(m_fire);
    for (const TestWebhook& webhook : testWebhooks()) {
        menu->addAction(QString(webhook.code), this, [this, webhook] {
            emit wished({ItemWish::Act::FireWebhook, m_listed.item.id, webhook.type, webhook.code, {}});
        });
    }
    m_fire->setMenu(menu);
    m_remove = newButton(m_theme, tr("Remove item…"), "trash"_L1, ButtonKind::Danger, ButtonSize::Small);
    connect(m_remove, &QPushButton::clicked, this, [this] { wish(ItemWish::Act::Remove); });
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_fire);
    row->addStretch();
    row->addWidget(m_remove);
}

void ItemButtons::wish(ItemWish::Act act)
{
    emit wished({act, m_listed.item.id, {}, {}, {}});
}

void ItemButtons::setItem(const ListedItem& listed, const ItemCondition& condition, bool isRunning)
{
    if (listed.item.id != m_listed.item.id)
        m_busy.clear();
    m_listed = listed;
    m_condition = condition;
    m_now.isRunning = isRunning;
    showState();
}

void ItemButtons::setPlaidLost(bool lost)
{
    m_now.isPlaidLost = lost;
    showState();
}

QString ItemButtons::objection(ItemWish::Act act) const
{
    return objectionTo(act, m_listed, m_condition, m_now);
}

void ItemButtons::setBusy(ItemWish::Act act, bool busy)
{
    if (busy)
        m_busy.insert(act);
    else
        m_busy.remove(act);
    showState();
}

void ItemButtons::showState()
{
    const auto allow = [this](QPushButton* button, ItemWish::Act act, const QString& hint) {
        const QString reason = objection(act);
        button->setEnabled(reason.isEmpty() && !m_busy.contains(act));
        button->setToolTip(reason.isEmpty() ? hint : reason);
    };
    const bool isGone = m_listed.item.status == ItemStatus::DeletedInPlaid;
    m_again->setVisible(isGone || m_condition.action == "relink"_L1);
    m_repair->setVisible(!isGone && m_condition.canBeRepaired());
    setObjection(m_again, m_now.isPlaidLost && m_listed.environment != Environment::Offline ? plaidLostText() : QString());
    m_repair->setText(actionText(m_condition.action, m_condition.code));
    const bool repairs = m_busy.contains(ItemWish::Act::Repair) || m_busy.contains(ItemWish::Act::ChooseAccounts);
    const QString noRepair = objection(ItemWish::Act::Repair);
    m_repair->setEnabled(!repairs && noRepair.isEmpty());
    m_repair->setToolTip(noRepair.isEmpty() ? tr("Opens Plaid's sign-in page in your browser, for the end user") : noRepair);
    allow(m_sync, ItemWish::Act::Sync, tr("Asks Plaid for what is new since the last sync"));
    allow(m_stop, ItemWish::Act::CancelSync, tr("Ends at its next page; what was stored stays"));
    m_sync->setVisible(!m_now.isRunning);
    m_stop->setVisible(m_now.isRunning);
    allow(m_refresh, ItemWish::Act::AskBank, m_listed.environment == Environment::Production
            ? tr("Makes Plaid ask the bank now. Plaid bills each refresh.")
            : tr("Makes Plaid ask the bank now. Free here; billed in Production."));
    allow(m_fire, ItemWish::Act::FireWebhook, tr("Has Plaid send this item's webhook"));
    allow(m_remove, ItemWish::Act::Remove, {});
    m_fire->setVisible(m_listed.environment != Environment::Production);
    m_more->setEnabled(!isGone);
    for (const auto& [act, action] : m_actions) {
        const QString reason = objection(act);
        action->setEnabled(reason.isEmpty() && !m_busy.contains(act));
        action->setToolTip(reason);
        if (act == ItemWish::Act::BreakLogin)
            action->setVisible(m_listed.environment != Environment::Production);
    }
}

} // namespace egret
