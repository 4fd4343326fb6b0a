// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/requests/requestcontents.h"
#include "ui/requests/requesttablemodel.h"
#include "ui/shared/logpage.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace egret {

class BodyDialog;
class ComboBox;
class EmptyState;
class FilterSegments;
class LinesTableModel;
class PacedQuestion;
class RequestErrorTableModel;
class RequestPanel;
class RequestTrends;
class SegmentedControl;

//! Every call that was made to Plaid: how it ended, how long it took, what failed how often, and how near Plaid's limits
//! are. It reads by signals only.
class RequestsPage : public LogPage {
    Q_OBJECT

public:
    //! How a list is written to a file.
    enum class ExportForm { Har, Postman, Json, Csv };

    //! \a clock must outlive the page.
    RequestsPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    RequestTableModel& model() const { return *m_model; }
    RequestPanel& panel() const { return *m_panel; }

public slots:
    //! Asks for everything for the first time; once the page is connected.
    void start();
    void setItemNames(const QHash<egret::ItemId, egret::ItemName>& names);
    //! Of tallyRequested().
    void setTally(const egret::RequestTally& tally);
    void setContents(const egret::RequestContents& contents);
    void setErrors(const QList<egret::RequestErrorGroup>& groups);
    void setOperations(const QList<egret::OperationLine>& lines);
    //! Shows what speaks against it, and asks for it again where somebody agrees.
    void askToRerun(const egret::RerunQuestion& question);
    //! Opens \a call, which was just made, among others to its endpoint for its Item.
    void showCall(const egret::RequestRecord& call);
    //! Of rerunRequested(): it was not made.
    void setRerunError(const egret::Error& error);
    //! Of trendRequested().
    void setTrend(const egret::RequestTrend& trend);

signals:
    //! \a query: the search and the period, without what the segments narrow it to.
    void tallyRequested(const egret::RequestQuery& query);
    void contentsRequested(qint64 number);
    void errorsRequested();
    void operationsRequested();
    void trendRequested(const egret::RequestQuery& query, egret::Timestamp until, int points);
    void itemNamesRequested();
    void exportRequested(const egret::RequestQuery& query, egret::RequestsPage::ExportForm form, const QString& path);
    void openItemRequested(const egret::ItemId& item);
    void rerunRequested(const egret::RerunWish& wish);
    void rerunFailed(const egret::Error& error); //!< nothing on the page says so

protected:
    void search() override;
    void applySort() override;
    bool startsDescending(int column) const override;
    void showOpenRow() override;
    void focusPanel() override;
    void describeEmpty() override;
    QString termOf(const QModelIndex& cell) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTools();
    void makeTable();
    void makeViews();
    void makeFooter();
    TableView* newView(LinesTableModel& lines, const QString& name, const QList<int>& widths);
    void followOperations(TableView* view);
    void askForTrend();
    void chooseExport(ExportForm form);
    RequestQuery baseQuery() const;
    RequestQuery sorted(RequestQuery query) const;
    void askAboutAll();
    void showView();
    void showCallsOf(const RequestErrorGroup& group);
    void showOnly(const QString& text, RequestQuery::Outcome outcome);
    void rerun(const RerunWish& wish);
    void runAgain();
    void openEditor();
    void openWanted();

    const Clock& m_clock;
    RequestTableModel* m_model;
    RequestPanel* m_panel;
    FilterSegments* m_segments;
    ComboBox* m_period;
    SegmentedControl* m_views;
    QPushButton* m_export = nullptr;
    QPushButton* m_clear;
    RequestErrorTableModel* m_errors;
    LinesTableModel* m_operations;
    QString m_operation; //!< whose trend is shown; empty: of all
    RequestTrends* m_trends;
    PacedQuestion* m_trending;
    QWidget* m_errorTable = nullptr;
    EmptyState* m_noErrors = nullptr;
    QWidget* m_errorsView = nullptr; //!< one of these two
    QWidget* m_operationsView = nullptr;
    QLabel* m_calls;
    QLabel* m_succeeded;
    QLabel* m_latencies;
    PacedQuestion* m_tallying;
    RequestQuery m_typed; //!< as last read from the field
    QPointer<BodyDialog> m_editing;
    qint64 m_wanted = 0; //!< to be opened once it is in the list
};

} // namespace egret
