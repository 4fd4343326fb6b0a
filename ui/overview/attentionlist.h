// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/badges.h"
#include "ui/shared/itemwish.h"

#include <optional>

class QVBoxLayout;

namespace egret {

//! One thing somebody has to see to.
struct AttentionEntry {
    ItemId item;
    QString endUserName;
    QString institutionName;
    //! "Login required", or by when to act.
    ChipText state;
    //! The verb on its button.
    QString step;
    //! What the button does by itself; nothing: it opens the Item.
    std::optional<ItemWish::Act> act;
    //! Why the button cannot do it now.
    QString objection = {};

    friend bool operator==(const AttentionEntry&, const AttentionEntry&) = default;
};

//! What needs somebody, the worst first, each with its own fix. Until the first entries it says that they are on their way.
class AttentionList : public QWidget {
    Q_OBJECT

public:
    explicit AttentionList(const Theme& theme, QWidget* parent = nullptr);

    //! Shows the first of them; rows that stay the same keep their focus.
    void setEntries(const QList<AttentionEntry>& entries);
    //! They could not be read; what is shown already stays.
    void showUnknown();

signals:
    void wished(const egret::ItemWish& wish);
    void itemRequested(const egret::ItemId& item);

private:
    //! Rooms in pixels, so that states and buttons stand in columns.
    QWidget* makeRow(const AttentionEntry& entry, int stateRoom, int buttonRoom);
    QWidget* makeLine(QLatin1String icon, Token color, const QString& text);
    void clear();

    const Theme& m_theme;
    QVBoxLayout* m_rows;
    std::optional<QList<AttentionEntry>> m_entries;
};

} // namespace egret
