// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/receiverstep.h"

#include "core/integrations/integrationurls.h"
#include "ui/shared/badges.h"
#include "ui/shared/fields.h"
#include "ui/shared/formfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastPort = 65535;

} // namespace

ReceiverStep::ReceiverStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_dot(new StatusDot(theme))
    , m_listening(newLabel({}, TextStyle::BodyMedium))
    , m_publicUrl(newTextField(tr("Public URL"), true))
    , m_publicUrlField(new FormField(tr("Public URL"), m_publicUrl))
    , m_port(newTextField(tr("Port"), true))
    , m_portField(new FormField(tr("Port"), m_port, tr("On this computer, behind the public URL. With 0 Egret takes a free one at each start.")))
{
    m_publicUrl->setPlaceholderText(u"https://hooks.example.com"_s);
    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_dot);
    state->addWidget(m_listening, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addWidget(newParagraph(
        tr("Plaid and your back end need an address that leads to Egret: that of your tunnel or reverse proxy."), TextStyle::Body, Ink::Secondary));
    rows->addLayout(state);
    rows->addWidget(m_publicUrlField);
    rows->addWidget(m_portField);
    setFocusProxy(m_publicUrl);
    setStatus({});
    setEnvironment(m_environment);
}

void ReceiverStep::setStatus(const ReceiverStatus& status)
{
    m_dot->setTone(status.listening ? Tone::Ok : Tone::Neutral);
    m_listening->setText(status.listening ? tr("Egret listens on %1").arg(status.address) : tr("Egret does not listen yet"));
}

void ReceiverStep::setEnvironment(Environment environment)
{
    m_environment = environment;
    if (environment == Environment::Offline)
        m_publicUrlField->setHint(tr("The built-in simulator finds Egret without one: leave it empty."));
    else
        m_publicUrlField->setHint(
            tr("What webhook and link URLs begin with, with https. It can be empty for now: Settings, Webhook receiver has it, too."));
}

void ReceiverStep::setInput(const ReceiverInput& input)
{
    m_publicUrl->setText(input.publicUrl);
    m_port->setText(input.port);
}

ReceiverInput ReceiverStep::input() const
{
    return {m_publicUrl->text().trimmed(), m_port->text().trimmed()};
}

QString ReceiverStep::tooOpen() const
{
    return tr("Production needs https: webhooks tell of real people's money. Enter the address of your tunnel or proxy with https.");
}

QString ReceiverStep::wrongUrl() const
{
    const QString text = input().publicUrl;
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("Enter an address such as https://hooks.example.com, or nothing.");
    if (!checkWebhookBase(url, m_environment))
        return tooOpen();
    return {};
}

QString ReceiverStep::wrongPort() const
{
    bool isNumber = false;
    const int port = input().port.toInt(&isNumber);
    return isNumber && port >= 0 && port <= kLastPort ? QString() : tr("Enter a number from 0 to 65535.");
}

bool ReceiverStep::check()
{
    m_publicUrlField->complain(wrongUrl());
    m_portField->complain(wrongPort());
    if (m_publicUrlField->isWrong())
        m_publicUrl->setFocus();
    else if (m_portField->isWrong())
        m_port->setFocus();
    return !m_publicUrlField->isWrong() && !m_portField->isWrong();
}

void ReceiverStep::refusePublicUrl()
{
    m_publicUrlField->complain(tooOpen());
    m_publicUrl->setFocus();
}

} // namespace egret
