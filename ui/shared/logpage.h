// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/density.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace egret {

class EmptyState;
class PagedTableModel;
class Switch;
class TableView;

//! What pages about things that keep coming have in common: a search field, the table of a PagedTableModel, its empty and
//! error states, rows that arrive while somebody reads, and a panel for one row. Keys: / searches, P pauses, J and K
//! move, Enter opens, Esc closes.
class LogPage : public QWidget {
    Q_OBJECT

public:
    QLineEdit* searchField() const { return m_search; }
    TableView* table() const { return m_table; }

public slots:
    void setDensity(egret::Density density);
    //! The data has changed: asks again. Rows that are new wait while the page is paused, scrolled or has a selection.
    void refresh();
    //! Opens the details of the first row.
    void openFirst();

signals:
    void openRowChanged(qint64 rowId); //!< 0: none

protected:
    //! \a model must outlive the page. \a name: of the table, for people who do not see it.
    LogPage(Theme& theme, PagedTableModel& model, const QString& name, QWidget* parent);

    Theme& theme() const { return m_theme; }
    QHBoxLayout* toolBar() const { return m_toolBar; }
    Switch* liveSwitch() const { return m_live; }
    //! What stands where rows would be; setBody() adds another such.
    EmptyState* emptyState() const { return m_empty; }
    void addBody(QWidget* body);
    //! Shows \a body instead of the table; null: the table or its state.
    void showBody(QWidget* body);
    //! Adds a widget under the table.
    void addUnderTable(QWidget* widget);
    //! The details; hidden until a row is opened. Its closing, previous and next are the subclass's to connect.
    void setPanel(QWidget* panel, int width);
    qint64 openRow() const { return m_openRow; }
    void openRowAt(int row, bool focusPanel);
    void closePanel();
    void step(int rows);
    //! Beside the field, which is marked: why the search cannot be read. Empty: it can.
    void showSearchError(const QString& reason);
    void clearSearch();

    //! Reads the field and sets the model's query.
    virtual void search() = 0;
    //! The row in the panel is another one, or was read again.
    virtual void showOpenRow() = 0;
    virtual void focusPanel() = 0;
    //! Without rows: says why.
    virtual void describeEmpty() = 0;
    virtual void fitColumns(int width) = 0;

    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKeys();
    void makeToolBar(QVBoxLayout* column);
    void makeTable(const QString& name);
    void connectModel();
    void rememberPlace();
    void restorePlace();
    void showState();
    void hold();
    void showWaiting(int rows);
    void placePill();

    Theme& m_theme;
    PagedTableModel& m_model;
    QLineEdit* m_search;
    QTimer m_searchDelay;
    QHBoxLayout* m_toolBar = nullptr;
    QLabel* m_searchError;
    Switch* m_live;
    TableView* m_table;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_failure;
    QWidget* m_shownBody = nullptr;
    QPushButton* m_pill;
    QVBoxLayout* m_left = nullptr;
    QSplitter* m_splitter;
    QWidget* m_panel = nullptr;
    int m_panelWidth = 0;
    qint64 m_openRow = 0;
    qint64 m_topRow = 0; //!< at the table's upper edge before a reset; 0: stay at the top
    int m_topOffset = 0;
};

} // namespace egret
