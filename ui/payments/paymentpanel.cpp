// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymentpanel.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/momentlist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = TrackedPayment::Kind;

namespace {

constexpr int kLabelWidth = 88;
constexpr qsizetype kMostSteps = 100; // of the timeline; transfers are announced without end

Token solidOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Token::OkSolid;
    case Tone::Warning: return Token::WarningSolid;
    case Tone::Error: return Token::ErrorSolid;
    case Tone::Info: return Token::InfoSolid;
    default: return Token::NeutralSolid;
    }
}

} // namespace

PaymentPanel::PaymentPanel(const Theme& theme, QWidget* parent)
    : DetailPanel(theme, tr("Payment"), {tr("Payment"), tr("Previous payment (K)"), tr("Next payment (J)")}, parent)
    , m_title(newLabel({}, TextStyle::Heading3))
    , m_subtitle(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_chip(new Chip(theme))
    , m_meaning(newParagraph({}, TextStyle::Small, Ink::Secondary))
    , m_trouble(new Banner(theme))
    , m_webhook(newButton(theme, tr("Open the webhook"), "webhook"_L1))
    , m_copy(newButton(theme, tr("Copy id"), "copy"_L1))
    , m_timeline(new MomentList(theme, tr("Timeline")))
    , m_facts(new KeyValueGrid(theme, kLabelWidth))
{
    auto* facts = new QWidget;
    layOutPart(facts, 0)->addWidget(m_facts);
    QLabel* note = newParagraph(tr("Webhooks name neither amounts nor accounts."), TextStyle::Caption, Ink::Hint);
    note->setContentsMargins(16, 6, 16, 8);
    QVBoxLayout* parts = addScrolledParts();
    parts->addWidget(makeHeading());
    parts->addWidget(makeTimeline());
    parts->addWidget(facts);
    parts->addStretch();
    parts->addWidget(note);
    connect(m_webhook, &QPushButton::clicked, this, [this] { emit webhookRequested(m_payment.last().webhook); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyToClipboard(m_payment.id, m_copy); });
    connect(m_timeline, &MomentList::linkActivated, this, [this](const QString& id) { emit webhookRequested(WebhookId(id)); });
}

QWidget* PaymentPanel::makeHeading()
{
    auto* heading = new QWidget;
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_trouble->hide();
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addLayout(names, 1);
    line->addWidget(m_chip);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_webhook);
    buttons->addWidget(m_copy);
    QVBoxLayout* rows = layOutPart(heading, 10);
    rows->addLayout(line);
    rows->addWidget(m_meaning);
    rows->addWidget(m_trouble);
    rows->addLayout(buttons);
    return heading;
}

QWidget* PaymentPanel::makeTimeline()
{
    auto* section = new QWidget;
    QVBoxLayout* rows = layOutPart(section, 6);
    rows->addWidget(newLabel(tr("Timeline"), TextStyle::SmallStrong));
    rows->addWidget(m_timeline);
    return section;
}

void PaymentPanel::setPayment(const TrackedPayment& payment, const PaymentCondition& condition)
{
    m_payment = payment;
    m_title->setText(paymentTitle(payment));
    m_title->setToolTip(paymentTitle(payment));
    const QString kind = paymentKindText(payment.kind);
    m_subtitle->setText(payment.integrationName.isEmpty() ? kind : QString(kind + u", "_s + payment.integrationName));
    m_chip->setChip(condition.chip);
    m_copy->setVisible(!payment.id.isEmpty());
    showMeaning(condition);
    showTimeline();
    showFacts();
}

//! What went wrong stands in a box.
void PaymentPanel::showMeaning(const PaymentCondition& condition)
{
    const PaymentStep& last = m_payment.last();
    const bool isTrouble = condition.chip.tone == Tone::Error;
    m_meaning->setVisible(!isTrouble);
    m_trouble->setVisible(isTrouble);
    if (!isTrouble) {
        setParagraph(m_meaning, condition.meaning, lineHeight(TextStyle::Small));
        return;
    }
    m_trouble->showMessage(Tone::Error, condition.chip.text, condition.meaning);
    m_trouble->setReference(last.errorCode, {});
    m_trouble->setToolTip(last.errorMessage);
}

void PaymentPanel::showTimeline()
{
    QList<Moment> moments;
    const qsizetype shown = qMin(m_payment.steps.size(), kMostSteps);
    for (auto step = m_payment.steps.crbegin(); step != m_payment.steps.crbegin() + shown; ++step) {
        const ChipText chip = stepChip(m_payment.kind, step->status);
        Moment moment;
        moment.icon = chip.icon;
        moment.iconToken = solidOf(chip.tone);
        moment.when = shortMomentText(step->at);
        moment.text = chip.text;
        moment.end = tr("webhook");
        moment.tooltip = QStringList{momentText(step->at), step->status, step->errorMessage, step->webhook.value()}.join(u'\n').trimmed();
        moment.link = step->webhook.value();
        moments.append(moment);
    }
    m_timeline->setMoments(moments);
}

void PaymentPanel::showFacts()
{
    m_facts->clear();
    m_facts->addId(m_payment.kind == Kind::Consent ? u"consent_id"_s : u"payment_id"_s, m_payment.id);
    m_facts->addText(tr("Reference"), m_payment.reference);
    m_facts->addText(tr("Status"), m_payment.last().status);
    m_facts->addText(tr("Error"), m_payment.last().errorCode);
    m_facts->addText(tr("Integration"), m_payment.integrationName);
    m_facts->addText(tr("Webhooks"), countText(m_payment.steps.size(), locale()));
}

void PaymentPanel::focusFirst()
{
    m_webhook->setFocus(Qt::TabFocusReason);
}

} // namespace egret
