// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/replaydialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/webhooks/webhooktext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
enum Side { Inside, Outside };

} // namespace

ReplayDialog::ReplayDialog(const Theme& theme, const WebhookSummary& webhook, const QString& item, QWidget* parent)
    : Dialog(theme, tr("Replay %1").arg(webhook.code), kWidth, parent)
    , m_theme(theme)
    , m_webhook(webhook.id)
    , m_item(item)
    , m_refusedHere(webhook.verification != Verification::Verified && webhook.editedFrom.isEmpty())
    , m_sides(new SegmentedControl(theme, tr("Where to")))
    , m_stack(new QStackedWidget)
    , m_effect(newParagraph({}, TextStyle::Body))
    , m_changes(newLabel({}, TextStyle::Mono, Ink::Secondary))
    , m_target(newTextField(tr("URL to send it to"), true))
    , m_loss(new Banner(theme))
    , m_result(new Banner(theme))
    , m_close(newButton(theme, tr("Close")))
    , m_go(newButton(theme, tr("Replay"), "replay"_L1, ButtonKind::Primary))
{
    m_sides->addSegment(Inside, tr("Into Egret"));
    m_sides->addSegment(Outside, tr("To a URL"));
    m_stack->addWidget(makeInside());
    m_stack->addWidget(makeOutside(webhook));
    m_result->hide();
    body()->addWidget(m_sides);
    body()->addSpacing(12);
    body()->addWidget(m_stack);
    body()->addSpacing(8);
    body()->addWidget(m_result);
    footer()->addStretch();
    footer()->addWidget(m_close);
    footer()->addWidget(m_go);
    m_go->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ReplayDialog::go);
    connect(m_sides, &SegmentedControl::currentChanged, this, &ReplayDialog::chooseSide);
    if (m_refusedHere) {
        m_sides->setSegmentUnavailable(Inside, tr("Its signature was never verified: Egret does not act on it"));
        m_sides->setCurrent(Outside);
    }
}

QWidget* ReplayDialog::makeInside()
{
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_loss->hide();
    rows->addWidget(m_effect);
    rows->addWidget(m_loss);
    rows->addWidget(m_changes);
    rows->addStretch();
    return side;
}

QWidget* ReplayDialog::makeOutside(const WebhookSummary& webhook)
{
    constexpr std::chrono::minutes kSignatureLife{5};
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_target->setPlaceholderText(u"http://127.0.0.1:3000/webhooks/plaid"_s);
    rows->addWidget(newLabel(tr("URL"), TextStyle::SmallMedium));
    rows->addWidget(m_target);
    rows->addWidget(newParagraph(tr("The exact body and headers are sent once. https, or http on this machine only."),
        TextStyle::Caption, Ink::Hint));
    if (SystemClock().now() - webhook.received > kSignatureLife) {
        rows->addWidget(newParagraph(
            tr("It was signed more than five minutes ago: whoever verifies the signature will refuse it."), TextStyle::Small,
            Ink::Warning));
    }
    rows->addStretch();
    return side;
}

void ReplayDialog::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    if (std::exchange(m_asked, true))
        return;
    if (m_refusedHere) {
        m_target->setFocus(Qt::OtherFocusReason);
        return;
    }
    setParagraph(m_effect, tr("Looking at what would change…"), lineHeight(TextStyle::Body));
    m_looks = true;
    setBusy(true);
    emit previewRequested(m_webhook);
}

void ReplayDialog::chooseSide(int side)
{
    m_stack->setCurrentIndex(side);
    m_result->hide();
    showButtons();
    setBusy(side == Inside && m_looks);
}

//! Where something may be deleted, Enter and Esc both mean no.
void ReplayDialog::showButtons()
{
    const bool inside = m_sides->current() == Inside;
    const bool asks = inside && m_mayDelete;
    m_go->setText(asks ? tr("Delete and replay") : inside ? tr("Replay") : tr("Send"));
    setButtonKind(m_go, m_theme, asks ? "trash"_L1 : inside ? "replay"_L1 : "send"_L1, asks ? ButtonKind::DangerFill : ButtonKind::Primary);
    m_close->setText(asks ? tr("Cancel") : tr("Close"));
    (asks ? m_close : m_go)->setDefault(true);
    if (asks)
        m_close->setFocus(Qt::OtherFocusReason);
}

void ReplayDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void ReplayDialog::go()
{
    m_result->hide();
    if (m_sides->current() == Inside) {
        setBusy(true);
        emit replayRequested(m_webhook, m_mayDelete);
        return;
    }
    const QUrl target(m_target->text().trimmed(), QUrl::StrictMode);
    setInvalid(m_target, !target.isValid() || target.host().isEmpty());
    if (!target.isValid() || target.host().isEmpty())
        return;
    setBusy(true);
    emit sendRequested(m_webhook, target);
}

void ReplayDialog::setOutcome(const ReplayOutcome& outcome)
{
    if (outcome.target.isEmpty())
        showLoss(outcome);
    setBusy(false);
    if (outcome.error)
        showError(*outcome.error);
    else if (!outcome.target.isEmpty())
        showSent(outcome);
    else
        showChanges(outcome);
}

//! What acting on it deletes. Without that nobody is asked, and the button is an ordinary one.
void ReplayDialog::showLoss(const ReplayOutcome& outcome)
{
    m_looks = false;
    m_mayDelete = outcome.mayDelete;
    if (outcome.loss)
        m_loss->showMessage(Tone::Error, tr("This deletes data for good"), lossText(*outcome.loss, m_item));
    else if (outcome.mayDelete)
        m_loss->showMessage(Tone::Error, tr("This may delete data for good"), tr("What it deletes could not be found out."));
    m_loss->setVisible(outcome.mayDelete);
    showButtons();
}

void ReplayDialog::showChanges(const ReplayOutcome& outcome)
{
    const QString counts = tr("%1 added, %2 modified, %3 removed")
                               .arg(countText(outcome.added, locale()), countText(outcome.modified, locale()),
                                   countText(outcome.removed, locale()));
    if (!outcome.isPreview) {
        m_result->showMessage(Tone::Ok, tr("Replayed"), outcome.syncs ? counts : actionText(outcome.action));
        m_result->show();
        return;
    }
    const bool nothing = outcome.syncs && outcome.added + outcome.modified + outcome.removed == 0;
    const QString effect = outcome.mayDelete ? tr("Egret would drop an account that its owner took back.")
        : !outcome.syncs                  ? tr("Egret would: %1. No transaction changes by itself.").arg(actionText(outcome.action))
        : nothing                         ? tr("No transaction would change: everything it announces is here.")
                                          : tr("These transactions would change: %1.").arg(counts);
    setParagraph(m_effect, effect, lineHeight(TextStyle::Body));
    QStringList lines;
    for (const auto& [kind, id] : outcome.rows)
        lines.append(kind + u"  " + shortId(id));
    m_changes->setText(lines.join(u'\n'));
}

void ReplayDialog::showSent(const ReplayOutcome& outcome)
{
    const bool taken = outcome.httpStatus >= 200 && outcome.httpStatus < 300;
    const QString answer = tr("The answer was %1 after %2.").arg(outcome.httpStatus).arg(millisecondsText(outcome.milliseconds));
    m_result->showMessage(taken ? Tone::Ok : Tone::Warning, taken ? tr("Sent") : tr("Not taken"), answer);
    m_result->show();
}

void ReplayDialog::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    if (m_sides->current() == Inside)
        setParagraph(m_effect, tr("What would change could not be found out."), lineHeight(TextStyle::Body));
    m_result->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
    m_result->show();
}

} // namespace egret
