// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/listpage.h"

namespace egret {

class PagedTableModel;
class Switch;

//! What pages about things that keep coming have in common: the list of a PagedTableModel, and rows that arrive while
//! somebody reads. What is looked at stays in place: the rows in sight, the ones that are selected and the open one. P
//! pauses.
class LogPage : public ListPage {
    Q_OBJECT

public slots:
    //! The data has changed: asks again. Rows that are new wait while the page is paused, scrolled or has a selection.
    void refresh();

signals:
    void openRowChanged(qint64 rowId); //!< 0: none

protected:
    //! \a model must outlive the page. \a name: of the table, for people who do not see it.
    LogPage(Theme& theme, PagedTableModel& model, const QString& name, QWidget* parent);

    Switch* liveSwitch() const { return m_live; }
    //! Adds the switch with its label to the tool bar.
    void addLiveSwitch();
    qint64 openRow() const { return m_openRow; }
    //! Sorted by \a column, its newest or largest first, at the start and after a third click on another header.
    void setStartSort(int column);
    int sortColumn() const { return m_sortColumn; }
    bool isAscending() const { return m_ascending; }

    //! The row in the panel is another one, or was read again.
    virtual void showOpenRow() = 0;
    virtual void focusPanel() = 0;
    //! Another sortColumn() or direction was chosen.
    virtual void applySort() = 0;
    //! Whether people look for the largest of \a column first.
    virtual bool startsDescending(int column) const { return column == m_startColumn; }

    void readAgain() override { refresh(); }
    void openRowAt(int row, bool focusPanel) override;
    int openPlace() const override;
    void forgetOpenRow() override;
    void rememberSelection() override;
    void restoreSelection() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void connectCopying();
    void sortBy(int column);
    void hold();
    void showWaiting(int rows);
    void placePill();

    PagedTableModel& m_model;
    Switch* m_live;
    QLabel* m_liveLabel;
    QPushButton* m_pill;
    qint64 m_openRow = 0;
    qint64 m_topRow = 0; //!< at the table's upper edge before a reset; 0: stay at the top
    int m_topOffset = 0;
    int m_startColumn = 0;
    int m_sortColumn = 0;
    bool m_ascending = false;
    QSet<qint64> m_selected; //!< before a reset
    std::optional<bool> m_copying; //!< as JSON or not, once all of it is read
};

} // namespace egret
