// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/synctext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace egret {

class AccountBalances;
class KeyValueGrid;

//! The facts about one Item: what to act on and by when, accounts, the last syncs, ids.
class ItemDetails : public QWidget {
    Q_OBJECT

public:
    explicit ItemDetails(const Theme& theme, QWidget* parent = nullptr);

    void setPortrait(const ItemPortrait& portrait);
    //! Its sync that is under way stands above the last ones, in the place of the oldest of them; nothing: there is none.
    void setSync(const std::optional<SyncText>& sync);

signals:
    void wholeHistoryRequested();

private:
    QVBoxLayout* addSection(QWidget* content);
    QWidget* makeSyncs();
    void showSyncs();
    void showNotices(const ItemPortrait& portrait);
    void showIds(const ItemPortrait& portrait);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_notices;
    AccountBalances* m_accounts;
    MomentList* m_sync;
    MomentList* m_syncs;
    QPushButton* m_whole;
    KeyValueGrid* m_ids;
    QList<SyncRun> m_runs;
};

} // namespace egret
