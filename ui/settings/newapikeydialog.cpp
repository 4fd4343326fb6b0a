// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/newapikeydialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

NewApiKeyDialog::NewApiKeyDialog(const Theme& theme, QWidget* parent)
    : Dialog(theme, tr("New API key"), 560, parent)
    , m_name(newTextField(tr("Name")))
    , m_nameMessage(newLabel(tr("For example the program that will use it."), TextStyle::Caption, Ink::Hint))
    , m_key(new CopyField(theme, tr("API key")))
    , m_result(new Banner(theme))
    , m_cancel(newButton(theme, tr("Cancel")))
    , m_create(newButton(theme, tr("Create key"), {}, ButtonKind::Primary))
{
    constexpr int kLongestName = 128;
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setMaxLength(kLongestName);
    m_key->hide();
    m_result->hide();
    body()->setSpacing(4);
    body()->addWidget(newLabel(tr("Name"), TextStyle::SmallMedium));
    body()->addWidget(m_name);
    body()->addWidget(m_nameMessage);
    body()->addWidget(m_key);
    body()->addSpacing(8);
    body()->addWidget(m_result);
    m_create->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewApiKeyDialog::create);
    footer()->addStretch();
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_create);
    m_name->setFocus();
}

void NewApiKeyDialog::create()
{
    if (m_key->isVisible()) {
        accept();
        return;
    }
    const QString name = m_name->text().trimmed();
    setInvalid(m_name, name.isEmpty());
    if (name.isEmpty()) {
        setInk(m_nameMessage, Ink::Error);
        m_nameMessage->setText(tr("Enter a name."));
        return;
    }
    m_create->setEnabled(false);
    emit createRequested(name);
}

void NewApiKeyDialog::showKey(const ApiKey& key)
{
    m_name->setReadOnly(true);
    m_nameMessage->hide();
    m_key->setText(key.reveal());
    m_key->show();
    m_result->showMessage(Tone::Warning, tr("Copy this key now"),
        tr("Egret keeps only a fingerprint of it and cannot show it again. Programs send it as x-api-key."));
    m_cancel->hide();
    m_create->setText(tr("Done"));
    m_create->setEnabled(true);
    m_key->copyButton()->setFocus();
}

void NewApiKeyDialog::showFailure(const Error& error)
{
    const ErrorText text = errorText(error);
    m_result->showMessage(Tone::Error, text.title, text.advice);
    m_create->setEnabled(true);
}

} // namespace egret
