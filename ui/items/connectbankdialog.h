// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/items/testbanks.h"
#include "ui/shared/dialog.h"
#include "ui/shared/itemwish.h"

class QLineEdit;
class QPushButton;

namespace egret {

class Banner;
class ComboBox;
class FormField;
class SegmentedControl;
class TestBankFields;

//! Asks whose bank is to be connected, and with which keys: on a sign-in page or, where money is not real, as a test bank at
//! once. Stays open until the page is, or the bank is linked, or says why not.
class ConnectBankDialog : public Dialog {
    Q_OBJECT

public:
    //! \a known: what is filled in already.
    ConnectBankDialog(
        const Theme& theme, const QList<IntegrationSummary>& integrations, const TestBanks& banks, const BankWish& known, QWidget* parent);

public slots:
    void showError(const egret::Error& error);

signals:
    void wished(const egret::BankWish& wish);

private:
    enum class Way { Page, TestBank };

    void makeWays();
    void addButtons();
    Environment environment() const;
    Way way() const;
    void showIntegration();
    void showWay();
    void showNote();
    void showReady();
    void check();
    void submit();

    const Theme& m_theme;
    QList<IntegrationSummary> m_integrations;
    ComboBox* m_integration;
    QLineEdit* m_endUser;
    QLineEdit* m_name;
    SegmentedControl* m_way;
    FormField* m_wayField;
    TestBankFields* m_testBank;
    Banner* m_note;
    Banner* m_failure;
    QPushButton* m_open;
};

} // namespace egret
