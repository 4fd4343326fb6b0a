// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/logpage.h"
#include "ui/webhooks/webhookcontents.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QPointer>

class QPushButton;

namespace egret {

class BodyDialog;
class ComboBox;
class CoverageTableModel;
class FilterSegments;
class PacedQuestion;
class ReplayDialog;
class SimulatePanel;
class WebhookPanel;

//! What came to the receiver, how it was judged, and what was done about it. It reads and acts by signals only.
class WebhooksPage : public LogPage {
    Q_OBJECT

public:
    //! \a clock must outlive the page.
    WebhooksPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    WebhookTableModel& model() const { return *m_model; }
    WebhookPanel& panel() const { return *m_panel; }
    SimulatePanel& simulator() const { return *m_simulator; }
    //! Narrows the list to one delivery, or to one Item's.
    void showWebhook(const WebhookId& webhook);
    void showItem(const ItemId& item);

public slots:
    //! Asks for everything for the first time; once the page is connected.
    void start();
    void setItemNames(const QHash<egret::ItemId, egret::ItemName>& names);
    //! Of tallyRequested().
    void setTally(const egret::WebhookTally& tally);
    void setContents(const egret::WebhookContents& contents);
    void setRecheck(const egret::WebhookId& webhook, const QJsonObject& report);
    void setCoverage(const QList<egret::CoverageLine>& lines);
    void setReplayOutcome(const egret::ReplayOutcome& outcome);
    //! Shows what acting on them may delete, and asks for them again where somebody agrees.
    void askToRequeue(const egret::RequeueQuestion& question);
    void setFireOutcome(const egret::FireOutcome& outcome);
    //! Of copyRequested(): opens the copy in the panel.
    void showCopy(const egret::WebhookId& copy);
    void setCopyError(const egret::Error& error);
    //! Opens the dialog that says where they differ.
    void showComparison(const egret::WebhookComparison& webhooks);

    //! What needs Plaid is of no use while it is out of reach.
    void setPlaidLost(bool lost);

signals:
    //! \a query: the search and the period, without what the segments narrow it to.
    void tallyRequested(const egret::WebhookQuery& query);
    void contentsRequested(const egret::WebhookId& webhook);
    void coverageRequested();
    //! showComparison() answers.
    void comparisonRequested(const egret::WebhookId& earlier, const egret::WebhookId& later);
    void itemNamesRequested();
    //! The whole list as JSON or CSV.
    void exportRequested(const egret::WebhookQuery& query, const QString& path);

    void previewRequested(const egret::WebhookId& webhook);
    //! \a agreed: what it may delete was shown.
    void replayRequested(const egret::WebhookId& webhook, bool agreed);
    void sendRequested(const egret::WebhookId& webhook, const QUrl& target);
    void recheckRequested(const egret::WebhookId& webhook);
    void requeueRequested(const QList<egret::WebhookId>& webhooks, bool agreed);
    void fireRequested(const egret::FireRequest& request);
    //! A copy of \a webhook that says \a body is to be kept.
    void copyRequested(const egret::WebhookId& webhook, const QByteArray& body);
    void openItemRequested(const egret::ItemId& item);
    void showWebhookUrlRequested(); //!< from the empty state

protected:
    void search() override;
    void applySort() override;
    void showOpenRow() override;
    void focusPanel() override;
    void describeEmpty() override;
    QString termOf(const QModelIndex& cell) const override;
    void addRowActions(QMenu& menu, const QList<int>& rows) override;
    QString describeSelection(const QList<int>& rows) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeTools();
    void makeCoverage();
    void connectPanel();
    void openReplay();
    void openEditor();
    QString nameOf(const ItemId& item) const;
    //! Those of \a rows that can be put back into the queue.
    QList<WebhookId> genuine(const QList<int>& rows) const;
    void compare(const QList<int>& rows);
    void chooseExport();
    void requestTally();
    WebhookQuery baseQuery() const;
    WebhookQuery sorted(WebhookQuery query) const;
    void showOnly(const QString& text);
    bool isNarrowed() const;

    const Clock& m_clock;
    WebhookTableModel* m_model;
    WebhookPanel* m_panel;
    SimulatePanel* m_simulator;
    FilterSegments* m_segments;
    ComboBox* m_period;
    QPushButton* m_coverage;
    QPushButton* m_export = nullptr;
    QPushButton* m_clear;
    QPushButton* m_showUrl;
    QPushButton* m_putBack; //!< for several
    QPushButton* m_compare; //!< for two
    CoverageTableModel* m_coverageModel;
    QPointer<ReplayDialog> m_replay;
    QPointer<BodyDialog> m_editing;
    bool m_opensFirst = false; //!< once the list is here
    PacedQuestion* m_tallying;
    WebhookQuery m_typed; //!< as last read from the field
    bool m_wasLow = false; //!< lower than the simulator needs
};

} // namespace egret
