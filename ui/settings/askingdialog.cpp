// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/askingdialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace egret {

AskingDialog::AskingDialog(const Theme& theme, const QString& title, const QString& action, QWidget* parent)
    : Dialog(theme, title, 560, parent)
    , m_theme(theme)
    , m_fields(new QWidget)
    , m_result(new Banner(theme))
    , m_cancel(newButton(theme, tr("Cancel")))
    , m_action(newButton(theme, action, {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(14);
    m_result->hide();
    body()->setSpacing(14);
    body()->addWidget(m_fields);
    body()->addWidget(m_result);
    m_action->setDefault(true);
    footer()->addStretch();
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_action);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_done)
            accept();
        else
            emit asked();
    });
}

void AskingDialog::addField(QWidget* field)
{
    m_fields->layout()->addWidget(field);
}

void AskingDialog::setReady(bool ready)
{
    m_ready = ready;
    m_action->setEnabled(ready);
    m_result->hide(); // it was about what stood here before
}

void AskingDialog::setBusy(bool busy)
{
    m_fields->setDisabled(busy);
    m_action->setEnabled(m_ready && !busy);
}

void AskingDialog::showBusy(const QString& text)
{
    setBusy(true);
    m_result->setReference({}, {});
    m_result->showMessage(Tone::Info, {}, text);
}

void AskingDialog::showFailure(const Error& error)
{
    setBusy(false);
    const ErrorText text = errorText(error);
    m_result->showMessage(Tone::Error, text.title, text.advice);
    m_result->setReference(error.code, error.requestId);
    m_action->setFocus();
}

void AskingDialog::showDone(const QString& title, const QString& text, const QString& requestId)
{
    m_done = true;
    m_fields->hide();
    m_cancel->hide();
    m_result->showMessage(Tone::Ok, title, text);
    m_result->setReference({}, requestId);
    m_action->setText(tr("Done"));
    m_action->setEnabled(true);
    m_action->setFocus();
}

} // namespace egret
