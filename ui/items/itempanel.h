// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/items/itemrules.h"
#include "ui/shared/detailpanel.h"
#include "ui/shared/synctext.h"

class QLabel;

namespace egret {

class Banner;
class ItemButtons;
class ItemDetails;
class MomentList;
class PanelTabs;

//! One Item in full: how it fares and what to do, its accounts, its history, its ids.
class ItemPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit ItemPanel(const Theme& theme, QWidget* parent = nullptr);

    //! What the list knows. Another Item than before: what is only in its portrait waits for that.
    void setItem(const ListedItem& listed, const ItemCondition& condition, bool isRunning);
    void setPlaidLost(bool lost);
    //! Its sync that is under way; nothing: there is none.
    void setSync(const std::optional<SyncText>& sync);
    //! Ignored where it is of another Item.
    void setPortrait(const ItemPortrait& portrait);
    //! Something asked for did not happen. What was cancelled on request is no failure.
    void showFailure(const ItemWish& wish, const Error& error);
    void setBusy(const ItemWish& wish, bool busy);
    //! Puts the keyboard's focus on the first button that works
    void focusFirst() override;
    const ItemId& item() const { return m_item; }
    ItemButtons* buttons() const { return m_buttons; }

signals:
    void wished(const egret::ItemWish& wish);
    void connectAgainRequested();
    void webhookRequested(const QString& id);

private:
    QWidget* makeHeading();

    ItemId m_item;
    Monogram* m_monogram;
    QLabel* m_title;
    QLabel* m_subtitle;
    Chip* m_chip;
    Banner* m_banner;
    Banner* m_failure;
    ItemButtons* m_buttons;
    PanelTabs* m_tabs;
    ItemDetails* m_details;
    MomentList* m_timeline;
};

} // namespace egret
