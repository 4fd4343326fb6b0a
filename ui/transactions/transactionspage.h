// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/density.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace egret {

class EmptyState;
class TableView;
class TotalsBar;
class TransactionPanel;
class TransactionTableModel;

//! Search and browse transactions, see one in detail. Reads through \a model only.
class TransactionsPage : public QWidget {
    Q_OBJECT

public:
    //! \a model must outlive the page.
    TransactionsPage(Theme& theme, TransactionTableModel& model, QWidget* parent = nullptr);

    QLineEdit* searchField() const { return m_search; }
    TableView* table() const { return m_table; }
    TransactionPanel* panel() const { return m_panel; }

public slots:
    void setDensity(egret::Density density);
    //! The data has changed: reads again and keeps the place and the selected row.
    void refresh();
    //! As if the user had typed \a text.
    void searchFor(const QString& text);
    //! Opens the details of the first row, for pictures.
    void openFirst();

signals:
    void showLinkUrlRequested(); //!< from the empty state

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolBar();
    QWidget* makeTable();
    void makeStates();
    void connectModel();
    void search();
    void sortBy(int column);
    void rememberPlace();
    void restorePlace();
    void onIndexed(qint64 milliseconds);
    void showState();
    void openRow(int row, bool focusPanel);
    void showOpenRow();
    void closePanel();
    void step(int rows);
    void fitColumns();
    void shareRoom(int spare);

    const Theme& m_theme;
    TransactionTableModel& m_model;
    QLineEdit* m_search;
    QTimer m_searchDelay;
    TableView* m_table;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    QPushButton* m_clear;
    QPushButton* m_showLinkUrl;
    EmptyState* m_failure;
    TotalsBar* m_totals;
    TransactionPanel* m_panel;
    QSplitter* m_splitter;
    std::array<int, 8> m_fittedWidths{}; //!< by column: as last set by the page, to tell what the user has dragged
    qint64 m_openRow = -1; //!< row id in the panel
    qint64 m_topRow = -1; //!< row id at the table's upper edge before a refresh; −1: stay at the top
    int m_topOffset = 0;
};

} // namespace egret
