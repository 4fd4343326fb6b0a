// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/endusers/endusertablemodel.h"
#include "ui/shared/density.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace egret {

class EmptyState;
class FilterSegments;
class TableView;
struct Error;

//! What goes when an end user is erased, besides what the list shows.
struct ErasurePlan {
    EndUserId id;
    qint64 webhooks = 0;
    qint64 requests = 0;
};

//! The customer list: what is held of each end user, and whether its connections work. It reads and acts by signals only.
class EndUsersPage : public QWidget {
    Q_OBJECT

public:
    //! \a clock must outlive the page.
    EndUsersPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    EndUserTableModel& model() const { return *m_model; }
    TableView* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }
    //! Of the end user that is selected.
    QMenu* menu() const { return m_menu; }

public slots:
    void setUsers(const QList<egret::ListedEndUser>& users);
    //! Nothing could be read.
    void showReadError(const egret::Error& error);
    //! Answers planRequested(): asks whether to erase.
    void confirmErasure(const egret::ErasurePlan& plan);
    void setDensity(egret::Density density);

signals:
    void usersRequested();
    //! Enter, and the menu.
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolBar();
    QWidget* makeTable();
    QWidget* makeFooter();
    void makeStates();
    void makeMenu();
    void connectParts();
    const ListedEndUser* selected() const;
    void sortBy(int column);
    void showMenu(const QPoint& globalPlace);
    void showState();
    void fitColumns(int width);
    void rename();
    void chooseFile(const QString& title, const QString& name, std::function<void(const QString& path)> chosen);

    Theme& m_theme;
    EndUserTableModel* m_model;
    QLineEdit* m_search;
    FilterSegments* m_groups;
    QPushButton* m_actions;
    QPushButton* m_export;
    TableView* m_table;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_failure;
    QPushButton* m_clear;
    QPushButton* m_showLinkUrl;
    QLabel* m_totals;
    QLabel* m_net;
    QMenu* m_menu;
    int m_sorted = 0;
    bool m_ascending = true;
};

} // namespace egret
