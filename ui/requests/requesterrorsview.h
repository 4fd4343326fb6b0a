// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "ui/shared/tableview.h"

namespace egret {

class RequestErrorTableModel;

//! The table of failed calls by kind: a click on a header sorts, one on the count, Enter or a double click asks for the
//! calls, the Menu key and a right click offer that and copying.
class RequestErrorsView : public TableView {
    Q_OBJECT

public:
    //! \a model must outlive the view.
    RequestErrorsView(const Theme& theme, RequestErrorTableModel& model, QWidget* parent = nullptr);

signals:
    void callsRequested(const egret::RequestErrorGroup& group);

private:
    void setUpColumns();
    void sortBy(int column);
    void askForCalls(int row);
    void showMenu(const QModelIndex& cell, const QPoint& globalPlace);

    const Theme& m_theme;
    RequestErrorTableModel& m_groups;
    int m_sortColumn;
    bool m_ascending = false;
};

} // namespace egret
