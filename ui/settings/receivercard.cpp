// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/receivercard.h"

#include "ui/shared/badges.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

ReceiverCard::ReceiverCard(const Theme& theme, const Clock& clock, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_dot(new StatusDot(theme))
    , m_title(newLabel(tr("Not started"), TextStyle::BodyMedium))
    , m_since(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_facts(new QHBoxLayout)
{
    constexpr int kHeaderHeight = 52;
    QHBoxLayout* header = addHeader(kHeaderHeight);
    header->setSpacing(12);
    header->addWidget(m_dot);
    header->addWidget(m_title);
    header->addWidget(m_since);
    header->addStretch();
    m_facts->setContentsMargins(16, 12, 16, 12);
    m_facts->setSpacing(40);
    rows()->addLayout(m_facts);
    setStatus({});
}

void ReceiverCard::addFact(const QString& label, QWidget* value)
{
    auto* fact = new QWidget;
    auto* rows = new QVBoxLayout(fact);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(newLabel(label, TextStyle::CaptionMedium, Ink::Hint));
    rows->addWidget(value);
    m_facts->addWidget(fact);
}

void ReceiverCard::setStatus(const ReceiverStatus& status)
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_dot->setTone(status.listening ? Tone::Ok : status.error ? Tone::Error : Tone::Neutral);
    if (status.listening)
        m_title->setText(tr("Listening on %1").arg(status.address));
    else
        m_title->setText(status.error ? errorText(*status.error).title : tr("Not started"));
    m_since->setVisible(status.since.has_value() || status.error.has_value());
    if (status.error)
        m_since->setText(errorText(*status.error).advice);
    else if (status.since)
        m_since->setText(tr("up %1").arg(
            durationText(std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - *status.since))));
    if (status.publicUrl.isEmpty()) {
        addFact(tr("Public base URL"),
            newParagraph(tr("Not set. Plaid reaches Egret through a tunnel or a reverse proxy."), TextStyle::Small, Ink::Secondary));
    } else {
        addFact(tr("Public base URL"), newLabel(status.publicUrl.toString(), TextStyle::Mono));
    }
    auto* check = new QWidget;
    auto* row = new QHBoxLayout(check);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new IconLabel(m_theme, "shield"_L1, Token::OkText, 14));
    row->addWidget(newLabel(tr("On, ES256"), TextStyle::Small, Ink::Ok));
    addFact(tr("Signature check"), check);
    m_facts->addStretch();
}

} // namespace egret
