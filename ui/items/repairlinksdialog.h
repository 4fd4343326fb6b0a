// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/items/repairlink.h"
#include "ui/shared/dialog.h"

class QLabel;
class QPushButton;

namespace egret {

class LinesTableModel;

//! Makes pages of Link for several Items, one after the other, and lists them to be handed to the end users. It asks by
//! signals; what is made stays good when it is stopped or closed.
class RepairLinksDialog : public Dialog {
    Q_OBJECT

public:
    //! \a links: what is to be made; at least one.
    RepairLinksDialog(const Theme& theme, const QList<RepairLink>& links, QWidget* parent);

    //! With what was made of them so far.
    const QList<RepairLink>& links() const { return m_links; }

public slots:
    //! Answer linkWished().
    void setLink(const egret::ItemWish& wish, const QUrl& page, egret::Timestamp expires);
    void setFailure(const egret::ItemWish& wish, const egret::Error& error);

signals:
    void linkWished(const egret::ItemWish& wish);
    //! Of those that were made, as CSV or JSON.
    void exportRequested(const QList<egret::RepairLink>& links, const QString& path);

private:
    QWidget* makeTable();
    void makeFooter();
    void start();
    void stop();
    void askNext();
    void showLinks();
    void take(const ItemWish& wish, const RepairLink& answer);
    QList<RepairLink> made() const;
    void copyAll();
    void chooseFile();

    const Theme& m_theme;
    QList<RepairLink> m_links;
    LinesTableModel* m_lines;
    QLabel* m_progress;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_copy;
    QPushButton* m_export;
    bool m_running = false;
};

} // namespace egret
