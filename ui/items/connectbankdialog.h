// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/shared/dialog.h"
#include "ui/shared/itemwish.h"

class QLineEdit;
class QPushButton;

namespace egret {

class Banner;
class ComboBox;

//! Asks whose bank is to be connected, and with which keys; stays open until the sign-in page is, or says why it is not.
class ConnectBankDialog : public Dialog {
    Q_OBJECT

public:
    //! \a known: what is filled in already.
    ConnectBankDialog(
        const Theme& theme, const QList<IntegrationSummary>& integrations, const BankWish& known, QWidget* parent);

public slots:
    void showError(const egret::Error& error);

signals:
    void wished(const egret::BankWish& wish);

private:
    void addField(const QString& label, QWidget* field, const QString& hint);
    void addButtons();
    void showNote();
    void check();
    void submit();

    const Theme& m_theme;
    QList<IntegrationSummary> m_integrations;
    ComboBox* m_integration;
    QLineEdit* m_endUser;
    QLineEdit* m_name;
    Banner* m_note;
    Banner* m_failure;
    QPushButton* m_open;
};

} // namespace egret
