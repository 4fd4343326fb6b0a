// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookpanel.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/codesearch.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/shared/jsontext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/logtime.h"
#include "ui/shared/panelbar.h"
#include "ui/shared/paneltabs.h"
#include "ui/webhooks/verificationview.h"
#include "ui/webhooks/webhookcurl.h"
#include "ui/webhooks/webhooktext.h"

#include <QJsonObject>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 80;
constexpr int kCodeHeight = 160;

ChipText chipOf(const VerdictText& verdict)
{
    const Tone tone = verdict.token == Token::OkText ? Tone::Ok
        : verdict.token == Token::ErrorText          ? Tone::Error
        : verdict.token == Token::WarningText        ? Tone::Warning
                                                     : Tone::Neutral;
    return {verdict.text, verdict.icon, tone};
}

} // namespace

WebhookPanel::WebhookPanel(const Theme& theme, QWidget* parent)
    : DetailPanel(theme, tr("Webhook"), {tr("Event"), tr("Newer webhook (K)"), tr("Older webhook (J)")}, parent)
    , m_id(newLabel({}, TextStyle::Mono, Ink::Hint))
    , m_code(newLabel({}, TextStyle::Heading3))
    , m_when(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_signature(new Chip(theme))
    , m_state(new Chip(theme))
    , m_replay(newButton(theme, tr("Replay…"), "replay"_L1))
    , m_openItem(newIconButton(theme, "bank"_L1, tr("Open the Item")))
    , m_verification(new VerificationView(theme))
    , m_result(new KeyValueGrid(theme, kLabelWidth))
    , m_tabs(new PanelTabs(tr("Parts of the webhook")))
    , m_body(new CodeSearch(theme, tr("Body")))
    , m_headers(new CodeSearch(theme, tr("Headers")))
    , m_repetitions(new QVBoxLayout)
{
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    bar()->setSubject(m_id);
    setEdge(m_verification, u"bottom"_s);
    makeTabs();
    QVBoxLayout* parts = addScrolledParts();
    parts->addWidget(makeHeading());
    parts->addWidget(m_verification);
    parts->addWidget(makeResult());
    parts->addWidget(m_tabs, 1);
}

QWidget* WebhookPanel::makeHeading()
{
    auto* heading = new QWidget;
    m_code->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* chips = new FlowLayout(6);
    chips->addWidget(m_signature);
    chips->addWidget(m_state);
    QVBoxLayout* rows = layOutPart(heading, 0);
    rows->addWidget(m_code);
    rows->addWidget(m_when);
    rows->addSpacing(8);
    rows->addLayout(chips);
    rows->addSpacing(10);
    rows->addWidget(makeButtons());
    return heading;
}

QWidget* WebhookPanel::makeButtons()
{
    QPushButton* copy = newButton(theme(), tr("Copy as curl"), "copy"_L1);
    QToolButton* more = newIconButton(theme(), "more"_L1, tr("More actions"));
    auto* menu = new QMenu(more);
    QAction* recheck = menu->addAction(themedIcon(theme(), "shield"_L1), tr("Check the signature again"));
    m_edit = menu->addAction(themedIcon(theme(), "note"_L1), tr("Edit a copy…"));
    m_edit->setEnabled(false);
    m_requeue = menu->addAction(themedIcon(theme(), "undo"_L1), tr("Put back into the queue"));
    more->setMenu(menu);
    m_openItem->setProperty("bordered", true);
    more->setProperty("bordered", true);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(m_replay, &QPushButton::clicked, this, &WebhookPanel::replayRequested);
    connect(copy, &QPushButton::clicked, this,
        [this, copy] { copyToClipboard(webhookCurl(m_contents.detail), copy); });
    connect(m_openItem, &QToolButton::clicked, this, [this] { emit openItemRequested(m_contents.detail.summary.item); });
    connect(recheck, &QAction::triggered, this, [this] { emit recheckRequested(webhookId()); });
    connect(m_edit, &QAction::triggered, this, &WebhookPanel::editRequested);
    connect(m_requeue, &QAction::triggered, this, [this] { emit requeueRequested(webhookId()); });
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(8, buttons);
    for (QWidget* button : {static_cast<QWidget*>(m_replay), static_cast<QWidget*>(copy), static_cast<QWidget*>(m_openItem), static_cast<QWidget*>(more)})
        row->addWidget(button);
    return buttons;
}

QWidget* WebhookPanel::makeResult()
{
    auto* section = new QWidget;
    QVBoxLayout* rows = layOutPart(section, 6);
    rows->addWidget(newLabel(tr("Result"), TextStyle::SmallStrong));
    rows->addWidget(m_result);
    return section;
}

void WebhookPanel::makeTabs()
{
    auto* repetitions = new QWidget;
    m_repetitions->setContentsMargins(16, 12, 16, 12);
    m_repetitions->setSpacing(6);
    repetitions->setLayout(m_repetitions);
    m_tabs->addTab(tr("Body"), m_body);
    m_tabs->addTab(tr("Headers"), m_headers);
    m_tabs->addTab(tr("Repeated"), repetitions);
    m_tabs->setLowestParts(kCodeHeight);
    setTabs(m_tabs);
}

void WebhookPanel::setSummary(const WebhookSummary& summary)
{
    if (summary.id != webhookId()) {
        m_contents = {};
        m_verification->setChecks({});
        m_edit->setEnabled(false);
        m_body->setCode(CodeView::Language::Json, {});
        showHeaders();
        showRepetitions();
    }
    if (std::exchange(m_contents.detail.summary, summary) != summary)
        showSummary();
}

void WebhookPanel::showSummary()
{
    const WebhookSummary& summary = m_contents.detail.summary;
    m_id->setText(summary.id.value());
    m_code->setText(summary.code.isEmpty() ? tr("unreadable") : summary.code);
    m_code->setToolTip(summary.code);
    m_when->setText(QStringList{summary.type, logTimeInFull(summary.received)}.join(u"  "_s).trimmed());
    m_when->setToolTip(m_when->text());
    m_signature->setChip(chipOf(signatureText(summary)));
    m_state->setChip(resultChip(summary));
    m_openItem->setEnabled(!summary.item.isEmpty());
    const bool acts = summary.verification != Verification::Failed;
    m_requeue->setEnabled(acts && summary.editedFrom.isEmpty());
    m_requeue->setToolTip(acts ? QString() : tr("What failed verification is never acted on"));
    showResult();
}

void WebhookPanel::setContents(const WebhookContents& contents)
{
    if (std::exchange(m_contents, contents) == contents)
        return;
    showSummary();
    m_verification->setChecks(contents.detail.checks);
    m_edit->setEnabled(true);
    m_body->setCode(CodeView::Language::Json, indentedJson(contents.detail.body));
    showHeaders();
    showRepetitions();
}

void WebhookPanel::showResult()
{
    const WebhookDetail& detail = m_contents.detail;
    const WebhookSummary& summary = detail.summary;
    m_result->clear();
    m_result->addText(tr("What to do"), actionText(detail.action));
    if (m_contents.sync) {
        const SyncRun& run = *m_contents.sync;
        const QString counts = tr("+%1 ~%2 −%3, %n page(s), %4", "added, modified, removed, how long", int(run.pages))
                                   .arg(run.added)
                                   .arg(run.modified)
                                   .arg(run.removed)
                                   .arg(millisecondsText((run.ended - run.started) / std::chrono::milliseconds(1)));
        m_result->addText(tr("Sync"), run.errorCode.isEmpty() ? counts : run.errorCode);
    }
    m_result->addText(tr("Why"), summary.cause);
    if (summary.attempts > 1)
        m_result->addText(tr("Attempts"), QString::number(summary.attempts));
    if (summary.nextTry)
        m_result->addText(tr("Next try"), momentText(*summary.nextTry));
    m_result->addText(tr("End user"), m_contents.item.endUserName);
    m_result->addText(tr("Bank"), m_contents.item.institution);
    m_result->addId(tr("Item"), summary.item.value());
    m_result->addText(tr("Integration"), summary.integrationName);
    m_result->addText(tr("Read as"), detail.aliases.join(u", "_s));
    if (detail.isSealed)
        m_result->addText(tr("Body"), tr("holds a token; the exact bytes are kept sealed"));
}

void WebhookPanel::showHeaders()
{
    QStringList lines;
    for (const auto& [name, value] : m_contents.detail.headers)
        lines.append(QString::fromLatin1(name) + u": " + QString::fromLatin1(value));
    m_headers->setCode(CodeView::Language::Script, lines.join(u'\n'));
    m_tabs->setTitle(1, lines.isEmpty() ? tr("Headers") : tr("Headers  %1").arg(lines.size()));
}

void WebhookPanel::showRepetitions()
{
    while (const QLayoutItem* item = m_repetitions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<WebhookSummary>& same = m_contents.repetitions;
    m_tabs->setTitle(2, same.size() < 2 ? tr("Repeated") : tr("Repeated  %1").arg(same.size() - 1));
    if (same.size() < 2)
        m_repetitions->addWidget(newLabel(tr("Nothing else said the same within a day."), TextStyle::Small, Ink::Hint));
    for (const WebhookSummary& webhook : same) {
        if (webhook.id == webhookId())
            continue;
        const QString kind = webhook.duplicateOf.isEmpty() ? tr("first")
            : webhook.duplicateIsExact                     ? tr("byte for byte the same")
                                                           : tr("the same in what matters");
        QPushButton* link = newButton(theme(), QString(momentText(webhook.received) + u", " + kind), {}, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id = webhook.id] { emit openWebhookRequested(id); });
        m_repetitions->addWidget(link);
    }
    m_repetitions->addStretch();
}

void WebhookPanel::setRecheck(const WebhookId& webhook, const QJsonObject& report)
{
    if (webhook != webhookId())
        return;
    m_verification->setChecks(report["checks"_L1].toArray());
    const QString verdict = report["verification"_L1].toString();
    if (verdict == "verified"_L1)
        m_verification->setNote(tr("Checked again just now, as of its receipt: genuine."));
    else if (verdict == "failed"_L1)
        m_verification->setNote(tr("Checked again just now, as of its receipt: not genuine."));
    else
        m_verification->setNote(tr("Checked again just now: no key with this id is kept here, so nobody can tell."));
}

void WebhookPanel::focusFirst()
{
    m_replay->setFocus(Qt::TabFocusReason);
}

} // namespace egret
