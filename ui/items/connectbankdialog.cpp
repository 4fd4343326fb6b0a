// SPDX-License-Identifier: Apache-2.0
#include "ui/items/connectbankdialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/statetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestId = 140;

} // namespace

ConnectBankDialog::ConnectBankDialog(
    const Theme& theme, const QList<IntegrationSummary>& integrations, const BankWish& known, QWidget* parent)
    : Dialog(theme, tr("Connect a bank"), 480, parent)
    , m_theme(theme)
    , m_integrations(integrations)
    , m_integration(new ComboBox(theme))
    , m_endUser(newTextField(tr("End user id")))
    , m_name(newTextField(tr("Name")))
    , m_note(new Banner(theme))
    , m_failure(new Banner(theme))
    , m_open(newButton(theme, tr("Open the sign-in page"), "external"_L1, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_integration->setAccessibleName(tr("Integration"));
    m_integration->setFixedHeight(32);
    for (const IntegrationSummary& summary : integrations) {
        const Integration& integration = summary.integration;
        m_integration->addItem(integration.name + u", "_s + environmentText(integration.environment), integration.id.value());
    }
    m_integration->setCurrentIndex(qMax(0, m_integration->findData(known.integration.value())));
    m_endUser->setMaxLength(kLongestId);
    m_endUser->setText(known.endUser.value());
    m_name->setText(known.endUserName);
    addField(tr("Integration"), m_integration, {});
    addField(tr("End user id"), m_endUser, tr("Your own id of this customer, as your back end uses it."));
    addField(tr("Name"), m_name, tr("Shown in lists; may be left empty."));
    body()->addWidget(m_note);
    body()->addWidget(m_failure);
    m_failure->hide();
    addButtons();
    connect(m_integration, &QComboBox::currentIndexChanged, this, &ConnectBankDialog::showNote);
    connect(m_endUser, &QLineEdit::textChanged, this, &ConnectBankDialog::check);
    connect(m_endUser, &QLineEdit::returnPressed, this, &ConnectBankDialog::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &ConnectBankDialog::submit);
    showNote();
    check();
    m_endUser->setFocus();
}

void ConnectBankDialog::addField(const QString& label, QWidget* field, const QString& hint)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(newLabel(label, TextStyle::SmallMedium));
    rows->addWidget(field);
    if (!hint.isEmpty())
        rows->addWidget(newLabel(hint, TextStyle::Caption, Ink::Hint));
    body()->addLayout(rows);
}

void ConnectBankDialog::addButtons()
{
    QPushButton* cancel = newButton(m_theme, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ConnectBankDialog::submit);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(m_open);
}

void ConnectBankDialog::showNote()
{
    const int index = m_integration->currentIndex();
    if (index < 0) {
        m_note->showMessage(Tone::Warning, tr("No integration yet"), tr("Add your Plaid keys in Settings first."));
        return;
    }
    if (m_integrations[index].integration.environment == Environment::Production)
        m_note->showMessage(Tone::Warning, tr("This is Production"), tr("A real bank is connected, real data is read, and Plaid bills the item."));
    else
        m_note->showMessage(Tone::Info, {}, tr("The page opens in your browser. The item appears here once the end user is done."));
}

void ConnectBankDialog::check()
{
    const bool ready = m_integration->currentIndex() >= 0 && !m_endUser->text().trimmed().isEmpty();
    m_open->setEnabled(ready);
    m_open->setToolTip(ready ? QString() : tr("Needs an integration and an end user id"));
}

void ConnectBankDialog::submit()
{
    if (!m_open->isEnabled())
        return;
    m_failure->hide();
    m_open->setEnabled(false);
    setButtonIcon(m_open, m_theme, "refresh"_L1, ButtonKind::Primary);
    emit wished({IntegrationId(m_integration->currentData().toString()), EndUserId(m_endUser->text().trimmed()), m_name->text().trimmed()});
}

void ConnectBankDialog::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    m_failure->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
    m_failure->setReference(error.code, error.requestId);
    setButtonIcon(m_open, m_theme, "external"_L1, ButtonKind::Primary);
    check();
}

} // namespace egret
