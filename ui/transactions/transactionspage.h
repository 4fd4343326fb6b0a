// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/logpage.h"

namespace egret {

class ExportBanner;
class TotalsBar;
class TransactionPanel;
class TransactionTableModel;

//! Search and browse transactions, see one in detail. Reads through \a model only.
class TransactionsPage : public LogPage {
    Q_OBJECT

public:
    //! \a model must outlive the page.
    TransactionsPage(Theme& theme, TransactionTableModel& model, QWidget* parent = nullptr);

    TransactionPanel* panel() const { return m_panel; }
    ExportBanner* exportBanner() const { return m_exportBanner; }

public slots:
    //! Asks for the first time; once the model is read for.
    void start();
    //! As if the user had typed \a text.
    void searchFor(const QString& text);
    //! Of the export that was asked for; \a left: nothing where it cannot be told yet.
    void showExportProgress(qint64 rows, qint64 total, std::optional<std::chrono::seconds> left);
    void showExportDone();
    void showExportFailure(const egret::Error& error);

signals:
    //! These rows with these columns, by their keys; the form follows from the ending of \a path. One at a time.
    void exportRequested(const egret::RowIndex& rows, const QStringList& columns, const QString& path);
    void exportCancelled();
    // From the empty state.
    void connectBankRequested();
    void showLinkUrlRequested();

protected:
    void search() override;
    void showRows() override;
    void showOpenRow() override;
    void focusPanel() override;
    void applySort() override;
    bool startsDescending(int column) const override;
    void describeEmpty() override;
    QString termOf(const QModelIndex& cell) const override;
    bool canLeaveOut() const override { return false; }
    void addRowActions(QMenu& menu, const QList<int>& rows) override;
    QString describeSelection(const QList<int>& rows) override;

private:
    void makeColumns();
    void makeStates();
    void makeExport();
    QMenu* newExportMenu(bool selectedOnly);
    void chooseFile(const QString& ending, bool selectedOnly);
    void startExport(const RowIndex& rows, const QString& path);
    void setExporting(bool exporting);

    TransactionTableModel& m_model;
    QPushButton* m_clear;
    QPushButton* m_connectBank;
    QPushButton* m_showLinkUrl;
    QPushButton* m_export = nullptr;
    QPushButton* m_exportSelected = nullptr;
    ExportBanner* m_exportBanner;
    TotalsBar* m_totals;
    TransactionPanel* m_panel;
    //! What was exported last, to try it again.
    RowIndex m_exported;
    QString m_exportPath;
    bool m_exporting = false;
};

} // namespace egret
