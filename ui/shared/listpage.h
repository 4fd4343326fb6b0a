// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/shared/density.h"
#include "ui/shared/tablecolumns.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QJsonObject;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace egret {

class DetailPanel;
class EmptyState;
class PanelSplit;
class SearchBar;
class SelectionBar;

//! What every page with a list has: a tool bar with a search field, the table with its columns, what stands there instead
//! of rows, a panel for one row, acts for several, and menus. Keys: / searches, J and K move, Enter opens, Esc closes or
//! takes the selection away, Ctrl+C and Ctrl+Shift+C copy, the Menu key opens a row's menu.
class ListPage : public QWidget {
    Q_OBJECT

public:
    QLineEdit* searchField() const;
    TableView* table() const { return m_table; }
    //! Null before setColumns().
    TableColumns* columns() const { return m_columns; }
    //! What somebody has chosen of columns and the panel's width, for the next start; empty: nothing.
    QJsonObject layoutChoices() const;
    //! Only what belongs to \a integration is shown; \a name is for people. Both empty: everybody's. After the first time
    //! another one is asked for at once, or when the page is next shown.
    void setScope(const IntegrationId& integration, const QString& name);
    IntegrationId scope() const { return m_scope.value_or(IntegrationId()); }
    //! As layoutChoices() said; what it does not understand changes nothing.
    void restoreLayout(const QJsonObject& choices);

public slots:
    void setDensity(egret::Density density);
    //! Opens the details of the first row, for pictures.
    void openFirst();

signals:
    void everybodyRequested(); //!< from the empty state: no scope any more

protected:
    //! \a model must outlive the page. \a name: of the table, for people who do not see it.
    ListPage(Theme& theme, QAbstractItemModel& model, const QString& name, QWidget* parent);

    Theme& theme() const { return m_theme; }
    //! Behind the search field.
    QHBoxLayout* toolBar() const;
    SelectionBar* selectionBar() const { return m_selection; }
    EmptyState* emptyState() const { return m_empty; }
    //! How long a pause in typing is before search(); zero by default.
    void setSearchDelay(std::chrono::milliseconds delay);
    void setColumns(const QList<TableColumn>& columns);
    //! Of rows, above what the density says.
    void setTallerBy(int pixels);
    //! Something else that can stand in the table's place, e.g. a skeleton.
    void addBody(QWidget* body);
    //! Shows \a body instead of the table and its states; null: these again.
    void showBody(QWidget* body);
    //! Adds a widget between the tool bar and the table.
    void addOverTable(QWidget* widget);
    //! Adds a widget under the table.
    void addUnderTable(QWidget* widget);
    //! Adds the line under the table and returns its layout, which has no widgets yet.
    QHBoxLayout* addFooter();
    //! The details; hidden until a row is opened. The page connects its buttons.
    void setPanel(DetailPanel* panel, int width);
    bool isPanelShown() const;
    //! Shows the panel and selects \a row.
    void showPanelFor(int row);
    void closePanel();
    void step(int rows);
    //! The table, or why it is empty.
    virtual void showRows();
    void showFailure(const Error& error);
    //! Beside the field, which is marked: why the search cannot be read. Empty: it can.
    void showSearchError(const QString& reason);
    void clearSearch();
    //! Rows that are selected together; the panel is for one only.
    bool hasSeveralSelected() const;
    //! Adds the button that exports the list to the tool bar, with Ctrl+E; the page connects it or gives it a menu.
    QPushButton* addExport();
    //! A button with words, left out of the way of the keyboard's J and K, for all that is selected.
    QPushButton* addSelectionAct(const QString& text, QLatin1String icon);

    //! Reads the field.
    virtual void search() = 0;
    //! What could not be read is to be tried again.
    virtual void readAgain() = 0;
    //! Without rows: says why.
    virtual void describeEmpty() = 0;
    virtual void openRowAt(int row, bool focusPanel) = 0;
    //! Enter or double click.
    virtual void activateRow(int row) { openRowAt(row, true); }
    //! Where the row in the panel is now; −1: none is open, or it is gone.
    virtual int openPlace() const { return -1; }
    //! The panel was closed.
    virtual void forgetOpenRow() { }
    //! What a row is known by when everything is read anew, so that it stays selected; empty: by nothing.
    virtual QString keyOf(int) const { return {}; }
    virtual void rememberSelection();
    virtual void restoreSelection();
    //! What added to the search shows only rows that are like a cell, e.g. "code:ERROR"; empty: there is no such search.
    virtual QString termOf(const QModelIndex&) const { return {}; }
    //! A term with "-" before it means all others.
    virtual bool canLeaveOut() const { return true; }
    //! Fills the menu with what can be done with the selected rows, which go from the top down; at least one.
    virtual void addRowActions(QMenu&, const QList<int>&) { }
    //! Several rows are selected: sets the acts' states; returns what the rows come to.
    virtual QString describeSelection(const QList<int>&) { return {}; }

    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void describeScope();
    void askForScope();
    QWidget* makeBars();
    QWidget* makeBodies(const QString& name);
    void connectParts();
    void addKeys();
    void onSelectionChanged();
    void showMenu(const QModelIndex& cell, const QPoint& globalPlace);
    void addFilterActions(QMenu& menu, const QModelIndex& cell);
    void addTerm(const QString& term);

    Theme& m_theme;
    QAbstractItemModel& m_rows;
    SearchBar* m_search;
    QLabel* m_searchError;
    QStackedWidget* m_bars;
    SelectionBar* m_selection;
    TableView* m_table;
    TableColumns* m_columns = nullptr;
    int m_tallerBy = 0;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_failure;
    QPushButton* m_everybody;
    std::optional<IntegrationId> m_scope;
    QString m_scopeName;
    bool m_isScopeNew = false; //!< nothing was asked for since
    QWidget* m_shownBody = nullptr;
    QVBoxLayout* m_left;
    PanelSplit* m_split;
    // Before the model was reset.
    QSet<QString> m_selected;
    DetailPanel* m_panel = nullptr;
};

} // namespace egret
