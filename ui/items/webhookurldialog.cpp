// SPDX-License-Identifier: Apache-2.0
#include "ui/items/webhookurldialog.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

WebhookUrlDialog::WebhookUrlDialog(const Theme& theme, Environment environment, const QString& current, QWidget* parent)
    : Dialog(theme, tr("Webhook URL of this item"), 560, parent)
    , m_environment(environment)
    , m_field(newTextField(tr("New webhook URL"), true))
    , m_move(newButton(theme, tr("Move webhooks"), "link"_L1, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* now = new CopyField(theme, tr("Current webhook URL"));
    now->setText(current.isEmpty() ? tr("Not known yet") : current);
    m_field->setPlaceholderText(tr("Empty: this integration's own address"));
    const std::pair<QString, QWidget*> fields[]{{tr("Current webhook URL"), now}, {tr("New webhook URL"), m_field}};
    for (const auto& [name, field] : fields) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(newLabel(name, TextStyle::SmallMedium));
        column->addWidget(field);
        body()->addLayout(column);
    }
    body()->addWidget(newParagraph(tr("Egret calls /item/webhook/update. Where they went before is remembered."), TextStyle::Small, Ink::Hint));
    QPushButton* cancel = newButton(theme, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &WebhookUrlDialog::check);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(m_move);
    m_field->setFocus();
}

QUrl WebhookUrlDialog::url() const
{
    return QUrl(m_field->text().trimmed(), QUrl::StrictMode);
}

void WebhookUrlDialog::check()
{
    const QUrl entered = url();
    const bool isSecure = entered.scheme() == "https"_L1;
    const bool isAllowed = isSecure || (entered.scheme() == "http"_L1 && m_environment != Environment::Production);
    const bool ok = m_field->text().trimmed().isEmpty() || (entered.isValid() && !entered.host().isEmpty() && isAllowed);
    setInvalid(m_field, !ok);
    m_move->setEnabled(ok);
    m_move->setToolTip(ok ? QString() : m_environment == Environment::Production ? tr("Takes an https address") : tr("Takes an http or https address"));
}

} // namespace egret
