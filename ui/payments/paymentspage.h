// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payments/paymenttablemodel.h"
#include "ui/shared/listpage.h"

namespace egret {

class FilterSegments;
class PaymentPanel;

//! Payments, consents and transfers as the webhooks about them tell. It reads by signals only.
class PaymentsPage : public ListPage {
    Q_OBJECT

public:
    explicit PaymentsPage(Theme& theme, QWidget* parent = nullptr);

    PaymentTableModel& model() const { return *m_model; }
    PaymentPanel& panel() const { return *m_panel; }

public slots:
    void setPayments(const egret::PaymentOverview& overview);
    //! Nothing could be read.
    void showReadError(const egret::Error& error);

signals:
    void paymentsRequested();
    void webhookRequested(const egret::WebhookId& webhook);
    //! From the empty state.
    void webhookUrlRequested();
    void testWebhookRequested();
    //! The list as it is shown, as JSON or CSV.
    void exportRequested(const QList<egret::TrackedPayment>& payments, const QString& path);

protected:
    void search() override;
    void readAgain() override { emit paymentsRequested(); }
    void describeEmpty() override;
    void openRowAt(int row, bool focusPanel) override;
    int openPlace() const override;
    void forgetOpenRow() override { m_open.clear(); }
    QString keyOf(int row) const override;
    QString termOf(const QModelIndex& cell) const override;
    bool canLeaveOut() const override { return false; }
    QString describeSelection(const QList<int>& rows) override;

private:
    void makeTools();
    void makeColumns();
    void makeFooter();
    void makeStates();
    void sortBy(int column);
    void showCounts();
    void showOpenPayment();
    void exportRows(const QList<int>& rows);

    PaymentTableModel* m_model;
    PaymentPanel* m_panel;
    FilterSegments* m_groups;
    QPushButton* m_export = nullptr;
    QPushButton* m_clear;
    QPushButton* m_showUrl;
    QPushButton* m_test;
    QLabel* m_total;
    QLabel* m_source;
    QString m_open; //!< paymentKey()
    int m_sorted = 0;
    bool m_ascending = false;
};

} // namespace egret
