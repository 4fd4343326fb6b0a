// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/urlfields.h"

#include "core/integrations/integrationurls.h"
#include "ui/shared/fields.h"
#include "ui/shared/formfield.h"

#include <QVBoxLayout>

namespace egret {

UrlFields::UrlFields(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_reach(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_webhookUrl(new CopyField(theme, tr("Webhook URL")))
    , m_linkUrl(new CopyField(theme, tr("Link URL")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addWidget(new FormField(tr("Webhook URL"), m_webhookUrl,
        tr("Give it to Plaid as webhook in /link/token/create, or forward Plaid webhooks here with all headers."), m_reach));
    rows->addWidget(new FormField(tr("Link URL"), m_linkUrl,
        tr("Your back end posts item_id, access_token and end_user_id here after the exchange, with an API key as x-api-key.")));
}

void UrlFields::setIntegration(const Integration& integration, const QUrl& base)
{
    m_webhookUrl->setText(webhookUrl(base, integration).toString(QUrl::FullyEncoded));
    m_linkUrl->setText(linkUrl(base, integration).toString(QUrl::FullyEncoded));
}

void UrlFields::setReach(const QString& text, Ink ink)
{
    setInk(m_reach, ink);
    m_reach->setText(text);
}

} // namespace egret
