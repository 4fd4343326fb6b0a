// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"
#include "ui/webhooks/webhookcontents.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;
class QToolButton;

namespace egret {

class ComboBox;
class Switch;

//! Fires test webhooks at this receiver. It exists for Items of Plaid's Sandbox and of the offline simulator only, and is
//! hidden while there are none.
class SimulatePanel : public QWidget {
    Q_OBJECT

public:
    explicit SimulatePanel(const Theme& theme, QWidget* parent = nullptr);

    //! Of any environment; those of Production are left out.
    void setItems(const QHash<ItemId, ItemName>& items);
    void setOutcome(const FireOutcome& outcome);
    //! Only the simulator's Items can be fired for while Plaid is out of reach.
    void setPlaidLost(bool lost);
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }

signals:
    void fireRequested(const egret::FireRequest& request);

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    QWidget* makeChoices();
    QWidget* makeChaos();
    QWidget* makeLastRun();
    Switch* addSwitch(QWidget* parent, const QString& title, const QString& hint);
    void fire(int times);
    void showState();

    const Theme& m_theme;
    QToolButton* m_toggle;
    QWidget* m_body = nullptr;
    ComboBox* m_item;
    ComboBox* m_kind;
    Switch* m_twice = nullptr;
    Switch* m_forgery = nullptr;
    Switch* m_delay = nullptr;
    QLabel* m_lastRun;
    QPushButton* m_fire;
    QPushButton* m_burst;
    bool m_expanded = true;
    bool m_firing = false;
    bool m_plaidLost = false;
    QSet<QString> m_simulated; //!< Items whose bank is the simulator's
};

} // namespace egret
