// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/items/itemrules.h"
#include "ui/shared/button.h"

#include <QSet>

class QAction;

namespace egret {

//! What can be done with one Item: the next step first, the rest beside it and in a menu. What is of no use now is
//! disabled and says why.
class ItemButtons : public QWidget {
    Q_OBJECT

public:
    explicit ItemButtons(const Theme& theme, QWidget* parent = nullptr);

    void setItem(const ListedItem& listed, const ItemCondition& condition, bool isRunning);
    void setPlaidLost(bool lost);
    //! Disables the button of \a act and shows that it works, until it is told otherwise.
    void setBusy(ItemWish::Act act, bool busy);
    //! The menu of webhooks to fire, and the button that removes the Item, for the foot of the panel.
    QWidget* footer() const { return m_footer; }

signals:
    void wished(const egret::ItemWish& wish);
    //! Its history is to be continued by a new Item.
    void connectAgainRequested();

private:
    void makeRow();
    void makeMenu();
    void makeFooter();
    QPushButton* addButton(const QString& text, QLatin1String icon, ItemWish::Act act, ButtonKind kind = ButtonKind::Standard);
    QAction* addAction(const QString& text, ItemWish::Act act);
    void wish(ItemWish::Act act);
    void showState();
    QString objection(ItemWish::Act act) const;

    const Theme& m_theme;
    ListedItem m_listed;
    ItemCondition m_condition;
    ItemCircumstances m_now;
    QSet<ItemWish::Act> m_busy;
    QPushButton* m_repair = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_refresh = nullptr;
    QToolButton* m_more = nullptr;
    QList<std::pair<ItemWish::Act, QAction*>> m_actions;
    QWidget* m_footer;
    QPushButton* m_fire = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace egret
