// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/logpage.h"

namespace egret {

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

public slots:
    //! Asks for the first time; once the model is read for.
    void start();
    //! As if the user had typed \a text.
    void searchFor(const QString& text);

signals:
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
    QString describeSelection(const QList<int>& rows) override;

private:
    void makeColumns();
    void makeStates();

    TransactionTableModel& m_model;
    QPushButton* m_clear;
    QPushButton* m_connectBank;
    QPushButton* m_showLinkUrl;
    TotalsBar* m_totals;
    TransactionPanel* m_panel;
};

} // namespace egret
