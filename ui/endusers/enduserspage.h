// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/endusers/endusertablemodel.h"
#include "ui/shared/listpage.h"

namespace egret {

class FilterSegments;
struct Error;

//! What goes when an end user is erased, besides what the list shows.
struct ErasurePlan {
    EndUserId id;
    qint64 webhooks = 0;
    qint64 requests = 0;
};

//! The customer list: what is held of each end user, and whether its connections work. It reads and acts by signals only.
class EndUsersPage : public ListPage {
    Q_OBJECT

public:
    //! \a clock must outlive the page.
    EndUsersPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    EndUserTableModel& model() const { return *m_model; }
    //! Of the end user that is selected.
    QMenu* menu() const { return m_menu; }

public slots:
    void setUsers(const QList<egret::ListedEndUser>& users);
    //! Nothing could be read.
    void showReadError(const egret::Error& error);
    //! Answers planRequested(): asks whether to erase.
    void confirmErasure(const egret::ErasurePlan& plan);

signals:
    void usersRequested();
    //! Enter, and the menu.
    void insightsRequested(const egret::EndUserId& id);
    void transactionsRequested(const egret::EndUserId& id);
    void itemsRequested(const egret::EndUserId& id, const QString& name);
    void planRequested(const egret::EndUserId& id);
    //! Confirmed by typing.
    void eraseRequested(const egret::EndUserId& id);
    void renameRequested(const egret::EndUserId& id, const QString& name);
    //! Everything that is held of one end user.
    void exportUserRequested(const egret::EndUserId& id, const QString& path);
    //! The list as it is shown, as JSON or CSV.
    void exportListRequested(const QList<egret::ListedEndUser>& users, const QString& path);
    void showLinkUrlRequested(); //!< from the empty state

protected:
    void search() override;
    void readAgain() override;
    void describeEmpty() override;
    //! There is no panel: what came in and went out is shown instead.
    void openRowAt(int row, bool focusPanel) override;
    QString keyOf(int row) const override;
    QString termOf(const QModelIndex& cell) const override;
    bool canLeaveOut() const override { return false; }
    void addRowActions(QMenu& menu, const QList<int>& rows) override;
    QString describeSelection(const QList<int>& rows) override;

private:
    void makeTools();
    void makeColumns();
    void makeFooter();
    void makeStates();
    void makeMenu();
    void connectParts();
    const ListedEndUser* selected() const;
    void sortBy(int column);
    void showCounts();
    void exportList(const QList<ListedEndUser>& users);
    void rename();

    EndUserTableModel* m_model;
    FilterSegments* m_groups;
    QPushButton* m_actions;
    QPushButton* m_export = nullptr;
    QPushButton* m_clear;
    QPushButton* m_showLinkUrl;
    QLabel* m_totals;
    QLabel* m_net;
    QMenu* m_menu;
    int m_sorted = 0;
    bool m_ascending = true;
};

} // namespace egret
